// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <tests/support/places.h>
#include <tests/support/ui/casetest.h>
#include <ui/intake/intakedialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class IntakeDialogTest : public CaseTest
{
protected:
    void choose(QDialog &dialog, const QString &box, int value)
    {
        auto &combo = find<QComboBox>(box, &dialog);
        combo.setCurrentIndex(combo.findData(value));
    }
    void write(QDialog &dialog, const QString &field, const QString &text)
    {
        find<QWidget>(field, &dialog).setFocus();
        type(text);
    }
    qint64 cases() { return desk().overview.openCases().value(); }
};

TEST_F(IntakeDialogTest, logsWhatWasToldByPhone)
{
    const ComplaintDetails told{.received = QDate(2026, 11, 20),
                                .channel = Channel::Phone,
                                .subject = u"Not called back"_s,
                                .text = u"Nobody called me back."_s,
                                .remedy = u"An apology."_s,
                                .safetyFlag = true,
                                .priority = Priority::High,
                                .letterLanguage = Language::English,
                                .complainant = {.name = u"R. Mulder"_s,
                                                .formOfAddress = FormOfAddress::Mr,
                                                .capacity = Capacity::ExPartner,
                                                .organisation = u"Buurtteam Noord"_s,
                                                .address = u"Lindelaan 12"_s,
                                                .email = u"r.mulder@example.nl"_s,
                                                .phone = u"0612345678"_s,
                                                .representative = u"A. de Wit, advocaat"_s,
                                                .mandateSeen = true,
                                                .anonymous = true,
                                                .safeChannel = SafeChannel::Mail,
                                                .noPost = true}};
    const Complainant &who = told.complainant;
    inDialog([&](QDialog &dialog) {
        auto &received = find<QDateEdit>(u"receivedEdit"_s, &dialog);
        EXPECT_EQ(received.date(), clock.today());
        received.setDate(told.received);
        write(dialog, u"subjectEdit"_s, told.subject);
        write(dialog, u"textEdit"_s, told.text);
        write(dialog, u"remedyEdit"_s, told.remedy);
        choose(dialog, u"languageBox"_s, int(told.letterLanguage));
        write(dialog, u"nameEdit"_s, who.name);
        choose(dialog, u"formOfAddressBox"_s, int(who.formOfAddress));
        choose(dialog, u"capacityBox"_s, int(who.capacity));
        write(dialog, u"organisationEdit"_s, who.organisation);
        write(dialog, u"addressEdit"_s, who.address);
        write(dialog, u"emailEdit"_s, who.email);
        write(dialog, u"phoneEdit"_s, who.phone);
        write(dialog, u"representativeEdit"_s, who.representative);
        choose(dialog, u"safeChannelBox"_s, int(who.safeChannel));
        for (const QString &box :
             {u"safetyBox"_s, u"priorityBox"_s, u"mandateBox"_s, u"anonymousBox"_s, u"noPostBox"_s})
            find<QCheckBox>(box, &dialog).click();
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    const auto id = logByHand(desk(), answers, nullptr);
    ASSERT_TRUE(id.has_value());
    const ComplaintDetails kept = complaint(*id).details;
    EXPECT_EQ(kept.subject, told.subject);
    EXPECT_TRUE(kept.complainant == who);
    EXPECT_TRUE(kept == told);
}

TEST_F(IntakeDialogTest, staysOpenWithAllThatWasTypedUntilItCanBeLogged)
{
    answers.willBeTold(2);
    inDialog([&](QDialog &dialog) {
        write(dialog, u"nameEdit"_s, u"R. Mulder"_s);
        press(Qt::Key_Return, Qt::ControlModifier); // no words of a complaint yet
        EXPECT_TRUE(dialog.isVisible());
        write(dialog, u"textEdit"_s, u"Nobody called."_s);
        write(dialog, u"emailEdit"_s, u"not an address"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(answers.last().contains(u"not an address"_s));
        auto &email = find<QLineEdit>(u"emailEdit"_s, &dialog);
        email.selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    const auto id = logByHand(desk(), answers, nullptr);
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(complaint(*id).details.complainant.name, u"R. Mulder"_s);
}

TEST_F(IntakeDialogTest, asksBeforeThrowingAwayWhatWasTyped)
{
    inDialog([&](QDialog &dialog) {
        write(dialog, u"textEdit"_s, u"Nobody called."_s);
        answers.willConfirm(false);
        press(Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible());
        answers.willConfirm(true);
        press(Qt::Key_Escape);
    });
    EXPECT_EQ(logByHand(desk(), answers, nullptr), std::nullopt);
    EXPECT_EQ(cases(), 0);
}

/// Letters to them would be stopped by their own address.
TEST_F(IntakeDialogTest, warnsWhenTheComplainantTurnsOutToHaveWhatIsProtected)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    for (const ProtectedFact &fact :
         {ProtectedFact{.kind = FactKind::Address, .text = u"Lindelaan 12, 1234 AB Voorbeeldstad"_s},
          ProtectedFact{.kind = FactKind::Phone, .text = u"0612345678"_s}})
        ASSERT_TRUE(succeeded(desk().leaks.protect(id, fact)));
    inDialog([&](QDialog &dialog) {
        auto &warning = find<QLabel>(u"sharedLabel"_s, &dialog);
        EXPECT_FALSE(warning.isVisible());
        write(dialog, u"addressEdit"_s, u"LINDELAAN 12"_s);
        EXPECT_TRUE(warning.isVisible());
        EXPECT_TRUE(warning.text().contains(u"“Lindelaan 12, 1234 AB Voorbeeldstad” (address)"_s))
            << warning.text().toStdString();
        EXPECT_FALSE(warning.text().contains(u"0612345678"_s));
        write(dialog, u"phoneEdit"_s, u"+31 6 12 34 56 78"_s);
        EXPECT_TRUE(warning.text().contains(u"“0612345678” (phone number)"_s))
            << warning.text().toStdString();
        find<QLineEdit>(u"phoneEdit"_s, &dialog).clear();
        find<QPlainTextEdit>(u"addressEdit"_s, &dialog).clear();
        EXPECT_FALSE(warning.isVisible());
        press(Qt::Key_Escape);
    });
    changeDetails(desk(), answers, complaint(id), nullptr);
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(IntakeDialogTest, takesNoDateInTheFutureOrLongAgo)
{
    inDialog([&](QDialog &dialog) {
        auto &received = find<QDateEdit>(u"receivedEdit"_s, &dialog);
        received.setFocus();
        press(Qt::Key_Up);
        press(Qt::Key_PageUp);
        EXPECT_EQ(received.date(), clock.today());
        received.setDate(QDate(1066, 10, 14));
        EXPECT_EQ(received.date(), QDate(1990, 1, 1));
        received.setDate(clock.today());
        press(Qt::Key_Escape);
    });
    EXPECT_EQ(logByHand(desk(), answers, nullptr), std::nullopt);
}

TEST_F(IntakeDialogTest, showsAMailForACheckAndLogsItAsItCame)
{
    const QString path = testData(u"mails/outlook-related.eml"_s);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(dialog.windowTitle().contains(u"outlook-related.eml"_s));
        EXPECT_EQ(find<QDateEdit>(u"receivedEdit"_s, &dialog).date(), QDate(2026, 11, 5));
        EXPECT_EQ(find<QLineEdit>(u"emailEdit"_s, &dialog).text(), u"j.devries@example.nl"_s);
        EXPECT_TRUE(
            find<QPlainTextEdit>(u"textEdit"_s, &dialog).toPlainText().contains(u"café rekende €\u00a05"_s) ||
            find<QPlainTextEdit>(u"textEdit"_s, &dialog).toPlainText().contains(u"café rekende € 5"_s));
        EXPECT_TRUE(find<QLabel>(u"noteLabel"_s, &dialog).text().contains(u"image001.png"_s));
        choose(dialog, u"capacityBox"_s, int(Capacity::Neighbour));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    const QList<ComplaintId> logged = logMails(desk(), answers, {path}, nullptr);
    ASSERT_EQ(logged.size(), 1);
    EXPECT_EQ(complaint(logged.first()).details.complainant.capacity, Capacity::Neighbour);
    const QList<Document> documents = desk().complaints.documents(logged.first()).value();
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(desk().complaints.documentContent(documents.first().id).value(),
              readFile(path, 1'000'000, ErrorKind::MailTooLarge).value());
}

/// Looked up and kept aside, so that the window does not stand still.
TEST_F(IntakeDialogTest, keepsALargeMailAsItCame)
{
    const QByteArray attachment = QByteArray(2'000'000, 'x').toBase64();
    QByteArray mail = "From: R. Mulder <r.mulder@example.nl>\r\nSubject: Photographs\r\n"
                      "Date: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                      "Content-Type: text/plain\r\n\r\nNobody called me back.\r\n--b\r\n"
                      "Content-Type: application/octet-stream; name=all.bin\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n";
    for (qsizetype i = 0; i < attachment.size(); i += 76)
        mail += attachment.mid(i, 76) + "\r\n";
    mail += "--b--\r\n";
    const QString large = path(u"large.eml"_s);
    ASSERT_TRUE(succeeded(writeOwnerFile(large, mail)));
    int told = 0;
    QObject::connect(&desk().file.changes(), &Changes::complaintChanged, qApp, [&told] { ++told; });
    inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
    const QList<ComplaintId> logged = logMails(desk(), answers, {large}, nullptr);
    ASSERT_EQ(logged.size(), 1);
    EXPECT_EQ(told, 1);
    const QList<Document> documents = desk().complaints.documents(logged.first()).value();
    ASSERT_EQ(documents.size(), 2);
    EXPECT_TRUE(desk().complaints.documentContent(documents.first().id).value() == mail);
    EXPECT_EQ(documents.last().size, 2'000'000);
    answers.willConfirm(false);
    EXPECT_TRUE(logMails(desk(), answers, {large}, nullptr).isEmpty());
    EXPECT_TRUE(answers.last().contains(u"2026-0001"_s)) << "it is known again";
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(IntakeDialogTest, saysWhenNotAllOfAMailCouldBeRead)
{
    const auto saysSo = [](const QString &note) { return note.contains(u"Not everything in this mail"_s); };
    for (const auto &[mail, damaged] :
         {std::pair(u"mails/one-bad-byte.eml"_s, true), std::pair(u"mails/names.eml"_s, false)}) {
        inDialog([&, damaged = damaged](QDialog &dialog) {
            EXPECT_EQ(saysSo(find<QLabel>(u"noteLabel"_s, &dialog).text()), damaged);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        EXPECT_EQ(logMails(desk(), answers, {testData(mail)}, nullptr).size(), 1);
    }
}

TEST_F(IntakeDialogTest, namesBothWhereAMailAsksToAnswerToAnotherThanItsSender)
{
    const QString form = path(u"form.eml"_s);
    ASSERT_TRUE(succeeded(writeOwnerFile(form, "From: Website <noreply@form.example>\r\n"
                                               "Reply-To: R. Mulder <r.mulder@example.nl>\r\n"
                                               "Subject: Complaint\r\n\r\nNobody called me back.")));
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QLineEdit>(u"nameEdit"_s, &dialog).text(), u"R. Mulder"_s);
        EXPECT_EQ(find<QLineEdit>(u"emailEdit"_s, &dialog).text(), u"r.mulder@example.nl"_s);
        const QString note = find<QLabel>(u"noteLabel"_s, &dialog).text();
        EXPECT_TRUE(note.contains(u"from: noreply@form.example (Website). "_s)) << note.toStdString();
        EXPECT_TRUE(note.contains(u"answer to: r.mulder@example.nl (R. Mulder)."_s)) << note.toStdString();
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    const QString names = testData(u"mails/names.eml"_s);
    inDialog([&](QDialog &dialog) {
        EXPECT_FALSE(find<QLabel>(u"noteLabel"_s, &dialog).text().contains(u"answer to"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    EXPECT_EQ(logMails(desk(), answers, {form, names}, nullptr).size(), 2);
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(IntakeDialogTest, logsTheSameMailTwiceOnlyWhenWanted)
{
    const QString path = testData(u"mails/names.eml"_s);
    const auto keep = [&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); };
    inDialog(keep);
    ASSERT_EQ(logMails(desk(), answers, {path}, nullptr).size(), 1);
    answers.willConfirm(false);
    EXPECT_TRUE(logMails(desk(), answers, {path}, nullptr).isEmpty());
    EXPECT_TRUE(answers.last().contains(u"2026-0001"_s));
    EXPECT_EQ(cases(), 1);
    answers.willConfirm(true);
    inDialog(keep);
    EXPECT_EQ(logMails(desk(), answers, {path}, nullptr).size(), 1);
    EXPECT_EQ(cases(), 2);
}

TEST_F(IntakeDialogTest, tellsWhichFileIsNoMailAndGoesOn)
{
    const QByteArray head = "From: a@example.nl\n";
    struct Bad
    {
        QString name;
        QByteArray content;
        QString sentence;
        qint64 size = 0; ///< where larger than the content, it ends in what takes no room on the disk
    };
    const Bad files[]{
        {u"empty.eml"_s, {}, u"The mail is empty. "_s},
        {u"binary.eml"_s, QByteArray("PK\x03\x04\x14\0\x08\0", 8), u"This is not a mail. "_s},
        {u"large.eml"_s, head + '\n', u"The mail is too large to read safely. "_s, 50LL * 1024 * 1024 + 1},
        {u"parts.eml"_s,
         head + "Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\nx\n").repeated(10'000),
         u"The mail has more parts "_s},
    };
    for (const Bad &bad : files) {
        const QString refused = path(bad.name);
        ASSERT_TRUE(succeeded(writeOwnerFile(refused, bad.content)));
        ASSERT_TRUE(bad.size == 0 || QFile::resize(refused, bad.size));
        const QString good = path(u"after-"_s + bad.name);
        ASSERT_TRUE(succeeded(writeOwnerFile(good, head + "\nAfter " + bad.name.toUtf8())));
        answers.willBeTold();
        inDialog([&](QDialog &dialog) {
            EXPECT_TRUE(answers.last().startsWith(bad.name + u" was not logged. "_s + bad.sentence))
                << answers.last().toStdString();
            EXPECT_EQ(dialog.windowTitle(), u"Mail 2 of 2: after-"_s + bad.name);
            EXPECT_EQ(find<QPlainTextEdit>(u"textEdit"_s, &dialog).toPlainText(), u"After "_s + bad.name);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        EXPECT_EQ(logMails(desk(), answers, {refused, good}, nullptr).size(), 1) << bad.name.toStdString();
    }
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(cases(), 4);
}

TEST_F(IntakeDialogTest, asksWhetherToGoOnAfterAMailThatWasNotLogged)
{
    inDialog([](QDialog &dialog) { dialog.reject(); });
    answers.willConfirm(false);
    const QString mail = testData(u"mails/names.eml"_s);
    EXPECT_TRUE(logMails(desk(), answers, {mail, mail}, nullptr).isEmpty());
    EXPECT_EQ(cases(), 0);
}

/// Whatever outsiders wrote comes back as it was from a dialog in which nobody typed there.
TEST_F(IntakeDialogTest, leavesTextNobodyTouchedExactlyAsItWas)
{
    const QStringList texts{u"\"quotes\" %_ {{x}} <img src=x> =1+1 \\"_s,
                            u"\u202eright to left\u202c e\u0301 no\u00a0break\u2028line\u2029part\r\nend"_s,
                            QString(1'000'000, u'x'), u"  spaces \n\n\t"_s + u"and lines\n"_s};
    for (const QString &text : texts) {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.subject = draft.details.text = draft.details.remedy = text;
        Complainant &who = draft.details.complainant;
        who.name = who.organisation = who.address = who.phone = who.representative = text;
        const Complaint before = desk().intake.log(draft).value();
        inDialog([&](QDialog &dialog) {
            find<QCheckBox>(u"mandateBox"_s, &dialog).click();
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        changeDetails(desk(), answers, before, nullptr);
        ComplaintDetails expected = before.details;
        expected.complainant.mandateSeen = true;
        EXPECT_TRUE(complaint(before.id).details == expected) << text.left(40).toStdString();
    }
}

/// Mails have such subjects, and a field of one line cannot show them.
TEST_F(IntakeDialogTest, saysThatALongLineIsKeptAndTakesAnotherInItsPlace)
{
    ComplaintDraft draft;
    draft.details.received = clock.today();
    draft.details.subject = draft.details.complainant.phone = draft.details.complainant.name =
        QString(6000, u'x');
    draft.details.text = u"Nobody called."_s;
    const Complaint before = desk().intake.log(draft).value();
    inDialog([&](QDialog &dialog) {
        for (const QString &field : {u"subjectEdit"_s, u"phoneEdit"_s, u"nameEdit"_s}) {
            const auto &edit = find<QLineEdit>(field, &dialog);
            EXPECT_EQ(edit.text(), QString());
            EXPECT_TRUE(edit.placeholderText().startsWith(u"6000 characters, kept as they are"_s))
                << edit.placeholderText().toStdString();
            EXPECT_EQ(edit.toolTip(), edit.placeholderText());
        }
        EXPECT_EQ(find<QLineEdit>(u"emailEdit"_s, &dialog).placeholderText(), QString());
        write(dialog, u"subjectEdit"_s, u"Not called back"_s);
        write(dialog, u"phoneEdit"_s, u"0"_s); // there is none
        press(Qt::Key_Backspace);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    changeDetails(desk(), answers, before, nullptr);
    ComplaintDetails expected = before.details;
    expected.subject = u"Not called back"_s;
    expected.complainant.phone.clear();
    EXPECT_TRUE(complaint(before.id).details == expected);
}

TEST_F(IntakeDialogTest, keepsNoBreakSpacesInTextThatIsTypedIn)
{
    const Complaint before = complaint(log(u"R. Mulder"_s));
    inDialog([&](QDialog &dialog) {
        auto &text = find<QPlainTextEdit>(u"textEdit"_s, &dialog);
        text.setFocus();
        text.selectAll();
        text.insertPlainText(u"€\u00a05 and\nmore"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    changeDetails(desk(), answers, before, nullptr);
    EXPECT_EQ(complaint(before.id).details.text, u"€\u00a05 and\nmore"_s);
}

} // namespace
} // namespace gehoor
