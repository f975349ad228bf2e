// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/inflation.h>
#include <core/bundles/jpegbytes.h>
#include <core/bundles/pdfpages.h>
#include <core/leaks/pdftext.h>
#include <tests/support/pdfs.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

std::optional<DocumentFault> faultIn(const QByteArray &pdf)
{
    const auto clean = cleanPdf(pdf);
    return clean ? std::nullopt : std::optional(clean.error());
}

QString wordsOf(const QByteArray &pdf)
{
    return pdfText(pdf).value_or(PdfText()).text.simplified();
}

/// A PDF of one page that shows this object, the sixth.
QByteArray pdfShowing(const QByteArray &resources, const QByteArray &content, const QList<QByteArray> &more)
{
    return pdfOfObjects(
        QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>",
                          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << " + resources +
                              " >> /Contents 4 0 R >>",
                          packedStream(content)} +
        more);
}

TEST(CleanPdfTest, keepsThePagesAndTheirWords)
{
    const auto clean = cleanPdf(madePdf({u"Eerste bladzijde"_s, u"Tweede bladzijde"_s}));
    ASSERT_TRUE(clean.has_value());
    EXPECT_EQ(clean->pages, 2);
    EXPECT_FALSE(clean->hasPictures);
    EXPECT_EQ(wordsOf(clean->pdf), u"Eerste bladzijde Tweede bladzijde"_s);
}

TEST(CleanPdfTest, leavesNothingOfWhoMadeItNorOfWhatHangsOnIt)
{
    const QByteArray pdf = madePdf({u"Tekst"_s});
    ASSERT_TRUE(pdf.contains("Piet Geheim"));
    QByteArray clean = cleanPdf(pdf)->pdf;
    EXPECT_FALSE(clean.contains("Geheim"));
    EXPECT_FALSE(clean.contains("xmpmeta"));
    EXPECT_FALSE(clean.contains("/Author"));
    clean =
        cleanPdf(pdfShowing("/XObject << /I 5 0 R >>", "/I Do",
                            {"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /PieceInfo << /X (Geheim) >> "
                             "/Metadata 6 0 R /Length 0 >>\nstream\n\nendstream",
                             "<< /Length 6 >>\nstream\nGeheim\nendstream"}))
            ->pdf;
    EXPECT_FALSE(clean.contains("Geheim"));
}

TEST(CleanPdfTest, tellsOfPicturesSinceNobodyCanReadThem)
{
    const QByteArray image = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 "
                             "/ColorSpace /DeviceGray /Length 1 >>\nstream\n0\nendstream";
    EXPECT_TRUE(cleanPdf(pdfShowing("/XObject << /I 5 0 R >>", "/I Do", {image}))->hasPictures);
    EXPECT_TRUE(cleanPdf(pdfShowing({}, "BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI", {}))->hasPictures);
    EXPECT_FALSE(cleanPdf(pdfShowing({}, "0 0 9 9 re f", {}))->hasPictures);
}

TEST(CleanPdfTest, refusesWhatItCannotRead)
{
    const QByteArray whole = madePdf({u"Tekst"_s});
    const struct
    {
        const char *what;
        QByteArray pdf;
        DocumentFault fault;
    } cases[] = {{"nothing", {}, DocumentFault::Broken},
                 {"a word", "%PDF-1.7", DocumentFault::Broken},
                 {"another file", "Geachte heer, mevrouw", DocumentFault::Broken},
                 {"without pages", pdfOfObjects({"<< /Type /Catalog >>"}), DocumentFault::Broken},
                 {"cut off", whole.left(60), DocumentFault::Broken},
                 {"a password", lockedPdf(whole, "geheim"), DocumentFault::Encrypted}};
    for (const auto &c : cases)
        EXPECT_EQ(faultIn(c.pdf), c.fault) << c.what;
}

TEST(CleanPdfTest, readsWhatIsLockedForEditingOnly)
{
    const auto clean = cleanPdf(lockedPdf(madePdf({u"Gewone tekst"_s}), {}));
    ASSERT_TRUE(clean.has_value());
    EXPECT_EQ(wordsOf(clean->pdf), u"Gewone tekst"_s);
}

TEST(CleanPdfTest, refusesTooManyPagesHoweverTheyAreCounted)
{
    EXPECT_EQ(faultIn(madePdf(QStringList(mostPages + 1, u"x"_s))), DocumentFault::TooManyPages);
    EXPECT_EQ(cleanPdf(madePdf(QStringList(mostPages, u"x"_s)))->pages, mostPages);
    // One page that is named a hundred thousand times, in a tree that says it holds one.
    QByteArray kids;
    for (int i = 0; i < 100'000; ++i)
        kids += "3 0 R ";
    EXPECT_EQ(faultIn(pdfOfObjects({"<< /Type /Catalog /Pages 2 0 R >>",
                                    "<< /Type /Pages /Count 1 /Kids [ " + kids + "] >>",
                                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"})),
              DocumentFault::TooManyPages);
    // A tree that is its own branch.
    EXPECT_TRUE(faultIn(pdfOfObjects({"<< /Type /Catalog /Pages 2 0 R >>",
                                      "<< /Type /Pages /Count 1 /Kids [ 2 0 R 2 0 R ] >>"}))
                    .has_value());
}

TEST(CleanPdfTest, refusesWhatGrowsWithoutBounds)
{
    const QByteArray bomb = packedStream(QByteArray(mostInStream + 1000, ' '));
    EXPECT_LT(bomb.size(), 1'000'000);
    EXPECT_EQ(faultIn(pdfOfObjects({"<< /Type /Catalog >>", bomb})), DocumentFault::TooComplex);
    const QByteArray twice = qCompress(qCompress(QByteArray(1'000'000, ' '), 9).mid(4), 9).mid(4);
    EXPECT_FALSE(inflatesWithinBounds("stream\n" + twice + "\nendstream"));
    EXPECT_TRUE(inflatesWithinBounds(packedStream(QByteArray(1'000'000, ' '))));
    EXPECT_TRUE(inflatesWithinBounds("stream\nendstream stream"));
}

TEST(CleanPdfTest, refusesWhatGoesTooDeep)
{
    QList<QByteArray> chain;
    for (int i = 0; i < 20'000; ++i)
        chain.append("<< /Next " + QByteArray::number(6 + i) + " 0 R >>");
    chain.append("<< >>");
    EXPECT_EQ(faultIn(pdfShowing("/Extra 5 0 R", "0 0 9 9 re f", chain)), DocumentFault::TooComplex);
}

TEST(MergedPdfTest, putsPagesOneBehindTheOtherAlikeInEveryRun)
{
    const QList<QByteArray> pieces{cleanPdf(madePdf({u"een"_s, u"twee"_s}))->pdf,
                                   cleanPdf(madePdf({u"drie"_s}))->pdf};
    const auto merged = mergedPdf(u"2026-0042"_s, pieces);
    ASSERT_TRUE(succeeded(merged));
    EXPECT_EQ(merged->pages, 3);
    EXPECT_EQ(wordsOf(merged->pdf), u"een twee drie"_s);
    EXPECT_EQ(mergedPdf(u"2026-0042"_s, pieces)->pdf, merged->pdf);
    EXPECT_NE(mergedPdf(u"2026-0042"_s, {pieces[1], pieces[0]})->pdf, merged->pdf);
    EXPECT_FALSE(mergedPdf(u"2026-0042"_s, {"no PDF"}));
}

TEST(PdfTextTest, tellsWhetherEveryPageHoldsWords)
{
    EXPECT_TRUE(pdfText(madePdf({u"een"_s, u"twee"_s}))->whole);
    EXPECT_FALSE(pdfText(madePdf({u"een"_s, {}}))->whole);
    EXPECT_EQ(pdfText(madePdf({u"een"_s, u"twee"_s}))->text.count(u'\f'), 1);
    EXPECT_FALSE(pdfText("no PDF").has_value());
    EXPECT_FALSE(pdfText({}).has_value());
}

TEST(JpegBytesTest, dropsNotesAndKeepsThePicture)
{
    const QByteArray head = "\xff\xd8";
    const QByteArray size("\xff\xe0\x00\x04JF", 6);
    const QByteArray exif("\xff\xe1\x00\x08"
                          "GPS 52",
                          10);
    const QByteArray comment("\xff\xfe\x00\x06Piet", 8);
    EXPECT_EQ(withoutNotes(head + size + exif + comment + QByteArray("\xff\xda", 2) + "rest"),
              head + size + QByteArray("\xff\xda", 2) + "rest");
    for (const QByteArray &odd : {QByteArray(), QByteArray("no JPEG"), head, head + "\xff\xe1"})
        EXPECT_EQ(withoutNotes(odd), odd);
}

} // namespace
} // namespace gehoor
