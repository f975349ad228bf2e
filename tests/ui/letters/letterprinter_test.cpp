// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/letterfacts.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/letterprinter.h>

#include <QFile>
#include <QHash>
#include <QImage>
#include <QLocale>
#include <QPrinter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString arabic = u"فاطمة الحسيني"_s;

LetterContent shortLetter()
{
    return compose({.kind = LetterKind::NotAdmissible}, exampleFacts(Ground::ConcernsAnother)).value();
}

/// A letter of several pages, each of its words but one of a kind.
LetterContent longLetter(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"woord%1%2"_s.arg(i).arg(i % 40 == 39 ? u"\n\n"_s : u" "_s);
    LetterContent content = shortLetter();
    content.body = compose({.kind = LetterKind::NotAdmissible, .explanation = text},
                           exampleFacts(Ground::ConcernsAnother))
                       .value()
                       .body;
    return content;
}

/// To somebody with a Turkish name, about somebody with an Arabic one.
LetterContent foreignLetter()
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.complaint.details.complainant.name = u"Işık Yılmazoğlu"_s;
    facts.complaint.details.complainant.formOfAddress = FormOfAddress::Neutral;
    return compose({.kind = LetterKind::NotAdmissible, .explanation = arabic + u" (Χρήστος, Ольга)"_s}, facts)
        .value();
}

QString textOf(const QList<PdfPage> &pages)
{
    QStringList texts;
    for (const PdfPage &page : pages)
        texts.append(page.text());
    return texts.join(u' ');
}

TEST(LetterPrinterTest, putsTheAddressInTheWindowOfTheEnvelope)
{
    const auto pages = pdfPages(letterPdf(shortLetter()));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_NEAR(pages[0].width, 210, 0.5);
    EXPECT_NEAR(pages[0].height, 297, 0.5);
    const QRectF window(20, 45, 95, 40);
    QStringList inside;
    for (const PdfWord &word : pages[0].words) {
        if (window.contains(word.place))
            inside.append(word.text);
        else
            EXPECT_FALSE(window.intersects(word.place)) << word.text.toStdString();
    }
    EXPECT_EQ(inside.join(u' '),
              u"Postbus 2938, 1000 CX Amsterdam De heer R. Mulder Lindelaan 12 1234 AB VOORBEELDSTAD"_s);
    const PdfWord first = pages[0].find(u"De"_s);
    EXPECT_NEAR(first.place.left(), 25, 0.5);
    EXPECT_NEAR(first.place.top(), 50, 2);
}

TEST(LetterPrinterTest, keepsTheMargins)
{
    for (const PdfPage &page : pdfPages(letterPdf(longLetter(1500)))) {
        for (const PdfWord &word : page.words) {
            EXPECT_GE(word.place.left(), 24.5) << word.text.toStdString();
            EXPECT_LE(word.place.right(), 195.5) << word.text.toStdString();
            EXPECT_GE(word.place.top(), 24.5) << word.text.toStdString();
            EXPECT_LE(word.place.bottom(), 285) << word.text.toStdString();
        }
    }
}

TEST(LetterPrinterTest, shortLettersOfEveryKindFitOnOnePage)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    EXPECT_EQ(pdfPages(letterPdf(shortLetter())).size(), 1);
    addReferral(facts, 1, u"teammanager"_s, QDate(2026, 11, 23));
    for (const LetterKind kind : {LetterKind::Forwarded, LetterKind::Memo})
        EXPECT_EQ(pdfPages(letterPdf(compose({.kind = kind}, facts).value())).size(), 1);
}

TEST(LetterPrinterTest, numbersThePagesFromTheSecondOn)
{
    const auto pages = pdfPages(letterPdf(longLetter(1500)));
    ASSERT_GE(pages.size(), 3);
    EXPECT_FALSE(pages[0].text().contains(u"pagina"_s));
    for (int i = 1; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].text().contains(u"2026-0042 - pagina %1"_s.arg(i + 1)));
    LetterContent english = longLetter(1500);
    english.language = Language::English;
    EXPECT_TRUE(pdfPages(letterPdf(english))[1].text().contains(u"2026-0042 - page 2"_s));
}

TEST(LetterPrinterTest, losesNoWordAndPrintsNoneTwice)
{
    constexpr int words = 2000;
    const auto pages = pdfPages(letterPdf(longLetter(words)));
    QHash<QString, int> seen;
    for (const PdfPage &page : pages) {
        for (const PdfWord &word : page.words)
            ++seen[word.text];
    }
    for (int i = 0; i < words; ++i)
        EXPECT_EQ(seen.value(u"woord%1"_s.arg(i)), 1) << i;
}

TEST(LetterPrinterTest, leavesNoHeadingAndNoSignatureAlone)
{
    for (int words = 100; words < 900; words += 25) {
        const auto pages = pdfPages(letterPdf(longLetter(words)));
        const QString last = pages.last().text();
        EXPECT_TRUE(last.contains(u"Neem gerust contact met ons op."_s) ||
                    last.contains(u"kenmerk 2026-0042."_s))
            << words;
        EXPECT_TRUE(last.contains(u"Met vriendelijke groet, Klachtenfunctionaris Blijf Groep"_s)) << words;
        for (const PdfPage &page : pages) {
            for (const QString &heading : {u"behandeling?"_s, u"wel doen?"_s, u"vragen?"_s}) {
                QString text = page.text();
                text.remove(QRegularExpression(u" 2026-0042 - pagina \\d+$"_s));
                EXPECT_FALSE(text.endsWith(heading)) << words;
            }
        }
    }
}

TEST(LetterPrinterTest, embedsItsFontsAndTellsNothingPersonal)
{
    const QByteArray pdf = letterPdf(shortLetter());
    const QString fonts = pdfTool(u"pdffonts"_s, {}, pdf);
    const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(rows.isEmpty());
    static const QRegularExpression embedded(u" yes +(yes|no) +(yes|no) +\\d+ +\\d+ *$"_s);
    for (const QString &row : rows) {
        EXPECT_TRUE(row.contains(embedded)) << row.toStdString();
        EXPECT_TRUE(row.contains(u"LiberationSans"_s)) << row.toStdString();
    }
    const QString info = pdfTool(u"pdfinfo"_s, {}, pdf) + pdfTool(u"pdfinfo"_s, {u"-meta"_s}, pdf);
    EXPECT_TRUE(info.contains(u"2026-0042"_s));
    EXPECT_FALSE(info.contains(u"Mulder"_s));
    EXPECT_FALSE(info.contains(u"Author:"_s));
    EXPECT_TRUE(info.contains(u"pdfaid"_s));
}

TEST(LetterPrinterTest, printsHostileTextAsText)
{
    const QString name = u"{{x}} <img src=\"file:///etc/passwd\"> 'n & =1+1"_s;
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.complaint.details.complainant.name = name;
    facts.complaint.details.complainant.formOfAddress = FormOfAddress::Neutral;
    const auto pages = pdfPages(letterPdf(compose({.kind = LetterKind::NotAdmissible}, facts).value()));
    EXPECT_TRUE(textOf(pages).contains(u"Geachte "_s + name)) << textOf(pages).toStdString();
}

TEST(LetterPrinterTest, fetchesNothingEvenIfABodyAskedFor)
{
    LetterContent content = shortLetter();
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"picture.png"_s);
    QImage image(23, 29, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(picture));
    content.body = u"<p>voor</p><p><img src=\"%1\"/></p><p>na</p>"_s.arg(picture);
    const auto pages = pdfPages(letterPdf(content));
    EXPECT_TRUE(textOf(pages).contains(u"voor"_s));
    EXPECT_TRUE(textOf(pages).contains(u"na"_s));
    EXPECT_FALSE(pdfTool(u"pdfimages"_s, {u"-list"_s}, letterPdf(content)).contains(u"23    29"_s));
}

TEST(LetterPrinterTest, fitsLongAddressesInTheWindow)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    Complainant &complainant = facts.complaint.details.complainant;
    complainant.organisation = u"Stichting Voorbeeldscholen Midden-Nederland, afdeling Zorg en Begeleiding"_s;
    const auto pages = pdfPages(letterPdf(compose({.kind = LetterKind::NotAdmissible}, facts).value()));
    const QString text = pages[0].text();
    for (const QString &word : {u"Stichting"_s, u"Begeleiding"_s, u"VOORBEELDSTAD"_s}) {
        const QRectF place = pages[0].find(word).place;
        EXPECT_TRUE(QRectF(20, 45, 100, 40).contains(place)) << word.toStdString();
    }
}

TEST(LetterPrinterTest, managesWordsWiderThanThePageAndAnEmptyLetter)
{
    LetterContent content = longLetter(10);
    content.body = u"<p>%1</p>"_s.arg(QString(5000, u'q'));
    content.subject = QString(500, u'y');
    content.address = QStringList(6, QString(200, u'z'));
    const QString text = textOf(pdfPages(letterPdf(content)));
    EXPECT_EQ(text.count(u'q'), 5000);
    EXPECT_EQ(text.count(u'y'), 500);
    EXPECT_EQ(pdfPages(letterPdf(LetterContent())).size(), 1);
}

TEST(LetterPrinterTest, breaksASubjectBetweenWords)
{
    LetterContent content = longLetter(10);
    content.subject = u"onderwerp waarvan de woorden heel blijven "_s.repeated(6).trimmed();
    const PdfPage page = pdfPages(letterPdf(content)).at(0);
    EXPECT_TRUE(page.text().contains(content.subject)) << page.text().toStdString();
}

TEST(LetterPrinterTest, layoutsPaperAsThePdf)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    QTemporaryDir folder;
    printer.setOutputFileName(folder.filePath(u"letter.pdf"_s));
    paintLetter(longLetter(1500), printer);
    QFile file(printer.outputFileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto printed = pdfPages(file.readAll());
    const auto saved = pdfPages(letterPdf(longLetter(1500)));
    ASSERT_EQ(printed.size(), saved.size());
    for (int i = 0; i < saved.size(); ++i)
        EXPECT_EQ(printed[i].text(), saved[i].text());
}

TEST(LetterPrinterTest, writesNoMomentIntoThePdf)
{
    const QByteArray pdf = letterPdf(shortLetter());
    EXPECT_EQ(letterPdf(shortLetter()), pdf);
    EXPECT_FALSE(pdf.contains("CreationDate"));
    EXPECT_FALSE(pdf.contains("CreateDate"));
    EXPECT_FALSE(pdf.contains("ModifyDate"));
    EXPECT_NE(letterPdf(longLetter(10)), pdf);
}

/// As in so many runs of the program, each with an order of its hashes of its own.
TEST(LetterPrinterTest, isTheSameInEveryRun)
{
    const QByteArray pdf = letterPdf(longLetter(10));
    for (int run = 0; run < 20; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        EXPECT_TRUE(letterPdf(longLetter(10)) == pdf) << run;
    }
}

TEST(LetterPrinterTest, isTheSameInEveryTimeZoneAndLocale)
{
    const QByteArray pdf = letterPdf(longLetter(900));
    const QByteArray foreign = letterPdf(foreignLetter());
    const QByteArray zone = qgetenv("TZ");
    const QLocale before;
    for (const char *place : {"Asia/Tokyo", "America/St_Johns"}) {
        qputenv("TZ", place);
        tzset();
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QHashSeed::resetRandomGlobalSeed();
        EXPECT_TRUE(letterPdf(longLetter(900)) == pdf) << place;
        EXPECT_TRUE(letterPdf(foreignLetter()) == foreign) << place;
    }
    QLocale::setDefault(before);
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

/// The words of a text, each once.
QSet<QString> wordsIn(const QString &text)
{
    static const QRegularExpression ends(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(ends, Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

/// What the leak check reads is what is printed: no word on the paper that it does not know.
TEST(LetterPrinterTest, printsNoWordThatTheLeakCheckDoesNotRead)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            LetterFacts facts = fitting(factsForAllKinds(), kind);
            facts.complaint.details.complainant.representative =
                u"mr. J. de Vries, Postbus 5, 1234 AB Elders"_s;
            facts.complaint.details.complainant.mandateSeen = true;
            facts.stationery.footer = {u"KvK 12345678"_s, u"Bankrekening NL00 VOOR 0123 4567 89"_s};
            const auto content = compose(requestOf(kind, language), facts);
            ASSERT_TRUE(content.has_value()) << key.data();
            const auto pages = pdfPages(letterPdf(*content));
            QString read = gehoor::textOf(*content) +
                           u" Datum Kenmerk Onderwerp Namens Date Our reference On behalf of "
                           "Subject • "_s;
            for (qsizetype page = 1; page <= pages.size(); ++page)
                read += u" - pagina page %1 1. 2. 3. "_s.arg(page);
            // A word that is broken off at the end of a line stands in the text whole.
            const QSet<QString> unread = wordsIn(textOf(pages)) - wordsIn(read);
            EXPECT_TRUE(unread.isEmpty())
                << key.data() << ": " << QStringList(unread.values()).join(u" | "_s).toStdString();
            const QSet<QString> unprinted = wordsIn(gehoor::textOf(*content)) - wordsIn(textOf(pages));
            EXPECT_TRUE(unprinted.isEmpty())
                << key.data() << ": " << QStringList(unprinted.values()).join(u" | "_s).toStdString();
        }
    }
}

TEST(LetterPrinterTest, setsEveryScriptInTheTypefacesOfTheProgram)
{
    const QByteArray pdf = letterPdf(foreignLetter());
    const QStringList fonts = pdfTool(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_GE(fonts.size(), 2);
    for (const QString &font : fonts) {
        EXPECT_TRUE(font.contains(u"LiberationSans"_s) || font.contains(u"DejaVuSans"_s))
            << font.toStdString();
        EXPECT_TRUE(font.contains(QRegularExpression(u"\\syes\\s+(yes|no)\\s+yes\\s"_s)))
            << font.toStdString();
    }
    const QString text = textOf(pdfPages(pdf));
    EXPECT_TRUE(text.contains(u"Işık Yılmazoğlu"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Χρήστος"_s) && text.contains(u"Ольга"_s)) << text.toStdString();
    // Its letters are joined on paper and may be read back in either order.
    const QString letters = text.normalized(QString::NormalizationForm_KC);
    for (const QChar letter : arabic)
        EXPECT_TRUE(letter.isSpace() || letters.contains(letter)) << text.toStdString();
}

TEST(LetterPrinterTest, hasItsTypefacesWhereThePackagesOfTheProgramAre)
{
    EXPECT_TRUE(pdfToKeep(shortLetter()).has_value());
    EXPECT_TRUE(pdfToKeep(foreignLetter()).has_value());
    EXPECT_EQ(pdfToKeep(shortLetter()).value(), letterPdf(shortLetter()));
}

} // namespace
} // namespace gehoor
