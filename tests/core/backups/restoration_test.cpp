// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <core/registerfile/identity.h>
#include <tests/core/backups/backupstest.h>
#include <tests/support/cutofflog.h>

#include <QSqlDatabase>
#include <QThread>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RestorationTest : public BackupsTest
{
};

TEST_F(RestorationTest, restoringTellsWhatWouldBeLostAndKeepsThePresentFile)
{
    Organisation organisation;
    organisation.name = u"Blijf Groep"_s;
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
    logOne();
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    logOne();
    const QStringList present = contentOf(desk().file);
    closeDesk();

    auto restoration = prepare(copy);
    ASSERT_TRUE(restoration) << restoration.error().detail.toStdString();
    EXPECT_EQ((*restoration)->backup().complaints, 1);
    EXPECT_EQ((*restoration)->backup().lastNumber, u"2026-0001"_s);
    EXPECT_EQ((*restoration)->backup().organisation, u"Blijf Groep"_s);
    EXPECT_EQ((*restoration)->present()->summary.complaints, 2);
    EXPECT_EQ((*restoration)->present()->summary.lastNumber, u"2026-0002"_s);
    ASSERT_EQ((*restoration)->present()->lost.size(), 2); // the backup itself, and the second case
    EXPECT_EQ((*restoration)->present()->lost.constLast().kind, ActKind::ComplaintLogged);
    const auto aside = (*restoration)->put();
    ASSERT_TRUE(aside) << aside.error().detail.toStdString();
    restoration->reset();

    openDesk();
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::Restored);
    EXPECT_EQ(desk().overview.allCases(), 1);
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
    const auto kept = RegisterFile::open(*aside, testKey(), Access::Read, clock);
    ASSERT_TRUE(kept);
    EXPECT_EQ(contentOf(**kept), present);
}

/// Else nobody could destroy it later: it would not be known for what the list says.
TEST_F(RestorationTest, aBackupWhoseLogIsCutOffIsKnownAsItIs)
{
    closeDesk();
    openDesk(); // with a log of its own
    logOne();
    logOne();
    const QString copy = path(u"copied while open.gehoor"_s);
    ASSERT_NO_FATAL_FAILURE(copyAsCutOff(registerPath(), copy));
    closeDesk();
    {
        const auto restoration = prepare(copy);
        ASSERT_TRUE(succeeded(restoration));
        EXPECT_EQ((*restoration)->backup().lastAct.kind, ActKind::ComplaintLogged);
        ASSERT_TRUE(succeeded((*restoration)->put()));
    }
    openDesk();
    const auto known = backups().copies().value();
    const auto backup =
        std::find_if(known.cbegin(), known.cend(), [&](const BackupCopy &one) { return one.path == copy; });
    ASSERT_NE(backup, known.cend());
    EXPECT_EQ(lookAtCopy(*backup, desk().file), CopyFound::ThatCopy);
}

/// Whatever is destroyed later must be found in every copy that exists.
TEST_F(RestorationTest, theRestoredRegisterKnowsEveryCopy)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const QString first = backups().make()->path;
    clock.set(clock.today().addDays(1));
    const QString second = backups().make()->path;
    clock.set(clock.today().addDays(1));
    const QString third = backups().makeTo(path(u"third.gehoor"_s))->path;
    closeDesk();
    clock.set(clock.today().addDays(1));
    QString aside;
    {
        const auto restoration = prepare(second);
        ASSERT_TRUE(restoration);
        aside = (*restoration)->put().value();
    }
    openDesk();
    QStringList paths;
    QList<bool> byPlan;
    const QList<BackupCopy> known = backups().copies().value();
    for (const BackupCopy &copy : known) {
        paths << copy.path;
        byPlan << copy.byPlan;
    }
    EXPECT_EQ(paths, (QStringList{aside, third, second, first}));
    EXPECT_EQ(byPlan, (QList<bool>{false, false, true, true}));
    EXPECT_EQ(known.constFirst().auditHead, QString()) << "no backup that would do for the others";
}

TEST_F(RestorationTest, aRegisterRestoredElsewhereKnowsOfTheBackup)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString target = path(u"laptop.gehoor"_s);
    {
        const auto restoration = Restoration::prepare(copy, target, testKey(), clock);
        ASSERT_TRUE(restoration);
        ASSERT_TRUE((*restoration)->put());
    }
    const auto file = RegisterFile::open(target, testKey(), Access::Read, clock).value();
    const QList<BackupCopy> known = BackupStore(*file).copies().value();
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known.constFirst().path, copy);
    EXPECT_FALSE(known.constFirst().byPlan);
    EXPECT_EQ(known.constFirst().written, fingerprintOf(copy).value());
}

TEST_F(RestorationTest, restoringWhereNothingStandsLeavesTheBackupAsItWas)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QString target = path(u"laptop.gehoor"_s);
    {
        const auto restoration = Restoration::prepare(copy, target, testKey(), clock);
        ASSERT_TRUE(restoration);
        EXPECT_FALSE((*restoration)->takesPlace());
        EXPECT_EQ((*restoration)->loss(), (Loss{.isKnown = false, .stoodNothing = true}));
        EXPECT_FALSE(QFile::exists(target));
        EXPECT_EQ((*restoration)->put(), QString());
    }
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_TRUE(RegisterFile::open(target, testKey(), Access::Write, clock));
    EXPECT_TRUE(QDir(QFileInfo(target).path()).entryList({u"*.restoring*"_s}).isEmpty());
}

/// By that it is known on a computer on which the register was opened.
TEST_F(RestorationTest, aBackupHasTheIdentityOfItsRegisterWhateverItsPassphraseIsNow)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    ASSERT_TRUE(succeeded(desk().file.changeKey(testKey(2), ActKind::PassphraseChanged)));
    const QString identity = identityOf(desk().file).value();
    closeDesk();
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    EXPECT_EQ((*restoration)->identity(), identity);
}

/// As a copying program makes it, which knows nothing of the log but takes both files.
TEST_F(RestorationTest, takesInTheLogOfACopyOfAnOpenRegister)
{
    closeDesk();
    openDesk();
    logOne(); // stands in the log alone
    const QString copy = path(u"copied.gehoor"_s);
    for (const QString &ending : {u""_s, u"-wal"_s})
        ASSERT_TRUE(QFile::copy(registerPath() + ending, copy + ending));
    const QString target = path(u"laptop.gehoor"_s);
    {
        const auto restoration = Restoration::prepare(copy, target, testKey(), clock);
        ASSERT_TRUE(restoration) << restoration.error().detail.toStdString();
        EXPECT_EQ((*restoration)->backup().complaints, 1);
        EXPECT_EQ((*restoration)->backup().lastAct, desk().file.audit(1)->constLast());
        ASSERT_TRUE((*restoration)->put());
    }
    const auto file = RegisterFile::open(target, testKey(), Access::Read, clock);
    ASSERT_TRUE(file);
    EXPECT_EQ(countComplaints((*file)->database()), 1);
    EXPECT_TRUE(QFile::exists(copy + u"-wal"_s)) << "the backup is left as it was";
}

TEST_F(RestorationTest, restoringInTheMiddleOfWorkIsRefused)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    EXPECT_EQ(prepare(copy).error().kind, ErrorKind::InUse);
    EXPECT_EQ(prepare(registerPath()).error().kind, ErrorKind::FileExists);
    EXPECT_EQ(prepare(path(u"nowhere.gehoor"_s)).error().kind, ErrorKind::FileNotFound);
}

TEST_F(RestorationTest, restoringIntoAFolderThatIsNotThereNamesTheFolder)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString folder = path(u"nowhere"_s);
    const auto refused = Restoration::prepare(copy, folder + u"/laptop.gehoor"_s, testKey(), clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorKind::FileNotFound, folder}));
}

TEST_F(RestorationTest, aSecondRestoreLeavesTheCopyOfTheFirstAlone)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    const auto first = prepare(copy);
    ASSERT_TRUE(first);
    EXPECT_EQ(prepare(copy).error().kind, ErrorKind::InUse);
    EXPECT_EQ(prepare(registerPath()).error().kind, ErrorKind::FileExists);
    EXPECT_TRUE(QFile::exists(registerPath() + u".restoring"_s));
    EXPECT_TRUE(succeeded((*first)->put()));
    EXPECT_TRUE(RegisterFile::open(registerPath(), testKey(), Access::Write, clock));
}

TEST_F(RestorationTest, isReadThroughAndPutBackInAnotherThread)
{
    logOne();
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    logOne();
    closeDesk();
    const auto inAnotherThread = [](const std::function<void()> &work) {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        thread->wait();
    };
    const auto restoration = Restoration::prepare(copy, registerPath(), testKey(), clock, inAnotherThread);
    ASSERT_TRUE(restoration) << restoration.error().detail.toStdString();
    EXPECT_EQ((*restoration)->present()->lost.size(), 2);
    const QStringList connections = QSqlDatabase::connectionNames();
    ASSERT_EQ(connections.size(), 1);
    EXPECT_TRUE(QSqlDatabase::database(connections.constFirst(), false).isValid()) << "none of that thread";
    // It has a lock of its own: who opens the register meanwhile, and does nothing in it, leaves it alone.
    EXPECT_TRUE(RegisterFile::open(registerPath(), testKey(), Access::Write, clock));
    ASSERT_TRUE((*restoration)->put(inAnotherThread));
    EXPECT_EQ(QSqlDatabase::connectionNames(), QStringList());
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
}

/// Where nothing stands: nobody holds a register there that would keep another out.
TEST_F(RestorationTest, noOtherRestoreComesBetweenItsSteps)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString target = path(u"laptop.gehoor"_s);
    QList<ErrorKind> others;
    const auto anotherTries = [&] {
        const auto other = Restoration::prepare(copy, target, testKey(), clock);
        others.append(other ? ErrorKind::Internal : other.error().kind);
    };
    auto first = Restoration::prepare(copy, target, testKey(), clock, [&](const std::function<void()> &work) {
        work();
        anotherTries();
    });
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    anotherTries();
    const auto put = (*first)->put([&](const std::function<void()> &work) {
        anotherTries();
        work();
    });
    ASSERT_TRUE(succeeded(put));
    EXPECT_EQ(others, QList<ErrorKind>(3, ErrorKind::InUse));

    const auto second = Restoration::prepare(copy, target, testKey(), clock);
    ASSERT_TRUE(second) << second.error().detail.toStdString();
    first->reset();
    EXPECT_TRUE(QFile::exists(target + u".restoring"_s)) << "it is the second one's";
    EXPECT_TRUE(succeeded((*second)->put()));
    EXPECT_TRUE(RegisterFile::open(target, testKey(), Access::Write, clock));
}

/// As on a disk that is full by then: what SQLite could not bring into the copy would not be in the register.
TEST_F(RestorationTest, aCopyThatDoesNotHoldAllThereIsIsNotPutInPlace)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString target = path(u"laptop.gehoor"_s);
    const auto restoration = Restoration::prepare(copy, target, testKey(), clock);
    ASSERT_TRUE(restoration) << restoration.error().detail.toStdString();
    // As long as another has it open the log stays beside it.
    auto reader = RegisterFile::open(target + u".restoring"_s, testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(reader));
    EXPECT_TRUE(failedWith(ErrorKind::WriteFailed, (*restoration)->put()));
    reader->reset();
    EXPECT_EQ(QDir(QFileInfo(target).path()).entryList({u"laptop*"_s}, QDir::Files | QDir::Hidden),
              QStringList());
}

TEST_F(RestorationTest, aBackupThatIsNotSoundLeavesNoCopy)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    QFile damaged(copy);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    constexpr qint64 lost = 4096; // the last page
    damaged.seek(damaged.size() - lost);
    damaged.write(QByteArray(lost, '\0'));
    damaged.close();
    const QString target = path(u"laptop.gehoor"_s);
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, Restoration::prepare(copy, target, testKey(), clock)));
    EXPECT_EQ(QDir(QFileInfo(target).path()).entryList({u"laptop*"_s}, QDir::Files | QDir::Hidden),
              QStringList());
}

TEST_F(RestorationTest, aPresentFileThatCannotBeReadIsKeptAsItIs)
{
    logOne();
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    QFile ruin(registerPath());
    ASSERT_TRUE(ruin.open(QIODevice::WriteOnly));
    ruin.write("ruined");
    ruin.close();
    const auto restoration = prepare(copy);
    ASSERT_TRUE(restoration);
    EXPECT_TRUE((*restoration)->takesPlace());
    EXPECT_FALSE((*restoration)->present());
    const auto aside = (*restoration)->put();
    ASSERT_TRUE(aside);
    QFile kept(*aside);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "ruined");
    EXPECT_TRUE(RegisterFile::open(registerPath(), testKey(), Access::Write, clock));
}

TEST_F(RestorationTest, restoringOverARegisterWithANewPassphraseIsNoAttemptAtIt)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const Key later = Key::fromBytes(std::array<unsigned char, Key::keySize>{}, Key::newSalt()).value();
    ASSERT_TRUE(desk().file.changeKey(later, ActKind::PassphraseChanged));
    closeDesk();
    const auto restoration = prepare(copy);
    ASSERT_TRUE(restoration);
    EXPECT_FALSE((*restoration)->present());
    EXPECT_FALSE(QFile::exists(registerPath() + u"-attempts"_s));
    const QString aside = (*restoration)->put().value();
    EXPECT_TRUE(RegisterFile::open(aside, later, Access::Read, clock));
    EXPECT_TRUE(RegisterFile::open(registerPath(), testKey(), Access::Write, clock));
}

/// Between the look at what would be lost and the answer to it.
TEST_F(RestorationTest, whatWasDoneThereSinceTheLookIsNotLostUnseen)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    openDesk();
    logOne();
    const QString later = backups().makeTo(path(u"later.gehoor"_s))->path;
    closeDesk();
    const auto refused = (*restoration)->put();
    ASSERT_TRUE(failedWith(ErrorKind::ChangedSincePreview, refused));
    EXPECT_TRUE(refused.error().detail.endsWith(u"test.gehoor"_s)) << "which one";
    restoration->reset();
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
    closeDesk();

    restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    EXPECT_EQ((*restoration)->present()->lost.size(), 3) << "both backups, and the case between them";
    ASSERT_TRUE(succeeded((*restoration)->put()));
    restoration->reset();
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 0);
    const QList<BackupCopy> known = backups().copies().value();
    EXPECT_TRUE(std::any_of(known.begin(), known.end(), [&](const BackupCopy &one) {
        return one.path == later;
    })) << "the copy made meanwhile";
}

TEST_F(RestorationTest, aRegisterThatCameThereSinceTheLookIsNotReplacedUnasked)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString target = path(u"laptop.gehoor"_s);
    const auto restoration = Restoration::prepare(copy, target, testKey(), clock);
    ASSERT_TRUE(succeeded(restoration));
    ASSERT_TRUE(succeeded(RegisterFile::create(target, testKey(2), clock)));
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, (*restoration)->put()));
    EXPECT_TRUE(succeeded(RegisterFile::open(target, testKey(2), Access::Write, clock)));
    EXPECT_EQ(QDir(QFileInfo(target).path()).entryList({u"*before-restore*"_s}), QStringList());
}

TEST_F(RestorationTest, aNewPassphraseOrAnEmptyPlaceSinceTheLookIsToldToo)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    const Key later = Key::fromBytes(std::array<unsigned char, Key::keySize>{}, Key::newSalt()).value();
    openDesk();
    ASSERT_TRUE(succeeded(desk().file.changeKey(later, ActKind::PassphraseChanged)));
    closeDesk();
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, (*restoration)->put()));
    restoration->reset();
    restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    ASSERT_TRUE(QFile::remove(registerPath()));
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, (*restoration)->put()));
}

} // namespace
} // namespace gehoor
