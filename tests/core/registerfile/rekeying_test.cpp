// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/audittrail.h>
#include <core/registerfile/emergencysheet.h>
#include <tests/support/changebehind.h>
#include <tests/support/childprocess.h>
#include <tests/support/filesizelimit.h>
#include <tests/support/fixedkey.h>
#include <tests/support/registercontent.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Key newKey(unsigned char seed = 9)
{
    return fixedKey(seed, fixedSalt(seed));
}

/// All that a register holds but its trail.
QStringList factsOf(RegisterFile &file)
{
    QStringList facts = contentOf(file);
    facts.removeIf([](const QString &row) { return row.startsWith(u"audit"_s); });
    return facts;
}

class RekeyingTest : public CasesInRegister
{
protected:
    RekeyingTest()
    {
        EXPECT_TRUE(succeeded(log(u"2026-0001"_s, u"Zaak een"_s, QByteArray(300'000, 'x'))));
        EXPECT_TRUE(succeeded(addLetter(u"2026-0001"_s, "%PDF")));
    }

    Result<std::unique_ptr<RegisterFile>> opened(const Key &key, Access access = Access::Write)
    {
        return RegisterFile::open(registerPath(), key, access, clock);
    }
    Result<> change(const Key &key) { return file().changeKey(key, ActKind::PassphraseChanged); }
    /// The register is as before: open, whole, opened by the key so far alone, and nothing lies beside it.
    void expectUnchanged()
    {
        EXPECT_TRUE(file().isOpenWith(testKey()));
        EXPECT_EQ(file().audit()->last().kind, ActKind::LetterFinalised);
        EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
        close();
        EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
        EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(newKey())));
        reopen();
        EXPECT_EQ(complaints(), 2);
        EXPECT_EQ(problems(), QStringList());
    }
};

TEST_F(RekeyingTest, openWithTheNewKeyAloneAndKeepsAllThatWasThere)
{
    const QStringList facts = factsOf(file());
    const QList<AuditLine> trail = file().audit().value();
    ASSERT_TRUE(succeeded(change(newKey())));
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(testKey())));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(testKey(), Access::Read)));
    const auto salt = RegisterFile::salt(registerPath());
    ASSERT_TRUE(succeeded(salt));
    EXPECT_EQ(*salt, newKey().salt());
    const auto again = opened(newKey());
    ASSERT_TRUE(succeeded(again));
    EXPECT_EQ(factsOf(**again), facts);
    EXPECT_EQ((*again)->inspect()->problems, QStringList());
    const QList<AuditLine> after = (*again)->audit().value();
    ASSERT_EQ(after.size(), trail.size() + 2);
    EXPECT_EQ(after.mid(0, trail.size()), trail);
    EXPECT_EQ(after[trail.size()].kind, ActKind::PassphraseChanged);
    EXPECT_EQ(after[trail.size()].note, sheetMark(newKey().salt()));
    EXPECT_EQ(after.last().kind, ActKind::UnlockFailed) << "with the old key, twice";
}

TEST_F(RekeyingTest, goesOnInTheOpenRegister)
{
    ASSERT_TRUE(succeeded(change(newKey())));
    EXPECT_TRUE(file().isOpenWith(newKey()));
    EXPECT_FALSE(file().isOpenWith(testKey()));
    EXPECT_EQ(file().keySalt(), newKey().salt());
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s)));
    ASSERT_TRUE(succeeded(change(newKey(10))));
    ASSERT_TRUE(succeeded(log(u"2026-0003"_s)));
    EXPECT_EQ(complaints(), 3);
    EXPECT_EQ(problems(), QStringList());
    EXPECT_TRUE(succeeded(opened(newKey(10), Access::Read)));
    EXPECT_TRUE(failedWith(ErrorKind::InUse, opened(newKey(10)))); // the lock is held throughout
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(newKey())));
    EXPECT_EQ(opened(newKey(10)).value()->inspect()->complaints, 3);
}

TEST_F(RekeyingTest, isReadableByItsOwnerAlone)
{
    ASSERT_TRUE(succeeded(change(newKey())));
    struct stat status
    {
    };
    ASSERT_EQ(::stat(QFile::encodeName(registerPath()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(RekeyingTest, takesAwayWhatAnAttemptThatWasKilledLeft)
{
    for (const QString &ending : {u".rekeying"_s, u".rekeying-wal"_s, u".rekeying-shm"_s}) {
        QFile left(registerPath() + ending);
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        left.write("half a register");
    }
    ASSERT_TRUE(succeeded(change(newKey())));
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
    EXPECT_TRUE(succeeded(opened(newKey())));
}

TEST_F(RekeyingTest, whatWasLeftGoesWhenTheRegisterIsOpenedToWrite)
{
    const QString left = registerPath() + u".rekeying"_s;
    ASSERT_TRUE(QFile::copy(registerPath(), left));
    close();
    reopen(Access::Read);
    EXPECT_TRUE(QFile::exists(left)); // somebody else may be changing the key
    reopen();
    EXPECT_FALSE(QFile::exists(left));
}

TEST_F(RekeyingTest, changesTheFileBehindALink)
{
    close();
    ASSERT_TRUE(QFile::link(registerPath(), path(u"alias.gehoor"_s)));
    ASSERT_TRUE(succeeded(RegisterFile::open(path(u"alias.gehoor"_s), testKey(), Access::Write, clock)
                              .value()
                              ->changeKey(newKey(), ActKind::SheetUsed)));
    EXPECT_TRUE(QFileInfo(path(u"alias.gehoor"_s)).isSymLink());
    EXPECT_EQ(opened(newKey()).value()->audit()->last().kind, ActKind::SheetUsed);
}

TEST_F(RekeyingTest, waitsForWhoReadsAlong)
{
    {
        const auto reader = opened(testKey(), Access::Read);
        ASSERT_TRUE(succeeded(reader));
        EXPECT_TRUE(failedWith(ErrorKind::InUse, change(newKey())));
        EXPECT_EQ((*reader)->audit()->size(), 3);
    }
    expectUnchanged();
    EXPECT_TRUE(succeeded(change(newKey())));
}

TEST_F(RekeyingTest, canBeReadAndNotChangedWhileTheCopyIsMadeInAnotherThread)
{
    Result<> act;
    const auto aside = [&](const std::function<void()> &work) {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        EXPECT_EQ(complaints(), 1);
        act = log(u"2026-0002"_s);
        thread->wait();
    };
    ASSERT_TRUE(succeeded(file().changeKey(newKey(), ActKind::PassphraseChanged, aside)));
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, act));
    EXPECT_TRUE(file().isOpenWith(newKey()));
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
    EXPECT_EQ(problems(), QStringList());
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
    EXPECT_EQ(opened(newKey()).value()->inspect()->complaints, 2);
}

TEST_F(RekeyingTest, doesNotTakeThePlaceOfWhatHasChangedSinceTheCopyWasMade)
{
    const auto pastTheDoor = [&](const std::function<void()> &work) {
        work();
        Database &database = file().database();
        EXPECT_TRUE(succeeded(database.transaction([&] {
            return audittrail::append(database, {ActKind::TermsChanged, {}, {}}, clock.now());
        })));
    };
    EXPECT_TRUE(
        failedWith(ErrorKind::InUse, file().changeKey(newKey(), ActKind::PassphraseChanged, pastTheDoor)));
    EXPECT_TRUE(file().isOpenWith(testKey()));
    EXPECT_EQ(file().access(), Access::Write);
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
    EXPECT_EQ(problems(), QStringList());
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
}

TEST_F(RekeyingTest, waitsForWhoCameToReadWhileTheCopyWasMade)
{
    std::unique_ptr<RegisterFile> reader;
    const auto aside = [&](const std::function<void()> &work) {
        work();
        reader = opened(testKey(), Access::Read).value();
    };
    EXPECT_TRUE(failedWith(ErrorKind::InUse, file().changeKey(newKey(), ActKind::PassphraseChanged, aside)));
    EXPECT_EQ(reader->audit()->constLast().kind, ActKind::LetterFinalised);
    reader.reset();
    EXPECT_TRUE(file().isOpenWith(testKey()));
    EXPECT_TRUE(succeeded(change(newKey())));
}

TEST_F(RekeyingTest, isForWritersAlone)
{
    close();
    reopen(Access::Read);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, change(newKey())));
    reopen();
    expectUnchanged();
}

TEST_F(RekeyingTest, doesNotHappenAmongOtherActs)
{
    EXPECT_TRUE(failedWith(ErrorKind::Internal, file().together([&] { return change(newKey()); })));
    expectUnchanged();
}

TEST_F(RekeyingTest, leavesAllAsItWasOnAFullDiskAndIsDoneWhenThereIsRoom)
{
    for (const bool withoutLog : {false, true}) {
        if (withoutLog)
            reopen(); // then only the copy needs room
        for (const rlim_t room : {0, 4096, 50'000, 250'000}) {
            const FileSizeLimit full(room);
            EXPECT_TRUE(failedWith(ErrorKind::DiskFull, change(newKey()))) << room << ' ' << withoutLog;
        }
    }
    expectUnchanged();
    ASSERT_TRUE(succeeded(change(newKey())));
    EXPECT_EQ(complaints(), 2);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(RekeyingTest, leavesAllAsItWasInAFolderThatIsReadOnly)
{
    EXPECT_TRUE(withoutPrivileges([&] {
        const QTemporaryDir folder(u"/tmp/gehoor-XXXXXX"_s);
        const QString name = folder.filePath(u"own.gehoor"_s);
        auto own = RegisterFile::create(name, testKey(), clock);
        ASSERT_TRUE(succeeded(own));
        const auto permit = [&](mode_t mode) {
            ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), mode), 0);
        };
        permit(0555);
        const auto refused = (*own)->changeKey(newKey(), ActKind::PassphraseChanged);
        EXPECT_FALSE(refused);
        EXPECT_TRUE((*own)->isOpenWith(testKey()));
        permit(0755);
        EXPECT_TRUE(succeeded((*own)->write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
        EXPECT_TRUE(succeeded((*own)->changeKey(newKey(), ActKind::PassphraseChanged)));
    }));
}

TEST_F(RekeyingTest, refusesARegisterThatIsDamaged)
{
    ASSERT_TRUE(succeeded(changeBehind(file().database(),
                                       u"DROP TRIGGER audit_is_never_changed;"
                                       " UPDATE audit SET note = 'other' WHERE act = 'complaintLogged';"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, change(newKey())));
    EXPECT_TRUE(file().isOpenWith(testKey()));
    close();
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s});
    EXPECT_TRUE(succeeded(opened(testKey())));
}

TEST_F(RekeyingTest, makesTheSheetOfTheKeyBeforeVoid)
{
    const auto nothing = [] { return Result<>(); };
    EXPECT_EQ(sheetState(file()), SheetState::None);
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, noteSheet(file(), SheetStep::Saved, [] {
                               return Result<>(failure(ErrorKind::DiskFull));
                           })));
    EXPECT_EQ(sheetState(file()), SheetState::None);
    ASSERT_TRUE(succeeded(noteSheet(file(), SheetStep::Printed, nothing)));
    EXPECT_EQ(sheetState(file()), SheetState::NotChecked);
    const QString typed = sheetGroups(testKey()).join(u' ');
    EXPECT_EQ(checkSheet(file(), typed), SheetAnswer::Opens);
    ASSERT_TRUE(succeeded(noteSheet(file(), SheetStep::Checked, nothing)));
    EXPECT_EQ(sheetState(file()), SheetState::Counts);
    EXPECT_EQ(voidSheetsMade(file()), false);
    EXPECT_EQ(sheetStep(file().audit()->last()), SheetStep::Checked);
    ASSERT_TRUE(succeeded(change(newKey())));
    EXPECT_EQ(sheetState(file()), SheetState::Void);
    EXPECT_EQ(sheetStep(file().audit()->last()), std::nullopt);
    EXPECT_EQ(voidSheetsMade(file()), true);
    ASSERT_TRUE(succeeded(noteSheet(file(), SheetStep::Checked, nothing)));
    EXPECT_EQ(sheetState(file()), SheetState::Counts);
    EXPECT_EQ(voidSheetsMade(file()), true) << "those of before may still lie somewhere";
    EXPECT_EQ(checkSheet(file(), typed), SheetAnswer::OfAnotherKey);
}

/// As in a backup of before it was made: nothing but its use tells of it.
TEST_F(RekeyingTest, takesASheetThatWasUsedForOneThatWasMade)
{
    ASSERT_EQ(sheetState(file()), SheetState::None);
    ASSERT_TRUE(succeeded(file().changeKey(newKey(), ActKind::SheetUsed)));
    EXPECT_EQ(sheetState(file()), SheetState::Void);
    EXPECT_EQ(voidSheetsMade(file()), true);
    ASSERT_TRUE(succeeded(noteSheet(file(), SheetStep::Checked, [] { return Result<>(); })));
    EXPECT_EQ(sheetState(file()), SheetState::Counts);
    EXPECT_EQ(voidSheetsMade(file()), true);
}

/// A backup of then bears them still.
TEST_F(RekeyingTest, keepsTheMarksOfTheKeysBefore)
{
    const QString first = sheetMark(testKey().salt());
    EXPECT_EQ(marksOf(file()), QStringList{first});
    ASSERT_TRUE(succeeded(noteSheet(file(), SheetStep::Printed, [] { return Result<>(); })));
    ASSERT_TRUE(succeeded(change(newKey(8))));
    ASSERT_TRUE(succeeded(file().changeKey(newKey(), ActKind::SheetUsed)));
    const QStringList marks = marksOf(file()).value();
    EXPECT_EQ(marks.constFirst(), sheetMark(newKey().salt()));
    EXPECT_EQ(QSet<QString>(marks.cbegin(), marks.cend()),
              (QSet<QString>{first, sheetMark(newKey(8).salt()), sheetMark(newKey().salt())}));
    EXPECT_EQ(marks.size(), 3);
}

TEST_F(RekeyingTest, opensWithTheSheetThatWasTyped)
{
    const QString typed = sheetGroups(testKey()).join(QString()).toLower();
    close();
    const auto key = keyFromSheet(typed, RegisterFile::salt(registerPath()).value());
    ASSERT_TRUE(key.has_value());
    EXPECT_EQ(opened(*key).value()->inspect()->complaints, 1);
    const auto other =
        keyFromSheet(sheetGroups(newKey()).join(u' '), RegisterFile::salt(registerPath()).value());
    ASSERT_TRUE(other.has_value());
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(*other)));
}

} // namespace
} // namespace gehoor
