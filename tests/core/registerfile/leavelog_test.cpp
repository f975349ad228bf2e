// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/childprocess.h>
#include <tests/support/registertest.h>

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LeaveLogTest : public RegisterTest
{
protected:
    bool hasLogFile() const { return QFile::exists(registerPath() + u"-wal"_s); }
    void readAlong()
    {
        reopen(Access::Read);
        EXPECT_TRUE(succeeded(file().audit(1)));
        close();
    }
};

/// What is written after that would else be lost with the log when the program is killed.
TEST_F(LeaveLogTest, staysWithAWriterWhoseLocksWereGivenUp)
{
    close();
    ChildProcess writer([&](const std::function<void()> &ready) {
        reopen();
        const auto done = file().write({ActKind::OrganisationChanged, {}, {}}, [] { return Result<>(); });
        QFile own(registerPath());
        if (done && own.open(QIODevice::ReadOnly)) {
            own.close(); // and with that SQLite's locks are gone
            ready();
        }
        ::pause();
    });
    ASSERT_TRUE(writer.waitUntilReady());
    readAlong();
    EXPECT_TRUE(hasLogFile());
    writer.kill();
    reopen();
    EXPECT_EQ(file().audit(1)->constLast().kind, ActKind::OrganisationChanged);
}

TEST_F(LeaveLogTest, goesWhereNobodyWrites)
{
    close();
    readAlong();
    EXPECT_FALSE(hasLogFile());
}

} // namespace
} // namespace gehoor
