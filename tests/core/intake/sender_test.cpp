// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/intake.h>
#include <core/intake/mailreader.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Organisation shelter()
{
    Organisation organisation;
    organisation.email = u"klacht@blijfgroep.example"_s;
    organisation.website = u"www.blijfgroep.example"_s;
    return organisation;
}

ComplaintDraft draftOf(const QByteArray &header, const Organisation &organisation = shelter())
{
    const QByteArray bytes = header + "\nSubject: Klacht\n\nZij lachte mij uit.";
    const auto mail = readMail(bytes);
    EXPECT_TRUE(succeeded(mail)) << header.left(200).constData();
    return draftFromMail(mail.value_or(MailMessage()), bytes, u"klacht.eml"_s, QDate(2026, 11, 23),
                         organisation);
}

struct Mail
{
    QByteArray header;
    QString name;
    QString email;
    bool toldOfBoth = true;
};

void expectComplainants(const QList<Mail> &mails)
{
    for (const Mail &mail : mails) {
        const ComplaintDraft draft = draftOf(mail.header);
        EXPECT_EQ(draft.details.complainant.name, mail.name) << mail.header.constData();
        EXPECT_EQ(draft.details.complainant.email, mail.email) << mail.header.constData();
        EXPECT_EQ(!draft.answerTo.isEmpty(), mail.toldOfBoth) << mail.header.constData();
    }
}

TEST(SenderTest, isWhomAWebFormAsksToAnswerTo)
{
    const QString name = u"Jan Klager"_s;
    const QString jan = u"jan@example.nl"_s;
    const QByteArray replyTo = "\nReply-To: Jan Klager <jan@example.nl>";
    expectComplainants({
        {"From: Website <noreply@formulier.example>" + replyTo, name, jan},
        {"From: Website <No-Reply@formulier.example>" + replyTo, name, jan},
        {"From: Website <no_reply@formulier.example>" + replyTo, name, jan},
        {"From: Website <donotreply@formulier.example>" + replyTo, name, jan},
        {"From: Website <do-not-reply@formulier.example>" + replyTo, name, jan},
        {"From: Website <noreply-17@formulier.example>" + replyTo, name, jan},
        {"From: Website <noreply+klacht@formulier.example>" + replyTo, name, jan},
        {"From: Website <klacht@blijfgroep.example>" + replyTo, name, jan},
        {"From: Website <KLACHT@Blijfgroep.Example>" + replyTo, name, jan},
        {"From: Website <webform@blijfgroep.example>" + replyTo, name, jan},
        {"From: noreply@formulier.example\nReply-To: jan@example.nl", {}, jan},
        {"To: klacht@blijfgroep.example" + replyTo, name, jan},
        {"From: Website <>" + replyTo, u"Website"_s, jan},
    });
}

/// A mailing list, a second mailbox, a slip: the officer is told, nobody's place is taken.
TEST(SenderTest, isWhomAnyOtherMailIsFrom)
{
    const QString name = u"Jan Klager"_s;
    const QString jan = u"jan@example.nl"_s;
    const QByteArray from = "From: Jan Klager <jan@example.nl>\n";
    expectComplainants({
        {from + "Reply-To: Buurtlijst <buurt@lijst.example>", name, jan},
        {from + "Reply-To: noreply@lijst.example", name, jan},
        {from + "Reply-To: klacht@blijfgroep.example", name, jan},
        {from + "Reply-To: jan@example.nl", name, jan, false},
        {from + "Reply-To: JAN@example.nl", name, jan, false},
        {from + "Reply-To:", name, jan, false},
        {from + "Reply-To: <>", name, jan, false},
        {from + "X-None: x", name, jan, false},
        {"From: Norepla Y <norepla@example.nl>\nReply-To: jan@example.nl", u"Norepla Y"_s,
         u"norepla@example.nl"_s},
        {"From: Ans <ans@verblijfgroep.example>\nReply-To: jan@example.nl", u"Ans"_s,
         u"ans@verblijfgroep.example"_s},
    });
}

TEST(SenderTest, staysWhereReplyToNamesNobodyOrSeveral)
{
    const QString site = u"Website"_s;
    const QString noreply = u"noreply@formulier.example"_s;
    const QByteArray from = "From: Website <noreply@formulier.example>\nReply-To: ";
    expectComplainants({
        {from + "klacht@blijfgroep.example", site, noreply},
        {from + "no-reply@elders.example", site, noreply},
        {from + "Jan <jan@example.nl>, Piet <piet@example.nl>", site, noreply},
        {from + "jan@example.nl, noreply@formulier.example", site, noreply},
        {from + "Allen: jan@example.nl, piet@example.nl;", site, noreply},
        {from + "jan at example.nl", site, noreply},
        {from + "<jan>", site, noreply},
        {"Reply-To: jan@example.nl, piet@example.nl", {}, {}},
    });
    EXPECT_TRUE(draftOf(from + "Jan <jan@example.nl>, piet@example.nl").answerTo.contains(u"piet"_s))
        << "all of them are shown";
}

TEST(SenderTest, givesAwayNobodysPlaceWhereTheDomainIsEverybodys)
{
    const QByteArray mail = "From: Jan <jan@provider.example>\nReply-To: lijst@elders.example";
    Organisation organisation = shelter();
    organisation.email = u"blijfgroep@provider.example"_s;
    EXPECT_EQ(draftOf(mail, organisation).details.complainant.email, u"jan@provider.example"_s);
    organisation.website = u"https://klachten.provider.example/formulier"_s;
    EXPECT_EQ(draftOf(mail, organisation).details.complainant.email, u"lijst@elders.example"_s);
    organisation.website.clear();
    EXPECT_EQ(draftOf(mail, organisation).details.complainant.email, u"jan@provider.example"_s)
        << "nothing says that the domain is the organisation's";
    const QByteArray own = "From: Website <blijfgroep@provider.example>\nReply-To: jan@example.nl";
    EXPECT_EQ(draftOf(own, organisation).details.complainant.email, u"jan@example.nl"_s)
        << "its own address is";
    EXPECT_EQ(draftOf(mail, Organisation()).details.complainant.email, u"jan@provider.example"_s);
}

/// The officer compares the addresses: no name pushes one out of sight or turns it round.
TEST(SenderTest, isShownByAddressBeforeAName)
{
    const QByteArray longName(1'000, 'x');
    const QByteArray turning = "\xE2\x80\xAE"
                               "Jan";
    const ComplaintDraft draft = draftOf("From: " + longName + " <ans@elders.example>\nReply-To: \"" +
                                         turning + "\" <jan@example.nl>");
    EXPECT_TRUE(draft.sentBy.startsWith(u"ans@elders.example (x"_s)) << qPrintable(draft.sentBy);
    EXPECT_LT(draft.sentBy.size(), 300);
    EXPECT_EQ(draft.answerTo, u"jan@example.nl (Jan)"_s);
    const ComplaintDraft bare =
        draftOf("From: ans@elders.example\nReply-To: " + longName + " <jan@example.nl>");
    EXPECT_EQ(bare.sentBy, u"ans@elders.example"_s);
    EXPECT_TRUE(bare.answerTo.startsWith(u"jan@example.nl ("_s)) << qPrintable(bare.answerTo);
    const ComplaintDraft several =
        draftOf("From: ans@elders.example\nReply-To: " + turning + " <jan@example.nl>, piet@example.nl");
    EXPECT_FALSE(several.answerTo.contains(QChar(0x202e)));
}

TEST(SenderTest, isNotMovedByAReplyToWithoutEnd)
{
    const QByteArray from = "From: Website <noreply@formulier.example>\nReply-To: ";
    const ComplaintDraft draft = draftOf(from + QByteArray(300'000, 'x') + "@example.nl");
    EXPECT_EQ(draft.details.complainant.email, u"noreply@formulier.example"_s);
    EXPECT_TRUE(draft.damaged);
    EXPECT_EQ(draft.answerTo.size(), 200);
    EXPECT_EQ(draftOf(from + QByteArray("a@example.nl, ").repeated(4'000)).details.complainant.email,
              u"noreply@formulier.example"_s);
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex,
                           readMail(from + QByteArray(1024 * 1024, 'x') + "@example.nl\n\nTekst.")));
}

} // namespace
} // namespace gehoor
