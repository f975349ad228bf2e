// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/timelesspdf.h>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

QByteArray pdf(const QByteArray &moment, const QByteArray &id, const QByteArray &text)
{
    return "1 0 obj /CreationDate (D:" + moment + ")\n" + text + "\n xmp:CreateDate=\"" + moment +
           "\" xmp:ModifyDate=\"" + moment + "\"/>\ntrailer /ID [ <" + id + "> <" + id + "> ]\n%%EOF";
}

TEST(TimelessPdfTest, isTheSameForTheSameTextAtAnotherMoment)
{
    const QByteArray one = pdf("20261123160000Z", QByteArray(32, 'a'), "text");
    const QByteArray other = pdf("20270101000000Z", QByteArray(32, 'b'), "text");
    EXPECT_EQ(timelessPdf(one), timelessPdf(other));
    EXPECT_EQ(timelessPdf(one).size(), one.size());
    EXPECT_FALSE(timelessPdf(one).contains("2026"));
}

TEST(TimelessPdfTest, differsForAnotherText)
{
    const QByteArray id(32, 'a');
    EXPECT_NE(timelessPdf(pdf("20261123160000Z", id, "one")).right(60),
              timelessPdf(pdf("20261123160000Z", id, "two")).right(60));
}

TEST(TimelessPdfTest, leavesAloneWhatItDoesNotKnow)
{
    for (const QByteArray &odd :
         {QByteArray(), QByteArray("no pdf"), QByteArray("/ID [ <"), QByteArray("/CreationDate (")})
        EXPECT_EQ(timelessPdf(odd), odd);
}

} // namespace
} // namespace gehoor
