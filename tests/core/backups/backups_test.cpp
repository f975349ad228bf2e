// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/core/backups/backupstest.h>
#include <tests/support/changebehind.h>
#include <tests/support/cipheredfile.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

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
}

/// By its bytes and another library: each page under the key of the register, and no word to be read.
TEST_F(BackupsTest, aCopyIsCipheredAsTheRegisterIs)
{
    const QByteArray words = "De medewerkster lachte mij uit.";
    logComplaint(desk(), QString::fromLatin1(words));
    QFile file(backups().makeTo(path(u"copy.gehoor"_s))->path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const CipheredFile copy(file.readAll(), testKey());
    EXPECT_EQ(copy.unsound(), QList<qsizetype>());
    EXPECT_TRUE(copy.deciphered().contains(words));
    EXPECT_FALSE(copy.bytes().contains(words));
    EXPECT_FALSE(copy.bytes().startsWith("SQLite format 3"));
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

TEST_F(BackupsTest, noCopyStandsWhereALogOfTheRegisterWould)
{
    for (const QString &ending : {u"-journal"_s, u".rekeying"_s, u"-attempts"_s})
        EXPECT_EQ(backups().makeTo(registerPath() + ending).error().kind, ErrorKind::PlaceOfRegister)
            << ending.toStdString();
    EXPECT_TRUE(backups().copies()->isEmpty());
}

TEST_F(BackupsTest, noCopyIsMadeBesideTheLogOfARegisterWhoseFileIsGone)
{
    const QString lastActs = u"the last acts of another register"_s;
    const QString copy = path(u"copy.gehoor"_s);
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const QString byPlan = folder() + u"/test-2026-11-23-100000.gehoor"_s;
    for (const QString &place : {copy, byPlan}) {
        QFile log(place + u"-wal"_s);
        ASSERT_TRUE(log.open(QIODevice::WriteOnly));
        log.write(lastActs.toUtf8());
    }
    EXPECT_EQ(backups().makeTo(copy).error(), (Error{ErrorKind::LogAlone, copy + u"-wal"_s}));
    const auto made = backups().make();
    ASSERT_TRUE(succeeded(made));
    EXPECT_TRUE(made->path.endsWith(u"/test-2026-11-23-100000-2.gehoor"_s)) << made->path.toStdString();
    for (const QString &place : {copy, byPlan}) {
        EXPECT_FALSE(QFile::exists(place));
        QFile log(place + u"-wal"_s);
        ASSERT_TRUE(log.open(QIODevice::ReadOnly));
        EXPECT_EQ(log.readAll(), lastActs.toUtf8());
    }
}

TEST_F(BackupsTest, aRegisterThatIsCalledLikeAnUnfinishedCopyIsNotTakenForOne)
{
    const QString name = path(u"copy.gehoor.part"_s);
    closeDesk();
    ASSERT_TRUE(QFile::rename(registerPath(), name));
    const auto open = RegisterFile::open(name, testKey(), Access::Write, clock);
    ASSERT_TRUE(succeeded(open));
    EXPECT_TRUE(
        failedWith(ErrorKind::PlaceOfRegister, Backups(**open, clock).makeTo(path(u"copy.gehoor"_s))));
    EXPECT_TRUE(QFile::exists(name));
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

/// A register that was edited past its own rules; its pages are sound, so that they copy well.
class EditedRegisterTest : public BackupsTest
{
protected:
    void edit(const QString &trigger, const QString &change)
    {
        ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
        logOne();
        ASSERT_TRUE(backups().make());
        Database &database = desk().file.database();
        ASSERT_TRUE(succeeded(changeBehind(database, u"DROP TRIGGER "_s + trigger)));
        ASSERT_TRUE(succeeded(changeBehind(database, change)));
        clock.set(clock.today().addDays(1));
    }
    void expectNotCopied()
    {
        EXPECT_TRUE(failedWith(ErrorKind::Damaged, backups().make()));
        EXPECT_TRUE(failedWith(ErrorKind::Damaged, backups().makeTo(path(u"copy.gehoor"_s))));
        EXPECT_FALSE(QFile::exists(path(u"copy.gehoor"_s)));
        EXPECT_EQ(inFolder(), QStringList{u"test-2026-11-23-100000.gehoor"_s}) << "the older one stays";
        EXPECT_EQ(backups().copies()->size(), 1);
    }
};

TEST_F(EditedRegisterTest, isNotCopiedWhenItsTrailWasEdited)
{
    edit(u"audit_is_never_changed"_s, u"UPDATE audit SET note = 'other' WHERE act = 'complaintLogged'"_s);
    expectNotCopied();
}

TEST_F(EditedRegisterTest, isNotCopiedWhenADocumentWasChanged)
{
    edit(u"document_is_never_changed"_s, u"UPDATE document SET content = x'00'"_s);
    expectNotCopied();
}

/// Killed before anything was in it, when it was whole, and while its pages were written.
TEST_F(BackupsTest, whatIsLeftOfADeadProgramIsNoHindrance)
{
    const QString left = path(u"copy.gehoor.part"_s);
    ASSERT_TRUE(QFile(left).open(QIODevice::WriteOnly));
    EXPECT_TRUE(succeeded(backups().makeTo(path(u"copy.gehoor"_s))));
    EXPECT_FALSE(QFile::exists(left));
    ASSERT_TRUE(QFile::rename(path(u"copy.gehoor"_s), left));
    logOne();
    EXPECT_TRUE(succeeded(backups().makeTo(path(u"copy.gehoor"_s))));
    EXPECT_FALSE(QFile::exists(left));
    for (const qint64 at : {qint64(100), QFileInfo(path(u"copy.gehoor"_s)).size() / 2}) {
        ASSERT_TRUE(QFile::rename(path(u"copy.gehoor"_s), left));
        QFile half(left);
        ASSERT_TRUE(half.open(QIODevice::ReadWrite));
        const qint64 size = half.size();
        ASSERT_TRUE(half.resize(at) && half.resize(size)); // nothing from there on
        half.close();
        EXPECT_TRUE(succeeded(backups().makeTo(path(u"copy.gehoor"_s)))) << at;
        EXPECT_FALSE(QFile::exists(left));
    }
}

/// Whatever it is, nobody else has it.
TEST_F(BackupsTest, whatIsNoLeftOverIsNotTakenAwayForItsName)
{
    const QString other = path(u"copy.gehoor.part"_s);
    const auto isRefused = [&] {
        const auto made = backups().makeTo(path(u"copy.gehoor"_s));
        return !made && made.error() == Error{ErrorKind::FileExists, other} && QFile::exists(other) &&
               !QFile::exists(path(u"copy.gehoor"_s));
    };
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter of somebody's");
    file.close();
    EXPECT_TRUE(isRefused()) << "no register";
    ASSERT_TRUE(file.remove());
    ASSERT_TRUE(succeeded(backups().makeTo(path(u"another.gehoor"_s))));
    {
        Desk worked(RegisterFile::open(path(u"another.gehoor"_s), testKey(), Access::Write, clock).value(),
                    clock);
        logComplaint(worked);
    }
    ASSERT_TRUE(QFile::rename(path(u"another.gehoor"_s), other));
    EXPECT_TRUE(isRefused()) << "a copy in which somebody worked";
    ASSERT_TRUE(QFile::remove(other));
    ASSERT_TRUE(succeeded(RegisterFile::create(
        other, Key::fromBytes(std::array<unsigned char, Key::keySize>{}, Key::newSalt()).value(), clock)));
    EXPECT_TRUE(isRefused()) << "a register of another passphrase";
}

TEST_F(BackupsTest, aCopyByThePlanTakesANameUnderWhichNothingStands)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    QFile other(folder() + u"/test-2026-11-23-100000.gehoor.part"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("a letter of somebody's");
    other.flush();
    ASSERT_TRUE(other.setFileTime(clock.now(), QFileDevice::FileModificationTime)); // of today
    other.close();
    ASSERT_TRUE(succeeded(backups().make()));
    EXPECT_EQ(inFolder(),
              (QStringList{u"test-2026-11-23-100000-2.gehoor"_s, u"test-2026-11-23-100000.gehoor.part"_s}));
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
    leave(u"test-letters.gehoor.part"_s, 2);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(inFolder(),
              (QStringList{u"other-2026-11-21-100000.gehoor.part"_s, u"test-2026-11-23-095900.gehoor.part"_s,
                           u"test-2026-11-23-100000.gehoor"_s, u"test-letters.gehoor.part"_s}));
}

TEST_F(BackupsTest, aCopyIsKnownForOneByItsName)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    EXPECT_EQ(backups().isOnACopy(), false);
    const auto made = backups().make();
    ASSERT_TRUE(made);
    EXPECT_EQ(backups().isOnACopy(), false);
    const QString elsewhere = path(u"test-2026-11-23-100000.gehoor"_s);
    ASSERT_TRUE(QFile::copy(made->path, elsewhere)) << "the stick bears another name on another computer";
    for (const QString &copy : {made->path, elsewhere}) {
        const auto opened = RegisterFile::open(copy, testKey(), Access::Write, clock);
        ASSERT_TRUE(opened);
        EXPECT_EQ(Backups(**opened, clock).isOnACopy(), true) << copy.toStdString();
    }
}

TEST_F(BackupsTest, aCopyUnderAnotherNameIsKnownByWhereItLies)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    logOne();
    const auto later = backups().make(); // which knows of the first
    ASSERT_TRUE(later);
    const QString renamed = folder() + u"/newest.gehoor"_s;
    ASSERT_TRUE(QFile::rename(later->path, renamed));
    const auto opened = RegisterFile::open(renamed, testKey(), Access::Write, clock);
    ASSERT_TRUE(opened);
    EXPECT_EQ(Backups(**opened, clock).isOnACopy(), true);
}

TEST_F(BackupsTest, aRegisterBesideItsBackupsIsNoCopy)
{
    ASSERT_TRUE(backups().setPlan({QFileInfo(registerPath()).absolutePath(), {}}));
    EXPECT_EQ(backups().isOnACopy(), false);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().isOnACopy(), false);
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
