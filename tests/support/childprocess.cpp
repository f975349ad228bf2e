// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/childprocess.h>

#include <csignal>
#include <cstdio>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gehoor {

ChildProcess::ChildProcess(const std::function<void(const std::function<void()> &)> &work)
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    std::fflush(nullptr);
    m_id = ::fork();
    if (m_id != 0) {
        ::close(ends[1]);
        m_reading = ends[0];
        return;
    }
    ::close(ends[0]);
    work([&] { EXPECT_EQ(::write(ends[1], "r", 1), 1); });
    std::fflush(nullptr);
    ::_exit(testing::Test::HasFailure() ? 1 : 0);
}

ChildProcess::~ChildProcess()
{
    if (m_id > 0)
        kill();
    ::close(m_reading);
}

bool ChildProcess::waitUntilReady()
{
    char said = 0;
    return ::read(m_reading, &said, 1) == 1;
}

void ChildProcess::kill()
{
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
    m_id = -1;
}

bool ChildProcess::succeeded()
{
    int status = -1;
    ::waitpid(m_id, &status, 0);
    m_id = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool withoutPrivileges(const std::function<void()> &work)
{
    constexpr uid_t nobody = 65534;
    ChildProcess child([&](const std::function<void()> &) {
        if (::geteuid() == 0) {
            EXPECT_EQ(::setuid(nobody), 0);
        }
        work();
    });
    return child.succeeded();
}

} // namespace gehoor
