// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/intake/mailfiles.h>
#include <tests/support/stagetest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QStringList namesOf(const MailMessage &message)
{
    QStringList names;
    for (const Attachment &attachment : message.attachments)
        names << attachment.name;
    return names;
}

TEST(NastyMailsTest, nothingThatAPageWouldFetchIsInItsText)
{
    const MailMessage message = readCorpusMail("fetching-html.eml");
    EXPECT_EQ(message.text, u"Mijn klacht gaat over een telefoongesprek.\n\nU belde niet terug."_s);
    EXPECT_TRUE(message.attachments.isEmpty());
}

TEST(NastyMailsTest, ofHeadersThatComeTwiceTheFirstCounts)
{
    const MailMessage message = readCorpusMail("headers-twice.eml");
    EXPECT_EQ(message.fromAddress, u"eerste@example.nl"_s);
    EXPECT_EQ(message.subject, u"Eerste"_s);
    EXPECT_EQ(message.messageId, u"een@example.nl"_s);
    EXPECT_EQ(message.sent.date().year(), 2026);
    EXPECT_EQ(message.text, u"De tekst."_s);
    EXPECT_TRUE(message.attachments.isEmpty());
}

TEST(NastyMailsTest, namesOfFilesLeadNowhere)
{
    const MailMessage message = readCorpusMail("wicked-names.eml");
    ASSERT_EQ(message.attachments.size(), 11);
    for (const Attachment &attachment : message.attachments) {
        const QString &name = attachment.name;
        EXPECT_FALSE(name.isEmpty());
        EXPECT_LE(name.toUtf8().size(), 255) << name.toStdString();
        EXPECT_FALSE(name.startsWith(u'.')) << name.toStdString();
        for (const QChar c : name)
            EXPECT_FALSE(QStringView(u"/\\:?*<>|\"").contains(c) || c.category() == QChar::Other_Control ||
                         c.category() == QChar::Other_Format)
                << name.toStdString();
    }
    const QStringList names = namesOf(message);
    EXPECT_EQ(names.value(0), u"passwd"_s);
    EXPECT_EQ(names.value(1), u"autorun.inf"_s);
    EXPECT_EQ(names.value(2), u"geheim.txt"_s);
    EXPECT_EQ(names.value(3), u"_aux.pdf"_s);
    EXPECT_TRUE(names.value(4).endsWith(u".pdf"_s));
    EXPECT_EQ(names.value(6), u"htaccess"_s);
    EXPECT_EQ(names.value(7), u"bijlage-8.bin"_s);
    EXPECT_EQ(names.value(8), u"a_b_.txt"_s);
    EXPECT_EQ(names.value(9), u"rekeningxslx.exe"_s) << "as it ends in truth";
}

TEST(NastyMailsTest, whatIsPackedStaysPacked)
{
    const MailMessage message = readCorpusMail("bomb.eml");
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_LT(message.attachments.first().content.size(), 1000) << "unpacked it would be twenty megabytes";
    EXPECT_TRUE(message.attachments.first().content.startsWith("\x1f\x8b"));
}

TEST(NastyMailsTest, theAddressIsTheAddressWhateverTheNameSays)
{
    const MailMessage message = readCorpusMail("other-name.eml");
    EXPECT_EQ(message.fromName, u"klachten@blijfgroep.example"_s);
    EXPECT_EQ(message.fromAddress, u"vreemde@volg.example"_s);
    EXPECT_EQ(message.replyTo, u"antwoord@volg.example"_s);
}

TEST(NastyMailsTest, aLetterThatIsCutInTwoIsMadeWhole)
{
    EXPECT_EQ(readCorpusMail("cut-letters.eml").subject, u"éééé einde"_s);
}

TEST(NastyMailsTest, aPartThatEndsBeforeItBeginsEndsTheReading)
{
    EXPECT_TRUE(succeeded(readMail(corpusMail("inner-end-first.eml"))));
}

TEST(NastyMailsTest, whatIsNoTextIsKeptAsAFile)
{
    const MailMessage invitation = readCorpusMail("calendar.eml");
    EXPECT_EQ(invitation.text, u"Kunnen wij praten?"_s);
    ASSERT_EQ(invitation.attachments.size(), 1);
    EXPECT_EQ(invitation.attachments.first().mediaType, u"text/calendar"_s);

    const MailMessage outlook = readCorpusMail("winmail.eml");
    EXPECT_EQ(outlook.text, u"Mijn klacht staat hier."_s);
    EXPECT_EQ(namesOf(outlook), QStringList{u"winmail.dat"_s});
}

class NastyMailsInRegisterTest : public StageTest
{
};

TEST_F(NastyMailsInRegisterTest, whatIsMadeToBeRunIsKeptAsItIs)
{
    for (const char *name : {"injection.eml", "nul-bytes.eml"}) {
        const QByteArray original = corpusMail(name);
        const MailMessage message = readMail(original).value();
        const auto complaint =
            desk().intake.log(draftFromMail(message, original, u"mail.eml"_s, clock.today(), Organisation()));
        ASSERT_TRUE(succeeded(complaint)) << name;
        const Complaint kept = desk().complaints.find(complaint->number.text()).value();
        EXPECT_EQ(kept.details.subject, complaint->details.subject) << name;
        EXPECT_EQ(kept.details.text, complaint->details.text) << name;
        const auto documents = desk().complaints.documents(kept.id).value();
        ASSERT_EQ(documents.size(), 1) << name;
        EXPECT_EQ(desk().complaints.documentContent(documents.first().id), original) << name;
    }
    const Complaint kept = desk().complaints.find(u"2026-0001"_s).value();
    EXPECT_EQ(kept.details.subject, u"'; DELETE FROM letter; -- %_\\ {{name}} {{{text}}} {{>neutral}} "
                                    "<script>alert(1)</script> \"NEAR/1\" * -x"_s);
    EXPECT_TRUE(kept.details.text.startsWith(u"=HYPERLINK("_s));
    EXPECT_EQ(kept.details.complainant.name, u"Robert'); DROP TABLE complaint;--"_s);
    EXPECT_EQ(desk().overview.rows({.search = u"NEAR/1 klik"_s}, 9)->size(), 1);
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
}

} // namespace
} // namespace gehoor
