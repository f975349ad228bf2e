// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/printers.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The real program, held up at its first word by a pipe that is full, so that the system tells what it is.
class OwnerTest : public testing::Test
{
protected:
    OwnerTest()
    {
        EXPECT_EQ(::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK), 0);
        ssize_t written = 1;
        while (written == 1)
            written = ::write(m_pipe[1], "x", 1);
        EXPECT_EQ(::fcntl(m_pipe[1], F_SETFL, 0), 0); // from now on it waits
    }
    ~OwnerTest() override
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    /// Starts it for somebody of this group who wants core dumps.
    bool startIn(gid_t group)
    {
        m_process.setChildProcessModifier([this, group] {
            rlimit most{};
            ::getrlimit(RLIMIT_CORE, &most);
            most.rlim_cur = most.rlim_max;
            ::setrlimit(RLIMIT_CORE, &most);
            ::dup2(m_pipe[1], STDOUT_FILENO);
            if (group != ::getegid() && ::setgid(group) != 0)
                ::_exit(1);
        });
        m_process.start(programPath(), {u"--version"_s});
        return m_process.waitForStarted();
    }
    /// A file of the system's about it.
    QString about(const QString &name) const { return u"/proc/%1/%2"_s.arg(m_process.processId()).arg(name); }
    /// Whether that file comes to hold a line that begins so.
    bool says(const QString &name, const QByteArray &line) const
    {
        return comesTrue([&] {
            QFile file(about(name));
            return file.open(QIODevice::ReadOnly) && ('\n' + file.readAll()).contains('\n' + line);
        });
    }
    static bool comesTrue(const std::function<bool()> &is)
    {
        constexpr int longest = 20'000; // milliseconds
        QElapsedTimer timer;
        timer.start();
        while (!is() && !timer.hasExpired(longest))
            QThread::msleep(5);
        return is();
    }

private:
    QProcess m_process;
    int m_pipe[2] = {-1, -1};
};

TEST_F(OwnerTest, noCrashLeavesAPictureOfItsMemoryAndItsFilesAreItsOwnersAlone)
{
    ASSERT_TRUE(startIn(::getegid()));
    EXPECT_TRUE(says(u"limits"_s, "Max core file size        0                    0 "));
    EXPECT_TRUE(says(u"status"_s, "Umask:\t0077"));
}

/// Nor may a program of the same user look into it: what the system tells of it then belongs to root.
TEST_F(OwnerTest, itsMemoryIsNotReadableByItsOwnUser)
{
    constexpr gid_t nobodys = 65534;
    const bool isRoot = ::geteuid() == 0; // whom a group of another tells apart
    ASSERT_TRUE(startIn(isRoot ? nobodys : ::getegid()));
    ASSERT_TRUE(says(u"status"_s, "Umask:\t0077"));
    EXPECT_TRUE(comesTrue([&] {
        struct stat environment = {};
        if (::stat(QFile::encodeName(about(u"environ"_s)).constData(), &environment) != 0)
            return false;
        return isRoot ? environment.st_gid != nobodys : environment.st_uid != ::geteuid();
    }));
}

} // namespace
} // namespace gehoor
