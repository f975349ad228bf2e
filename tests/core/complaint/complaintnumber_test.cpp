// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complaintnumber.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(ComplaintNumberTest, isWrittenWithAtLeastFourDigits)
{
    EXPECT_EQ(ComplaintNumber(2026, 42).text(), u"2026-0042"_s);
    EXPECT_EQ(ComplaintNumber(2026, 9999).text(), u"2026-9999"_s);
    EXPECT_EQ(ComplaintNumber(2026, 10000).text(), u"2026-10000"_s);
}

TEST(ComplaintNumberTest, isReadAsAPersonTypesIt)
{
    for (const QString &typed : {u"2026-0042"_s, u"2026-42"_s, u"  2026-0042\n"_s, u"2026-000042"_s})
        EXPECT_EQ(ComplaintNumber::parse(typed)->text(), u"2026-0042"_s) << typed.toStdString();
    EXPECT_EQ(ComplaintNumber::parse(u"2026-123456789"_s)->count(), 123456789);
}

TEST(ComplaintNumberTest, refusesWhatIsNoNumber)
{
    for (const QString &typed :
         {u""_s, u"42"_s, u"2026"_s, u"2026-"_s, u"2026-0"_s, u"2026-0000"_s, u"26-0042"_s, u"2026-00 42"_s,
          u"2026--42"_s, u"2026-42a"_s, u"2026-4294967338"_s, u"\u0662\u0660\u0662\u0666-0042"_s,
          u"2026-0042' OR 1=1"_s, QString(1'000'000, u'9')})
        EXPECT_EQ(ComplaintNumber::parse(typed).error().kind, ErrorKind::InvalidNumber)
            << typed.left(40).toStdString();
}

} // namespace
} // namespace gehoor
