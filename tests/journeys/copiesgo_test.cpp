// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/clearablecase.h>
#include <tests/journeys/faultsinordertest.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Copies of the register that go: until that is on the disk, the list must not say that they are gone.
class CopiesGoInOrderTest : public FaultsInOrderTest
{
protected:
    /// One that holds what was cleared since, beside a newer one.
    void prepareCopyToDestroy()
    {
        today = ClearableCase::today();
        const ClearableCase old(program, registerPath());
        old.log(writeMail(u"oud.eml"_s, ClearableCase::mail()));
        ASSERT_EQ(backupOn(u"2026-11-24"_s, {path(doomed)}).status, 0);
        const Ran cleared = program.run(old.clearing(u"--destroy"_s) + QStringList{u"--today"_s, today});
        ASSERT_EQ(cleared.status, 0) << cleared.err.constData();
        ASSERT_EQ(backupOn(u"2026-11-25"_s, {path(u"newer.gehoor"_s)}).status, 0);
        keepFiles();
    }
    QStringList destroying() const
    {
        const QJsonArray copies = on(u"retention"_s, {u"--json"_s}).object().value(u"copies"_s).toArray();
        EXPECT_EQ(copies.size(), 1);
        return {u"retention"_s, registerPath(), u"--copy-destroyed"_s,
                QString::number(copies.at(0).toObject().value(u"copy"_s).toInt())};
    }
    /// One of the day before yesterday in the folder of the plan, where only the newest stays.
    void prepareCopyPastTheRule()
    {
        const QStringList plan{u"--folder"_s, folder.path(), u"--daily"_s,   u"1"_s,
                               u"--weekly"_s, u"1"_s,        u"--monthly"_s, u"1"_s};
        ASSERT_EQ(on(u"backup"_s, plan).status, 0);
        ASSERT_EQ(backupOn(u"2026-11-21"_s, {}).status, 0);
        ASSERT_TRUE(QFile::exists(path(surplus)));
        keepFiles();
    }
    Ran backupOn(const QString &day, const QStringList &file) const
    {
        return program.run(QStringList{u"backup"_s, registerPath(), u"--today"_s, day} + file);
    }
    QStringList backupByPlan() const { return {u"backup"_s, registerPath()}; }
    /// The call that brings to the disk that the file is gone, before the line that says so is there.
    qint64 broughtRemoval(const QList<DiskCall> &calls, const QString &name) const
    {
        const auto gone = removalOf(calls, name);
        EXPECT_NE(gone, calls.cend());
        const auto kept = std::find_if(gone, calls.cend(), [&](const DiskCall &call) {
            return isOfFolder(call) || call.file == u"register.gehoor-wal"_s;
        });
        EXPECT_NE(kept, calls.cend());
        const bool isInOrder = kept != calls.cend() && isOfFolder(*kept);
        EXPECT_TRUE(isInOrder) << "its line is kept first";
        return isInOrder ? kept->number : 0;
    }
    bool isOnTheListAsGone(const QString &name) const
    {
        const QJsonArray known = on(u"backup"_s, {u"--list"_s, u"--json"_s}).array();
        const auto copy = std::find_if(known.begin(), known.end(), [&](const auto &one) {
            return one.toObject().value(u"file"_s).toString().endsWith(u'/' + name);
        });
        EXPECT_TRUE(copy != known.end()) << name.toStdString();
        return copy != known.end() && copy->toObject().value(u"removed"_s).toBool();
    }

    const QString doomed = u"stick.gehoor"_s;
    const QString surplus = u"register-2026-11-21-100000.gehoor"_s;
};

TEST_F(CopiesGoInOrderTest, aCopyThatMayComeBackIsNotRecordedAsDestroyed)
{
    ASSERT_NO_FATAL_FAILURE(prepareCopyToDestroy());
    const QStringList work = destroying();
    const qint64 call = broughtRemoval(callsOf(work), doomed);
    ASSERT_GT(call, 0);
    EXPECT_TRUE(isOnTheListAsGone(doomed));
    for (const int error : {EIO, ENOSPC}) {
        SCOPED_TRACE(error);
        startAnew();
        const Ran ran = runWith(work, call, {"not gone from the disk", error, false});
        EXPECT_EQ(ran.status, 1) << ran.out.constData();
        EXPECT_TRUE(ran.err.contains("The copy is no longer at ")) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("So it stays on the list")) << ran.err.constData();
        EXPECT_TRUE(ran.out.isEmpty()) << ran.out.constData();
        EXPECT_FALSE(isOnTheListAsGone(doomed));
        EXPECT_EQ(runWith(work, 0, faultKinds[0]).status, 0);
        const QList<DiskCall> again = diskCalls();
        EXPECT_TRUE(std::any_of(again.cbegin(), again.cend(), [&](const DiskCall &one) {
            return isOfFolder(one);
        })) << "though nothing is left to delete";
        EXPECT_TRUE(isOnTheListAsGone(doomed));
    }
}

TEST_F(CopiesGoInOrderTest, aCopyIsDestroyedWhereFoldersCannotBeBroughtToTheDisk)
{
    ASSERT_NO_FATAL_FAILURE(prepareCopyToDestroy());
    const QStringList work = destroying();
    const qint64 call = broughtRemoval(callsOf(work), doomed);
    startAnew();
    const Ran ran = runWith(work, call, {"a share that cannot", EINVAL, false});
    EXPECT_EQ(ran.status, 0) << ran.err.constData();
    EXPECT_TRUE(isOnTheListAsGone(doomed));
}

/// Then it is left to a person, as one on a stick that is elsewhere.
TEST_F(CopiesGoInOrderTest, aCopyThatTheRuleTookAwayAndThatMayComeBackStaysOnTheList)
{
    ASSERT_NO_FATAL_FAILURE(prepareCopyPastTheRule());
    const qint64 call = broughtRemoval(callsOf(backupByPlan()), surplus);
    ASSERT_GT(call, 0);
    EXPECT_TRUE(isOnTheListAsGone(surplus));
    startAnew();
    const Ran ran = runWith(backupByPlan(), call, {"not gone from the disk", EIO, false});
    EXPECT_EQ(ran.status, 0) << "the new one stands: " << ran.err.constData();
    EXPECT_FALSE(QFile::exists(path(surplus)));
    EXPECT_FALSE(isOnTheListAsGone(surplus));
    const QJsonArray copies = on(u"retention"_s, {u"--json"_s}).object().value(u"copies"_s).toArray();
    ASSERT_EQ(copies.size(), 1);
    EXPECT_TRUE(copies.at(0).toObject().value(u"file"_s).toString().endsWith(surplus));
}

TEST_F(CopiesGoInOrderTest, aBackupThatIsTakenBackIsGoneFromTheDiskBeforeItIsStruckOffTheList)
{
    const QList<qint64> calls = broughtNames(backup());
    ASSERT_EQ(calls.size(), 1);
    startAnew();
    EXPECT_NE(runWith(backup(), calls.constFirst(), {"no name on the disk", EIO, false}).status, 0);
    EXPECT_GT(broughtRemoval(diskCalls(), u"other.gehoor"_s), 0);
    EXPECT_TRUE(isOnTheListAsGone(u"other.gehoor"_s));
}

} // namespace
} // namespace gehoor
