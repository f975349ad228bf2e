// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leaks.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(StandingLeaksTest, leavesWarningsAside)
{
    const LeakFinding warning{.offset = 0,
                              .length = 1,
                              .page = 1,
                              .line = 1,
                              .matched = {},
                              .severity = Severity::Suspicious,
                              .source = LeakSource::Staff,
                              .known = {}};
    EXPECT_TRUE(standingLeaks({warning}, {}).isEmpty());
}

TEST(StandingLeaksTest, letsNoneGoOfMoreThanAreCounted)
{
    QList<LeakFinding> findings;
    QList<LeakOverride> overrides;
    for (qsizetype i = 0; i < mostFindings; ++i) {
        findings.append({.offset = i,
                         .length = 1,
                         .page = 1,
                         .line = 1,
                         .matched = u"Noor"_s,
                         .severity = Severity::Protected,
                         .source = LeakSource::Fact,
                         .known = u"Noor"_s});
        overrides.append({.source = LeakSource::Fact,
                          .fact = {},
                          .known = u"Noor"_s,
                          .matched = u"Noor"_s,
                          .offset = i,
                          .reason = u"ja"_s,
                          .day = QDate(2026, 11, 23)});
    }
    EXPECT_EQ(standingLeaks(findings, overrides).size(), mostFindings);
    findings.removeLast();
    EXPECT_TRUE(standingLeaks(findings, overrides).isEmpty());
}

} // namespace
} // namespace gehoor
