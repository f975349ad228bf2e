// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/clearablecase.h>
#include <tests/journeys/killedtest.h>
#include <tests/support/torture.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Killed while it clears a case: that is whole then or gone, and once it is gone, and the file was written
/// anew as the program asks, nothing of it is left.
class KilledWhileClearingTest : public KilledTest
{
protected:
    void clearAgainAndAgain(const QString &way, const char *work)
    {
        today = ClearableCase::today();
        const ClearableCase old(program, registerPath());
        old.log(writeMail(u"oud.eml"_s, ClearableCase::mail()));
        const QStringList clearing = old.clearing(way);
        const QString before = path(u"before.gehoor"_s);
        ASSERT_TRUE(QFile::copy(registerPath(), before));
        measure(clearing);
        EXPECT_TRUE(old.isGone());
        int gone = 0;
        rounds(work, [&](int) {
            startFrom(before);
            const QByteArray confirmed = runAndKill(clearing);
            expectWhole(registerPath());
            const bool isGone = old.isGone();
            EXPECT_TRUE(isGone || died());
            EXPECT_TRUE(isGone || confirmed.isEmpty()) << confirmed.constData();
            gone += died() && isGone ? 1 : 0;
        });
        tally("with the case gone", gone);
    }

private:
    void startFrom(const QString &before) const
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(registerPath() + ending);
        ASSERT_TRUE(QFile::copy(before, registerPath()));
    }
};

TEST_F(KilledWhileClearingTest, aCaseIsWholeOrAnonymised)
{
    clearAgainAndAgain(u"--anonymise"_s, "anonymising a case");
}

TEST_F(KilledWhileClearingTest, aCaseIsWholeOrDestroyed)
{
    clearAgainAndAgain(u"--destroy"_s, "destroying a case");
}

} // namespace
} // namespace gehoor
