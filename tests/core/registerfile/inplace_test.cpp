// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/database.h>
#include <core/registerfile/keptbeside.h>

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Of a register that somebody moves while it is open, or that a program which synchronises folders replaces.
class InPlaceTest : public CasesInRegister
{
protected:
    InPlaceTest()
    {
        close();
        EXPECT_TRUE(QFile::copy(registerPath(), older));
        before = bytesOf(older);
        reopen();
        EXPECT_TRUE(succeeded(log(u"2026-0001"_s)));
    }
    /// As such a program does: at once, under the name.
    static void rename(const QString &from, const QString &to)
    {
        EXPECT_EQ(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile content(name);
        EXPECT_TRUE(content.open(QIODevice::ReadOnly));
        return content.readAll();
    }
    /// No act is confirmed that would be gone on closing.
    void refusesEachAct()
    {
        const Error gone{ErrorKind::NotInPlace, registerPath()};
        const Error elsewhere{ErrorKind::KeptBeside, kept};
        EXPECT_EQ(log(u"2026-0002"_s).error(), elsewhere);
        EXPECT_EQ(file().together([&] { return log(u"2026-0002"_s); }).error(), elsewhere);
        EXPECT_EQ(files().filter(u"-kept"_s), QStringList{u"test-kept.gehoor"_s}) << "once";
        EXPECT_EQ(file().noteReading({ActKind::Searched, {}, {}}).error(), gone);
        EXPECT_EQ(file().alongside().error(), gone) << "it would work in whatever stands there now";
        EXPECT_EQ(file().changeKey(testKey(2), ActKind::PassphraseChanged).error(), gone);
        EXPECT_EQ(complaints(), 1) << "what is open can be read still";
    }

    /// By another connection, while the file was back in its place for a moment.
    void doMoreThanWasKept()
    {
        const QString moved = path(u"moved.gehoor"_s);
        rename(registerPath(), moved);
        EXPECT_EQ(log(u"2026-0002"_s).error(), (Error{ErrorKind::KeptBeside, kept}));
        rename(moved, registerPath());
        const auto aside = file().alongside();
        ASSERT_TRUE(succeeded(aside));
        ASSERT_TRUE(succeeded(log(**aside, u"2026-0002"_s, {}, {})));
    }
    /// How many cases stand in what was kept, which opens like any register; -1 when it does not.
    qint64 casesIn(const QString &name)
    {
        const auto opened = RegisterFile::open(name, testKey(), Access::Write, clock);
        if (!succeeded(opened))
            return -1;
        const Inspection found = (*opened)->inspect().value();
        EXPECT_EQ(found.problems, QStringList());
        return found.complaints;
    }

    const QString older = path(u"older.gehoor"_s);
    const QString kept = path(u"test-kept.gehoor"_s);
    QByteArray before; ///< what stands in that
};

TEST_F(InPlaceTest, isWorkedInAgainOnceItIsPutBack)
{
    const QString moved = path(u"moved.gehoor"_s);
    rename(registerPath(), moved);
    refusesEachAct();
    rename(moved, registerPath());
    EXPECT_TRUE(succeeded(file().checkInPlace()));
    EXPECT_EQ(files().filter(u"-kept"_s), QStringList()) << "it would lack what is done from now on";
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
    reopen();
    EXPECT_EQ(complaints(), 2);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(InPlaceTest, leavesWhatWasKeptWhereSomebodyWorkedInIt)
{
    const QString moved = path(u"moved.gehoor"_s);
    rename(registerPath(), moved);
    EXPECT_EQ(log(u"2026-0002"_s).error(), (Error{ErrorKind::KeptBeside, kept}));
    {
        const auto other = RegisterFile::open(kept, testKey(), Access::Write, clock);
        ASSERT_TRUE(succeeded(other));
        ASSERT_TRUE(succeeded(log(**other, u"2026-0002"_s, {}, {})));
    }
    rename(moved, registerPath());
    EXPECT_TRUE(succeeded(log(u"2026-0003"_s)));
    EXPECT_EQ(casesIn(kept), 2);
}

TEST_F(InPlaceTest, isNotWorkedInWhereAnotherTookItsPlace)
{
    rename(older, registerPath());
    refusesEachAct();
    EXPECT_TRUE(bytesOf(registerPath()) == before);
    EXPECT_EQ(casesIn(kept), 1);
}

TEST_F(InPlaceTest, isKeptBesideWhereItIsClosedOrLockedWithoutAPlace)
{
    rename(older, registerPath());
    ASSERT_TRUE(succeeded(file().sleep()));
    EXPECT_EQ(file().checkInPlace().error(), (Error{ErrorKind::KeptBeside, kept}));
    EXPECT_EQ(casesIn(kept), 1);
    reopen();
    EXPECT_EQ(complaints(), 0) << "the older one stands there";
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    ASSERT_TRUE(QFile::remove(registerPath()));
    close();
    EXPECT_EQ(casesIn(path(u"test-kept-2.gehoor"_s)), 2);
    EXPECT_EQ(files().filter(u".part"_s), QStringList());
}

TEST_F(InPlaceTest, keepsAnewWhatWasDoneByAnotherConnectionSinceItWasKept)
{
    ASSERT_NO_FATAL_FAILURE(doMoreThanWasKept());
    rename(older, registerPath());
    const QString anew = path(u"test-kept-2.gehoor"_s);
    EXPECT_EQ(log(u"2026-0003"_s).error(), (Error{ErrorKind::KeptBeside, anew}));
    close();
    EXPECT_EQ(files().filter(u"-kept"_s), QStringList{u"test-kept-2.gehoor"_s});
    EXPECT_EQ(casesIn(anew), 2);
}

/// Where nothing can be written any more, what there is is better than nothing.
TEST_F(InPlaceTest, leavesWhatWasKeptUntilItIsKeptAnew)
{
    ASSERT_NO_FATAL_FAILURE(doMoreThanWasKept());
    const QString moved = path(u"moved.gehoor"_s);
    rename(registerPath(), moved);
    ASSERT_TRUE(QDir().mkpath(path(u"test-kept-2.gehoor.part/in the way"_s)));
    EXPECT_EQ(log(u"2026-0003"_s).error(), (Error{ErrorKind::NotInPlace, registerPath()}));
    EXPECT_EQ(casesIn(kept), 1);
    rename(moved, registerPath());
}

TEST_F(InPlaceTest, saysOfARegisterThatSleepsHowItWasLeft)
{
    const QString moved = path(u"moved.gehoor"_s);
    rename(registerPath(), moved);
    EXPECT_EQ(log(u"2026-0002"_s).error(), (Error{ErrorKind::KeptBeside, kept}));
    rename(moved, registerPath());
    ASSERT_TRUE(succeeded(file().sleep()));
    EXPECT_TRUE(succeeded(file().checkInPlace())) << "it stood in its place again";
    ASSERT_TRUE(succeeded(file().wake(testKey())));
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
    rename(registerPath(), moved);
    ASSERT_TRUE(QDir().mkpath(kept + u".part/in the way"_s));
    ASSERT_TRUE(succeeded(file().sleep()));
    EXPECT_EQ(file().checkInPlace().error(), (Error{ErrorKind::NotInPlace, registerPath()}))
        << "and nothing could be kept";
}

TEST_F(InPlaceTest, isNotWokenWhereAnOlderFileTookItsPlace)
{
    ASSERT_TRUE(succeeded(file().sleep()));
    const QString newer = path(u"newer.gehoor"_s);
    rename(registerPath(), newer);
    ASSERT_TRUE(QFile::copy(older, registerPath()));
    EXPECT_EQ(file().wake(testKey()).error(), (Error{ErrorKind::NotInPlace, registerPath()}));
    EXPECT_TRUE(file().isAsleep());
    rename(newer, registerPath());
    EXPECT_TRUE(succeeded(file().wake(testKey())));
    EXPECT_EQ(complaints(), 1);
}

TEST_F(InPlaceTest, isNotWokenWhereAnotherVersionOfTheProgramPutAFile)
{
    ASSERT_TRUE(succeeded(file().sleep()));
    {
        const auto newer = Database::open(registerPath(), testKey(), false);
        ASSERT_TRUE(succeeded(newer));
        ASSERT_TRUE(succeeded((*newer)->maintain(u"PRAGMA user_version = 999"_s)));
    }
    EXPECT_EQ(file().wake(testKey()).error(), (Error{ErrorKind::NewerFormat, registerPath()}));
    EXPECT_TRUE(file().isAsleep());
}

TEST_F(InPlaceTest, saysBeforeItIsClosedWhatClosingWouldBeTheEndOf)
{
    EXPECT_TRUE(succeeded(file().checkInPlace()));
    rename(older, registerPath());
    const Error elsewhere{ErrorKind::KeptBeside, kept};
    EXPECT_EQ(file().checkInPlace().error(), elsewhere);
    ASSERT_TRUE(succeeded(file().sleep()));
    EXPECT_EQ(file().checkInPlace().error(), elsewhere) << "also when it is locked";
    EXPECT_EQ(keptBesideOf(registerPath()), QStringList{kept});
    EXPECT_EQ(keptBesideOf(path(u"other.gehoor"_s)), QStringList());
}

TEST_F(InPlaceTest, confirmsNothingWhereItIsReplacedInTheMiddleOfAnAct)
{
    const auto replaced = [&] {
        rename(older, registerPath());
        return Result<>();
    };
    EXPECT_EQ(file().write({ActKind::Exported, {}, {}}, replaced).error(),
              (Error{ErrorKind::NotInPlace, registerPath()}));
    EXPECT_NE(file().audit(1)->constLast().kind, ActKind::Exported);
}

TEST_F(InPlaceTest, isNotReplacedInItsTurnWhereAnotherCameWhileThePassphraseWasChanged)
{
    const auto replaced = [&](const std::function<void()> &work) {
        work();
        rename(older, registerPath());
    };
    EXPECT_EQ(file().changeKey(testKey(2), ActKind::PassphraseChanged, replaced).error(),
              (Error{ErrorKind::NotInPlace, registerPath()}));
    EXPECT_FALSE(files().contains(u"test.gehoor.rekeying"_s));
    EXPECT_TRUE(bytesOf(registerPath()) == before);
}

} // namespace
} // namespace gehoor
