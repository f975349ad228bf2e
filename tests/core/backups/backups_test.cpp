// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/restoration.h>
#include <tests/support/builders.h>
#include <tests/support/registercontent.h>
#include <tests/support/registertest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QThread>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class BackupsTest : public RegisterTest
{
protected:
    Desk &desk() { return *m_desk; }
    void closeDesk() { m_desk.reset(); }
    void openDesk(Access access = Access::Write)
    {
        reopen(access);
        m_desk = std::make_unique<Desk>(takeFile(), clock);
    }
    Backups backups() { return {desk().file, clock}; }
    QString folder() const
    {
        QDir().mkpath(path(u"stick"_s));
        return path(u"stick"_s);
    }
    QStringList inFolder() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    void logOne() { logComplaint(desk()); }
    static void flip(const QString &name, qint64 at)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(at);
        const char byte = file.read(1).at(0);
        file.seek(at);
        file.putChar(char(byte ^ 0x10));
    }
    Result<std::unique_ptr<Restoration>> prepare(const QString &backup)
    {
        return Restoration::prepare(backup, registerPath(), testKey(), clock);
    }

private:
    std::unique_ptr<Desk> m_desk = std::make_unique<Desk>(takeFile(), clock);
};

TEST_F(BackupsTest, aCopyOpensWithTheSameKeyAndHoldsTheSame)
{
    logOne();
    const QStringList before = contentOf(desk().file);
    const auto made = backups().makeTo(path(u"copy.gehoor"_s));
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(made->complaints, 1);
    const auto copy = RegisterFile::open(made->path, testKey(), Access::Read, clock);
    ASSERT_TRUE(copy);
    EXPECT_EQ(contentOf(**copy), before);
    EXPECT_EQ((*copy)->audit(1)->constLast().hash, made->auditHead);
    EXPECT_EQ(RegisterFile::open(made->path, testKey(2), Access::Read, clock).error().kind,
              ErrorKind::WrongKey);
}

TEST_F(BackupsTest, aCopyIsForItsOwnerAloneAndNothingElseIsLeft)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const auto made = backups().make();
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(inFolder(), QStringList{u"test-2026-11-23-100000.gehoor"_s});
    EXPECT_EQ(QFileInfo(made->path).permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFileDevice::Permissions());
    QFile file(made->path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().startsWith("SQLite format 3"));
}

TEST_F(BackupsTest, everyCopyIsKnownAndStandsInTheTrail)
{
    ASSERT_TRUE(backups().makeTo(path(u"copy.gehoor"_s)));
    const QList<BackupCopy> copies = backups().copies().value();
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(copies.constFirst().path, path(u"copy.gehoor"_s));
    EXPECT_FALSE(copies.constFirst().removed);
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::BackedUp);
    EXPECT_EQ(desk().file.audit(1)->constLast().note, copies.constFirst().auditHead);
}

TEST_F(BackupsTest, theRuleTakesOlderOnesAwayButNeverThoseOfAnotherPlace)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 2, .weekly = 1, .monthly = 1}}));
    ASSERT_TRUE(backups().makeTo(path(u"by-hand.gehoor"_s)));
    QFile other(folder() + u"/holiday.jpg"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    for (int day = 23; day <= 26; ++day) {
        clock.set(QDate(2026, 11, day));
        ASSERT_TRUE(backups().make());
    }
    EXPECT_EQ(inFolder(), (QStringList{u"holiday.jpg"_s, u"test-2026-11-25-100000.gehoor"_s,
                                       u"test-2026-11-26-100000.gehoor"_s}));
    EXPECT_TRUE(QFile::exists(path(u"by-hand.gehoor"_s)));
    const auto copies = backups().copies().value();
    EXPECT_EQ(
        std::count_if(copies.begin(), copies.end(), [](const BackupCopy &copy) { return copy.removed; }), 2);
}

TEST_F(BackupsTest, saysHowTheBackupsStand)
{
    EXPECT_EQ(backups().state(), BackupState::NoFolder);
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    EXPECT_EQ(backups().state(), BackupState::None);
    const auto made = backups().make();
    ASSERT_TRUE(made);
    EXPECT_EQ(backups().state(), BackupState::Good);
    clock.set(clock.today().addDays(oldBackupDays));
    EXPECT_EQ(backups().state(), BackupState::Good);
    clock.set(clock.today().addDays(1));
    EXPECT_EQ(backups().state(), BackupState::Old);
    QFile::remove(made->path);
    EXPECT_EQ(backups().state(), BackupState::None);
    QDir(folder()).removeRecursively();
    EXPECT_EQ(backups().state(), BackupState::FolderGone);
}

TEST_F(BackupsTest, isDueWhenSomethingWasDoneSinceTheNewestCopy)
{
    logOne();
    EXPECT_EQ(backups().isDue(), false); // no folder
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    EXPECT_EQ(backups().isDue(), true);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().isDue(), false);
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(backups().make()); // takes the one of yesterday away
    EXPECT_EQ(backups().isDue(), false);
    logOne();
    EXPECT_EQ(backups().isDue(), true);
}

TEST_F(BackupsTest, refusesWhatCannotBe)
{
    EXPECT_EQ(backups().make().error(), (Error{ErrorKind::EmptyText, u"backupFolder"_s}));
    EXPECT_EQ(backups().setPlan({path(u"nowhere"_s), {}}).error().kind, ErrorKind::FileNotFound);
    EXPECT_EQ(backups().setPlan({folder(), {0, 5, 12}}).error().kind, ErrorKind::InvalidTerm);
    EXPECT_EQ(backups().setPlan({folder(), {7, 5, mostKept + 1}}).error().kind, ErrorKind::InvalidTerm);
    EXPECT_EQ(backups().makeTo(registerPath()).error().kind, ErrorKind::FileExists);
    EXPECT_EQ(backups().makeTo(path(u"nowhere/copy.gehoor"_s)).error().kind, ErrorKind::FileNotFound);
    closeDesk();
    openDesk(Access::Read);
    EXPECT_EQ(backups().makeTo(path(u"copy.gehoor"_s)).error().kind, ErrorKind::OpenedReadOnly);
    EXPECT_FALSE(QFile::exists(path(u"copy.gehoor"_s)));
}

TEST_F(BackupsTest, aFolderThatIsGoneLeavesTheOlderCopiesKnown)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    ASSERT_TRUE(QFile::rename(folder(), path(u"taken out"_s)));
    clock.set(clock.today().addDays(1));
    EXPECT_EQ(backups().make().error().kind, ErrorKind::FileNotFound);
    EXPECT_FALSE(backups().copies()->constFirst().removed);
}

TEST_F(BackupsTest, aDamagedRegisterIsNotCopiedAndNoOlderCopyGoes)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    logOne();
    ASSERT_TRUE(backups().make());
    closeDesk();
    flip(registerPath(), QFileInfo(registerPath()).size() - 2000);
    openDesk();
    clock.set(clock.today().addDays(1));
    const auto made = backups().make();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(inFolder(), QStringList{u"test-2026-11-23-100000.gehoor"_s});
}

TEST_F(BackupsTest, whatIsLeftOfADeadProgramIsNoHindrance)
{
    QFile left(path(u"copy.gehoor.part"_s));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("half");
    left.close();
    EXPECT_TRUE(backups().makeTo(path(u"copy.gehoor"_s)));
    EXPECT_FALSE(left.exists());
}

TEST_F(BackupsTest, whatDeadProgramsLeftInTheFolderGoesTheNextDay)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const auto leave = [&](const QString &name, int daysAgo) {
        QFile left(folder() + u'/' + name);
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        left.write("half");
        left.flush();
        ASSERT_TRUE(left.setFileTime(clock.now().addDays(-daysAgo), QFileDevice::FileModificationTime));
    };
    leave(u"test-2026-11-21-100000.gehoor.part"_s, 2);
    leave(u"test-2026-11-23-095900.gehoor.part"_s, 0);
    leave(u"other-2026-11-21-100000.gehoor.part"_s, 2);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(inFolder(),
              (QStringList{u"other-2026-11-21-100000.gehoor.part"_s, u"test-2026-11-23-095900.gehoor.part"_s,
                           u"test-2026-11-23-100000.gehoor"_s}));
}

TEST_F(BackupsTest, restoringTellsWhatWouldBeLostAndKeepsThePresentFile)
{
    logOne();
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    logOne();
    const QStringList present = contentOf(desk().file);
    closeDesk();

    auto restoration = prepare(copy);
    ASSERT_TRUE(restoration) << restoration.error().detail.toStdString();
    EXPECT_EQ((*restoration)->backup().complaints, 1);
    EXPECT_EQ((*restoration)->present()->complaints, 2);
    ASSERT_EQ((*restoration)->lost().size(), 2); // the backup itself, and the second case
    EXPECT_EQ((*restoration)->lost().constLast().kind, ActKind::ComplaintLogged);
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

/// Whatever is destroyed later must be found in every copy that exists.
TEST_F(BackupsTest, theRestoredRegisterKnowsEveryCopy)
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

TEST_F(BackupsTest, aRegisterRestoredElsewhereKnowsOfTheBackup)
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
}

TEST_F(BackupsTest, restoringWhereNothingStandsLeavesTheBackupAsItWas)
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
        EXPECT_FALSE(QFile::exists(target));
        EXPECT_EQ((*restoration)->put(), QString());
    }
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_TRUE(RegisterFile::open(target, testKey(), Access::Write, clock));
    EXPECT_TRUE(QDir(QFileInfo(target).path()).entryList({u"*.restoring*"_s}).isEmpty());
}

TEST_F(BackupsTest, restoringInTheMiddleOfWorkIsRefused)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    EXPECT_EQ(prepare(copy).error().kind, ErrorKind::InUse);
    EXPECT_EQ(prepare(registerPath()).error().kind, ErrorKind::FileExists);
    EXPECT_EQ(prepare(path(u"nowhere.gehoor"_s)).error().kind, ErrorKind::FileNotFound);
}

TEST_F(BackupsTest, aSecondRestoreLeavesTheCopyOfTheFirstAlone)
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

TEST_F(BackupsTest, isReadThroughInAnotherThreadAndPutBackInThisOne)
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
    EXPECT_EQ((*restoration)->lost().size(), 2);
    const QStringList connections = QSqlDatabase::connectionNames();
    ASSERT_EQ(connections.size(), 1);
    EXPECT_TRUE(QSqlDatabase::database(connections.constFirst(), false).isValid()) << "none of that thread";
    // It has a lock of its own: who opens the register meanwhile leaves it alone.
    EXPECT_TRUE(RegisterFile::open(registerPath(), testKey(), Access::Write, clock));
    ASSERT_TRUE((*restoration)->put());
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
}

TEST_F(BackupsTest, aPresentFileThatCannotBeReadIsKeptAsItIs)
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

TEST_F(BackupsTest, restoringOverARegisterWithANewPassphraseIsNoAttemptAtIt)
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

TEST_F(BackupsTest, whoReadsAlongIsNotLeftWithHalfARegister)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    const auto restoration = prepare(copy);
    ASSERT_TRUE(restoration);
    openDesk(Access::Read);
    EXPECT_EQ((*restoration)->put().error().kind, ErrorKind::InUse);
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::BackedUp);
}

// What is never read, such as a page that is free, does no harm: judged is what the register then holds.
TEST_F(BackupsTest, aFlippedBitAnywhereInABackupIsReportedOrChangesNothing)
{
    logOne();
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    const auto content = [&] {
        const auto file = RegisterFile::open(copy, testKey(), Access::Read, clock);
        return file ? contentOf(**file) : QStringList();
    };
    const QStringList sound = content();
    ASSERT_FALSE(sound.isEmpty());
    const qint64 pages = QFileInfo(copy).size() / 4096;
    qint64 reported = 0;
    for (qint64 page = 0; page < pages; ++page) {
        const qint64 at = page * 4096 + (page * 1009 + 17) % 4096;
        flip(copy, at);
        if (!prepare(copy))
            ++reported;
        else
            EXPECT_EQ(content(), sound) << "byte " << at;
        flip(copy, at);
    }
    EXPECT_GT(reported, pages / 2);
    EXPECT_TRUE(prepare(copy));
}

} // namespace
} // namespace gehoor
