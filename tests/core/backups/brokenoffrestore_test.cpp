// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <core/salvage/salvage.h>
#include <tests/core/backups/backupstest.h>
#include <tests/support/fixedkey.h>
#include <tests/support/printers.h>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The files as a restore leaves them that was killed before its last step.
class BrokenOffRestoreTest : public BackupsTest
{
protected:
    /// Ends the program as a crash does: the last act stands in the log alone.
    void crash()
    {
        const QString kept = path(u"kept"_s);
        for (const QString &ending : {u""_s, u"-wal"_s})
            ASSERT_TRUE(QFile::copy(registerPath() + ending, kept + ending));
        closeDesk();
        QFile::remove(registerPath());
        for (const QString &ending : {u""_s, u"-wal"_s})
            ASSERT_TRUE(QFile::rename(kept + ending, registerPath() + ending));
    }
    /// A register with one case, which stands in the log alone.
    void crashAfterOne()
    {
        closeDesk();
        openDesk();
        logOne();
        crash();
    }
    QString asideName() const { return path(u"test-before-restore-2026-11-23-100000.gehoor"_s); }
    void giveSecondName() const
    {
        ASSERT_EQ(
            ::link(QFile::encodeName(registerPath()).constData(), QFile::encodeName(asideName()).constData()),
            0);
    }
    void putLogAside() const
    {
        ASSERT_TRUE(QFile::rename(registerPath() + u"-wal"_s, asideName() + u"-wal"_s));
    }
    QStringList asides() const
    {
        return QDir(QFileInfo(registerPath()).path()).entryList({u"*before-restore*"_s}, QDir::Files);
    }
};

/// As the next test, with the power cut when both names are there.
TEST_F(BrokenOffRestoreTest, brokenOffWithTwoNamesItLeavesOneRegister)
{
    crashAfterOne();
    giveSecondName();
    EXPECT_TRUE(
        failedWith(ErrorKind::SecondName, RegisterFile::open(asideName(), testKey(), Access::Write, clock)));
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
    EXPECT_EQ(asides(), QStringList());
    logOne();
    closeDesk();
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 2);
}

TEST_F(BrokenOffRestoreTest, brokenOffWithTheLogPutAsideItLosesNoAct)
{
    crashAfterOne();
    giveSecondName();
    putLogAside();
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
    EXPECT_EQ(asides(), QStringList());
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(BrokenOffRestoreTest, brokenOffItLosesNoActForAReaderEither)
{
    crashAfterOne();
    giveSecondName();
    putLogAside();
    {
        const auto restores = FileLock::take(registerPath());
        ASSERT_TRUE(succeeded(restores));
        EXPECT_TRUE(
            failedWith(ErrorKind::InUse, RegisterFile::open(registerPath(), testKey(), Access::Read, clock)))
            << "it may be going on still";
    }
    openDesk(Access::Read);
    EXPECT_EQ(desk().overview.allCases(), 1);
}

/// Where the file system knows no second names what is put aside is a copy.
TEST_F(BrokenOffRestoreTest, brokenOffWithACopyPutAsideItLosesNoAct)
{
    crashAfterOne();
    ASSERT_TRUE(QFile::copy(registerPath(), asideName()));
    putLogAside();
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
    closeDesk();
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
}

TEST_F(BrokenOffRestoreTest, goesOnWhereAnotherWasBrokenOff)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    crashAfterOne();
    giveSecondName();
    putLogAside();
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    EXPECT_EQ((*restoration)->present()->summary.complaints, 1);
    const auto aside = (*restoration)->put();
    ASSERT_TRUE(succeeded(aside));
    const auto kept = RegisterFile::open(*aside, testKey(), Access::Write, clock);
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(countComplaints((*kept)->database()), 1);
}

TEST_F(BrokenOffRestoreTest, keepsTheLogOfACrashedRegisterThatItCannotOpen)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const Key later = Key::fromBytes(std::array<unsigned char, Key::keySize>{}, Key::newSalt()).value();
    ASSERT_TRUE(desk().file.changeKey(later, ActKind::PassphraseChanged));
    logOne();
    crash();
    QString aside;
    {
        const auto restoration = prepare(copy);
        ASSERT_TRUE(succeeded(restoration));
        aside = (*restoration)->put().value();
    }
    EXPECT_TRUE(QFile::exists(aside + u"-wal"_s));
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 0);
    const auto kept = RegisterFile::open(aside, later, Access::Write, clock);
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(countComplaints((*kept)->database()), 1);
}

/// What is destroyed later must be found in every copy that exists.
TEST_F(BrokenOffRestoreTest, theCopyThatItLeftIsKnownFromTheNextBackupOn)
{
    closeDesk();
    ASSERT_TRUE(QFile::copy(registerPath(), asideName()));
    ASSERT_TRUE(QFile::copy(registerPath(), path(u"other-before-restore-2026-11-23-100000.gehoor"_s)));
    openDesk();
    clock.set(clock.today().addDays(1));
    for (const QString &name : {u"copy.gehoor"_s, u"later.gehoor"_s})
        ASSERT_TRUE(succeeded(backups().makeTo(path(name))));
    QList<BackupCopy> known = backups().copies().value();
    known.removeIf([&](const BackupCopy &copy) { return copy.path != asideName(); });
    ASSERT_EQ(known.size(), 1) << "once";
    EXPECT_EQ(known.constFirst().made, QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    EXPECT_FALSE(known.constFirst().byPlan);
    EXPECT_EQ(backups().copies()->size(), 3) << "what was put aside of another register is not its copy";
}

TEST_F(BrokenOffRestoreTest, whatWasKeptWhileTheFileWasAwayIsKnownFromTheNextBackupOnToo)
{
    ASSERT_TRUE(QFile::rename(registerPath(), path(u"away.gehoor"_s)));
    closeDesk();
    ASSERT_TRUE(QFile::rename(path(u"away.gehoor"_s), registerPath()));
    openDesk();
    for (const QString &name : {u"copy.gehoor"_s, u"later.gehoor"_s})
        ASSERT_TRUE(succeeded(backups().makeTo(path(name))));
    QList<BackupCopy> known = backups().copies().value();
    known.removeIf([&](const BackupCopy &copy) { return copy.path != path(u"test-kept.gehoor"_s); });
    ASSERT_EQ(known.size(), 1) << "once";
    EXPECT_TRUE(known.constFirst().made.isValid());
}

/// Whoever goes on in that has a second register to think of, which others may be named like.
TEST_F(BrokenOffRestoreTest, whatTheRegisterWasKeptBesideIsKnownFromTheNextBackupOn)
{
    closeDesk();
    ASSERT_TRUE(RegisterFile::create(path(u"other.gehoor"_s), fixedKey(2), clock));
    for (const auto &[name, known] : {std::pair(u"test"_s, 2), std::pair(u"other"_s, 1)}) {
        const QString kept = path(name + u"-kept-2.gehoor"_s);
        ASSERT_TRUE(QFile::copy(registerPath(), kept));
        const Desk desk(RegisterFile::open(kept, testKey(), Access::Write, clock).value(), clock);
        const QString copy = path(u"of-"_s + name + u".gehoor"_s);
        ASSERT_TRUE(succeeded(Backups(desk.file, clock).makeTo(copy)));
        const QList<BackupCopy> copies = Backups(desk.file, clock).copies().value();
        QStringList paths;
        for (const BackupCopy &one : copies)
            paths.append(one.path);
        EXPECT_EQ(paths.size(), known) << name.toStdString();
        EXPECT_EQ(paths.contains(registerPath()), known == 2) << name.toStdString();
    }
}

TEST_F(BrokenOffRestoreTest, whatWasKeptUntilTheFileWasBackIsNotKnownFromABackupOn)
{
    const QString away = path(u"away.gehoor"_s);
    ASSERT_TRUE(QFile::rename(registerPath(), away));
    EXPECT_EQ(backups().makeTo(path(u"copy.gehoor"_s)).error().kind, ErrorKind::NotInPlace);
    EXPECT_EQ(desk().file.checkInPlace().error().detail, path(u"test-kept.gehoor"_s));
    ASSERT_TRUE(QFile::rename(away, registerPath()));
    ASSERT_TRUE(succeeded(backups().makeTo(path(u"copy.gehoor"_s))));
    ASSERT_EQ(backups().copies()->size(), 1);
    EXPECT_EQ(backups().copies()->constFirst().path, path(u"copy.gehoor"_s));
    EXPECT_FALSE(QFile::exists(path(u"test-kept.gehoor"_s)));
}

/// Its cases would stay behind on a computer that somebody lent, in a file that opens like a register.
TEST_F(BrokenOffRestoreTest, aBackupThatWasOnlyLookedIntoLeavesNothing)
{
    logOne();
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    const QDir here(QFileInfo(copy).path());
    const QStringList before = here.entryList(QDir::Files | QDir::Hidden);
    for (const QString &target : {path(u"laptop.gehoor"_s), registerPath()}) {
        auto restoration = Restoration::prepare(copy, target, testKey(), clock);
        ASSERT_TRUE(succeeded(restoration));
        EXPECT_EQ((*restoration)->backup().complaints, 1);
        restoration->reset();
        EXPECT_EQ(here.entryList(QDir::Files | QDir::Hidden), before) << target.toStdString();
    }
}

TEST_F(BrokenOffRestoreTest, losesNoActForASalvageEither)
{
    crashAfterOne();
    giveSecondName();
    putLogAside();
    const auto report = salvage(registerPath(), testKey(), path(u"salvaged.gehoor"_s), testKey(2), clock);
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->complaints, 1);
}

} // namespace
} // namespace gehoor
