// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/registerfile.h>
#include <tests/journeys/commandstest.h>
#include <tests/support/cutofflog.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class CutOffLogCommandsTest : public CommandsTest
{
protected:
    QString stopped() const { return path(u"stopped.gehoor"_s); }
    Ran onStopped(const QString &command, const QStringList &more = {}) const
    {
        return program.run(QStringList{command, stopped()} + more);
    }
};

TEST_F(CutOffLogCommandsTest, isToldOnceAndStandsInTheTrail)
{
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const auto key =
            Key::fromPassphrase(u"een zeer geheime zin"_s, RegisterFile::salt(registerPath()).value());
        const auto open = RegisterFile::open(registerPath(), key.value(), Access::Write, clock);
        ASSERT_TRUE(succeeded(open));
        ASSERT_TRUE(succeeded((*open)->noteReading({ActKind::Exported, {}, {}})));
        ASSERT_NO_FATAL_FAILURE(copyAsCutOff(registerPath(), stopped()));
    }
    const auto tells = [](const Ran &ran) {
        EXPECT_EQ(ran.status, 0) << ran.err.constData();
        return ran.err.contains("Probably nothing is missing");
    };
    EXPECT_TRUE(tells(onStopped(u"list"_s)));
    EXPECT_FALSE(tells(onStopped(u"list"_s)));
    EXPECT_FALSE(tells(onStopped(u"officer"_s, {u"--name"_s, u"klachtenfunctionaris"_s})));
    const Ran lines = onStopped(u"audit"_s, {u"--json"_s, u"--act"_s, u"logCutOff"_s});
    EXPECT_EQ(lines.array().size(), 1) << lines.out.constData();
    EXPECT_EQ(onStopped(u"verify"_s).status, 0);
}

} // namespace
} // namespace gehoor
