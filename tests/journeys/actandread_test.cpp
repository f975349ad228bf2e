// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <tests/support/printers.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A command that does something and tells what it became.
class ActAndReadTest : public StageTest
{
protected:
    Result<> choose() { return desk().settings.setOfficer(u"A. Bakker"_s); }
    QString officer() { return desk().settings.officer().value(); }
    qint64 lines() { return desk().file.audit(1).value().constLast().number; }
};

TEST_F(ActAndReadTest, tellsWhatItKept)
{
    const auto told = actAndRead(
        desk().file, [&] { return choose(); }, [&] { return desk().settings.officer(); });
    ASSERT_TRUE(succeeded(told));
    EXPECT_EQ(*told, u"A. Bakker"_s);
    EXPECT_EQ(officer(), u"A. Bakker"_s);
}

TEST_F(ActAndReadTest, keepsNothingThatCannotBeTold)
{
    const qint64 before = lines();
    const auto told = actAndRead(
        desk().file, [&] { return choose(); },
        []() -> Result<QString> { return failure(ErrorKind::Damaged); });
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, told));
    EXPECT_EQ(officer(), QString());
    EXPECT_EQ(lines(), before);
}

TEST_F(ActAndReadTest, tellsWhyItDidNothing)
{
    bool isRead = false;
    const auto told = actAndRead(
        desk().file, []() -> Result<> { return failure(ErrorKind::InvalidTerm, u"idleLock"_s); },
        [&]() -> Result<QString> {
            isRead = true;
            return QString();
        });
    EXPECT_TRUE(failedWith(ErrorKind::InvalidTerm, told));
    EXPECT_FALSE(isRead);
}

} // namespace
} // namespace gehoor
