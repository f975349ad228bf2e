// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/repeats/relation.h>
#include <core/repeats/sharedwords.h>
#include <tests/support/builders.h>
#include <tests/support/printers.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Sender
{
    QString name = {};
    QString email = {};
    QString phone = {};
    QString address = {};
    QString text = u"Niets."_s;
};

ComplaintDetails detailsOf(const Sender &sender)
{
    ComplaintDetails details;
    details.text = sender.text;
    details.complainant.name = sender.name;
    details.complainant.email = sender.email;
    details.complainant.phone = sender.phone;
    details.complainant.address = sender.address;
    return details;
}

QStringList signsOf(const QList<RelationReason> &reasons)
{
    QStringList signs;
    for (const RelationReason &reason : reasons)
        signs << relationSignKeys.key(reason.sign);
    return signs;
}

/// The signs by which keys of the two meet.
QSet<QString> metBy(const ComplaintDetails &a, const ComplaintDetails &b)
{
    QSet<QString> signs;
    const QList<CaseKey> others = caseKeys(b);
    for (const CaseKey &key : caseKeys(a)) {
        if (others.contains(key))
            signs.insert(relationSignKeys.key(key.sign));
    }
    return signs;
}

const QString story =
    u"Op 3 maart belde ik de opvang om te vragen waarom mijn brief niet was beantwoord. De "
    "medewerkster zei dat zij daar geen tijd voor had en hing op zonder haar naam te noemen."_s;

struct Case
{
    const char *what;
    Sender a;
    Sender b;
    QStringList signs;
};

void expectSigns(const QList<Case> &cases)
{
    for (const Case &one : cases) {
        const ComplaintDetails a = detailsOf(one.a);
        const ComplaintDetails b = detailsOf(one.b);
        EXPECT_EQ(signsOf(reasonsOf(a, b)), one.signs) << one.what;
        EXPECT_EQ(signsOf(reasonsOf(b, a)), one.signs) << one.what << ", the other way round";
        for (const QString &sign : one.signs)
            EXPECT_TRUE(metBy(a, b).contains(sign)) << one.what << ": no key in common, so it is never found";
    }
}

TEST(Relation, isSeenByHowASenderIsReachedAndByNothingElse)
{
    expectSigns({
        {"e-mail in other capitals",
         {.email = u"R.Mulder@Example.nl"_s},
         {.email = u" r.mulder@example.NL "_s},
         {u"email"_s}},
        {"another e-mail", {.email = u"r.mulder@example.nl"_s}, {.email = u"s.mulder@example.nl"_s}, {}},
        {"no e-mail address", {.email = u"geen"_s}, {.email = u"geen"_s}, {}},
        {"nothing known", {}, {}, {}},
        {"phone written otherwise",
         {.phone = u"06-1234 5678"_s},
         {.phone = u"+31 (0)6 12345678"_s},
         {u"phone"_s}},
        {"phone with 0031", {.phone = u"0031612345678"_s}, {.phone = u"06.12.34.56.78"_s}, {u"phone"_s}},
        {"one of two phones",
         {.phone = u"010-7654321 of 06-12345678"_s},
         {.phone = u"0612345678"_s},
         {u"phone"_s}},
        {"phone abroad", {.phone = u"+49 30 12345678"_s}, {.phone = u"030-12345678"_s}, {}},
        {"too short for a phone", {.phone = u"112"_s}, {.phone = u"112"_s}, {}},
        {"postcode and number",
         {.address = u"Lindelaan 12\n1234 AB Zilverdam"_s},
         {.address = u"Lindeln. 12, 1234ab"_s},
         {u"address"_s}},
        {"another number",
         {.address = u"Lindelaan 12\n1234 AB Zilverdam"_s},
         {.address = u"Lindelaan 14\n1234 AB Zilverdam"_s},
         {}},
        {"only a place", {.address = u"Zilverdam"_s}, {.address = u"Zilverdam"_s}, {}},
    });
}

TEST(Relation, isSeenByNearlyTheSameNameOrWords)
{
    expectSigns({
        {"the same name", {.name = u"R. Mulder"_s}, {.name = u"de heer R. Mulder"_s}, {u"name"_s}},
        {"a letter left out", {.name = u"Robert Vermeulen"_s}, {.name = u"R. Vermeulen"_s}, {u"name"_s}},
        {"a slip in the surname", {.name = u"R. Vermeulen"_s}, {.name = u"R. Vermuelen"_s}, {u"name"_s}},
        {"doubled letter", {.name = u"P. Jansen"_s}, {.name = u"P. Janssen"_s}, {u"name"_s}},
        {"ij as y", {.name = u"Y. van Dijk"_s}, {.name = u"Y. van Dyk"_s}, {u"name"_s}},
        {"the same initial of another first name",
         {.name = u"Robert Mulder"_s},
         {.name = u"Rachida Mulder"_s},
         {}},
        {"another initial", {.name = u"R. Mulder"_s}, {.name = u"S. Mulder"_s}, {}},
        {"a short name and one near it", {.name = u"A. Bos"_s}, {.name = u"A. Vos"_s}, {}},
        {"the same words", {.text = story}, {.text = story}, {u"text"_s}},
        {"the words in another letter",
         {.text = story},
         {.text = u"Ik schrijf u nog eens. "_s + story + u" Ik wacht af."_s},
         {u"text"_s}},
        {"the same few words", {.text = u"Ik ben boos op u."_s}, {.text = u"Ik ben boos op u."_s}, {}},
        {"the same closing",
         {.text = story + u" Met vriendelijke groet"_s},
         {.text =
              u"Er is weken niets gedaan aan het lek in de gang van het kantoor. Met vriendelijke groet"_s},
         {}},
    });
}

TEST(Relation, showsWhatTheOtherHas)
{
    const auto reasons = reasonsOf(
        detailsOf({.name = u"R. Mulder"_s, .email = u"r@example.nl"_s, .text = story}),
        detailsOf(
            {.name = u"Robert  Mulder"_s, .email = u"R@example.nl"_s, .text = u"Nogmaals. "_s + story}));
    ASSERT_EQ(signsOf(reasons), (QStringList{u"email"_s, u"name"_s, u"text"_s}));
    EXPECT_EQ(reasons[0].shown, u"R@example.nl"_s);
    EXPECT_EQ(reasons[1].shown, u"Robert Mulder"_s);
    EXPECT_TRUE(reasons[2].shown.startsWith(u"Op 3 maart belde ik"_s)) << reasons[2].shown.toStdString();
}

TEST(Relation, saysWhetherOneSenderSentBoth)
{
    const auto reason = [](RelationSign sign) { return RelationReason{sign, {}}; };
    EXPECT_FALSE(isSameSender({}));
    EXPECT_TRUE(isSameSender({reason(RelationSign::Email)}));
    EXPECT_TRUE(isSameSender({reason(RelationSign::Phone)}));
    EXPECT_FALSE(isSameSender({reason(RelationSign::Name)})) << "a name is borne by many";
    EXPECT_FALSE(isSameSender({reason(RelationSign::Address)})) << "an address by a household";
    EXPECT_TRUE(isSameSender({reason(RelationSign::Address), reason(RelationSign::Name)}));
    EXPECT_FALSE(isSameSender({reason(RelationSign::Name), reason(RelationSign::Text)}));
}

TEST(Relation, keepsItsKeysFewAndTheSameForEver)
{
    // Kept in registers: another number here would mean that older cases are never found again.
    EXPECT_EQ(stableHash(u"email:r.mulder@example.nl"), stableHash(QString(u"email:r.mulder@example.nl"_s)));
    EXPECT_NE(stableHash(u"a"), stableHash(u"b"));
    EXPECT_GE(stableHash(u"x"), 0);
    QString huge;
    for (int i = 0; i < 200'000; ++i)
        huge += u"woord%1 "_s.arg(i);
    const Sender hostile{.name = QString(100'000, u'a') + u" "_s + QString(100'000, u'b'),
                         .email = QString(100'000, u'@'),
                         .phone = QString(100'000, u'1'),
                         .address = QString(100'000, u'7'),
                         .text = huge};
    EXPECT_LE(caseKeys(detailsOf(hostile)).size(), 100);
    EXPECT_EQ(sketchOf(huge).size(), sketchSize);
    EXPECT_TRUE(sketchOf(u""_s).isEmpty());
    EXPECT_TRUE(sketchOf(u"\u202e\u200b"_s).isEmpty());
    EXPECT_LE(sharedWords(huge, huge)->size(), 201);
}

} // namespace
} // namespace gehoor
