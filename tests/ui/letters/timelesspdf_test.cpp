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
    EXPECT_FALSE(timelessPdf(one).contains("2026"));
}

TEST(TimelessPdfTest, isTheSameWhereTheMomentIsWrittenLonger)
{
    const QByteArray id(32, 'a');
    EXPECT_EQ(timelessPdf(pdf("20261123160000Z", id, "text")),
              timelessPdf(pdf("20261124010000+09'00'", id, "text")));
}

TEST(TimelessPdfTest, putsTheTableOfContentsRight)
{
    const auto table = [](const QByteArray &moment) {
        QByteArray made = "%PDF\n1 0 obj\n/CreationDate (D:" + moment + ")\nendobj\n";
        const QByteArray second = QByteArray::number(made.size()).rightJustified(10, '0');
        made += "2 0 obj\nendobj\n";
        const QByteArray start = QByteArray::number(made.size());
        return made + "xref\n0 3\n0000000000 65535 f \n0000000005 00000 n \n" + second +
               " 00000 n \ntrailer\nstartxref\n" + start + "\n%%EOF";
    };
    const QByteArray made = timelessPdf(table("20261124010000+09'00'"));
    EXPECT_EQ(made, timelessPdf(table("20261123160000Z")));
    const qsizetype second = made.indexOf("2 0 obj");
    EXPECT_TRUE(made.contains(QByteArray::number(second).rightJustified(10, '0') + " 00000 n"))
        << made.toStdString();
    EXPECT_TRUE(made.contains("startxref\n" + QByteArray::number(made.indexOf("xref\n0 3")) + "\n"))
        << made.toStdString();
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
