// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/registertest.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<qint64> addComplaint(Database &database, const QString &number, const QString &subject = u"Betreft"_s)
{
    return database.insert(
        u"INSERT INTO complaint (number, received, logged, channel, subject, form_of_address, capacity, "
        "safe_channel, letter_language) VALUES (?, ?, ?, 'mail', ?, 'neutral', 'other', 'mail', 'nl')"_s,
        {number, u"2026-11-20"_s, u"2026-11-23"_s, subject});
}

class RegisterFileTest : public RegisterTest
{
protected:
    Result<> log(const QString &number)
    {
        Act act{ActKind::ComplaintLogged, {}, {}};
        return file().write(act, [&]() -> Result<> {
            return addComplaint(file().database(), number).map([&](qint64 id) {
                act.complaint = ComplaintId(id);
            });
        });
    }
    qint64 complaints()
    {
        return file()
            .database()
            .selectOne<qint64>(u"SELECT count(*) FROM complaint"_s, {},
                               [](const Row &row) { return row.number(0); })
            .value()
            .value();
    }
};

TEST_F(RegisterFileTest, beginsItsTrailWhenMade)
{
    const auto trail = file().audit();
    ASSERT_TRUE(succeeded(trail));
    ASSERT_EQ(trail->size(), 1);
    EXPECT_EQ(trail->first().kind, ActKind::RegisterMade);
    EXPECT_EQ(trail->first().at, clock.now());
    EXPECT_EQ(file().formatVersion(), 1);
}

TEST_F(RegisterFileTest, keepsWhatWasWrittenWhenReopened)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    reopen();
    EXPECT_EQ(complaints(), 1);
    const auto trail = file().audit();
    ASSERT_TRUE(succeeded(trail));
    EXPECT_EQ(trail->last().kind, ActKind::ComplaintLogged);
    EXPECT_EQ(trail->last().complaintNumber, u"2026-0001"_s);
}

TEST_F(RegisterFileTest, isOneFileOnceClosed)
{
    ASSERT_TRUE(succeeded(log(u"2026-0001"_s)));
    close();
    EXPECT_EQ(QDir(QFileInfo(registerPath()).path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"test.gehoor"_s});
}

} // namespace
} // namespace gehoor
