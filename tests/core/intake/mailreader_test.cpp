// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/intake/mailfiles.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

QStringList namesIn(const MailMessage &message)
{
    QStringList names;
    for (const Attachment &attachment : message.attachments)
        names += attachment.name;
    return names;
}

TEST(MailReaderTest, readsEveryFieldOfAnOrdinaryMail)
{
    const MailMessage message = readCorpusMail("several-from.eml");

    EXPECT_EQ(message.fromName, u"Eerste Persoon"_s);
    EXPECT_EQ(message.fromAddress, u"een@example.nl"_s);
    EXPECT_EQ(message.replyTo, u"antwoord@example.nl"_s);
    EXPECT_EQ(message.subject, u"Wij samen"_s);
    EXPECT_EQ(message.messageId, u"samen.1@example.nl"_s);
    EXPECT_EQ(message.text, u"Wij klagen samen."_s);
    EXPECT_EQ(message.sent, utc(2026, 11, 11, 11, 0));
    EXPECT_EQ(message.arrived, utc(2026, 11, 11, 11, 0, 7));
    EXPECT_TRUE(message.attachments.isEmpty());
    EXPECT_FALSE(message.damaged);
}

TEST(MailReaderTest, prefersPlainTextAndKeepsThePictureBesideIt)
{
    const MailMessage message = readCorpusMail("outlook-related.eml");

    EXPECT_EQ(message.fromName, u"Vries, J. de"_s);
    EXPECT_EQ(message.subject, u"Café “De Brug”"_s);
    EXPECT_EQ(message.text, u"Het café rekende € 5. “Zo is het”, zei zij."_s);
    ASSERT_EQ(namesIn(message), QStringList(u"image001.png"_s));
    EXPECT_EQ(message.attachments.first().mediaType, u"image/png"_s);
    EXPECT_EQ(message.attachments.first().content.size(), 70);
    EXPECT_TRUE(message.attachments.first().content.startsWith("\x89PNG\r\n\x1a\n"));
    EXPECT_FALSE(message.damaged);
}

TEST(MailReaderTest, keepsTheAttachmentThatStandsOnlyInTheOtherWording)
{
    const MailMessage message = readCorpusMail("apple-html-around-pdf.eml");

    EXPECT_EQ(message.text, u"Voor de bijlage.\n\n\n\nNa de bijlage."_s);
    ASSERT_EQ(namesIn(message), QStringList(u"brief.pdf"_s));
    EXPECT_EQ(message.attachments.first().content, QByteArray("%PDF-1.4\n"));
}

TEST(MailReaderTest, takesTheHtmlWhenThePlainTextIsEmpty)
{
    EXPECT_EQ(readCorpusMail("empty-plain-beside-html.eml").text, u"De tekst staat alleen hier."_s);
}

TEST(MailReaderTest, readsADeliveryReport)
{
    const MailMessage message = readCorpusMail("report.eml");

    EXPECT_EQ(message.fromName, u"Mail Delivery System"_s);
    EXPECT_EQ(message.fromAddress, u"MAILER-DAEMON@example.org"_s);
    EXPECT_EQ(message.text, u"Het bericht kon niet worden bezorgd."_s);
    ASSERT_EQ(namesIn(message), (QStringList{u"bijlage-1.txt"_s, u"bijlage-2.txt"_s}));
    EXPECT_EQ(message.attachments.at(0).mediaType, u"message/delivery-status"_s);
    EXPECT_EQ(message.attachments.at(1).content, QByteArray("Subject: Klacht"));
}

TEST(MailReaderTest, keepsTheSignatureOfASignedMail)
{
    const MailMessage message = readCorpusMail("signed.eml");

    EXPECT_EQ(message.text, u"Dit is ondertekend, één keer."_s);
    ASSERT_EQ(namesIn(message), QStringList(u"smime.p7s"_s));
    EXPECT_EQ(message.attachments.first().content, QByteArray::fromBase64("MIIBAAEC"));
}

TEST(MailReaderTest, readsOtherCharsets)
{
    const MailMessage japanese = readCorpusMail("japanese.eml");
    EXPECT_EQ(japanese.fromName, u"田中"_s);
    EXPECT_EQ(japanese.subject, u"苦情"_s);
    EXPECT_EQ(japanese.text, u"電話で失礼なことを言われました。"_s);
    EXPECT_FALSE(japanese.damaged);

    const MailMessage wide = readCorpusMail("utf16.eml");
    EXPECT_EQ(wide.text, u"In twee bytes: €, é en 🙂."_s);
    EXPECT_FALSE(wide.damaged);
}

TEST(MailReaderTest, losesNoTextWhenTheCharsetIsMissingOrWrong)
{
    const MailMessage none = readCorpusMail("no-charset-8bit.eml");
    EXPECT_EQ(none.fromName, u"Renée"_s);
    EXPECT_EQ(none.subject, u"Geen tekenset, wel €"_s);
    EXPECT_EQ(none.text, u"Ik ben boos – “heel” boos – en vraag € 5 terug, Renée."_s);
    EXPECT_FALSE(none.damaged);

    const MailMessage wrong = readCorpusMail("wrong-charset.eml");
    EXPECT_EQ(wrong.subject, u"Café"_s);
    EXPECT_EQ(wrong.text, u"Café en crème brûlée."_s);
    EXPECT_TRUE(wrong.damaged);

    const MailMessage oneByte = readCorpusMail("one-bad-byte.eml");
    EXPECT_EQ(oneByte.text, u"Één café, één crème \uFFFD brûlée."_s);
    EXPECT_TRUE(oneByte.damaged);

    const MailMessage unknown = readCorpusMail("unknown-charset-and-encoding.eml");
    EXPECT_EQ(unknown.subject, u"Raar é"_s);
    EXPECT_EQ(unknown.text, u"Toch leesbaar: één."_s);
    EXPECT_TRUE(unknown.damaged);
}

TEST(MailReaderTest, keepsBrokenEncodedWordsReadable)
{
    const MailMessage message = readCorpusMail("broken-words.eml");

    EXPECT_EQ(message.fromAddress, u"jan@example.nl"_s);
    EXPECT_EQ(message.fromName, u"=?utf-8?Q?Jan_"_s);
    EXPECT_EQ(message.subject, u"é =?utf-8?X?nee?= hé =?utf-8?Q?open"_s);
    EXPECT_EQ(message.text, u"Kapotte woorden."_s);
}

TEST(MailReaderTest, makesTheNamesOfAttachmentsSafeAndTheirBytesEqual)
{
    const MailMessage message = readCorpusMail("names.eml");

    EXPECT_EQ(namesIn(message), (QStringList{u"Verklaring van Renée.pdf"_s, u"foto zoëven.jpg"_s, u"x.txt"_s,
                                             u"factuurfdp.exe"_s, u"_CON.txt"_s, u"bijlage-6.pdf"_s,
                                             u"bijlage-7.bin"_s, u"notitie.txt"_s}));
    EXPECT_EQ(message.attachments.at(1).content, QByteArray("\xFF\xD8\xFF"));
    EXPECT_EQ(message.attachments.at(2).content, QByteArray("b"));
    EXPECT_EQ(message.attachments.at(7).content, QByteArray("Caf\xE9"));
    EXPECT_EQ(message.text, u"Met bestanden.\n\nCafé"_s);
}

TEST(MailReaderTest, undoesUuencode)
{
    QByteArray expected;
    for (int i = 0; i < 100; ++i)
        expected += static_cast<char>(i);
    const MailMessage message = readCorpusMail("uuencode.eml");

    EXPECT_EQ(message.text, u"Zie de bijlage."_s);
    ASSERT_EQ(namesIn(message), QStringList(u"oud.bin"_s));
    EXPECT_EQ(message.attachments.first().content, expected);
}

TEST(MailReaderTest, readsForwardedMessagesAndKeepsThemWhole)
{
    const QByteArray bytes = corpusMail("forwarded-twice.eml");
    const MailMessage message = readCorpusMail("forwarded-twice.eml");

    EXPECT_EQ(message.subject, u"Fwd: Tweede"_s);
    EXPECT_EQ(message.text,
              u"De buitenste tekst.\n\n"
              "----------\nFrom: Tiën <tien@example.nl>\nDate: Thu, 5 Nov 2026 08:00:00 +0100\n"
              "Subject: Tweede\n\nDe middelste tekst.\n\n"
              "----------\nFrom: Derde <derde@example.nl>\nDate: Wed, 4 Nov 2026 08:00:00 +0100\n"
              "Subject: Binnenste\n\nDe binnenste tekst."_s);
    ASSERT_EQ(namesIn(message),
              (QStringList{u"doorgestuurd_ bericht.eml"_s, u"bijlage-2.eml"_s, u"schermafdruk.png"_s}));
    const auto begin = bytes.indexOf("From: =?utf-8?Q?Ti");
    EXPECT_EQ(message.attachments.at(0).content,
              bytes.sliced(begin, bytes.indexOf("\r\n--buiten--") - begin));
    const auto second = bytes.indexOf("From: Derde");
    EXPECT_EQ(message.attachments.at(1).content,
              bytes.sliced(second, bytes.indexOf("\r\n--midden--") - second));
    EXPECT_FALSE(message.damaged);
}

TEST(MailReaderTest, readsEveryMessageOfADigest)
{
    const MailMessage message = readCorpusMail("digest.eml");

    EXPECT_TRUE(message.text.contains(u"From: a@example.nl\nDate: \nSubject: Een\n\nEerste bericht."_s));
    EXPECT_TRUE(message.text.endsWith(u"Subject: Twee\n\nTweede bericht."_s));
    EXPECT_EQ(namesIn(message), (QStringList{u"bijlage-1.eml"_s, u"bijlage-2.eml"_s}));
}

TEST(MailReaderTest, acceptsTheLineAnMboxPutsInFront)
{
    const MailMessage message = readCorpusMail("mbox-line.eml");

    EXPECT_EQ(message.fromAddress, u"klager@example.nl"_s);
    EXPECT_EQ(message.text, u"Tekst."_s);
}

TEST(MailReaderTest, findsTheTextOfBrokenMultiparts)
{
    const MailMessage missing = readCorpusMail("boundary-missing.eml");
    EXPECT_EQ(missing.text, u"Deze tekst staat in geen enkel deel."_s);
    EXPECT_TRUE(missing.damaged);

    EXPECT_EQ(readCorpusMail("boundary-never-closed.eml").text,
              u"Eerste deel.\n\nTweede deel, zonder einde."_s);
    EXPECT_EQ(readCorpusMail("text-after-last-boundary.eml").text, u"Eerste deel.\n\nNog een deel."_s);
}

TEST(MailReaderTest, readsASenderHoweverItIsWritten)
{
    struct Case
    {
        const char *from;
        QString name;
        QString address;
    };
    const QList<Case> cases = {
        {"jan@example.nl", u""_s, u"jan@example.nl"_s},
        {"<jan@example.nl>", u""_s, u"jan@example.nl"_s},
        {"jan@example.nl (Jan Jansen)", u"Jan Jansen"_s, u"jan@example.nl"_s},
        {"\"Jansen; Jan\" <jan@example.nl>", u"Jansen; Jan"_s, u"jan@example.nl"_s},
        {"Team: Jan <jan@example.nl>, Piet <piet@example.nl>;", u"Jan"_s, u"jan@example.nl"_s},
        {"=?utf-8?B?w4ljaG8=?= <echo@example.nl>", u"Écho"_s, u"echo@example.nl"_s},
        {"=?utf-8?Q?Haak=2C_Jan?= <jan@example.nl>", u"Haak, Jan"_s, u"jan@example.nl"_s},
        {"Jan Jansen", u"Jan Jansen"_s, u""_s},
        {"Jan Jansen <>", u"Jan Jansen"_s, u""_s},
        {"<>", u""_s, u""_s},
        {"", u""_s, u""_s},
        {"undisclosed-recipients:;", u""_s, u""_s},
    };
    for (const Case &c : cases) {
        const auto message = readMail(QByteArray("From: ") + c.from + "\nSubject: x\n\nx");
        ASSERT_TRUE(succeeded(message)) << c.from;
        EXPECT_EQ(message->fromName, c.name) << c.from;
        EXPECT_EQ(message->fromAddress, c.address) << c.from;
    }
}

TEST(MailReaderTest, hasNoReplyToWhenItIsTheSender)
{
    const auto message = readMail("From: Jan <jan@example.nl>\nReply-To: JAN@example.nl\n\nx");
    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(message->replyTo, QString());
}

TEST(MailReaderTest, refusesImpossibleDates)
{
    struct Case
    {
        const char *date;
        QDateTime expected;
    };
    const QList<Case> cases = {
        {"Tue, 10 Nov 2026 10:00:00 +0100", utc(2026, 11, 10, 9, 0)},
        {"10 Nov 2026 10:00 GMT", utc(2026, 11, 10, 10, 0)},
        {"Tue, 10 Nov 2026 10:00:00 +0100 (CET)", utc(2026, 11, 10, 9, 0)},
        {"Tue, 31 Feb 2026 10:00:00 +0100", {}},
        {"Tue, 10 Nov 2026 25:61:00 +0100", {}},
        {"Sat, 1 Jan 0000 00:00:00 +0000", {}},
        {"Thu, 1 Jan 1970 00:00:00 +0000", {}},
        {"Tue, 10 Nov 99999 10:00:00 +0100", {}},
        {"gisteren", {}},
        {"", {}},
    };
    for (const Case &c : cases) {
        const auto message = readMail(QByteArray("From: a@example.nl\nDate: ") + c.date +
                                      "\nReceived: by x; " + c.date + "\n\nx");
        ASSERT_TRUE(succeeded(message)) << c.date;
        EXPECT_EQ(message->sent, c.expected) << c.date;
        EXPECT_EQ(message->arrived, c.expected) << c.date;
    }
}

TEST(MailReaderTest, givesTextAndSubjectBackAsTheyCame)
{
    const QString odd = u"=1+1 {{x}} <img src=x> %_ ' \" \u202Eomgekeerd\u202C e\u0301 🙂"_s;
    QByteArray mail = "From: a@example.nl\nContent-Type: text/plain; charset=utf-8\nSubject: =?utf-8?B?";
    mail += odd.toUtf8().toBase64() + "?=\n\n" + odd.toUtf8() + '\0' + "na nul";
    const auto message = readMail(mail);

    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(message->subject, odd);
    EXPECT_EQ(message->text, odd + QChar(u'\0') + u"na nul"_s);
    EXPECT_FALSE(message->damaged);
}

TEST(MailReaderTest, keepsNulInTheSubject)
{
    const auto message = readMail(QByteArray("From: a\0b@example.nl\nSubject: voor\0na\n\nx", 40));
    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(message->subject, u"voor"_s + QChar(u'\0') + u"na"_s);
    EXPECT_EQ(message->fromAddress, u"ab@example.nl"_s);
}

TEST(MailReaderTest, findsWhereTheHeaderEnds)
{
    const QList<QByteArray> mails = {
        "Subject: Kop\n\nTekst.",
        "Subject: Kop\r\n\r\nTekst.\r\n",
        "\xEF\xBB\xBFSubject: Kop\n\nTekst.",
        "\n\n  \nSubject: Kop\n\nTekst.",
        "Subject : Kop\n\nTekst.",
        "SUBJECT:\n Kop\n\nTekst.",
        "Subject: Kop\n \nTekst.",
        "Subject: Kop\nTekst.",
        ">From iemand\nSubject: Kop\n\n\n\nTekst.\n\n\n",
    };
    for (const QByteArray &mail : mails) {
        const auto message = readMail(mail);
        ASSERT_TRUE(succeeded(message)) << mail.toStdString();
        EXPECT_EQ(message->subject, u"Kop"_s) << mail.toStdString();
        EXPECT_EQ(message->text, u"Tekst."_s) << mail.toStdString();
    }
}

TEST(MailReaderTest, saysWhenAFieldOfAPartIsDamaged)
{
    const auto message =
        readMail("From: a@example.nl\nContent-Type: application/pdf; name=\"=?utf-8?Q?caf=E9.pdf?=\"\n\nx");
    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(namesIn(*message), QStringList(u"café.pdf"_s));
    EXPECT_TRUE(message->damaged);
}

TEST(MailReaderTest, readsBase64HoweverItIsCut)
{
    const QByteArray head = "From: a@example.nl\nContent-Transfer-Encoding: base64\n\n";
    struct Case
    {
        const char *body;
        QString text;
    };
    const QList<Case> cases = {
        {"SGFsbG8=\n", u"Hallo"_s},
        {"SGFsbG8\n", u"Hallo"_s},
        {"SGFs\nbG8=\nSGFsbG8=\n", u"HalloHallo"_s},
        {"S G F s b G 8 =", u"Hallo"_s},
        {"SGFsbG8=\n-- \nlijst_x\n", u"Hallo"_s},
    };
    for (const Case &c : cases) {
        const auto message = readMail(head + c.body);
        ASSERT_TRUE(succeeded(message)) << c.body;
        EXPECT_EQ(message->text, c.text) << c.body;
    }
}

TEST(MailReaderTest, saysWhatIsNoMail)
{
    struct Case
    {
        QByteArray bytes;
        ErrorKind kind;
    };
    const QList<Case> cases = {
        {"", ErrorKind::MailEmpty},
        {" \r\n\t\n", ErrorKind::MailEmpty},
        {QByteArray("\0\0\0\0", 4), ErrorKind::MailUnreadable},
        {QByteArray("PK\x03\x04\x14\0\x08\0", 8), ErrorKind::MailUnreadable},
        {"%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", ErrorKind::MailUnreadable},
        {"Beste mevrouw,\n\nDit is geen mail.\n", ErrorKind::MailUnreadable},
        {"From klager@example.nl Tue Nov 10 10:00:00 2026\n", ErrorKind::MailUnreadable},
    };
    for (const Case &c : cases)
        EXPECT_TRUE(failedWith(c.kind, readMail(c.bytes))) << c.bytes.toStdString();
}

} // namespace
} // namespace gehoor
