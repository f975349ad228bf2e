// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails in shapes that programs in use give them, though some break the rules.
#include <tests/core/intake/mailfiles.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

MailMessage messageIn(const QByteArray &mail)
{
    const auto message = readMail(mail);
    EXPECT_TRUE(succeeded(message)) << mail.toStdString();
    return message.value_or(MailMessage());
}

QByteArray inTwoWordings(const QByteArray &plain, const QByteArray &html)
{
    return "From: a@example.nl\nContent-Type: multipart/alternative; boundary=\"x\"\n\n"
           "--x\nContent-Type: text/plain\n\n" +
           plain + "\n--x\nContent-Type: text/html\n\n" + html + "\n--x--\n";
}

TEST(MailShapesTest, aNameInTwoKindsOfEncodedWordsIsWhole)
{
    const MailMessage message = messageIn(
        "From: =?utf-8?B?SmFuIA==?= =?iso-8859-1?Q?Sm=EFt?= <jan@example.nl>\n"
        "Content-Type: application/pdf;\n"
        "\tname=\"=?Windows-1252?B?VmVya2xhcmluZyCWIGRlZWwgMQ==?=\n =?Windows-1252?Q?_van_2.pdf?=\"\n\nx");
    EXPECT_EQ(message.fromName, u"Jan Smït"_s);
    EXPECT_EQ(message.fromAddress, u"jan@example.nl"_s);
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments.first().name, u"Verklaring – deel 1 van 2.pdf"_s);
}

TEST(MailShapesTest, theNameOfAFileIsReadHoweverItIsWritten)
{
    struct Case
    {
        const char *disposition;
        QString name;
    };
    const QList<Case> cases = {
        {"attachment; filename=\"brief.pdf\"", u"brief.pdf"_s},
        {"attachment; filename*=utf-8''caf%C3%A9.pdf", u"café.pdf"_s},
        {"attachment; filename*=\"=?utf-8?Q?caf=C3=A9.pdf?=\"", u"café.pdf"_s},
        {"attachment; filename*0=\"=?utf-8?Q?caf=C3=A9_?=\";\n filename*1=\"=?utf-8?Q?plein.pdf?=\"",
         u"café plein.pdf"_s},
        {"attachment; modified; filename=\"een; twee.pdf\"", u"een; twee.pdf"_s},
        {"attachment; =; filename=brief.pdf", u"brief.pdf"_s},
        {"attachment filename=\"brief van Jan.pdf\"", u"brief van Jan.pdf"_s},
        {"attachment; filename=\"een \\\"twee\\\".pdf\"; size=3", u"een _twee_.pdf"_s},
    };
    for (const Case &c : cases) {
        const MailMessage message =
            messageIn(QByteArray("From: a@example.nl\nContent-Type: application/pdf\nContent-Disposition: ") +
                      c.disposition + "\n\nx");
        ASSERT_EQ(message.attachments.size(), 1) << c.disposition;
        EXPECT_EQ(message.attachments.first().name, c.name) << c.disposition;
    }
}

TEST(MailShapesTest, thePartsAreFoundBehindAParameterThatIsNone)
{
    for (const char *type :
         {"multipart/mixed; boundary=\"x\"", "multipart/mixed; protected;\n\tboundary=\"x\"",
          "multipart/mixed;; boundary=x", "multipart/mixed boundary=\"x\"",
          "multipart/mixed\tboundary=x; charset=utf-8"}) {
        const MailMessage message =
            messageIn(QByteArray("From: a@example.nl\nContent-Type: ") + type +
                      "\n\n--x\n\nMijn klacht.\n--x\nContent-Type: application/pdf name=\"bewijs.pdf\"\n\n"
                      "%PDF\n--x--\n");
        EXPECT_EQ(message.text, u"Mijn klacht."_s) << type;
        ASSERT_EQ(message.attachments.size(), 1) << type;
        EXPECT_EQ(message.attachments.first().name, u"bewijs.pdf"_s) << type;
        EXPECT_EQ(message.attachments.first().content, QByteArray("%PDF")) << type;
        EXPECT_FALSE(message.damaged) << type;
    }
}

TEST(MailShapesTest, thePlainWordingGivesWayWhenItOnlySaysThatThereIsAnother)
{
    const QByteArray story = "<p>Op 3 november werd ik aan de telefoon uitgescholden door uw medewerker.</p>"
                             "<p>Ik wil dat daar iets mee gebeurt.</p>";
    const QString told = u"Op 3 november werd ik aan de telefoon uitgescholden door uw medewerker.\n\n"
                         "Ik wil dat daar iets mee gebeurt."_s;
    EXPECT_EQ(messageIn(inTwoWordings("Dit bericht is opgemaakt in HTML.", story)).text, told);
    EXPECT_EQ(messageIn(inTwoWordings("Bekijk in browser", story)).text, told);
}

TEST(MailShapesTest, thePlainWordingStaysWhenItSaysTheSame)
{
    struct Case
    {
        const char *plain;
        const char *html;
    };
    const QList<Case> cases = {
        {"Ik bel u *morgen*.", "<p>Ik bel u <b>morgen</b>.</p>"},
        {"Ik bel u\nmorgen.",
         "<p>Ik bel u morgen.</p><p>Verzonden vanaf mijn telefoon, die van het werk is.</p>"},
        {"Ik bel u morgen.", "<p></p>"},
    };
    for (const Case &c : cases)
        EXPECT_EQ(messageIn(inTwoWordings(c.plain, c.html)).text, QString::fromUtf8(c.plain)) << c.html;
}

TEST(MailShapesTest, aParagraphThatWasSentInLinesIsAParagraphAgain)
{
    const QByteArray body = "Zij zei dat ik niet \nmeer mocht bellen.\n\n> Belt u later \n> terug?\nNee.";
    const QByteArray head = "From: a@example.nl\nContent-Type: text/plain; charset=utf-8";
    EXPECT_EQ(messageIn(head + "; format=flowed\n\n" + body).text,
              u"Zij zei dat ik niet meer mocht bellen.\n\n> Belt u later terug?\nNee."_s);
    EXPECT_EQ(messageIn(head + "; format=Flowed; delsp=yes\n\nhttps://voorbeeld.example/lang- \nadres").text,
              u"https://voorbeeld.example/lang-adres"_s);
    EXPECT_EQ(messageIn(head + "\n\n" + body).text, QString::fromUtf8(body)) << "its ends of lines are meant";
}

TEST(MailShapesTest, itIsSaidWhenWordsMayLieInWhatAnotherProgramPacked)
{
    struct Case
    {
        const char *type;
        bool saidSo;
    };
    const QList<Case> cases = {
        {"application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", true},
        {"application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m", true},
        {"multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=x", true},
        {"application/ms-tnef; name=winmail.dat", true},
        {"application/pkcs7-signature; name=smime.p7s", false},
        {"application/pgp-signature; name=signature.asc", false},
        {"application/pdf; name=brief.pdf", false},
    };
    for (const Case &c : cases) {
        const MailMessage message =
            messageIn(QByteArray("From: a@example.nl\nSubject: Klacht\nContent-Type: ") + c.type +
                      "\n\n--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x--\n");
        EXPECT_EQ(message.damaged, c.saidSo) << c.type;
        EXPECT_FALSE(message.attachments.isEmpty()) << c.type;
    }
}

TEST(MailShapesTest, aMailInHtmlShowsWhoseWordsAreWhose)
{
    const MailMessage message =
        messageIn("From: a@example.nl\nContent-Type: text/html\n\n<div>Op 3 nov schreef u:</div>"
                  "<blockquote type=\"cite\">Belt u later terug?</blockquote><div>Dat doe ik niet.</div>");
    EXPECT_EQ(message.text, u"Op 3 nov schreef u:\n\n> Belt u later terug?\n\nDat doe ik niet."_s);
}

TEST(MailShapesTest, aMessageInAMessageIsAMailByItsName)
{
    const MailMessage message =
        messageIn("From: a@example.nl\nContent-Type: message/global\n\nFrom: b@example.nl\n\nTekst.");
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments.first().name, u"bijlage-1.eml"_s);
}

} // namespace
} // namespace gehoor
