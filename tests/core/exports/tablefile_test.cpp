// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/table.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QStringList headings = {u"Nummer"_s, u"Onderwerp"_s};

/// What holds for every kind of table file.
class TableFileTest : public testing::TestWithParam<const char *>
{
protected:
    Result<std::unique_ptr<TableWriter>> start(const QString &path) const
    {
        return QByteArray(GetParam()) == "csv" ? csvWriter(path, headings)
                                               : xlsxWriter(path, u"Zaken"_s, headings);
    }

    QString path() const { return m_folder.filePath(u"klachten.%1"_s.arg(QLatin1StringView(GetParam()))); }
    QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void putFile(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

INSTANTIATE_TEST_SUITE_P(Kinds, TableFileTest, testing::Values("csv", "xlsx"),
                         [](const auto &kind) { return std::string(kind.param); });

/// Noise that does not compress, so that a workbook of it is large as well.
QStringList noise(int row)
{
    QString text;
    for (quint32 i = 0, state = quint32(row) * 2654435761U + 1; i < 5000; ++i) {
        state = state * 1664525U + 1013904223U;
        text += QChar(u'a' + char16_t(state >> 24) % 26);
    }
    return {QString::number(row), text};
}

TEST_P(TableFileTest, canBeReadByItsOwnerOnly)
{
    const mode_t before = umask(0);
    auto writer = start(path());
    ASSERT_TRUE(writer.has_value());
    ASSERT_TRUE((*writer)->finish().has_value());
    ASSERT_TRUE((*writer)->commit().has_value());
    umask(before);
    struct stat info = {};
    ASSERT_EQ(stat(QFile::encodeName(path()).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
}

TEST_P(TableFileTest, leavesNothingWhenCancelled)
{
    auto writer = start(path());
    ASSERT_TRUE(writer.has_value());
    for (int row = 0; row < 100; ++row)
        ASSERT_TRUE((*writer)->row(noise(row)).has_value());
    EXPECT_FALSE(QFile::exists(path()));
    writer->reset();
    EXPECT_EQ(entries(), QStringList());

    writer = start(path());
    ASSERT_TRUE((*writer)->finish().has_value());
    EXPECT_FALSE(QFile::exists(path()));
    writer->reset();
    EXPECT_EQ(entries(), QStringList());
}

TEST_P(TableFileTest, keepsTheOldFileUntilTheNewOneIsWhole)
{
    putFile("oud");
    auto writer = start(path());
    ASSERT_TRUE((*writer)->row(noise(1)).has_value());
    EXPECT_EQ(content(), "oud");
    writer->reset();
    EXPECT_EQ(content(), "oud");
    writer = start(path());
    ASSERT_TRUE((*writer)->finish().has_value());
    EXPECT_EQ(content(), "oud");
    ASSERT_TRUE((*writer)->commit().has_value());
    EXPECT_NE(content(), "oud");
    EXPECT_EQ(entries().size(), 1);
}

TEST_P(TableFileTest, refusesAFolderADeviceAndAFolderThatIsNotThere)
{
    ASSERT_TRUE(QDir().mkdir(path()));
    for (const QString &target : {path(), u"/dev/full"_s, m_folder.filePath(u"weg/klachten"_s)}) {
        const auto writer = start(target);
        ASSERT_FALSE(writer.has_value());
        EXPECT_EQ(writer.error(), (Error{ErrorKind::WriteFailed, target}));
    }
    EXPECT_EQ(entries().size(), 1);
}

/// Runs `act` in a child process, where limits and rights may be given up; the child's answer is its exit
/// status.
int inChild(const std::function<int()> &act)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(act());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_P(TableFileTest, saysThatItMayNotWriteThere)
{
    putFile("oud");
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0555), 0);
    const int kind = inChild([this] {
        if (geteuid() == 0 && setuid(65534) != 0)
            return -1;
        const auto writer = start(m_folder.filePath(u"nieuw"_s));
        return writer ? -2 : int(writer.error().kind);
    });
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    EXPECT_EQ(kind, int(ErrorKind::NoPermission));
    EXPECT_EQ(content(), "oud");
}

TEST_P(TableFileTest, saysThatTheDiskIsFullAndLeavesNothing)
{
    putFile("oud");
    for (const rlim_t limit : {rlim_t(1000), rlim_t(100'000), rlim_t(400'000)}) {
        const int kind = inChild([this, limit] {
            const rlimit bound = {limit, limit};
            if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &bound) != 0)
                return -1;
            auto writer = start(path());
            for (int row = 0; writer && row < 200; ++row) {
                if (const auto done = (*writer)->row(noise(row)); !done)
                    return int(done.error().kind);
            }
            if (!writer)
                return int(writer.error().kind);
            const auto done = (*writer)->finish().and_then([&] { return (*writer)->commit(); });
            return done ? -2 : int(done.error().kind);
        });
        EXPECT_EQ(kind, int(ErrorKind::DiskFull)) << limit;
        EXPECT_EQ(content(), "oud");
        EXPECT_EQ(entries().size(), 1);
    }
}

} // namespace
} // namespace gehoor
