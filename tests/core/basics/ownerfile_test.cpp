// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <tests/support/childprocess.h>
#include <tests/support/filesizelimit.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OwnerFileTest : public testing::Test
{
protected:
    QString path(const QString &name = u"file"_s) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

TEST_F(OwnerFileTest, comesBackByteForByteAndForItsOwnerAlone)
{
    const mode_t before = ::umask(0);
    const QByteArray content("a\0b\r\n\xff", 6);
    ASSERT_TRUE(succeeded(writeOwnerFile(path(), content)));
    ::umask(before);
    EXPECT_EQ(readFile(path(), 6, ErrorKind::MailTooLarge).value(), content);
    struct stat status
    {
    };
    ASSERT_EQ(::stat(QFile::encodeName(path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(OwnerFileTest, replacesAFileWholeOrNotAtAll)
{
    ASSERT_TRUE(succeeded(writeOwnerFile(path(), "old")));
    {
        const FileSizeLimit full(10'000);
        EXPECT_TRUE(failedWith(ErrorKind::DiskFull, writeOwnerFile(path(), QByteArray(100'000, 'x'))));
    }
    EXPECT_EQ(readFile(path(), 100, ErrorKind::MailTooLarge).value(), "old");
    EXPECT_EQ(files().size(), 1);
    ASSERT_TRUE(succeeded(writeOwnerFile(path(), "new")));
    EXPECT_EQ(readFile(path(), 100, ErrorKind::MailTooLarge).value(), "new");
}

TEST_F(OwnerFileTest, refusesWhatIsTooLarge)
{
    ASSERT_TRUE(succeeded(writeOwnerFile(path(), "12345")));
    EXPECT_TRUE(failedWith(ErrorKind::MailTooLarge, readFile(path(), 4, ErrorKind::MailTooLarge)));
    EXPECT_TRUE(succeeded(readFile(path(), 5, ErrorKind::MailTooLarge)));
}

TEST_F(OwnerFileTest, saysWhyAFileCannotBeReadOrWritten)
{
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound, readFile(path(), 9, ErrorKind::MailTooLarge)));
    EXPECT_TRUE(failedWith(ErrorKind::ReadFailed, readFile(path(u"."_s), 9, ErrorKind::MailTooLarge)));
    EXPECT_TRUE(failedWith(ErrorKind::WriteFailed, writeOwnerFile(path(u"missing/file"_s), "x")));
    EXPECT_FALSE(writeOwnerFile(path(u"."_s), "x"));

    const QTemporaryDir folder(u"/tmp/gehoor-XXXXXX"_s);
    const QString secret = folder.filePath(u"secret"_s);
    ASSERT_TRUE(succeeded(writeOwnerFile(secret, "x")));
    ASSERT_EQ(::chmod(QFile::encodeName(secret).constData(), 0000), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    EXPECT_TRUE(withoutPrivileges([&] {
        EXPECT_TRUE(failedWith(ErrorKind::NoPermission, readFile(secret, 9, ErrorKind::MailTooLarge)));
        EXPECT_TRUE(failedWith(ErrorKind::NoPermission, writeOwnerFile(folder.filePath(u"new"_s), "x")));
    }));
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
}

} // namespace
} // namespace gehoor
