// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/intake/mailfiles.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct DemoMail
{
    QString file;
    QString fromName;
    QString fromAddress;
    QString arrived; ///< UTC
    QString subject;
    QString begin;
    QString end;
};

const QList<DemoMail> demoMails = {
    {u"case-01.eml"_s, u"R. Mulder"_s, u"r.mulder@example.nl"_s, u"2026-09-08T17:42:20Z"_s,
     u"Klacht over een telefoongesprek"_s,
     u"Geachte klachtenfunctionaris,\n\nOp dinsdag 3 maart belde ik rond half elf naar uw kantoor."_s,
     u"Lijsterstraat 14\n1503 BN Zaandam\n06-12345678"_s},
    {u"case-02.eml"_s, u"T. van Dijk"_s, u"t.vandijk@example.org"_s, u"2026-11-20T06:58:12Z"_s,
     u"Begeleiding van mijn ex"_s,
     u"Beste mevrouw, meneer,\n\nMijn ex zit volgens mij bij jullie en krijgt daar alleen maar slechte raad. Vóór die"_s,
     u"Groeten,\nT. van Dijk\nKanaalkade 88\n1811 LT Alkmaar"_s},
    {u"case-03.eml"_s, u"K. Bouzid"_s, u"k.bouzid@example.nl"_s, u"2026-10-15T08:22:09Z"_s,
     u"Mijn zoon is zonder mijn toestemming op een andere school ingeschreven"_s,
     u"Geachte heer, mevrouw,\n\nMijn zoon van zeven zat op basisschool De Regenboog in Purmerend."_s,
     u"K. Bouzid\nWeidestraat 205\n1442 CH Purmerend\ntelefoon 06-87654321"_s},
    {u"case-04.eml"_s, u"D. Ozer"_s, u"d.ozer@example.org"_s, u"2026-10-06T19:15:56Z"_s,
     u"klacht therapie dochter en telefoongesprek"_s,
     u"Beste klachtenfunctionaris,\n\nIk heb geen gezag over mijn dochter, dat weet ik."_s,
     u"Groet,\nD. Özer\nHoofdweg 31-2\n1058 AZ Amsterdam"_s},
    {u"case-06.eml"_s, u"Wit-Jansen, A. de"_s, u"a.dewitjansen@example.nl"_s, u"2026-09-24T12:05:39Z"_s,
     u"Zorgen over mijn dochter"_s,
     u"Geachte mevrouw, meneer,\n\nMijn dochter heeft mij verteld dat ze te weinig hulp krijgt"_s,
     u"mevrouw A. de Wit-Jansen\nKerkplein 3\n2011 RS Haarlem\n023-5550142"_s},
    {u"case-08.eml"_s, u"M. Visser"_s, u"m.visser@school.example.nl"_s, u"2026-11-03T15:31:17Z"_s,
     u"Fwd: Derde overleg niet doorgegaan – graag bellen"_s,
     u"Geachte klachtenfunctionaris,\n\nIk ben intern begeleider op een basisschool."_s,
     u"Wilt u mij vandaag nog bellen? Ik ben tot 17.00 uur op school.\n\nM. Visser"_s},
    {u"case-10.eml"_s, u"Kok, S. (hoofdagent)"_s, u"s.kok@politie.example.nl"_s, u"2026-10-01T07:04:04Z"_s,
     u"Bejegening bij gezamenlijk bezoek – verzoek om uitleg"_s,
     u"Goedendag,\n\nOp 29 september was ik met een collega bij een gezamenlijk bezoek"_s,
     u"S. Kok\nhoofdagent\n06-11223344"_s},
    {u"case-12.eml"_s, u"Verhuur Noord BV"_s, u"beheer@verhuurnoord.example.nl"_s, u"2026-09-15T09:20:09Z"_s,
     u"Niet betaalde borg € 1.850,-"_s,
     u"Geachte heer, mevrouw,\n\nOp 14 april zegde uw medewerker ons per mail toe dat de borg van € 1.850,-"_s,
     u"Postbus 440\n1000 AK Amsterdam\nT 020-5550199"_s},
    {u"case-13.eml"_s, u"L"_s, u"zonnebloem2026@example.org"_s, u"2026-11-11T22:36:28Z"_s, u"klacht"_s,
     u"Hallo,\n\nTot februari woonde ik bij jullie met mijn kinderen. Mijn mentor was nooit\nbereikbaar."_s,
     u"L.\n\nVerstuurd vanaf mijn telefoon"_s},
    {u"case-15.eml"_s, u"Een bezorgde burger"_s, u""_s, u"2026-11-02T12:12:49Z"_s, u"Onbeschoft personeel"_s,
     u"Jullie medewerkers zijn onbeschoft. Iedereen in de buurt weet het."_s, u"Een bezorgde burger"_s},
    {u"case-17.eml"_s, u"A. Hendriks"_s, u"a.hendriks@example.nl"_s, u"2026-10-19T18:50:14Z"_s,
     u"Klacht uit 2021, na al die tijd tóch"_s,
     u"Geachte klachtenfunctionaris,\n\nIn 2021 heeft een medewerkster van Blijf Groep mij aan de telefoon"_s,
     u"A. Hendriks\nMolenlaan 6\n1704 NG Heerhugowaard\n06-44556677"_s},
    {u"case-19.eml"_s, u""_s, u"p.degroot77@example.org"_s, u"2026-11-17T23:47:42Z"_s,
     u"LAATSTE WAARSCHUWING"_s,
     u"Uw collega Sanne heeft mij maandag de deur gewezen en mijn post teruggegooid."_s, u"P. de Groot"_s},
};

MailMessage readDemoMail(const QString &file)
{
    const auto message = readMail(bytesOf(u":/demo/"_s + file));
    EXPECT_TRUE(succeeded(message)) << file.toStdString();
    return message.value_or(MailMessage());
}

TEST(DemoMailsTest, areAllKnown)
{
    QStringList expected;
    for (const DemoMail &mail : demoMails)
        expected += mail.file;
    EXPECT_EQ(QDir(u":/demo"_s).entryList({u"*.eml"_s}, QDir::Files, QDir::Name), expected);
}

TEST(DemoMailsTest, areReadWithSenderDateSubjectAndWords)
{
    for (const DemoMail &mail : demoMails) {
        const MailMessage message = readDemoMail(mail.file);
        const std::string file = mail.file.toStdString();
        EXPECT_EQ(message.fromName, mail.fromName) << file;
        EXPECT_EQ(message.fromAddress, mail.fromAddress) << file;
        EXPECT_EQ(message.arrived.toString(Qt::ISODate), mail.arrived) << file;
        EXPECT_TRUE(message.sent.isValid() && message.sent <= message.arrived) << file;
        EXPECT_EQ(message.subject, mail.subject) << file;
        EXPECT_TRUE(message.text.startsWith(mail.begin))
            << file << ": " << message.text.left(200).toStdString();
        EXPECT_TRUE(message.text.endsWith(mail.end)) << file << ": " << message.text.right(200).toStdString();
        EXPECT_FALSE(message.messageId.isEmpty()) << file;
        EXPECT_EQ(message.damaged, mail.file == "case-04.eml"_L1) << file;
    }
}

TEST(DemoMailsTest, carryThePdfTheForwardedMessageAndTheReplyAddress)
{
    const MailMessage father = readDemoMail(u"case-03.eml"_s);
    ASSERT_EQ(father.attachments.size(), 1);
    EXPECT_EQ(father.attachments.first().name, u"uittreksel gezagsregister.pdf"_s);
    EXPECT_EQ(father.attachments.first().mediaType, u"application/pdf"_s);
    EXPECT_TRUE(father.attachments.first().content.startsWith("%PDF-1.4\n"));
    EXPECT_TRUE(father.attachments.first().content.endsWith("%%EOF\n"));
    EXPECT_TRUE(father.attachments.first().content.contains("(VOORBEELD - geen echt document)"));

    const MailMessage school = readDemoMail(u"case-08.eml"_s);
    ASSERT_EQ(school.attachments.size(), 1);
    EXPECT_EQ(school.attachments.first().name, u"Derde overleg niet doorgegaan.eml"_s);
    EXPECT_TRUE(
        school.text.contains(u"Subject: Derde overleg niet doorgegaan – graag bellen\n\nGoedemorgen,"_s));

    EXPECT_EQ(readDemoMail(u"case-12.eml"_s).replyTo, u"administratie@verhuurnoord.example.nl"_s);
    EXPECT_TRUE(readDemoMail(u"case-04.eml"_s).text.contains(u"dat ik ‘een dader’ was"_s));
}

} // namespace
} // namespace gehoor
