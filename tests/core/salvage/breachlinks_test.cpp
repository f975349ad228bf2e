// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/core/salvage/salvagedtest.h>
#include <tests/support/changebehind.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with a data breach of a letter that was lost.
class BreachLinksTest : public SalvagedTest
{
protected:
    BreachId breachOf(ComplaintId complaint)
    {
        postLetter(desk(), complaint, LetterKind::Acknowledgement);
        const LetterId letter = desk().letters.of(complaint).value().constFirst().id;
        return desk()
            .breaches
            .record({.discovered = clock.now(),
                     .what = u"Verkeerd adres."_s,
                     .complaint = complaint,
                     .letter = letter})
            .value();
    }
    void lose(const QString &links)
    {
        ASSERT_TRUE(succeeded(breakReferences(desk().file.database(), u"UPDATE breach SET %1"_s.arg(links))));
    }
};

TEST_F(BreachLinksTest, comeOverWholeWhereNothingIsLost)
{
    const BreachId id = breachOf(logComplaint(desk()).id);
    const Breach before = desk().breaches.find(id).value();
    EXPECT_TRUE(salvaged().isWhole());
    EXPECT_EQ(*openNew()->breaches.find(id), before);
}

TEST_F(BreachLinksTest, areGivenUpWhereTheLetterIsLostAndTheBreachIsKept)
{
    const BreachId id = breachOf(logComplaint(desk()).id);
    ASSERT_TRUE(succeeded(desk().breaches.markDone(id, BreachStep::Stop, clock.today())));
    Breach expected = desk().breaches.find(id).value();
    lose(u"letter_id = 99"_s);
    const SalvageReport report = salvaged();
    ASSERT_EQ(report.unread.size(), 1);
    EXPECT_EQ(report.unread.constFirst(),
              (Unread{.table = u"breach"_s, .count = 1, .cases = {u"2026-0001"_s}, .unlinked = true}));
    EXPECT_EQ(report.problems, QStringList());
    EXPECT_FALSE(report.isWhole());
    expected.facts.letter.reset();
    EXPECT_EQ(*openNew()->breaches.find(id), expected) << "with its case and its steps";
}

/// However many of a case lost their letter: each is counted once, the case named once, and none is taken for
/// lost besides.
TEST_F(BreachLinksTest, areToldOnceOfEachBreach)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    const BreachId first = breachOf(complaint);
    const BreachId second = breachOf(complaint);
    ASSERT_TRUE(succeeded(desk().breaches.markDone(second, BreachStep::Stop, clock.today())));
    lose(u"letter_id = 99"_s);
    const SalvageReport report = salvaged();
    EXPECT_EQ(
        report.unread,
        (QList<Unread>{{.table = u"breach"_s, .count = 2, .cases = {u"2026-0001"_s}, .unlinked = true}}));
    const auto made = openNew();
    EXPECT_TRUE(succeeded(made->breaches.find(first)));
    EXPECT_TRUE(succeeded(made->breaches.find(second)));
}

TEST_F(BreachLinksTest, areGivenUpWhereNothingOfTheCaseIsLeft)
{
    const BreachId id = breachOf(logComplaint(desk()).id);
    Breach expected = desk().breaches.find(id).value();
    lose(u"complaint_id = 99, letter_id = 99"_s);
    const SalvageReport report = salvaged();
    ASSERT_EQ(report.unread.size(), 1);
    EXPECT_EQ(report.unread.constFirst(), (Unread{.table = u"breach"_s, .count = 1, .unlinked = true}));
    expected.facts.complaint.reset();
    expected.facts.letter.reset();
    EXPECT_EQ(*openNew()->breaches.find(id), expected);
}

} // namespace
} // namespace gehoor
