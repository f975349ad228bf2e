// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/registerfile.h>
#include <tests/journeys/faultsinordertest.h>
#include <tests/support/cutofflog.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What a power cut takes, kill -9 leaves in the page cache: so the order is read from the calls. What SQLite
/// brings to the disk itself ("data") is what it had written before it closed the file.
TEST_F(FaultsInOrderTest, aFileIsOnTheDiskBeforeItGetsItsNameAndItsNameAfterwards)
{
    const struct
    {
        QStringList work;
        QStringList names; ///< that files get, but for that of the register put aside
    } works[] = {{passphrase(), {u"register.gehoor"_s}},
                 {backup(), {u"other.gehoor"_s}},
                 {restore(), {u"register.gehoor"_s}},
                 {salvage(), {u"new.gehoor.damaged"_s, u"new.gehoor"_s}}};
    for (const auto &one : works) {
        const QList<DiskCall> calls = callsOf(one.work);
        QStringList given;
        for (qsizetype at = 0; at < calls.size(); ++at) {
            const DiskCall &call = calls[at];
            if (call.named.isEmpty())
                continue;
            SCOPED_TRACE(one.work.constFirst().toStdString() + ": " + call.named.toStdString());
            EXPECT_TRUE(at + 1 < calls.size() && isOfFolder(calls[at + 1])) << "its name is not";
            if (call.what == u"link"_s) {
                EXPECT_TRUE(call.named.contains(u"-before-restore-"_s)) << "before the other takes its place";
                continue;
            }
            EXPECT_EQ(broughtLast(calls, at), u"sync"_s) << "its bytes are not";
            given << call.named;
        }
        EXPECT_EQ(given, one.names);
    }
}

/// A power cut must not leave the line of a letter without its file.
TEST_F(FaultsInOrderTest, aLetterHasItsNameOnTheDiskBeforeItsLineIsKept)
{
    putEachTime(u"brief.pdf"_s, "of last year");
    const QList<DiskCall> calls = callsOf(letter());
    const auto second = std::find_if(calls.cbegin(), calls.cend(),
                                     [](const DiskCall &call) { return call.what == u"link"_s; });
    ASSERT_NE(second, calls.cend()) << "the older file keeps a name until the act is kept";
    ASSERT_NE(std::next(second), calls.cend());
    EXPECT_TRUE(isOfFolder(*std::next(second)));
    const auto naming = std::find_if(calls.crbegin(), calls.crend(),
                                     [](const DiskCall &call) { return call.named == u"brief.pdf"_s; });
    ASSERT_NE(naming, calls.crend());
    ASSERT_NE(naming, calls.crbegin());
    EXPECT_TRUE(isOfFolder(*std::prev(naming)));
}

TEST_F(FaultsInOrderTest, aLetterWhoseBytesDoNotReachTheDiskIsRefused)
{
    const QList<DiskCall> calls = callsOf(letter());
    const auto naming = namingOf(calls, u"brief.pdf"_s);
    ASSERT_NE(naming, calls.cend());
    const auto brought = std::find_if(std::make_reverse_iterator(naming), calls.crend(),
                                      [](const DiskCall &call) { return call.what == u"sync"_s; });
    ASSERT_NE(brought, calls.crend());
    ASSERT_FALSE(isOfFolder(*brought)) << "without a name until it is whole";
    for (const int error : {EIO, ENOSPC, EDQUOT}) {
        SCOPED_TRACE(error);
        const Fault fault{"no bytes on the disk", error, false};
        startAnew();
        const Ran ran = runWith(letter(), brought->number, fault);
        EXPECT_NE(ran.status, 0) << ran.out.constData();
        expectSaid(ran, fault);
        EXPECT_EQ(leftOver(u"pdf*"_s), QStringList());
        expectWorksAgain();
    }
}

TEST_F(FaultsInOrderTest, aLetterThatIsNotOnRecordIsGoneFromTheDisk)
{
    const QList<DiskCall> calls = callsOf(letter());
    const auto naming = namingOf(calls, u"brief.pdf"_s);
    ASSERT_NE(naming, calls.cend());
    const auto brought =
        std::find_if(naming, calls.cend(), [&](const DiskCall &call) { return isOfFolder(call); });
    ASSERT_NE(brought, calls.cend());
    startAnew();
    EXPECT_NE(runWith(letter(), brought->number, {"no name on the disk", EIO, false}).status, 0);
    const QList<DiskCall> refused = diskCalls();
    const auto gone = removalOf(refused, u"brief.pdf"_s);
    ASSERT_NE(gone, refused.cend());
    ASSERT_NE(std::next(gone), refused.cend());
    EXPECT_TRUE(isOfFolder(*std::next(gone)));
}

/// A reading and its log get their names one after the other.
TEST_F(FaultsInOrderTest, aSalvageThatCouldNotNameItsReadingGoesOnWithIt)
{
    const QString stopped = path(u"stopped.gehoor"_s);
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const auto key =
            Key::fromPassphrase(QString::fromLatin1(words), RegisterFile::salt(registerPath()).value());
        const auto open = RegisterFile::open(registerPath(), key.value(), Access::Write, clock);
        ASSERT_TRUE(succeeded(open));
        ASSERT_TRUE(succeeded((*open)->noteReading({ActKind::Exported, {}, {}})));
        ASSERT_NO_FATAL_FAILURE(copyAsStopped(registerPath(), stopped));
    }
    keepFiles();
    const QStringList work{u"salvage"_s, stopped, path(u"new.gehoor"_s)};
    const QList<DiskCall> calls = callsOf(work);
    ASSERT_NE(namingOf(calls, u"new.gehoor.damaged-wal"_s), calls.cend());
    const auto naming = namingOf(calls, u"new.gehoor.damaged"_s);
    ASSERT_NE(naming, calls.cend());
    startAnew();
    EXPECT_NE(runWith(work, naming->number, {"not named", EIO, false}).status, 0);
    const Ran again = program.run(work);
    EXPECT_EQ(again.status, 0) << again.err.constData();
    EXPECT_TRUE(again.err.contains("What it had read was used")) << again.err.constData();
    expectWhole(u"new.gehoor"_s);
}

/// On a share that lost the answer, and on a disk that does not confirm the name.
TEST_F(FaultsInOrderTest, aSalvageThatIsToldToHaveFailedIsGoneFromTheDisk)
{
    const QList<DiskCall> calls = callsOf(salvage());
    const auto naming = namingOf(calls, u"new.gehoor"_s);
    ASSERT_NE(naming, calls.cend());
    const auto brought =
        std::find_if(naming, calls.cend(), [&](const DiskCall &call) { return isOfFolder(call); });
    ASSERT_NE(brought, calls.cend());
    const std::pair<qint64, Fault> faults[] = {
        {naming->number, {"done all the same", EIO, false, nullptr, true}},
        {brought->number, {"no name on the disk", EIO, false}},
    };
    for (const auto &[call, fault] : faults) {
        SCOPED_TRACE(fault.name);
        startAnew();
        EXPECT_NE(runWith(salvage(), call, fault).status, 0);
        EXPECT_FALSE(QFile::exists(path(u"new.gehoor"_s)));
        const QList<DiskCall> refused = diskCalls();
        const auto gone = removalOf(refused, u"new.gehoor"_s);
        EXPECT_TRUE(std::any_of(gone, refused.cend(), [&](const DiskCall &one) { return isOfFolder(one); }));
    }
}

/// As on a share that lost the answer.
TEST_F(FaultsInOrderTest, aChangeOfPassphraseThatWasDoneAndReportedAsFailedIsToldAsDone)
{
    const QList<DiskCall> calls = callsOf(passphrase());
    const auto renaming = namingOf(calls, u"register.gehoor"_s);
    ASSERT_NE(renaming, calls.cend());
    startAnew();
    const Ran ran = runWith(passphrase(), renaming->number, {"done all the same", EIO, false, nullptr, true});
    EXPECT_EQ(ran.status, 1) << ran.out.constData();
    EXPECT_TRUE(ran.err.contains("The passphrase was changed")) << ran.err.constData();
    EXPECT_FALSE(opensWith(u"register.gehoor"_s, u"words.txt"_s));
    EXPECT_TRUE(opensWith(u"register.gehoor"_s, u"new-words.txt"_s));
    EXPECT_EQ(leftOver(u".rekeying"_s), QStringList());
    program.set(u"GEHOOR_PASSPHRASE"_s, QString::fromLatin1(newWords));
    EXPECT_EQ(numbers().size(), 2);
    expectWorksAgain();
}

TEST_F(FaultsInOrderTest, aNameThatDoesNotReachTheDiskIsTold)
{
    putEachTime(u"brief.pdf"_s, "of last year");
    for (const QStringList &work : {passphrase(), backup(), restore(), salvage(), letter()}) {
        const QList<qint64> calls = broughtNames(work);
        EXPECT_FALSE(calls.isEmpty()) << work.constFirst().toStdString();
        for (const qint64 call : calls) {
            for (const int error : {EIO, ENOSPC, EDQUOT}) {
                SCOPED_TRACE(work.constFirst().toStdString() + ", call " + std::to_string(call) + ", error " +
                             std::to_string(error));
                const Fault fault{"no name on the disk", error, false};
                startAnew();
                const Ran ran = runWith(work, call, fault);
                EXPECT_NE(ran.status, 0) << ran.out.constData();
                expectSaid(ran, fault);
            }
        }
    }
}

TEST_F(FaultsInOrderTest, aNameGoesUntoldWhereFoldersCannotBeBroughtToTheDisk)
{
    putEachTime(u"brief.pdf"_s, "of last year");
    for (const QStringList &work : {passphrase(), backup(), restore(), salvage(), letter()}) {
        const QList<qint64> calls = broughtNames(work);
        for (const qint64 call : calls) {
            startAnew();
            const Ran ran = runWith(work, call, {"a share that cannot", EINVAL, false});
            EXPECT_EQ(ran.status, 0) << ran.err.constData();
        }
    }
}

/// What was renamed at the end and may be gone after a power cut is not told as nothing.
TEST_F(FaultsInOrderTest, aRestoreWhoseNameDoesNotReachTheDiskIsToldAsDone)
{
    const QList<qint64> calls = broughtNames(restore());
    ASSERT_GE(calls.size(), 2) << "the second name of the present file, and the name of the restored one";
    startAnew();
    const Ran ran = runWith(restore(), calls.constLast(), {"no name on the disk", EIO, false});
    EXPECT_EQ(ran.status, 1) << ran.out.constData();
    EXPECT_TRUE(ran.err.contains("The backup was put back")) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("put aside as")) << ran.err.constData();
    EXPECT_FALSE(ran.err.contains("Nothing was changed")) << ran.err.constData();
    EXPECT_EQ(numbers(), QStringList{u"2026-0001"_s});
}

/// As that of a file put in place a moment ago, which was told once: acts in it would go with the name.
TEST_F(FaultsInOrderTest, anActWaitsUntilTheNameOfItsRegisterIsOnTheDisk)
{
    const QStringList intake{u"intake"_s, registerPath(), path(u"next.eml"_s)};
    const QList<DiskCall> calls = callsOf(intake);
    const auto brought =
        std::find_if(calls.cbegin(), calls.cend(), [&](const DiskCall &call) { return isOfFolder(call); });
    ASSERT_NE(brought, calls.cend());
    for (const int error : {EIO, ENOSPC, EDQUOT}) {
        SCOPED_TRACE(error);
        const Fault fault{"no name on the disk", error, false};
        startAnew();
        const Ran ran = runWith(intake, brought->number, fault);
        EXPECT_NE(ran.status, 0) << ran.out.constData();
        expectSaid(ran, fault);
        EXPECT_EQ(numbers().size(), 2) << "nothing is confirmed that may go";
        expectWorksAgain();
    }
    startAnew();
    EXPECT_EQ(runWith(intake, brought->number, {"a share that cannot", EINVAL, false}).status, 0);
    EXPECT_EQ(numbers().size(), 3);
}

/// Else the next look would find that none is due.
TEST_F(FaultsInOrderTest, aBackupWhoseNameDoesNotReachTheDiskIsTakenAwayAndOffTheList)
{
    const QList<qint64> calls = broughtNames(backup());
    ASSERT_EQ(calls.size(), 1);
    startAnew();
    EXPECT_NE(runWith(backup(), calls.constFirst(), {"no name on the disk", EIO, false}).status, 0);
    EXPECT_FALSE(QFile::exists(path(u"other.gehoor"_s)));
    const QJsonArray known = on(u"backup"_s, {u"--list"_s, u"--json"_s}).array();
    EXPECT_TRUE(std::any_of(known.begin(), known.end(), [&](const auto &copy) {
        const QJsonObject one = copy.toObject();
        return one.value(u"file"_s).toString() == path(u"other.gehoor"_s) && one.value(u"removed"_s).toBool();
    }));
    EXPECT_EQ(on(u"backup"_s, {path(u"other.gehoor"_s)}).status, 0) << "the name is free again";
}

} // namespace
} // namespace gehoor
