// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/ui/pdfpages.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The address stands where the envelope has its window.
void expectInTheWindow(const QString &pdf)
{
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<PdfPage> pages = pdfPages(file.readAll());
    ASSERT_EQ(pages.size(), 1);
    const QRectF street = pages.first().find(u"Lindelaan"_s).place;
    const QRectF town = pages.first().find(u"VOORBEELDSTAD"_s).place;
    EXPECT_NEAR(street.left(), 25, 1);
    EXPECT_GT(street.top(), 45);
    EXPECT_GT(town.top(), street.top());
    EXPECT_LT(town.bottom(), 85);
}

const QByteArray attachedBytes("\x00\x01\x02\x03\xff", 5);
const QByteArray mailWithAttachment = "From: \"R. Mulder\" <r.mulder@example.nl>\r\n"
                                      "Subject: =?UTF-8?Q?Klacht_over_caf=C3=A9?=\r\n"
                                      "Date: Tue, 17 Nov 2026 09:15:00 +0100\r\n"
                                      "Content-Type: multipart/mixed; boundary=grens\r\n"
                                      "\r\n"
                                      "--grens\r\n"
                                      "Content-Type: text/plain; charset=utf-8\r\n"
                                      "\r\n"
                                      "De medewerkster lachte mij uit en hing op.\r\n"
                                      "--grens\r\n"
                                      "Content-Type: application/octet-stream\r\n"
                                      "Content-Disposition: attachment; filename=verslag.bin\r\n"
                                      "Content-Transfer-Encoding: base64\r\n"
                                      "\r\n" +
                                      attachedBytes.toBase64() + "\r\n--grens--\r\n";

/// The mail itself and what came with it, as they came.
void expectDocuments(const QJsonArray &documents)
{
    ASSERT_EQ(documents.size(), 2);
    const QList<std::tuple<QString, QString, QString, QByteArray>> expected{
        {u"original"_s, u"klacht.eml"_s, u"message/rfc822"_s, mailWithAttachment},
        {u"attachment"_s, u"verslag.bin"_s, u"application/octet-stream"_s, attachedBytes}};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto &[role, name, mediaType, bytes] = expected.at(i);
        EXPECT_EQ(documents[i][u"role"_s], role);
        EXPECT_EQ(documents[i][u"name"_s], name);
        EXPECT_EQ(documents[i][u"mediaType"_s], mediaType);
        EXPECT_EQ(documents[i][u"size"_s].toInteger(), bytes.size());
        EXPECT_EQ(documents[i][u"sha256"_s], sha256Hex(bytes));
    }
}

TEST_F(CommandsTest, leavesTheExplanationOutForAReason)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    const QString pdf = path(u"brief.pdf"_s);
    const QStringList letter{u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, pdf, u"--no-explanation"_s};
    EXPECT_EQ(on(u"letter"_s, letter + QStringList{u" "_s}).status, 1) << "without a reason";
    EXPECT_EQ(on(u"letter"_s, letter + QStringList{u"Nee"_s, u"--explanation"_s, u"Ja"_s}).status, 2);
    EXPECT_FALSE(QFile::exists(pdf));
    ASSERT_EQ(on(u"letter"_s, letter + QStringList{u"Dat zou haar noemen"_s}).status, 0);
    const QByteArray text = pdfText(pdf);
    EXPECT_TRUE(text.contains("niet in behandeling")) << text.constData();
    EXPECT_TRUE(text.contains("Een toelichting kunnen wij u hierbij niet geven")) << text.constData();
    EXPECT_FALSE(text.contains("Waarom nemen wij")) << text.constData();
    EXPECT_FALSE(text.contains("haar noemen")) << "the reason is not for the complainant";
    EXPECT_FALSE(on(u"audit"_s, {u"--json"_s}).out.contains("noemen")) << "nor for the trail";
}

TEST_F(CommandsTest, saysWhereAMailAsksToAnswerToAnotherThanItsSender)
{
    const Ran form = on(u"intake"_s, {writeMail(u"form.eml"_s, "From: Website <noreply@form.example>\r\n"
                                                               "Reply-To: R. Mulder <r.mulder@example.nl>\r\n"
                                                               "Subject: Klacht\r\n\r\nZij hing op.")});
    EXPECT_EQ(form.status, 0);
    EXPECT_EQ(form.out, "2026-0001\tKlacht\n");
    EXPECT_TRUE(form.err.contains("asks for the answer at another address")) << form.err.constData();
    EXPECT_FALSE(form.err.contains("@") || form.err.contains("Mulder")) << form.err.constData();
    EXPECT_EQ(on(u"list"_s, {u"--json"_s}).array().at(0).toObject().value(u"complainant"_s), u"R. Mulder"_s);
    const QJsonObject again =
        on(u"intake"_s, {path(u"form.eml"_s), u"--again"_s, u"--json"_s}).array().at(0).toObject();
    EXPECT_EQ(again.value(u"sentBy"_s), u"noreply@form.example (Website)"_s);
    EXPECT_EQ(again.value(u"answerTo"_s), u"r.mulder@example.nl (R. Mulder)"_s);
    EXPECT_EQ(on(u"intake"_s, {complaintMail()}).err, "");
}

TEST_F(CommandsTest, carriesAMailToAPostedRejectionAndCloses)
{
    const Ran intake = on(u"intake"_s, {writeMail(u"klacht.eml"_s, mailWithAttachment)});
    ASSERT_EQ(intake.status, 0) << intake.err.constData();
    EXPECT_EQ(intake.out, "2026-0001\tKlacht over café\n");

    const QJsonObject listed = on(u"list"_s, {u"--json"_s}).array().at(0).toObject();
    EXPECT_EQ(listed.value(u"number"_s), u"2026-0001"_s);
    EXPECT_EQ(listed.value(u"received"_s), u"2026-11-17"_s);
    EXPECT_EQ(listed.value(u"complainant"_s), u"R. Mulder"_s);
    EXPECT_EQ(listed.value(u"standing"_s), u"toAssess"_s);
    EXPECT_EQ(listed.value(u"nextStep"_s), u"assess"_s);
    EXPECT_EQ(listed.value(u"due"_s), u"2026-11-24"_s);

    ASSERT_EQ(on(u"complainant"_s, {u"2026-0001"_s, u"--address"_s, u"Lindelaan 12"_s, u"--address"_s,
                                    u"1234 AB Voorbeeldstad"_s, u"--safe-channel"_s, u"post"_s})
                  .status,
              0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    EXPECT_EQ(onlyStanding(), u"noticeDue"_s);

    const QString pdf = path(u"brief.pdf"_s);
    const Ran letter = on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, pdf, u"--json"_s});
    ASSERT_EQ(letter.status, 0) << letter.err.constData();
    const QByteArray text = pdfText(pdf);
    EXPECT_TRUE(text.contains("niet in behandeling")) << text.constData();
    EXPECT_TRUE(text.contains("2026-0001")) << text.constData();
    EXPECT_TRUE(text.contains("17 november 2026")) << text.constData();
    EXPECT_FALSE(text.contains("hing op")) << text.constData();
    expectInTheWindow(pdf);
    EXPECT_EQ(onlyStanding(), u"noticeDue"_s) << "only posting counts";
    EXPECT_EQ(on(u"close"_s, {u"2026-0001"_s, u"--outcome"_s, u"notAdmissible"_s}).status, 1);

    ASSERT_EQ(on(u"posted"_s, {u"2026-0001"_s, u"1"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"toClose"_s);
    ASSERT_EQ(on(u"close"_s, {u"2026-0001"_s, u"--outcome"_s, u"notAdmissible"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"closed"_s);

    const QJsonObject shown = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object();
    expectDocuments(shown.value(u"documents"_s).toArray());
    EXPECT_EQ(shown.value(u"letters"_s)[0][u"state"_s], u"posted"_s);
    EXPECT_EQ(shown.value(u"letters"_s)[0][u"sha256"_s], letter.object().value(u"sha256"_s));
    EXPECT_EQ(shown.value(u"parts"_s)[0][u"ground"_s], u"concernsAnother"_s);
    const Ran verified = on(u"verify"_s, {u"--json"_s});
    EXPECT_EQ(verified.status, 0);
    EXPECT_TRUE(verified.object().value(u"ok"_s).toBool());
    EXPECT_EQ(verified.object().value(u"cases"_s), 1);
}

TEST_F(CommandsTest, forwardsAnAdmissibleComplaintAndRecordsTheResponse)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    EXPECT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 1)
        << "nobody by that name";
    ASSERT_EQ(on(u"responsible"_s, {u"--function"_s, u"Teamleider"_s}).status, 0);
    EXPECT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 1) << "not assessed yet";
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + admissible()).status, 0);
    ASSERT_EQ(on(u"forward"_s, {u"2026-0001"_s, u"--to"_s, u"teamleider"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"awaitingResponse"_s);
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"memo"_s, u"--out"_s, path(u"memo.pdf"_s)}).status, 0);
    EXPECT_EQ(
        on(u"respond"_s, {u"2026-0001"_s, u"--on"_s, u"2026-11-01"_s, u"--summary"_s, u"Gebeld."_s}).status,
        1)
        << "before it was forwarded";
    ASSERT_EQ(
        on(u"respond"_s, {u"2026-0001"_s, u"--on"_s, u"2026-11-23"_s, u"--summary"_s, u"Gebeld."_s}).status,
        0);
    EXPECT_EQ(onlyStanding(), u"toClose"_s);
    const QJsonObject forwarding =
        on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"forwardings"_s)[0].toObject();
    EXPECT_EQ(forwarding.value(u"to"_s), u"Teamleider"_s);
    EXPECT_EQ(forwarding.value(u"on"_s), u"2026-11-23"_s);
    EXPECT_EQ(forwarding.value(u"response"_s), u"Gebeld."_s);
    ASSERT_EQ(on(u"close"_s, {u"2026-0001"_s, u"--outcome"_s, u"answered"_s}).status, 0);
}

TEST_F(CommandsTest, withdrawsAFinalLetterAndPostsTheNextByHand)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    const QStringList letter{u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, path(u"brief.pdf"_s)};
    ASSERT_EQ(on(u"letter"_s, letter).status, 0);

    EXPECT_EQ(on(u"withdraw"_s, {u"2026-0001"_s, u"1"_s}).status, 2) << "without a reason";
    EXPECT_EQ(on(u"withdraw"_s, {u"2026-0001"_s, u"9"_s, u"--reason"_s, u"Adres"_s}).status, 1)
        << "there is no letter 9";
    ASSERT_EQ(on(u"withdraw"_s, {u"2026-0001"_s, u"1"_s, u"--reason"_s, u"Oud adres"_s}).status, 0);
    EXPECT_EQ(on(u"posted"_s, {u"2026-0001"_s, u"1"_s}).status, 1) << "withdrawn";
    EXPECT_EQ(onlyStanding(), u"noticeDue"_s);

    ASSERT_EQ(on(u"letter"_s, letter).status, 0);
    EXPECT_EQ(on(u"posted"_s, {u"2026-0001"_s, u"2"_s, u"--by"_s, u"pigeon"_s}).status, 2);
    EXPECT_EQ(onlyStanding(), u"noticeDue"_s);
    ASSERT_EQ(on(u"posted"_s, {u"2026-0001"_s, u"2"_s, u"--by"_s, u"hand"_s}).status, 0);
    EXPECT_EQ(onlyStanding(), u"toClose"_s);
    EXPECT_EQ(on(u"withdraw"_s, {u"2026-0001"_s, u"2"_s, u"--reason"_s, u"Te laat"_s}).status, 1)
        << "posted is posted";

    const QJsonValue letters = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s);
    EXPECT_EQ(letters[0][u"state"_s], u"withdrawn"_s);
    EXPECT_EQ(letters[1][u"state"_s], u"posted"_s);
}

TEST_F(CommandsTest, putsRightThatALetterWasRecordedAsPosted)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    const QStringList first{u"2026-0001"_s, u"1"_s};
    const QStringList because{u"--reason"_s, u"Lag nog op het bureau"_s};
    ASSERT_EQ(on(u"letter"_s, {u"2026-0001"_s, u"not-admissible"_s, u"--out"_s, path(u"brief.pdf"_s)}).status,
              0);
    const Ran early = on(u"not-posted"_s, first + because);
    EXPECT_EQ(early.status, 1);
    EXPECT_TRUE(early.err.contains("not recorded as posted")) << early.err.constData();
    ASSERT_EQ(on(u"posted"_s, first).status, 0);
    EXPECT_EQ(onlyStanding(), u"toClose"_s);

    EXPECT_EQ(on(u"not-posted"_s, first).status, 2) << "without a reason";
    EXPECT_EQ(on(u"not-posted"_s, first + QStringList{u"--reason"_s, u" "_s}).status, 1);
    EXPECT_EQ(on(u"not-posted"_s, QStringList{u"2026-0001"_s, u"9"_s} + because).status, 1)
        << "there is no letter 9";
    EXPECT_EQ(onlyStanding(), u"toClose"_s);
    ASSERT_EQ(on(u"not-posted"_s, first + because).status, 0);
    EXPECT_EQ(onlyStanding(), u"noticeDue"_s);

    const QJsonValue letter = on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s)[0];
    EXPECT_EQ(letter[u"state"_s], u"final"_s);
    EXPECT_EQ(letter[u"posted"_s], QJsonValue());
    EXPECT_EQ(letter[u"notPostedReason"_s], u"Lag nog op het bureau"_s);
    const QByteArray trail = on(u"audit"_s, {u"--json"_s}).out;
    EXPECT_TRUE(trail.contains("\"letterPosted\"") && trail.contains("\"letterNotPosted\""));
    EXPECT_FALSE(trail.contains("bureau"));
    EXPECT_EQ(on(u"posted"_s, first).status, 0) << "now it went";
}

TEST_F(CommandsTest, logsTheSameMailOnceUnlessAskedAgain)
{
    const QString mail = complaintMail();
    ASSERT_EQ(on(u"intake"_s, {mail}).status, 0);
    const Ran again = on(u"intake"_s, {mail});
    EXPECT_EQ(again.status, 1);
    EXPECT_TRUE(again.err.contains("2026-0001")) << again.err.constData();
    EXPECT_EQ(on(u"list"_s, {u"--json"_s}).array().size(), 1);
    EXPECT_EQ(on(u"intake"_s, {mail, u"--again"_s}).status, 0);
    EXPECT_EQ(on(u"list"_s, {u"--json"_s}).array().size(), 2);
}

TEST_F(CommandsTest, takesAFolderAndAnMboxAndGoesOnAfterABadMail)
{
    QDir(folder.path()).mkdir(u"mails"_s);
    writeMail(u"mails/a.eml"_s, "From: a@example.nl\r\nSubject: een\r\n\r\nTekst.\r\n");
    writeMail(u"mails/b.eml"_s, "");
    writeMail(u"mails/c.mbox"_s, "From a@example.nl Mon Nov 16 10:00:00 2026\n"
                                 "From: a@example.nl\nSubject: twee\n\n>From hier af.\n\n"
                                 "From b@example.nl Mon Nov 16 11:00:00 2026\n"
                                 "From: b@example.nl\nSubject: drie\n\nTekst.\n");
    writeMail(u"mails/d.eml"_s, "From: d@example.nl\r\nSubject: \r\n\r\n \r\n");
    const Ran intake = on(u"intake"_s, {path(u"mails"_s)});
    EXPECT_EQ(intake.status, 1) << "two of the mails are empty";
    EXPECT_EQ(intake.out, "2026-0001\teen\n2026-0002\ttwee\n2026-0003\tdrie\n");
    EXPECT_TRUE(intake.err.contains("b.eml")) << intake.err.constData();
    EXPECT_TRUE(intake.err.contains("d.eml: The mail is empty.")) << intake.err.constData();
    EXPECT_EQ(on(u"show"_s, {u"2026-0002"_s, u"--json"_s}).object().value(u"text"_s).toString().trimmed(),
              u"From hier af."_s);
}

TEST_F(CommandsTest, namesTheMailOfAnMboxThatIsRefusedAndLogsTheOthers)
{
    const QString mbox = writeMail(u"klachten.mbox"_s, "From a@example.nl Mon Nov 16 10:00:00 2026\n"
                                                       "From: a@example.nl\nSubject: een\n\nTekst.\n\n"
                                                       "From b@example.nl Mon Nov 16 11:00:00 2026\n\n"
                                                       "From c@example.nl Mon Nov 16 12:00:00 2026\n"
                                                       "From: c@example.nl\nSubject: drie\n"
                                                       "Content-Transfer-Encoding: onbekend\n\nTekst.\n");
    const QByteArray place = mbox.toUtf8() + ", mail ";
    const Ran intake = on(u"intake"_s, {mbox});
    EXPECT_EQ(intake.status, 1);
    EXPECT_EQ(intake.out, "2026-0001\teen\n2026-0002\tdrie\n");
    EXPECT_TRUE(intake.err.startsWith(place + "2: The mail is empty. ")) << intake.err.constData();
    EXPECT_TRUE(intake.err.contains(place + "3: Not everything in this mail")) << intake.err.constData();
    EXPECT_FALSE(intake.err.contains(place + "1:")) << intake.err.constData();
    const Ran again = on(u"intake"_s, {mbox, u"--again"_s, u"--json"_s});
    EXPECT_EQ(again.status, 1);
    EXPECT_EQ(again.array().size(), 2);
    EXPECT_EQ(again.array().at(1).toObject().value(u"number"_s), u"2026-0004"_s);
    const Ran dutch =
        Program(u"een zeer geheime zin"_s, u"nl_NL.UTF-8"_s).run({u"intake"_s, registerPath(), mbox});
    EXPECT_TRUE(dutch.err.contains(place + "2: De mail is leeg. ")) << dutch.err.constData();
}

TEST_F(CommandsTest, logsNothingOfAFileThatIsNoMailboxOrHasNoneOrTooManyMails)
{
    const QByteArray mail = "From: a@example.nl\nSubject: een\n\nTekst.\n\n";
    const std::tuple<QString, QByteArray, QByteArray> files[]{
        {u"picture.mbox"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "This file is not a mailbox: "},
        {u"mail.mbox"_s, mail + "From b@example.nl\nTekst.\n", "This file is not a mailbox: "},
        {u"empty.mbox"_s, "", "The mailbox is empty: "},
        {u"blank.mbox"_s, "\n\n", "The mailbox is empty: "},
        {u"many.mbox"_s, "From a\n" + mail + QByteArray("From \n\n").repeated(10'000),
         "The mailbox has more than 10,000 mails "},
    };
    for (const auto &[name, content, sentence] : files) {
        const QString path = writeMail(name, content);
        const Ran ran = on(u"intake"_s, {path});
        EXPECT_EQ(ran.status, 1) << name.toStdString();
        EXPECT_EQ(ran.out, QByteArray());
        EXPECT_TRUE(ran.err.startsWith(path.toUtf8() + ": " + sentence)) << ran.err.constData();
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
    }
    EXPECT_TRUE(on(u"list"_s, {u"--json"_s}).array().isEmpty());
}

TEST_F(CommandsTest, refusesHostileMailsAndLeavesTheListAsItWas)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const QByteArray list = on(u"list"_s, {u"--json"_s}).out;
    const QByteArray trail = on(u"audit"_s, {u"--json"_s}).out;
    QByteArray deep = "From: a@example.nl\r\n";
    for (int i = 0; i < 10'000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" +
                QByteArray::number(i) + "\r\n";
    QByteArray forwarded;
    for (int i = 0; i < 10'000; ++i)
        forwarded += "From: a@example.nl\r\nContent-Type: message/rfc822\r\n\r\n";
    QByteArray binary;
    for (int i = 0; i < 100'000; ++i)
        binary += static_cast<char>((i * 31 + i / 7) % 256);
    const QList<std::pair<QString, QByteArray>> mails{
        {u"nul.eml"_s, QByteArray(10'000, '\0')},
        {u"deep.eml"_s, deep},
        {u"forwarded.eml"_s, forwarded},
        {u"zip.eml"_s, QByteArray("PK\x03\x04\x14\0\x08\0", 8)},
        {u"binary.eml"_s, QByteArray("\x7F"
                                     "ELF\0") +
                              binary},
    };
    for (const auto &[name, content] : mails) {
        const Ran ran = on(u"intake"_s, {writeMail(name, content)});
        EXPECT_EQ(ran.status, 1) << name.toStdString() << ran.err.constData();
        EXPECT_TRUE(ran.err.contains(name.toUtf8() + ": ")) << ran.err.constData();
        EXPECT_EQ(ran.out, QByteArray()) << name.toStdString();
        EXPECT_EQ(on(u"list"_s, {u"--json"_s}).out, list) << name.toStdString();
    }
    EXPECT_EQ(on(u"audit"_s, {u"--json"_s}).out, trail);
    EXPECT_EQ(on(u"verify"_s).status, 0);
}

TEST_F(CommandsTest, keepsTheNulBytesOfAMailThatCanBeRead)
{
    const QByteArray mail = "From: a@example.nl\r\nSubject: een\r\n\r\n" + QByteArray("voor\0na\r\n", 9);
    EXPECT_EQ(on(u"intake"_s, {writeMail(u"nul.eml"_s, mail)}).status, 0);
    EXPECT_EQ(on(u"list"_s, {u"--json"_s}).array().size(), 1);
    EXPECT_EQ(on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"text"_s).toString(),
              u"voor"_s + QChar(u'\0') + u"na"_s);
}

TEST_F(CommandsTest, answersInTheLanguageOfTheLocale)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const Program dutch(u"een zeer geheime zin"_s, u"nl_NL.UTF-8"_s);
    const Ran listed = dutch.run({u"list"_s, registerPath()});
    EXPECT_TRUE(listed.out.contains("te beoordelen")) << listed.out.constData();
    const Ran refused = dutch.run({u"show"_s, registerPath(), u"2026-0099"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("2026-0099") && refused.err.contains("geen zaak"))
        << refused.err.constData();
}

} // namespace
} // namespace gehoor
