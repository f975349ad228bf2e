// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/clearablecase.h>
#include <tests/journeys/faultstest.h>
#include <tests/support/torture.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Calls that fail while a case is cleared: that is whole then or gone, and once it is gone, and the file was
/// written anew as the program asks, nothing of it is left.
class FaultsWhileClearingTest : public FaultsTest
{
protected:
    void tryClearing(const QString &way, const std::string &row)
    {
        today = ClearableCase::today();
        const ClearableCase old(program, registerPath());
        old.log(writeMail(u"oud.eml"_s, ClearableCase::mail()));
        const QStringList clearing = old.clearing(way);
        keepFiles();
        const auto judge = [&](const Ran &ran, const Fault &) {
            expectWhole(u"register.gehoor"_s);
            const bool isGone = old.isGone();
            EXPECT_TRUE(isGone || ran.status != 0);
            EXPECT_TRUE(isGone || !ran.err.contains("was cleared")) << ran.err.constData();
        };
        tryAll(clearing, judge, fewer);
        nameRow("failing calls during " + row);
    }
};

TEST_F(FaultsWhileClearingTest, aCaseIsWholeOrAnonymised)
{
    tryClearing(u"--anonymise"_s, "anonymising");
}

TEST_F(FaultsWhileClearingTest, aCaseIsWholeOrDestroyed)
{
    tryClearing(u"--destroy"_s, "destroying");
}

} // namespace
} // namespace gehoor
