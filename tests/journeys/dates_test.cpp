// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Half a date must not become a day on which something was done.
TEST_F(CommandsTest, takesADateOnlyAsItIsWritten)
{
    const auto trail = [&] { return on(u"audit"_s, {u"--json"_s}).array().size(); };
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    const qsizetype lines = trail();
    for (const QString &date :
         {u"2026-11-23nonsense"_s, u"2026-11-23 x"_s, u" 2026-11-23"_s, u"2026-11-23 "_s,
          u"2026-11-23\n"_s,       u"2026/11/23"_s,   u"2026.11.23"_s,  u"20261123"_s,
          u"2026-11-23T10:00"_s,   u"2026-1-2"_s,     u"26-11-23"_s,    u"23-11-2026"_s,
          u"2026-02-30"_s,         u"0999-12-31"_s,   u"0000-01-01"_s,  u"12026-11-23"_s,
          u"+2026-11-23"_s,        u"٢٠٢٦-١١-٢٣"_s,   u"today"_s,       QString()}) {
        for (const Ran &ran :
             {program.run({u"list"_s, registerPath(), u"--today"_s, date}),
              on(u"respond"_s, {u"2026-0001"_s, u"--on"_s, date, u"--summary"_s, u"Gebeld."_s}),
              on(u"put-off"_s, {u"2026-0001"_s, u"--until"_s, date, u"--reason"_s, u"Vakantie"_s})}) {
            EXPECT_EQ(ran.status, 2) << date.toStdString() << ran.err.constData();
            EXPECT_TRUE(ran.err.contains("is not a date")) << date.toStdString() << ran.err.constData();
            EXPECT_EQ(ran.out, "");
        }
    }
    EXPECT_EQ(trail(), lines) << "nothing was done";
    for (const QString &date : {u"1000-01-01"_s, u"2028-02-29"_s, u"9999-12-31"_s})
        EXPECT_EQ(program.run({u"info"_s, registerPath(), u"--today"_s, date}).status, 0)
            << date.toStdString();
}

TEST_F(CommandsTest, takesAMomentOnlyAsItIsWritten)
{
    for (const QString &moment :
         {u"2026-11-23T08:30Zx"_s, u"2026-11-23T08:30 x"_s, u"2026-11-23T08:30nonsense"_s,
          u"2026/11/23T08:30"_s, u"2026-11-23"_s, u"2026-11-23T25:00"_s, QString()}) {
        const Ran ran = on(u"breach"_s, {u"--what"_s, u"Verkeerde envelop"_s, u"--discovered"_s, moment});
        EXPECT_EQ(ran.status, 2) << moment.toStdString() << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("is not a moment")) << moment.toStdString() << ran.err.constData();
    }
    for (const QString &moment : {u"2026-11-20T08:30"_s, u"2026-11-20T08:30:15"_s, u"2026-11-20T08:30Z"_s,
                                  u"2026-11-20T08:30+01:00"_s, u"2026-11-20 08:30"_s}) {
        const Ran ran = on(u"breach"_s, {u"--what"_s, u"Verkeerde envelop"_s, u"--discovered"_s, moment});
        EXPECT_EQ(ran.status, 0) << moment.toStdString() << ran.err.constData();
    }
}

} // namespace
} // namespace gehoor
