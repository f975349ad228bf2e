// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/mailreader.h>
#include <core/letters/maildraft.h>
#include <tests/support/stagetest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QByteArray pdf = QByteArray("%PDF-1.4 invented\r\n.\r\n\0\xff", 23).repeated(50);

LetterContent content(Language language = Language::Dutch)
{
    return {.sender = {u"Blijf Groep"_s},
            .returnLine = {},
            .address = {u"De heer R. Mulder"_s},
            .place = {},
            .date = {},
            .reference = u"2026-0042"_s,
            .subject = u"Uw klacht over Noor"_s,
            .body = u"<p>Geachte heer Mulder,</p>"_s,
            .language = language};
}

QByteArrayList headersOf(const QByteArray &mail)
{
    return mail.left(mail.indexOf("\r\n\r\n")).split('\n');
}

TEST(MailDraftTest, isAMailYetToBeSentWithTheLetterAttached)
{
    const auto to = EmailAddress::parse(u"r.mulder@voorbeeld.example"_s).value();
    const QByteArray draft = mailDraft(content(), u"2026-0042-brief-1.pdf"_s, pdf, to);
    const auto mail = readMail(draft);
    ASSERT_TRUE(succeeded(mail));
    EXPECT_EQ(mail->subject, u"2026-0042"_s);
    EXPECT_TRUE(mail->text.contains(u"onze brief met kenmerk 2026-0042"_s)) << mail->text.toStdString();
    ASSERT_EQ(mail->attachments.size(), 1);
    EXPECT_EQ(mail->attachments[0].name, u"2026-0042-brief-1.pdf"_s);
    EXPECT_EQ(mail->attachments[0].mediaType, u"application/pdf"_s);
    EXPECT_EQ(mail->attachments[0].content, pdf);
    EXPECT_FALSE(mail->damaged);
    EXPECT_TRUE(draft.contains("X-Unsent: 1\r\n"));
    EXPECT_TRUE(draft.contains("To: r.mulder@voorbeeld.example\r\n"));
}

TEST(MailDraftTest, tellsNothingButTheNumber)
{
    for (const Language language : {Language::Dutch, Language::English}) {
        const QByteArray draft = mailDraft(content(language), u"2026-0042-brief-1.pdf"_s, pdf, {});
        for (const char *told : {"Mulder", "Blijf", "Noor", "klacht", "complaint",
                                 "From:", "Date:", "Message-Id", "To:", "User-Agent", "GMime"})
            EXPECT_FALSE(draft.contains(told)) << told;
        EXPECT_EQ(mailDraft(content(language), u"2026-0042-brief-1.pdf"_s, pdf, {}), draft);
    }
}

TEST(MailDraftTest, letsNothingIntoTheHeader)
{
    LetterContent hostile = content();
    hostile.reference = u"2026-0042\r\nBcc: other@example.org\r\n\r\nbody"_s;
    const QByteArray draft =
        mailDraft(hostile, u"a.pdf\"\r\nBcc: other@example.org\r\n"_s, pdf,
                  EmailAddress::parse(u"a\u2028bcc:x@example.org"_s)
                      .value_or(EmailAddress::parse(u"a?=\"=?utf-8?q?=0aBcc=3a?=@example.org"_s)
                                    .value_or(EmailAddress::parse(u"a@example.org"_s).value())));
    for (const QByteArray &line : headersOf(draft))
        EXPECT_FALSE(line.toLower().startsWith("bcc")) << draft.left(600).toStdString();
    EXPECT_EQ(draft.count("\r\nBcc"), 0) << draft.left(900).toStdString();
    EXPECT_EQ(readMail(draft)->attachments.size(), 1);
}

class MailDraftSavedTest : public StageTest
{
protected:
    MailDraftSavedTest() : complaint(logComplaint(desk())) {}

    void setComplainant(SafeChannel channel, const QString &email)
    {
        ComplaintDetails details = complaint.details;
        details.complainant.safeChannel = channel;
        details.complainant.email = email;
        ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    }
    Letter final()
    {
        const Letter letter =
            desk().letters.draft(complaint.id, {.kind = LetterKind::Acknowledgement}).value();
        return desk().letters.finalise(letter.id, pdf).value();
    }
    QByteArray read(const QString &name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        return file.readAll();
    }

    const Complaint complaint;
};

TEST_F(MailDraftSavedTest, goesNotWhereAnotherWayIsTheSafeOne)
{
    const QString file = path(u"brief.eml"_s);
    for (const SafeChannel channel : {SafeChannel::Post, SafeChannel::Phone}) {
        setComplainant(channel, u"r.mulder@example.nl"_s);
        EXPECT_TRUE(failedWith(ErrorKind::NoMail, desk().letters.saveMailDraft(final().id, file)));
        EXPECT_FALSE(desk().letters.mayMail(final()));
    }
    setComplainant(SafeChannel::Mail, {});
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().letters.saveMailDraft(final().id, file)));
    EXPECT_FALSE(QFile::exists(file));
    setComplainant(SafeChannel::Mail, u"r.mulder@example.nl"_s);
    const Letter letter = final();
    ASSERT_TRUE(succeeded(desk().letters.saveMailDraft(letter.id, file)));
    const auto mail = readMail(read(u"brief.eml"_s));
    ASSERT_TRUE(succeeded(mail));
    EXPECT_EQ(mail->attachments.at(0).name,
              letterFileName(complaint.number.text(), letter.number, Language::Dutch));
    EXPECT_EQ(mail->attachments.at(0).content, pdf);
    const AuditLine line = desk().file.audit(1).value().constLast();
    EXPECT_EQ(line.kind, ActKind::LetterSaved);
    EXPECT_TRUE(line.note.endsWith(u" eml"_s)) << line.note.toStdString();
}

/// Paper may go then too; the page warns.
TEST_F(MailDraftSavedTest, goesToSomebodyWhoWasNotAsked)
{
    setComplainant(SafeChannel::NotAsked, u"r.mulder@example.nl"_s);
    EXPECT_TRUE(desk().letters.mayMail(final()));
    EXPECT_TRUE(succeeded(desk().letters.saveMailDraft(final().id, path(u"brief.eml"_s))));
}

TEST_F(MailDraftSavedTest, noPostSaysNothingAboutMail)
{
    ComplaintDetails details = complaint.details;
    details.complainant.safeChannel = SafeChannel::Mail;
    details.complainant.email = u"r.mulder@example.nl"_s;
    details.complainant.noPost = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    EXPECT_TRUE(succeeded(desk().letters.saveMailDraft(final().id, path(u"brief.eml"_s))));
}

TEST_F(MailDraftSavedTest, everyFormPassesTheLeakCheck)
{
    setComplainant(SafeChannel::Mail, u"r.mulder@example.nl"_s);
    ASSERT_TRUE(succeeded(desk().settings.setStationery({.footer = {u"Vraag naar Noor Vermeulen"_s}})));
    const Letter letter = final();
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint.id, {.text = u"Noor Vermeulen"_s})));
    const QString file = path(u"brief.eml"_s);
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.saveMailDraft(letter.id, file)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.saveOdt(letter.id, "PK", file)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.savePdf(letter.id, file)));
    EXPECT_FALSE(QFile::exists(file));
    ASSERT_TRUE(succeeded(desk().letters.overrideStanding(letter.id, u"she signs the letters"_s)));
    EXPECT_TRUE(succeeded(desk().letters.saveMailDraft(letter.id, file)));
    ASSERT_TRUE(succeeded(desk().letters.saveOdt(letter.id, "PK", path(u"brief.odt"_s))));
    EXPECT_EQ(read(u"brief.odt"_s), "PK");
    EXPECT_TRUE(desk().file.audit(1).value().constLast().note.endsWith(u" odt"_s));
}

TEST_F(MailDraftSavedTest, leavesNothingOfADraftOrAWithdrawnLetter)
{
    setComplainant(SafeChannel::Mail, u"r.mulder@example.nl"_s);
    const Letter draft = desk().letters.draft(complaint.id, {.kind = LetterKind::Acknowledgement}).value();
    const QString file = path(u"brief.eml"_s);
    EXPECT_TRUE(failedWith(ErrorKind::LetterNotFinal, desk().letters.saveMailDraft(draft.id, file)));
    EXPECT_TRUE(failedWith(ErrorKind::LetterNotFinal, desk().letters.saveOdt(draft.id, "PK", file)));
    const Letter letter = final();
    ASSERT_TRUE(succeeded(desk().letters.withdraw(letter.id, u"a wrong name"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::LetterWithdrawn, desk().letters.saveMailDraft(letter.id, file)));
    EXPECT_TRUE(failedWith(ErrorKind::LetterWithdrawn, desk().letters.saveOdt(letter.id, "PK", file)));
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
} // namespace gehoor
