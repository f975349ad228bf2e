// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// How long closed cases are kept, set by the organisation.
class RetentionTermsTest : public StageTest
{
protected:
    Retention &retention() { return desk().retention; }
    ComplaintId closed(Ending outcome)
    {
        const ComplaintId id = logComplaint(desk()).id;
        EXPECT_TRUE(succeeded(desk().forwarding.close(id, outcome, {}, toldToday(desk()))));
        return id;
    }
    static QStringList numbersOf(const Result<QList<DueCase>> &found)
    {
        QStringList numbers;
        for (const DueCase &one : *found)
            numbers.append(one.of.number);
        return numbers;
    }
};

TEST_F(RetentionTermsTest, showsWhichCasesShorterTermsLetFallDueAndChangesNothing)
{
    const auto more = [this](const RetentionTerms &terms, int limit = 100) {
        return numbersOf(retention().moreDue(terms, limit));
    };
    closed(Ending::Withdrawn);
    closed(Ending::SolvedTogether);
    ASSERT_TRUE(succeeded(retention().setTerms({.months = {{Ending::Withdrawn, 3}}})));
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::RetentionChanged);
    clock.set(QDate(2027, 2, 22)); // a day before the first is due
    closed(Ending::SolvedTogether);
    const ComplaintId held = closed(Ending::Withdrawn);
    ASSERT_TRUE(succeeded(retention().hold(held, u"rechtszaak"_s)));
    clock.set(QDate(2027, 4, 23));
    EXPECT_EQ(numbersOf(retention().due(100)), QStringList{u"2026-0001"_s});
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(more({.months = {{Ending::Withdrawn, 1}}}), QStringList()) << "due already, or on hold";
    EXPECT_EQ(more({.months = {{Ending::Withdrawn, 1}, {Ending::SolvedTogether, 5}}}),
              QStringList{u"2026-0002"_s});
    const RetentionTerms shorter{.months = {{Ending::Withdrawn, 1}, {Ending::SolvedTogether, 2}}};
    EXPECT_EQ(more(shorter), (QStringList{u"2026-0002"_s, u"2027-0001"_s}));
    EXPECT_EQ(more(shorter, 1), QStringList{u"2026-0002"_s});
    EXPECT_EQ(more({.months = {{Ending::Withdrawn, 48}}}), QStringList());
    EXPECT_TRUE(
        failedWith(ErrorKind::InvalidTerm, retention().moreDue({.months = {{Ending::Answered, 0}}}, 9)));
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(RetentionTermsTest, refusesTermsThatCannotBe)
{
    const QStringList before = contentOf(desk().file);
    for (const int months : {0, -1, 10'000, 601}) {
        const auto set = retention().setTerms({.months = {{Ending::Answered, months}}});
        EXPECT_TRUE(failedWith(ErrorKind::InvalidTerm, set)) << months;
    }
    EXPECT_EQ(contentOf(desk().file), before);
    EXPECT_TRUE(
        succeeded(retention().setTerms({.months = {{Ending::Answered, 600}, {Ending::Referred, 1}}})));
}

} // namespace
} // namespace gehoor
