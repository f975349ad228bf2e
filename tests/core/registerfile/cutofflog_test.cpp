// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/attempts.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/logcheck.h>
#include <tests/support/cutofflog.h>
#include <tests/support/knowntobeopen.h>
#include <tests/support/registertest.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What a machine that stopped left in the log.
class CutOffLogTest : public RegisterTest
{
protected:
    CutOffLogTest()
    {
        reopen();
        act();
        act();
    }
    QString crashed() const { return path(u"crashed.gehoor"_s); }
    void act() { EXPECT_TRUE(succeeded(file().noteReading({ActKind::Exported, {}, {}}))); }
    std::unique_ptr<RegisterFile> opened(const QString &name, Access access = Access::Write)
    {
        auto file = RegisterFile::open(name, testKey(), access, clock);
        EXPECT_TRUE(succeeded(file));
        return std::move(*file);
    }
    static qsizetype linesOf(const RegisterFile &file, ActKind kind)
    {
        const QList<AuditLine> lines = file.audit().value();
        return std::count_if(lines.cbegin(), lines.cend(),
                             [&](const AuditLine &line) { return line.kind == kind; });
    }
};

TEST_F(CutOffLogTest, isToldAndStandsInTheTrailOnce)
{
    for (const Access access : {Access::Read, Access::Write}) {
        const QString name = crashed() + QString::number(int(access));
        const QString again = name + u"-again"_s;
        copyAsCutOff(registerPath(), name);
        ASSERT_EQ(logState(name), LogState::CutOff);
        {
            const auto first = opened(name, access);
            EXPECT_TRUE(first->mayLackLastAct());
            EXPECT_EQ(linesOf(*first, ActKind::Exported), 1);
            EXPECT_EQ(first->audit(1)->constLast().kind, ActKind::LogCutOff);
            copyAsStopped(name, again);
        }
        for (const QString &next : {name, again}) {
            const auto later = opened(next);
            EXPECT_FALSE(later->mayLackLastAct());
            EXPECT_EQ(linesOf(*later, ActKind::LogCutOff), 1);
            EXPECT_EQ(later->inspect()->problems, QStringList());
        }
    }
}

TEST_F(CutOffLogTest, leavesAReaderTheLockThatTellsOthersOfIt)
{
    copyAsCutOff(registerPath(), crashed());
    ASSERT_FALSE(isKnownToBeOpen(crashed()));
    const auto reader = opened(crashed(), Access::Read);
    EXPECT_TRUE(reader->mayLackLastAct());
    EXPECT_TRUE(isKnownToBeOpen(crashed()));
}

TEST_F(CutOffLogTest, countsAWrongPassphraseOfAReaderOnce)
{
    copyAsCutOff(registerPath(), crashed());
    EXPECT_TRUE(
        failedWith(ErrorKind::WrongKey, RegisterFile::open(crashed(), testKey(2), Access::Read, clock)));
    EXPECT_EQ(attempts::kept(trueName(crashed())).count, 1);
}

/// As on a share where another program has the lock.
TEST_F(CutOffLogTest, isToldWhereItCannotBeKept)
{
    copyAsCutOff(registerPath(), crashed());
    const auto lock = FileLock::take(crashed());
    ASSERT_TRUE(succeeded(lock));
    const auto reader = opened(crashed(), Access::Read);
    EXPECT_TRUE(reader->mayLackLastAct());
    EXPECT_EQ(linesOf(*reader, ActKind::LogCutOff), 0);
}

TEST_F(CutOffLogTest, isNoneWhereTheProgramWasKilledBetweenTwoActs)
{
    copyAsStopped(registerPath(), crashed());
    const auto next = opened(crashed());
    EXPECT_FALSE(next->mayLackLastAct());
    EXPECT_EQ(linesOf(*next, ActKind::Exported), 2);
    EXPECT_EQ(linesOf(*next, ActKind::LogCutOff), 0);
}

/// Its last frame, which would end the act, is not there.
TEST_F(CutOffLogTest, isNoneWhereTheProgramWasKilledWhileItWroteAnAct)
{
    copyAsStopped(registerPath(), crashed());
    const QString log = crashed() + u"-wal"_s;
    ASSERT_TRUE(QFile::resize(log, QFileInfo(log).size() - 1000));
    const auto next = opened(crashed());
    EXPECT_FALSE(next->mayLackLastAct());
    EXPECT_EQ(linesOf(*next, ActKind::LogCutOff), 0);
}

/// SQLite begins the log anew and leaves behind what stood in it.
TEST_F(CutOffLogTest, isNoneWhereFramesOfAnEarlierRoundFollow)
{
    const qint64 size = QFileInfo(registerPath() + u"-wal"_s).size();
    ASSERT_TRUE(succeeded(file().database().maintain(u"PRAGMA wal_checkpoint(RESTART)"_s)));
    act();
    ASSERT_EQ(QFileInfo(registerPath() + u"-wal"_s).size(), size) << "nothing of the earlier round is left";
    copyAsStopped(registerPath(), crashed());
    const auto next = opened(crashed());
    EXPECT_FALSE(next->mayLackLastAct());
    EXPECT_EQ(linesOf(*next, ActKind::Exported), 3);
}

} // namespace
} // namespace gehoor
