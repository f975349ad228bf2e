// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/sha256.h>
#include <core/forwarding/responsedocument.h>
#include <core/intake/mailreader.h>
#include <core/registerfile/database.h>
#include <tests/support/knowntobeopen.h>
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>
#include <tests/support/zones.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class IntakeTest : public StageTest
{
protected:
    ComplaintDraft mailDraft(const QByteArray &bytes = "From: r.mulder@example.nl\n\nKlacht")
    {
        return draftFromMail(makeMail(), bytes, u"/home/anybody/in/klacht.eml"_s, clock.today(),
                             Organisation());
    }
};

const QDate today(2026, 11, 23);

TEST(DraftFromMailTest, takesSenderSubjectTextAndTheDayItArrived)
{
    const ComplaintDraft draft =
        draftFromMail(makeMail(), "bytes", u"/in/klacht.eml"_s, today, Organisation());
    EXPECT_EQ(draft.details.received, QDate(2026, 11, 20));
    EXPECT_EQ(draft.details.channel, Channel::Mail);
    EXPECT_EQ(draft.details.subject, u"Klacht"_s);
    EXPECT_EQ(draft.details.text, u"De medewerkster lachte mij uit."_s);
    EXPECT_EQ(draft.details.complainant.name, u"R. Mulder"_s);
    EXPECT_EQ(draft.details.complainant.email, u"r.mulder@example.nl"_s);
    EXPECT_EQ(draft.details.complainant.capacity, Capacity::Unknown);
    EXPECT_EQ(draft.details.complainant.formOfAddress, FormOfAddress::Neutral);
    EXPECT_EQ(draft.details.letterLanguage, Language::Dutch);
    EXPECT_EQ(draft.messageId, u"1@example.nl"_s);
    EXPECT_EQ(draft.original, "bytes");
    EXPECT_EQ(draft.originalName, u"klacht.eml"_s);
    EXPECT_EQ(draft.originalMediaType, u"message/rfc822"_s);
    EXPECT_EQ(draft.attachments, makeMail().attachments);
}

TEST(DraftFromMailTest, tellsThatNotAllOfTheMailCouldBeRead)
{
    MailMessage mail = makeMail();
    EXPECT_FALSE(draftFromMail(mail, "bytes", u"klacht.eml"_s, today, Organisation()).damaged);
    mail.damaged = true;
    EXPECT_TRUE(draftFromMail(mail, "bytes", u"klacht.eml"_s, today, Organisation()).damaged);
}

TEST(DraftFromMailTest, fallsBackToADayThatCanBeSo)
{
    const auto noon = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::LocalTime);
    };
    struct Case
    {
        QDateTime arrived;
        QDateTime sent;
        QDate received;
    };
    const Case cases[] = {{noon(2026, 11, 20), noon(2026, 11, 18), QDate(2026, 11, 20)},
                          {{}, noon(2026, 11, 18), QDate(2026, 11, 18)},
                          {noon(2031, 1, 1), noon(2026, 11, 18), QDate(2026, 11, 18)},
                          {noon(1970, 1, 1), noon(1970, 1, 1), today},
                          {{}, noon(2099, 1, 1), today},
                          {{}, {}, today}};
    for (const Case &tried : cases) {
        MailMessage mail = makeMail();
        mail.arrived = tried.arrived;
        mail.sent = tried.sent;
        EXPECT_EQ(draftFromMail(mail, {}, {}, today, Organisation()).details.received, tried.received);
    }
}

TEST(DraftFromMailTest, countsTheDayAtTheDesk)
{
    MailMessage mail = makeMail();
    mail.arrived = QDateTime(QDate(2026, 11, 20), QTime(23, 30), Qt::LocalTime).toUTC();
    EXPECT_EQ(draftFromMail(mail, {}, {}, today, Organisation()).details.received, QDate(2026, 11, 20));
}

TEST(DraftFromMailTest, keepsOnlyAnAddressThatCanBeAnswered)
{
    MailMessage mail = makeMail();
    mail.fromAddress = u"niet te lezen"_s;
    EXPECT_EQ(draftFromMail(mail, {}, {}, today, Organisation()).details.complainant.email, QString());
    mail.replyTo = u"thuis@example.nl"_s;
    EXPECT_EQ(draftFromMail(mail, {}, {}, today, Organisation()).details.complainant.email,
              u"thuis@example.nl"_s);
}

TEST(DraftFromMailTest, takesTheWordsFromWhereTheyAre)
{
    MailMessage mail = makeMail();
    mail.text = u" \n"_s;
    EXPECT_EQ(draftFromMail(mail, {}, {}, today, Organisation()).details.text, u"Klacht"_s);
    mail.subject.clear();
    EXPECT_EQ(draftFromMail(mail, {}, {}, today, Organisation()).details.text, u"brief.pdf"_s);
    mail.attachments.clear();
    EXPECT_EQ(checkDetails(draftFromMail(mail, {}, {}, today, Organisation()).details, today),
              failure(ErrorKind::EmptyText, u"text"_s));
}

TEST_F(IntakeTest, logsAMailWithItsOriginalAndAttachmentsInOneAct)
{
    const QByteArray bytes = "From: x\r\n\r\n\xff\x00binair"_ba;
    const auto logged = desk().intake.log(mailDraft(bytes));
    ASSERT_TRUE(succeeded(logged));
    EXPECT_EQ(logged->number.text(), u"2026-0001"_s);
    EXPECT_EQ(logged->logged, clock.now());
    EXPECT_TRUE(logged->details == mailDraft().details);
    ASSERT_EQ(logged->parts.size(), 1);
    EXPECT_EQ(logged->parts.first().number, 1);
    EXPECT_EQ(logged->parts.first().text, logged->details.text);
    const auto documents = desk().complaints.documents(logged->id).value();
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents[0], (Document{documents[0].id, DocumentRole::Original, u"klacht.eml"_s,
                                      u"message/rfc822"_s, bytes.size(), sha256Hex(bytes)}));
    EXPECT_EQ(documents[1].name, u"brief.pdf"_s);
    EXPECT_EQ(documents[1].role, DocumentRole::Attachment);
    EXPECT_EQ(desk().complaints.documentContent(documents[0].id), bytes);
    const auto trail = desk().file.audit().value();
    ASSERT_EQ(trail.size(), 2);
    EXPECT_EQ(trail.last().kind, ActKind::ComplaintLogged);
    EXPECT_EQ(trail.last().complaintNumber, u"2026-0001"_s);
}

/// As who gives all files of a folder: closed after that, it would be taken for closed by other programs.
TEST_F(IntakeTest, doesNotReadTheRegisterItselfWhichStaysKnownToBeOpen)
{
    const QString own = desk().file.path();
    for (const QString &path : {own, own + u"-shm"_s}) {
        EXPECT_TRUE(failedWith(ErrorKind::ReadFailed, desk().intake.readMailFile(path)));
        EXPECT_TRUE(failedWith(ErrorKind::ReadFailed, readDocument(path)));
    }
    EXPECT_TRUE(isKnownToBeOpen(own));
}

TEST_F(IntakeTest, keepsWhatWasToldBesideTheWorkingText)
{
    const Complaint logged = logComplaint(desk(), u"Woordelijk zoals verteld"_s);
    ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, makeDetails(u"Samengevat"_s))));
    const auto documents = desk().complaints.documents(logged.id).value();
    ASSERT_EQ(documents.size(), 1);
    EXPECT_EQ(documents.first().role, DocumentRole::Original);
    EXPECT_EQ(documents.first().name, u"2026-0001.txt"_s);
    EXPECT_EQ(desk().complaints.documentContent(documents.first().id), "Woordelijk zoals verteld");
}

TEST_F(IntakeTest, keepsEveryTextAsItCame)
{
    for (const QString &text : oddTexts()) {
        ComplaintDraft draft = mailDraft(text.toUtf8());
        draft.details.subject = draft.details.text = draft.details.complainant.name = text;
        draft.messageId = text;
        draft.originalName = text;
        draft.attachments = {{.name = text, .mediaType = text, .content = {}}};
        const auto logged = desk().intake.log(draft);
        ASSERT_TRUE(succeeded(logged)) << text.left(40).toStdString();
        EXPECT_TRUE(logged->details == draft.details);
        EXPECT_TRUE(logged->parts.first().text == text);
        const auto documents = desk().complaints.documents(logged->id).value();
        EXPECT_TRUE(documents[0].name == text);
        EXPECT_TRUE(documents[1].name == text && documents[1].mediaType == text);
        EXPECT_EQ(documents[1].size, 0);
        EXPECT_EQ(desk().complaints.documentContent(documents[1].id), QByteArray());
    }
}

TEST_F(IntakeTest, recognisesAMailByItsBytesOrItsMessageId)
{
    ASSERT_TRUE(succeeded(desk().intake.log(mailDraft())));
    ComplaintDraft sameBytes = mailDraft();
    sameBytes.messageId = u"2@example.nl"_s;
    const ComplaintDraft sameId = mailDraft("Received: by another way\n\nKlacht");
    ComplaintDraft another = mailDraft("Another");
    another.messageId = u"3@example.nl"_s;
    ComplaintDraft without = mailDraft("Without");
    without.messageId.clear();
    const QStringList before = contentOf(desk().file);
    for (const ComplaintDraft &again : {sameBytes, sameId}) {
        EXPECT_EQ(desk().intake.loggedBefore(again).value(), std::optional(u"2026-0001"_s));
        EXPECT_EQ(desk().intake.log(again), failure(ErrorKind::AlreadyLogged, u"2026-0001"_s));
    }
    EXPECT_TRUE(contentOf(desk().file) == before);
    for (const ComplaintDraft &fresh : {another, without, makeDraft()})
        EXPECT_EQ(desk().intake.loggedBefore(fresh).value(), std::optional<QString>());
    EXPECT_TRUE(succeeded(desk().intake.log(without)));
}

TEST_F(IntakeTest, logsAMailAgainWhenWanted)
{
    ASSERT_TRUE(succeeded(desk().intake.log(mailDraft())));
    const auto again = desk().intake.log(mailDraft(), IfLoggedBefore::LogAgain);
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ(again->number.text(), u"2026-0002"_s);
    EXPECT_EQ(desk().intake.loggedBefore(mailDraft()).value(), std::optional(u"2026-0001"_s));
}

TEST_F(IntakeTest, theSameWordsToldTwiceAreTwoComplaints)
{
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0001"_s);
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0002"_s);
}

TEST_F(IntakeTest, countsEveryYearFromOneAndOnPast9999)
{
    clock.set(QDate(2026, 12, 31));
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0001"_s);
    clock.set(QDate(2027, 1, 1));
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2027-0001"_s);
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::ComplaintChanged, {}, {}}, [&] {
        return desk()
            .file.database()
            .run(u"UPDATE number_sequence SET last = 9998 WHERE year = 2027"_s)
            .map([](qint64) {});
    })));
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2027-9999"_s);
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2027-10000"_s);
    EXPECT_TRUE(succeeded(desk().complaints.find(u"2027-10000"_s)));
    clock.set(QDate(2026, 12, 31)); // a clock put back
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0002"_s);
}

TEST_F(IntakeTest, aRefusedComplaintUsesNoNumberAndLeavesNothing)
{
    const QStringList before = contentOf(desk().file);
    ComplaintDraft tomorrow = makeDraft();
    tomorrow.details.received = clock.today().addDays(1);
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, desk().intake.log(tomorrow)));
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().intake.log(makeDraft(u"\n"_s))));
    EXPECT_TRUE(contentOf(desk().file) == before);
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0001"_s);
}

TEST_F(IntakeTest, keepsAnOriginalThatNoStatementCanChange)
{
    logComplaint(desk());
    EXPECT_FALSE(desk().file.write({ActKind::ComplaintChanged, {}, {}}, [&] {
        return desk().file.database().run(u"UPDATE document SET content = x'00'"_s).map([](qint64) {});
    }));
}

TEST_F(IntakeTest, readsAMailFileAndSaysWhatIsWrongWithOne)
{
    const QByteArray bytes = "From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                             "Date: Fri, 20 Nov 2026 09:00:00 +0100\r\n\r\nZij lachte mij uit.\r\n";
    ASSERT_TRUE(succeeded(writeOwnerFile(path(u"klacht.eml"_s), bytes)));
    ASSERT_TRUE(succeeded(writeOwnerFile(path(u"leeg.eml"_s), {})));
    const auto draft = desk().intake.readMailFile(path(u"klacht.eml"_s));
    ASSERT_TRUE(succeeded(draft));
    EXPECT_EQ(draft->details.complainant.name, u"R. Mulder"_s);
    EXPECT_EQ(draft->details.received, QDate(2026, 11, 20));
    EXPECT_EQ(draft->original, bytes);
    EXPECT_EQ(draft->originalName, u"klacht.eml"_s);
    EXPECT_TRUE(failedWith(ErrorKind::MailEmpty, desk().intake.readMailFile(path(u"leeg.eml"_s))));
    EXPECT_EQ(desk().intake.readMailFile(path(u"weg.eml"_s)),
              failure(ErrorKind::FileNotFound, path(u"weg.eml"_s)));
}

/// The day at the desk on which the mail was sent, worked out by hand.
TEST(ReceivedDayTest, isTheDayAtTheDeskInEveryTimeZoneAndLocale)
{
    struct Sent
    {
        QByteArray date;
        QDate inKiritimati;
        QDate inAdak;
    };
    const QList<Sent> table{
        {"17 Nov 2026 09:15:00 +0100", {2026, 11, 17}, {2026, 11, 16}},
        {"17 Nov 2026 09:59:59 +0000", {2026, 11, 17}, {2026, 11, 16}},
        {"17 Nov 2026 10:00:00 +0000", {2026, 11, 18}, {2026, 11, 17}}, // midnight in both
        {"16 Nov 2026 22:30:00 -1000", {2026, 11, 17}, {2026, 11, 16}},
        {"18 Nov 2026 01:00:00 +1400", {2026, 11, 18}, {2026, 11, 17}},
        {"31 Dec 2025 23:59:00 -1000", {2026, 1, 1}, {2025, 12, 31}},
        {"1 Jul 2026 08:30:00 +0000", {2026, 7, 1}, {2026, 6, 30}},
        {"1 Jul 2026 09:30:00 +0000", {2026, 7, 1}, {2026, 7, 1}}, // summer time in Adak
    };
    inEveryZoneAndLocale([&](const char *zone) {
        for (const Sent &sent : table) {
            const QByteArray bytes = "From: a@example.nl\nDate: " + sent.date + "\n\nTekst.";
            const auto mail = readMail(bytes);
            ASSERT_TRUE(succeeded(mail));
            const ComplaintDraft draft =
                draftFromMail(*mail, bytes, u"a.eml"_s, QDate(2026, 11, 23), Organisation());
            EXPECT_EQ(draft.details.received, zone == adak ? sent.inAdak : sent.inKiritimati)
                << sent.date.constData();
        }
    });
}

} // namespace
} // namespace gehoor
