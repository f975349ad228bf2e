// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AlongsideTest : public CasesInRegister
{
protected:
    /// Does something with the register opened once more, in another thread.
    Result<> aside(const std::function<Result<>(RegisterFile &)> &act)
    {
        Result<> done = failure(ErrorKind::Internal);
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto other = file().alongside();
            done = other ? act(**other) : failureOf(other);
        }));
        thread->start();
        thread->wait();
        return done;
    }
};

TEST_F(AlongsideTest, keepsAnActInAnotherThreadAndTellsItInItsOwn)
{
    int told = 0;
    QObject::connect(&file().changes(), &Changes::settingsChanged, &file().changes(), [&] {
        EXPECT_EQ(QThread::currentThread(), qApp->thread());
        ++told;
    });
    ASSERT_TRUE(succeeded(aside([&](RegisterFile &other) {
        return log(other, u"2026-0001"_s, u"Aside"_s, QByteArray(3'000'000, 'x')).and_then([&] {
            return other.write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); });
        });
    })));
    EXPECT_EQ(told, 0) << "not in the middle of whatever this thread does";
    QCoreApplication::sendPostedEvents(&file().changes());
    EXPECT_EQ(told, 1);
    EXPECT_EQ(complaints(), 1);
    ASSERT_TRUE(succeeded(log(u"2026-0002"_s))) << "the lock is still held";
    EXPECT_EQ(file().audit()->size(), 4);
    EXPECT_EQ(problems(), QStringList());
    reopen();
    EXPECT_EQ(complaints(), 2);
}

TEST_F(AlongsideTest, leavesNothingOfAnActThatFails)
{
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, aside([](RegisterFile &other) {
                               return other.write({ActKind::TermsChanged, {}, {}}, [&]() -> Result<> {
                                   return failure(ErrorKind::EmptyText);
                               });
                           })));
    EXPECT_EQ(file().audit()->size(), 1);
}

/// While the one writes the other reads what was there before, and cannot write.
TEST_F(AlongsideTest, letsOneWriteAtATime)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    const auto other = file().alongside();
    ASSERT_TRUE(succeeded(other));
    const auto done = (*other)->write({ActKind::TermsChanged, {}, {}}, [&]() -> Result<> {
        EXPECT_EQ(complaints(), 1);
        EXPECT_FALSE(log(u"2026-0002"_s).has_value());
        return {};
    });
    EXPECT_TRUE(succeeded(done));
    EXPECT_EQ(complaints(), 1);
    EXPECT_TRUE(succeeded(log(u"2026-0002"_s)));
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(AlongsideTest, onlyReadsWhatIsOpenForReading)
{
    reopen(Access::Read);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, aside([](RegisterFile &other) {
                               return other.write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); });
                           })));
}

} // namespace
} // namespace gehoor
