// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/letterfacts.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheet.h>
#include <ui/letters/testpage.h>

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

LetterContent letterOn(const Stationery &stationery, LetterKind kind = LetterKind::NotAdmissible)
{
    LetterFacts facts = fitting(factsForAllKinds(), kind);
    facts.stationery = stationery;
    facts.complaint.details.complainant.address =
        u"Gebouw De Linde\nAfdeling Voorbeelden\nLindelaan 12\n1234 AB Voorbeeldstad"_s;
    return compose(requestOf(kind), facts).value();
}

Logo redLogo()
{
    QImage picture(600, 180, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return logoOf(png).value();
}

/// Every window that may be: each measure at its least, its most, and between.
QList<EnvelopeWindow> windows()
{
    QList<EnvelopeWindow> all;
    for (const WindowSide side : {WindowSide::Left, WindowSide::Right}) {
        for (const int fromSide : {windowFromSide.least, 20, windowFromSide.most}) {
            for (const int fromTop : {windowFromTop.least, 45, windowFromTop.most}) {
                for (const int width : {windowWidth.least, 95, windowWidth.most}) {
                    for (const int height : {windowHeight.least, 40, windowHeight.most}) {
                        const EnvelopeWindow window{side, fromSide, fromTop, width, height};
                        if (mayBeUsed({.window = window}))
                            all.append(window);
                    }
                }
            }
        }
    }
    return all;
}

TEST(StationeryPrintTest, putsTheAddressAndNothingElseIntoEveryWindow)
{
    for (const EnvelopeWindow &window : windows()) {
        SCOPED_TRACE(testing::Message() << int(window.side) << ' ' << window.fromSide << ' ' << window.fromTop
                                        << ' ' << window.width << 'x' << window.height);
        const Stationery stationery{.window = window, .footer = {u"Voetregel"_s}, .logo = redLogo()};
        const auto pages = pdfPages(letterPdf(letterOn(stationery)));
        const QRectF glass = layoutOf(stationery).window;
        QStringList inside;
        for (const PdfWord &word : pages.at(0).words) {
            if (glass.contains(word.place))
                inside.append(word.text);
            else
                EXPECT_FALSE(glass.intersects(word.place)) << word.text.toStdString();
        }
        EXPECT_EQ(inside.join(u' '),
                  u"Postbus 2938, 1000 CX Amsterdam De heer R. Mulder Gebouw De Linde Afdeling Voorbeelden "
                  "Lindelaan 12 1234 AB VOORBEELDSTAD"_s);
        EXPECT_FALSE(layoutOf(stationery).logo.intersects(glass));
    }
}

TEST(StationeryPrintTest, putsTheSenderBesideTheWindow)
{
    const auto left = pdfPages(letterPdf(letterOn({}))).at(0).find(u"020-555"_s).place;
    EXPECT_GT(left.left(), 125);
    const Stationery mirrored{.window = {.side = WindowSide::Right}};
    const auto right = pdfPages(letterPdf(letterOn(mirrored))).at(0).find(u"020-555"_s).place;
    EXPECT_NEAR(right.left(), 25, 0.5);
    EXPECT_LT(right.right(), 95);
}

TEST(StationeryPrintTest, printsTheFooterAtTheFootOfTheFirstPageOnly)
{
    LetterContent content = letterOn({.footer = {u"KvK 12345678"_s, u"NL00 VOOR"_s, u"laatste"_s}});
    content.body += u"<p>tekst</p>"_s.repeated(80);
    const auto pages = pdfPages(letterPdf(content));
    ASSERT_GE(pages.size(), 2);
    double before = 272;
    for (const QString &word : {u"KvK"_s, u"NL00"_s, u"laatste"_s}) {
        const QRectF place = pages[0].find(word).place;
        EXPECT_GT(place.top(), before);
        EXPECT_LT(place.bottom(), 287);
        before = place.top();
        EXPECT_TRUE(pages[1].find(word).text.isEmpty());
    }
    for (const PdfWord &word : pages[0].words)
        EXPECT_TRUE(word.place.bottom() < 272.5 || word.place.top() > 273) << word.text.toStdString();
}

TEST(StationeryPrintTest, printsTheLogoWithoutTransparency)
{
    const QString images = pdfTool(u"pdfimages"_s, {u"-list"_s}, letterPdf(letterOn({.logo = redLogo()})));
    EXPECT_EQ(images.count(u"600   180"_s), 1) << images.toStdString();
    EXPECT_FALSE(images.contains(u"smask"_s));
    EXPECT_EQ(letterPdf(letterOn({.logo = redLogo()})), letterPdf(letterOn({.logo = redLogo()})));
}

TEST(StationeryPrintTest, showsAHousemateNeitherLogoNorFooter)
{
    const QByteArray pdf = letterPdf(
        letterOn({.footer = {u"Stichting Blijf Groep"_s}, .logo = redLogo()}, LetterKind::ReferralClient));
    EXPECT_FALSE(pdfPages(pdf).at(0).text().contains(u"Blijf"_s));
    EXPECT_EQ(pdfTool(u"pdfimages"_s, {u"-list"_s}, pdf).count(u'\n'), 2);
}

TEST(StationeryPrintTest, givesASenderOfManyLinesItsRoom)
{
    LetterContent content = letterOn({});
    content.sender = QStringList(5, u"een heel lange regel met veel woorden "_s.repeated(5));
    const PdfPage page = pdfPages(letterPdf(content)).at(0);
    double bottom = 0;
    for (const PdfWord &word : page.words) {
        if (word.place.left() > 125 && word.place.bottom() > bottom && word.text == u"woorden")
            bottom = word.place.bottom();
    }
    EXPECT_GT(bottom, 95);
    EXPECT_GT(page.find(u"Datum"_s).place.top(), bottom);
}

TEST(TestPageTest, drawsTheWindowWithSixLinesInIt)
{
    for (const EnvelopeWindow &window : windows()) {
        const Stationery stationery{.window = window};
        const auto pages = pdfPages(testPagePdf(stationery, exampleOrganisation()));
        ASSERT_EQ(pages.size(), 1);
        EXPECT_NEAR(pages[0].width, 210, 0.5);
        const QRectF glass = layoutOf(stationery).window;
        QStringList inside;
        for (const PdfWord &word : pages[0].words) {
            if (glass.contains(word.place))
                inside.append(word.text);
        }
        EXPECT_EQ(inside.join(u' '),
                  u"Postbus 2938, 1000 CX Amsterdam Example Foundation Department of Examples Attn. Ms A. "
                  "Example Example Street 12 1234 AB VOORBEELDSTAD THE NETHERLANDS"_s);
        EXPECT_TRUE(
            pages[0].text().contains(u"%1 mm from the %2 and %3 mm from the top"_s.arg(window.fromSide)
                                         .arg(window.side == WindowSide::Right ? u"right"_s : u"left"_s)
                                         .arg(window.fromTop)));
        for (const PdfWord &word : pages[0].words)
            EXPECT_TRUE(word.place.left() < 20 || word.place.bottom() < 285) << word.text.toStdString();
    }
}

} // namespace
} // namespace gehoor
