// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/registerfile/database.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TogetherTest : public StageTest
{
protected:
    TogetherTest() : complaint(logComplaint(desk()).id)
    {
        QObject::connect(&desk().file.changes(), &Changes::complaintChanged, &receiver, [&] { ++told; });
    }
    Result<> note(const QString &text)
    {
        return desk().complaints.noteContact(complaint, clock.today(), text);
    }
    qsizetype lines() { return desk().file.audit().value().size(); }

    ComplaintId complaint;
    QObject receiver;
    int told = 0;
};

TEST_F(TogetherTest, keepsEveryActWithALineOfItsOwnAndTellsAfterwards)
{
    const qsizetype before = lines();
    ASSERT_TRUE(succeeded(desk().file.together([&]() -> Result<> {
        EXPECT_TRUE(succeeded(note(u"een"_s)));
        EXPECT_TRUE(succeeded(note(u"twee"_s)));
        EXPECT_EQ(told, 0) << "not before all is kept";
        return {};
    })));
    EXPECT_EQ(told, 2);
    EXPECT_EQ(lines(), before + 2);
    EXPECT_TRUE(desk().file.inspect().value().problems.isEmpty());
}

TEST_F(TogetherTest, keepsNothingWhenALaterActFails)
{
    const QStringList before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().file.together([&]() -> Result<> {
        EXPECT_TRUE(succeeded(note(u"een"_s)));
        return note(u" "_s);
    })));
    EXPECT_TRUE(contentOf(desk().file) == before);
    EXPECT_EQ(told, 0);
    EXPECT_TRUE(succeeded(note(u"daarna"_s)));
}

TEST_F(TogetherTest, keepsNothingWhenAFailedActIsPassedOver)
{
    const QStringList before = contentOf(desk().file);
    const auto failing = [&] {
        return desk().file.write({ActKind::ContactNoted, complaint, {}},
                                 [&]() -> Result<> { return failure(ErrorKind::DiskFull); });
    };
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, desk().file.together([&]() -> Result<> {
        EXPECT_TRUE(failedWith(ErrorKind::DiskFull, failing()));
        EXPECT_TRUE(failedWith(ErrorKind::DiskFull, note(u"toch"_s)));
        return {};
    })));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(TogetherTest, doesNotNest)
{
    const auto nothing = []() -> Result<> { return {}; };
    const Act act{ActKind::ContactNoted, complaint, {}};
    EXPECT_TRUE(
        failedWith(ErrorKind::Internal, desk().file.together([&] { return desk().file.together(nothing); })));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, desk().file.together([&] {
        return desk().file.write(act, [&] { return desk().file.write(act, nothing); });
    })));
    EXPECT_TRUE(failedWith(ErrorKind::Internal,
                           desk().file.write(act, [&] { return desk().file.together(nothing); })));
    EXPECT_TRUE(succeeded(note(u"daarna"_s)));
}

TEST_F(TogetherTest, isNothingForAReader)
{
    reopenDesk(Access::Read);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, desk().file.together([]() -> Result<> { return {}; })));
}

} // namespace
} // namespace gehoor
