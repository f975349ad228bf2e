// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/fieldvalue.h>
#include <tests/core/letters/composed.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QStringList marked(const QString &text, const QList<FieldValue> &values)
{
    QStringList marked;
    for (const FieldPlace &place : fieldPlaces(text, values))
        marked << letterFieldKeys.key(place.field) + u'=' + text.mid(place.offset, place.length);
    return marked;
}

TEST(FieldValueTest, tellsWhatALetterTookFromTheCase)
{
    const LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    const auto values = fieldValues(requestOf(LetterKind::NotAdmissible), facts);
    ASSERT_TRUE(succeeded(values));
    const QString text = plain(refusal(facts).body);
    const QStringList seen = marked(text, *values);
    EXPECT_TRUE(seen.contains(u"received=20 november 2026"_s)) << seen.join(u'\n').toStdString();
    EXPECT_TRUE(seen.contains(u"number="_s + facts.complaint.number.text()));
    EXPECT_TRUE(seen.contains(u"organisation="_s + facts.organisation.name));
    EXPECT_TRUE(std::any_of(seen.begin(), seen.end(),
                            [](const QString &field) { return field.startsWith(u"salutation="_s); }));
    EXPECT_FALSE(values->contains(FieldValue{LetterField::Until, {}}));
}

TEST(FieldValueTest, findsFieldsWithinListsOfForwardings)
{
    LetterFacts facts = factsForAllKinds();
    const auto values = fieldValues(requestOf(LetterKind::Forwarded), facts);
    ASSERT_TRUE(succeeded(values));
    EXPECT_TRUE(std::any_of(values->begin(), values->end(),
                            [](const FieldValue &value) { return value.field == LetterField::Function; }));
}

TEST(FieldValueTest, failsWhereNoLetterCanBeMade)
{
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded,
                           fieldValues({.kind = LetterKind::Memo}, exampleFacts(Ground::ConcernsAnother))));
}

TEST(FieldValueTest, marksWholeWordsAndTheLongestValue)
{
    const QList<FieldValue> values{{LetterField::Signatory, u"Blijf Groep Oost"_s},
                                   {LetterField::Organisation, u"Blijf Groep"_s},
                                   {LetterField::Number, u"2026-0042"_s},
                                   {LetterField::Phone, u"(020) 1"_s}};
    struct Case
    {
        QString text;
        QStringList marked;
    };
    const QList<Case> cases{
        {u""_s, {}},
        {u"Blijf Groep"_s, {u"organisation=Blijf Groep"_s}},
        {u"Blijf Groep Oost en Blijf Groep."_s,
         {u"signatory=Blijf Groep Oost"_s, u"organisation=Blijf Groep"_s}},
        {u"Blijf Groepen, 2026-00421, 12026-0042"_s, {}},
        {u"kenmerk 2026-0042."_s, {u"number=2026-0042"_s}},
        {u"bel(020) 1 of (020) 12"_s, {u"phone=(020) 1"_s}},
        {u"blijf groep"_s, {}},
    };
    for (const Case &given : cases)
        EXPECT_EQ(marked(given.text, values), given.marked) << given.text.toStdString();
}

} // namespace
} // namespace gehoor
