// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/retention/markedcase.h>
#include <tests/core/retention/retentiontest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class MarkedCaseTest : public RetentionTest
{
protected:
    /// The lines of the trail from there on, each as the case and what was done.
    QStringList linesFrom(qsizetype first)
    {
        QStringList lines;
        const auto trail = desk().file.audit().value().mid(first);
        for (const AuditLine &line : trail)
            lines << (line.complaintNumber + u' ' + actKey(line.kind)).trimmed();
        return lines;
    }
};

/// Every act of a case's life, in its order and with its case: none goes without a line or under another's.
TEST_F(MarkedCaseTest, everythingThatWasDoneStandsOnTheTrail)
{
    logComplaint(desk());
    const qsizetype before = desk().file.audit()->size();
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    const auto ofTheCase = [](const QStringList &acts) {
        QStringList lines;
        for (const QString &act : acts)
            lines << u"2026-0002 "_s + act;
        return lines;
    };
    const QStringList expected =
        ofTheCase({u"complaintLogged"_s, u"contactNoted"_s, u"partAdded"_s, u"factProtected"_s}) +
        QStringList{u"responsibleSaved"_s} +
        ofTheCase({u"assessed"_s, u"verdictWithdrawn"_s, u"assessed"_s, u"forwarded"_s, u"responseRecorded"_s,
                   u"letterDrafted"_s, u"letterFinalised"_s, u"letterPosted"_s, u"letterDrafted"_s,
                   u"letterFinalised"_s, u"letterPosted"_s, u"letterNotPosted"_s, u"letterWithdrawn"_s,
                   u"letterDrafted"_s}) +
        QStringList{u"wordAdded"_s, u"wordAdded"_s} +
        ofTheCase({u"leakOverridden"_s, u"limitSet"_s, u"limitEvaluated"_s, u"limitEnded"_s,
                   u"accessRequested"_s, u"accessExtended"_s, u"accessAnswered"_s, u"breachRecorded"_s,
                   u"breachChanged"_s, u"putOff"_s, u"closed"_s, u"reopened"_s, u"closed"_s,
                   u"measureAdded"_s, u"holdSet"_s, u"holdLifted"_s});
    EXPECT_EQ(linesFrom(before), expected);

    const qsizetype lived = desk().file.audit()->size();
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    EXPECT_EQ(linesFrom(lived), (QStringList{u"2026-0002 destroyed"_s, u"retentionChanged"_s}));
    EXPECT_EQ(desk().file.audit(1)->constLast().note, u"rewritten"_s);
}

} // namespace
} // namespace gehoor
