// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/labels.h>
#include <tests/support/ui/pdfpages.h>
#include <tests/ui/registerfile/sheetdialogtest.h>
#include <ui/registerfile/qrpicture.h>
#include <ui/registerfile/sheetpage.h>

#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The sheet as it is printed where the screen speaks this language.
PdfPage pageIn(const QString &language, const SheetContent &content)
{
    QTranslator translator;
    EXPECT_TRUE(translator.load(u"gehoor_"_s + language, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    const QList<PdfPage> pages = pdfPages(sheetPdf(content));
    QCoreApplication::removeTranslator(&translator);
    EXPECT_EQ(pages.size(), 1);
    return pages.value(0);
}

using SheetPageTest = SheetDialogTest;

TEST_F(SheetPageTest, theSheetFitsOnOnePageAndNamesNoCase)
{
    auto content = sheetContent(desk, key());
    ASSERT_TRUE(content.has_value());
    content->registerName = QString(200, u'w');
    content->organisation = QString(200, u'w');
    const QList<PdfPage> pages = pdfPages(sheetPdf(*content));
    ASSERT_EQ(pages.size(), 1);
    const QString head = desk.file.audit(1)->constLast().hash;
    EXPECT_TRUE(pages.constFirst().text().contains(head.left(8)));
    EXPECT_TRUE(pages.constFirst().text().contains(content->mark));
    for (const PdfWord &word : pages.constFirst().words) {
        EXPECT_LT(word.place.right(), 195) << word.text.toStdString();
        EXPECT_LT(word.place.bottom(), 287) << word.text.toStdString();
    }
}

TEST_F(SheetPageTest, theCommandOnTheSheetStandsOnOneLineInEitherLanguage)
{
    const auto content = sheetContent(desk, key());
    ASSERT_TRUE(content.has_value());
    for (const auto &[language, title] :
         {std::pair(u"en"_s, u"Emergency"_s), std::pair(u"nl"_s, u"Noodblad"_s)}) {
        const PdfPage page = pageIn(language, *content);
        EXPECT_EQ(page.find(title).text, title);
        EXPECT_TRUE(page.text().contains(u" gehoor verify REGISTER --head "_s)) << page.text().toStdString();
        EXPECT_EQ(page.find(u"--head"_s).place.top(), page.find(u"verify"_s).place.top());
        for (const PdfWord &word : page.words)
            EXPECT_LT(word.place.bottom(), 287) << word.text.toStdString();
    }
}

/// Whoever has nothing but the sheet looks for them.
TEST_F(SheetPageTest, theSheetNamesButtonsAndMenusAsTheScreenDoes)
{
    const auto content = sheetContent(desk, key());
    ASSERT_TRUE(content.has_value());
    static const QRegularExpression quoted(u"“([^”]+)”"_s);
    for (const QString &language : {u"en"_s, u"nl"_s}) {
        const QSet<QString> labels = labelsIn(language);
        const QString text = pageIn(language, *content).text();
        int found = 0;
        for (auto match = quoted.globalMatch(text); match.hasNext(); ++found) {
            const QString label = match.next().captured(1);
            EXPECT_TRUE(labels.contains(label)) << label.toStdString();
        }
        EXPECT_EQ(found, 11) << text.toStdString();
    }
}

/// Two sheets of one day, of which the newer is to be kept.
TEST_F(SheetPageTest, theSheetSaysAtWhatTimeOfTheDayItWasMade)
{
    auto content = sheetContent(desk, key());
    ASSERT_TRUE(content.has_value());
    EXPECT_EQ(content->made, clock.now());
    content->made = QDateTime(QDate(2026, 11, 23), QTime(9, 5));
    const auto says = [&content](const QString &language, const QString &moment) {
        return pageIn(language, *content).text().contains(moment);
    };
    EXPECT_TRUE(says(u"en"_s, u"23 November 2026, 09:05"_s));
    EXPECT_TRUE(says(u"nl"_s, u"23 november 2026, 09:05 uur"_s));
    content->made = content->made.addSecs(60);
    EXPECT_TRUE(says(u"nl"_s, u"23 november 2026, 09:06 uur"_s));
}

TEST(QrPictureTest, isSquareAndStandsInWhite)
{
    const QImage picture = qrPicture(u"AB12C DE34F"_s);
    ASSERT_FALSE(picture.isNull());
    EXPECT_EQ(picture.width(), picture.height());
    EXPECT_EQ(picture.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(picture.pixelColor(4 * 16 + 1, 4 * 16 + 1), QColor(Qt::black)); // its upper left corner
    EXPECT_TRUE(qrPicture(QString(10'000, u'x')).isNull());
}

} // namespace
} // namespace gehoor
