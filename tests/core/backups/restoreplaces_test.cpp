// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <tests/core/backups/backupstest.h>
#include <tests/support/cutofflog.h>

#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Names of a backup and of where it goes that are not what they seem.
class RestorePlacesTest : public BackupsTest
{
protected:
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QString log() const { return registerPath() + u"-wal"_s; }
    QString laptop() const { return path(u"laptop.gehoor"_s); }
    /// A copy of the open register with one more case, which stands in the log beside it alone.
    QString copiedWhileOpen()
    {
        closeDesk();
        openDesk();
        logOne();
        const QString copied = path(u"copied.gehoor"_s);
        copyAsStopped(registerPath(), copied);
        return copied;
    }
    auto prepareAt(const QString &backup, const QString &target) const
    {
        return Restoration::prepare(backup, target, testKey(), clock);
    }
    Result<> restored(const QString &backup, const QString &target) const
    {
        return prepareAt(backup, target).and_then([](const std::unique_ptr<Restoration> &restoration) {
            return restoration->put().map([](const QString &) {});
        });
    }
    /// How many cases it holds.
    Result<qint64> wholeWith(const QString &name) const
    {
        const auto file = RegisterFile::open(name, testKey(), Access::Write, clock);
        if (!file)
            return failureOf(file);
        EXPECT_EQ((*file)->inspect()->problems, QStringList());
        return countComplaints((*file)->database());
    }
};

/// The machine stopped, and somebody took the register away without the log beside it.
TEST_F(RestorePlacesTest, nothingComesBesideTheLogOfARegisterWhoseFileIsGone)
{
    const QString backup = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString moved = copiedWhileOpen();
    closeDesk();
    ASSERT_TRUE(QFile::remove(registerPath()));
    ASSERT_TRUE(QFile::rename(moved + u"-wal"_s, log()));
    const QByteArray lastActs = bytesOf(log());

    const auto refused = prepare(backup);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (Error{ErrorKind::LogAlone, log()}));
    EXPECT_EQ(QDir(path(u"."_s)).entryList({u"test*"_s}, QDir::Files | QDir::Hidden),
              QStringList{u"test.gehoor-wal"_s});
    EXPECT_EQ(bytesOf(log()), lastActs);

    ASSERT_TRUE(succeeded(restored(backup, laptop()))) << "under another name";
    EXPECT_EQ(wholeWith(laptop()), 0);
    ASSERT_TRUE(QFile::rename(moved, registerPath()));
    EXPECT_EQ(wholeWith(registerPath()), 1) << "beside each other again they lack nothing";
}

TEST_F(RestorePlacesTest, norBesideOneThatCameThereSinceTheLook)
{
    const QString backup = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const auto restoration = prepareAt(backup, laptop());
    ASSERT_TRUE(succeeded(restoration));
    const QString moved = copiedWhileOpen();
    ASSERT_TRUE(QFile::rename(moved + u"-wal"_s, laptop() + u"-wal"_s));
    const QByteArray lastActs = bytesOf(laptop() + u"-wal"_s);
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, (*restoration)->put()));
    EXPECT_FALSE(QFile::exists(laptop()));
    EXPECT_EQ(bytesOf(laptop() + u"-wal"_s), lastActs);
}

/// What is put aside would be read with it.
TEST_F(RestorePlacesTest, whatIsPutAsideGetsNoLogThatStandsThereAlone)
{
    const QString backup = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const QString moved = copiedWhileOpen();
    closeDesk();
    const QString first = path(u"test-before-restore-2026-11-23-100000.gehoor"_s);
    ASSERT_TRUE(QFile::rename(moved + u"-wal"_s, first + u"-wal"_s));
    const auto restoration = prepare(backup);
    ASSERT_TRUE(succeeded(restoration));
    const auto aside = (*restoration)->put();
    ASSERT_TRUE(succeeded(aside));
    EXPECT_NE(*aside, first);
    EXPECT_EQ(wholeWith(*aside), 1);
}

/// As a restore leaves it that was killed near its end, where the stick with the backup is lost since.
TEST_F(RestorePlacesTest, aFileThatBearsTheNameOfTheWorkingCopyIsNotTakenAwayUnread)
{
    logOne();
    const QString left = laptop() + u".restoring"_s;
    ASSERT_TRUE(succeeded(backups().makeTo(path(u"copy.gehoor"_s))));
    ASSERT_TRUE(QFile::rename(path(u"copy.gehoor"_s), left));
    const QByteArray whole = bytesOf(left);
    ASSERT_TRUE(QFile::link(left, path(u"link.gehoor"_s)));
    ASSERT_TRUE(QFile::link(path(u"."_s), path(u"folder"_s)));
    const std::pair<QString, QString> ways[] = {{left, laptop()},
                                                {path(u"link.gehoor"_s), laptop()},
                                                {path(u"folder/laptop.gehoor.restoring"_s), laptop()},
                                                {left, path(u"folder/laptop.gehoor"_s)}};
    for (const auto &[backup, target] : ways) {
        EXPECT_TRUE(failedWith(ErrorKind::NameOfWorkingCopy, prepareAt(backup, target)))
            << backup.toStdString() << " to " << target.toStdString();
        ASSERT_TRUE(QFile::exists(left));
        EXPECT_EQ(bytesOf(left), whole);
    }
    ASSERT_TRUE(succeeded(restored(left, path(u"other.gehoor"_s))));
    EXPECT_EQ(wholeWith(path(u"other.gehoor"_s)), 1);
    EXPECT_EQ(bytesOf(left), whole);

    const QString second = path(u"second.gehoor"_s);
    ASSERT_EQ(::link(QFile::encodeName(left).constData(), QFile::encodeName(second).constData()), 0);
    ASSERT_TRUE(succeeded(restored(second, laptop())));
    EXPECT_EQ(wholeWith(laptop()), 1);
    EXPECT_EQ(bytesOf(second), whole) << "of two names the other stays";
}

TEST_F(RestorePlacesTest, aBackupReachedByALinkIsTakenInWithItsLog)
{
    const QString copied = copiedWhileOpen();
    const QString link = path(u"link.gehoor"_s);
    ASSERT_TRUE(QFile::link(copied, link));
    {
        const auto restoration = prepareAt(link, laptop());
        ASSERT_TRUE(succeeded(restoration));
        EXPECT_EQ((*restoration)->backup().lastAct, desk().file.audit(1)->constLast());
        ASSERT_TRUE(succeeded((*restoration)->put()));
    }
    EXPECT_EQ(wholeWith(laptop()), 1);
    const auto file = RegisterFile::open(laptop(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(file));
    const auto known = BackupStore(**file).copies();
    ASSERT_TRUE(succeeded(known));
    ASSERT_EQ(known->size(), 1);
    EXPECT_EQ(known->constFirst().path, trueName(copied)) << "where its cases must be found one day";
}

} // namespace
} // namespace gehoor
