// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <tests/support/childprocess.h>
#include <tests/support/printers.h>
#include <tests/support/registertest.h>

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class FileLockTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"register"_s); }
    QString lockPath() const { return path() + u".lock"_s; }
    void leaveLock(const QByteArray &content)
    {
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(FileLockTest, isFreeWhenNobodyHoldsItAndAgainAfterwards)
{
    {
        const auto lock = FileLock::take(path());
        ASSERT_TRUE(succeeded(lock));
        EXPECT_TRUE(QFile::exists(lockPath()));
    }
    EXPECT_FALSE(QFile::exists(lockPath()));
    EXPECT_TRUE(succeeded(FileLock::take(path())));
}

TEST_F(FileLockTest, isHeldHereOnceOnly)
{
    const auto lock = FileLock::take(path());
    const auto second = FileLock::take(path());
    ASSERT_TRUE(failedWith(ErrorKind::InUse, second));
    EXPECT_TRUE(second.error().detail.contains(QString::number(::getpid())))
        << second.error().detail.toStdString();
}

TEST_F(FileLockTest, namesUserProgramProcessAndHostOfAnotherHolder)
{
    ChildProcess other([&](const std::function<void()> &ready) {
        const auto lock = FileLock::take(path());
        EXPECT_TRUE(succeeded(lock));
        ready();
        ::pause();
    });
    ASSERT_TRUE(other.waitUntilReady());
    const auto second = FileLock::take(path());
    ASSERT_TRUE(failedWith(ErrorKind::InUse, second));
    const QStringList holder = second.error().detail.split(u", "_s);
    ASSERT_EQ(holder.size(), 3) << second.error().detail.toStdString();
    EXPECT_EQ(holder[0], QFileInfo(lockPath()).owner());
    EXPECT_EQ(holder[1], u"core_tests %1"_s.arg(other.id()));
    EXPECT_EQ(holder[2], QSysInfo::machineHostName());
}

TEST_F(FileLockTest, isTakenOverFromAHolderThatDied)
{
    ChildProcess other([&](const std::function<void()> &ready) {
        const auto lock = FileLock::take(path());
        EXPECT_TRUE(succeeded(lock));
        ready();
        ::pause();
    });
    ASSERT_TRUE(other.waitUntilReady());
    other.kill();
    EXPECT_TRUE(QFile::exists(lockPath()));
    EXPECT_TRUE(succeeded(FileLock::take(path())));
}

TEST_F(FileLockTest, isTakenOverFromAHolderThatDiedBeforeItCouldWriteItsName)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("nonsense"), QByteArray(5000, '\0')}) {
        leaveLock(content);
        EXPECT_TRUE(succeeded(FileLock::take(path()))) << content.left(10).toStdString();
    }
}

/// The system gives the number of a dead process to another, which may well be a program of the same name.
TEST_F(FileLockTest, isTakenOverFromAHolderThatDiedAndWhoseNumberAnotherHas)
{
    leaveLock(QByteArray::number(::getpid()) + "\ncore_tests\n" + QSysInfo::machineHostName().toUtf8() +
              '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    const auto lock = FileLock::take(path());
    ASSERT_TRUE(succeeded(lock));
    EXPECT_TRUE(failedWith(ErrorKind::InUse, FileLock::take(path()))) << "as any that lives";
}

TEST_F(FileLockTest, isNeverTakenFromAnotherMachine)
{
    leaveLock("123\ngehoor\nwerkplek-7\n");
    const auto lock = FileLock::take(path());
    ASSERT_TRUE(failedWith(ErrorKind::InUse, lock));
    EXPECT_TRUE(lock.error().detail.endsWith(u"gehoor 123, werkplek-7"_s))
        << lock.error().detail.toStdString();
    EXPECT_TRUE(QFile::exists(lockPath()));
}

/// Workstations of one image may share the name or the number.
TEST_F(FileLockTest, isNotTakenFromAnotherMachineOfTheSameNameOrNumber)
{
    const QByteArray name = QSysInfo::machineHostName().toUtf8();
    const QByteArray number = QSysInfo::machineUniqueId();
    ASSERT_FALSE(number.isEmpty()) << "this machine has no number (/etc/machine-id)";
    const QByteArray strange = "0123456789abcdef0123456789abcdef";
    const QByteArray boot = "11111111-2222-3333-4444-555555555555";
    for (const QByteArray &machine : {name + '\n' + strange, "werkplek-7\n" + number}) {
        const QByteArray content = "123\ngehoor\n" + machine + '\n' + boot + '\n';
        leaveLock(content);
        const auto lock = FileLock::take(path());
        ASSERT_TRUE(failedWith(ErrorKind::InUse, lock)) << machine.toStdString();
        EXPECT_TRUE(isOnAnotherMachine(lock.error().detail)) << lock.error().detail.toStdString();
        EXPECT_TRUE(failedWith(ErrorKind::InUse, FileLock::allowsReading(path())));
        QFile left(lockPath());
        ASSERT_TRUE(left.open(QIODevice::ReadOnly));
        EXPECT_EQ(left.readAll(), content);
    }
    leaveLock("123\ngehoor\n" + name + '\n' + strange + '\n' + boot + '\n');
    EXPECT_TRUE(FileLock::take(path()).error().detail.endsWith(
        u"gehoor 123, %1 [01234567]"_s.arg(QString::fromUtf8(name))));
}

TEST_F(FileLockTest, isTakenOverFromAHolderOfAnotherBootOrOfAnotherNameOfThisMachine)
{
    const QByteArray name = QSysInfo::machineHostName().toUtf8();
    const QByteArray ids = QSysInfo::machineUniqueId() + '\n';
    ASSERT_FALSE(QSysInfo::bootUniqueId().isEmpty());
    const QByteArray process = QByteArray::number(::getpid()) + "\ncore_tests\n";
    leaveLock(process + name + '\n' + ids + "11111111-2222-3333-4444-555555555555\n");
    EXPECT_TRUE(succeeded(FileLock::take(path())));
    leaveLock(process + "as-the-network-called-it\n" + ids + QSysInfo::bootUniqueId() + '\n');
    EXPECT_TRUE(succeeded(FileLock::allowsReading(path())));
    EXPECT_TRUE(succeeded(FileLock::take(path())));
}

/// A write-ahead log that two machines read and write brings the register down.
TEST_F(RegisterTest, isNotReadWhileAnotherMachineMayWrite)
{
    close();
    const auto leaveLock = [&](const QByteArray &host) {
        QFile lock(registerPath() + u".lock"_s);
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write("123\ngehoor\n" + host + '\n');
    };
    leaveLock("werkplek-7");
    const auto opened = RegisterFile::open(registerPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(failedWith(ErrorKind::InUse, opened));
    EXPECT_TRUE(isOnAnotherMachine(opened.error().detail)) << opened.error().detail.toStdString();
    leaveLock(QSysInfo::machineHostName().toUtf8());
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Read, clock)));
    EXPECT_FALSE(isOnAnotherMachine(registerPath())) << "what is known of some failures is no holder";
}

/// As on a read-only medium: SQLite reads no log where it may not write, and the file alone lacks acts.
TEST_F(RegisterTest, saysHowToReadWhatWasNotClosedWhereNothingCanBeWritten)
{
    const QTemporaryDir folder(u"/tmp/gehoor-XXXXXX"_s);
    const QString copy = folder.filePath(u"copy.gehoor"_s);
    const auto permit = [](const QString &name, mode_t mode) {
        ASSERT_EQ(::chmod(QFile::encodeName(name).constData(), mode), 0);
    };
    reopen();
    ASSERT_TRUE(succeeded(file().noteReading({ActKind::Exported, {}, {}})));
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        ASSERT_TRUE(QFile::copy(registerPath() + ending, copy + ending));
        permit(copy + ending, 0444);
    }
    permit(folder.path(), 0555);
    EXPECT_TRUE(withoutPrivileges([&] {
        for (const Access access : {Access::Read, Access::Write})
            EXPECT_TRUE(
                failedWith(ErrorKind::LogUnreadable, RegisterFile::open(copy, testKey(), access, clock)));
    }));
    permit(copy + u"-wal"_s, 0644);
    ASSERT_TRUE(QFile::resize(copy + u"-wal"_s, 0)); // then nothing is missing
    EXPECT_TRUE(withoutPrivileges(
        [&] { EXPECT_TRUE(succeeded(RegisterFile::open(copy, testKey(), Access::Read, clock))); }));
    permit(folder.path(), 0755);
}

/// Whoever read along when the last writer here had left would be shown what was so before.
TEST_F(RegisterTest, isReadNoFurtherWhenAnotherMachineBeginsToWrite)
{
    reopen(Access::Read);
    ASSERT_TRUE(succeeded(file().audit()));
    QFile lock(registerPath() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("123\ngehoor\nwerkplek-7\n");
    lock.close();
    const auto read = file().audit();
    ASSERT_TRUE(failedWith(ErrorKind::InUse, read));
    EXPECT_TRUE(isOnAnotherMachine(read.error().detail)) << read.error().detail.toStdString();
    EXPECT_TRUE(failedWith(ErrorKind::InUse, file().alongside()));
    ASSERT_TRUE(lock.remove());
    EXPECT_TRUE(failedWith(ErrorKind::InUse, file().audit())) << "what SQLite knows of the log is of before";
    ASSERT_TRUE(succeeded(file().sleep()));
    ASSERT_TRUE(succeeded(file().wake(testKey())));
    EXPECT_TRUE(succeeded(file().audit()));
}

/// Each name would have a lock and a log of its own.
TEST_F(RegisterTest, isNotWrittenWhileItsFileHasASecondName)
{
    const QString second = path(u"second.gehoor"_s);
    ASSERT_EQ(::link(QFile::encodeName(registerPath()).constData(), QFile::encodeName(second).constData()),
              0);
    EXPECT_TRUE(
        failedWith(ErrorKind::SecondName, RegisterFile::open(second, testKey(), Access::Write, clock)));
    close();
    for (const QString &name : {registerPath(), second}) {
        EXPECT_TRUE(
            failedWith(ErrorKind::SecondName, RegisterFile::open(name, testKey(), Access::Write, clock)));
        EXPECT_TRUE(succeeded(RegisterFile::open(name, testKey(), Access::Read, clock)));
    }
    ASSERT_TRUE(QFile::remove(second));
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
}

TEST_F(FileLockTest, saysWhenItCannotBeMade)
{
    EXPECT_TRUE(failedWith(ErrorKind::WriteFailed, FileLock::take(path() + u"/missing/register"_s)));
}

} // namespace
} // namespace gehoor
