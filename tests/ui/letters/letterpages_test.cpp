// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/letterfacts.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheet.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// `count` lines of one word each, every word its own.
QString lines(const QString &word, int count)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += (i == 0 ? u""_s : u"<br/>"_s) + word + QString::number(i);
    return html;
}

QList<PdfPage> pagesOf(const QString &body)
{
    LetterContent content =
        compose({.kind = LetterKind::NotAdmissible}, exampleFacts(Ground::ConcernsAnother)).value();
    content.body = body;
    return pdfPages(letterPdf(content));
}

int pageWith(const QList<PdfPage> &pages, const QString &word)
{
    for (int i = 0; i < pages.size(); ++i) {
        if (!pages[i].find(word).text.isEmpty())
            return i;
    }
    ADD_FAILURE() << word.toStdString();
    return -1;
}

const QString signature = u"<p>Met vriendelijke groet,<br/><br/><br/>Ondertekenaar<br/>Organisatie</p>"_s;

/// What is tried at every height on the page: so many lines go before it.
class LetterPagesTest : public testing::TestWithParam<int>
{
protected:
    static QString before() { return u"<p>"_s + lines(u"voor"_s, GetParam()) + u"</p>"_s; }
};

TEST_P(LetterPagesTest, keepsAHeadingWithTwoLinesOfWhatFollows)
{
    const auto pages =
        pagesOf(before() + u"<h2>Kopregel</h2><p>"_s + lines(u"na"_s, 6) + u"</p>"_s + signature);
    EXPECT_EQ(pageWith(pages, u"Kopregel"_s), pageWith(pages, u"na0"_s));
    EXPECT_EQ(pageWith(pages, u"na0"_s), pageWith(pages, u"na1"_s));
}

TEST_P(LetterPagesTest, keepsAListWithTheLineThatLeadsUpToIt)
{
    const auto pages = pagesOf(before() +
                               u"<h2>Kopregel</h2><p>Aanloop:</p><ul><li>eerste</li><li>tweede</li>"
                               "<li>derde</li></ul>"_s +
                               signature);
    EXPECT_EQ(pageWith(pages, u"Kopregel"_s), pageWith(pages, u"Aanloop:"_s));
    EXPECT_EQ(pageWith(pages, u"Aanloop:"_s), pageWith(pages, u"eerste"_s));
}

TEST_P(LetterPagesTest, keepsAListItemOfTwoLinesWhole)
{
    const auto pages = pagesOf(before() + u"<ul><li>"_s + lines(u"een"_s, 2) + u"</li><li>"_s +
                               lines(u"twee"_s, 2) + u"</li></ul>"_s + signature);
    EXPECT_EQ(pageWith(pages, u"een0"_s), pageWith(pages, u"een1"_s));
    EXPECT_EQ(pageWith(pages, u"twee0"_s), pageWith(pages, u"twee1"_s));
}

TEST_P(LetterPagesTest, leavesTheSignatureNeverAloneNorTorn)
{
    const auto pages = pagesOf(before() + u"<p>"_s + lines(u"slot"_s, 2) + u"</p>"_s + signature);
    const int page = pageWith(pages, u"Ondertekenaar"_s);
    EXPECT_EQ(page, pageWith(pages, u"vriendelijke"_s));
    EXPECT_EQ(page, pageWith(pages, u"slot1"_s));
    EXPECT_EQ(page, pageWith(pages, u"slot0"_s));
}

/// One line, with or without a heading, is no more than the signature alone.
TEST_P(LetterPagesTest, putsTheSignatureBelowTwoLinesOfTextAtLeast)
{
    const QString line = u"<p>Slotregel</p>"_s;
    const QString lastOfBefore = u"voor%1"_s.arg(GetParam() - 1);
    for (const QString &closing : {line, u"<h2>Kopregel</h2>"_s + line, u"<ul><li>Slotregel</li></ul>"_s}) {
        const auto pages = pagesOf(before() + closing + signature);
        const int page = pageWith(pages, u"Ondertekenaar"_s);
        EXPECT_EQ(page, pageWith(pages, u"Slotregel"_s)) << closing.toStdString();
        EXPECT_EQ(page, pageWith(pages, lastOfBefore)) << closing.toStdString();
    }
}

/// As an officer may type it: a paragraph for each of its lines, or empty ones at the end.
TEST_P(LetterPagesTest, knowsTheSignatureHoweverItWasTyped)
{
    for (const QString &typed :
         {u"<p>Groetend</p><p></p><p></p><p>Ondertekenaar</p>"_s, signature + u"<p></p><p></p>"_s,
          u"<p>Groetend</p><p>Ondertekenaar<br/>Organisatie</p><p> </p>"_s}) {
        const auto pages = pagesOf(before() + u"<p>"_s + lines(u"slot"_s, 4) + u"</p>"_s + typed);
        const int page = pageWith(pages, u"Ondertekenaar"_s);
        EXPECT_EQ(page, pageWith(pages, u"slot3"_s)) << typed.toStdString();
        EXPECT_EQ(page, pageWith(pages, u"slot2"_s)) << typed.toStdString();
        EXPECT_EQ(page, pages.size() - 1) << typed.toStdString();
    }
}

TEST_P(LetterPagesTest, leavesNoLineOfAParagraphAlone)
{
    const auto pages = pagesOf(before() + u"<p>"_s + lines(u"alinea"_s, 7) + u"</p><p>"_s +
                               lines(u"slot"_s, 2) + u"</p>"_s + signature);
    EXPECT_EQ(pageWith(pages, u"alinea0"_s), pageWith(pages, u"alinea1"_s));
    EXPECT_EQ(pageWith(pages, u"alinea5"_s), pageWith(pages, u"alinea6"_s));
}

TEST_P(LetterPagesTest, staysBetweenTheMargins)
{
    const auto pages = pagesOf(before() + signature);
    for (int i = 0; i < pages.size(); ++i) {
        for (const PdfWord &word : pages[i].words) {
            EXPECT_GE(word.place.top(), sheet::top - 0.5);
            const bool number = word.place.top() > sheet::pageNumberTop - 0.5;
            EXPECT_TRUE(number ? i > 0 : word.place.bottom() < sheet::height - sheet::bottom + 0.5)
                << word.text.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AtEveryHeight, LetterPagesTest, testing::Range(20, 38));

/// How many lines of text stand above the closing on its page.
qsizetype linesAboveClosing(const PdfPage &page, const QString &closing)
{
    const double end = page.find(closing).place.top();
    QSet<int> tops;
    for (const PdfWord &word : page.words) {
        if (word.place.top() < end - 1)
            tops.insert(qRound(word.place.bottom()));
    }
    return tops.size();
}

/// However long the explanation is: letters of both languages, whose closings are of other lengths.
TEST(ClosingLinesTest, areNeverAllThatTheLastPageHolds)
{
    for (const LetterKind kind : {LetterKind::NotAdmissible, LetterKind::PartlyAdmissible}) {
        for (const Language language : {Language::Dutch, Language::English}) {
            const QString closing = language == Language::Dutch ? u"vriendelijke"_s : u"Yours"_s;
            for (int words = 20; words < 260; words += 25) {
                LetterRequest request = requestOf(kind, language);
                request.explanation = u"woorden "_s.repeated(words).trimmed();
                const auto pages =
                    pdfPages(letterPdf(compose(request, fitting(factsForAllKinds(), kind)).value()));
                EXPECT_FALSE(pages.last().find(closing).text.isEmpty()) << words;
                EXPECT_GE(linesAboveClosing(pages.last(), closing), 2) << words;
            }
        }
    }
}

TEST(ManyPagesTest, carriesThirtyPagesInTheirOrder)
{
    QString body;
    constexpr int paragraphs = 30 * 13;
    for (int i = 0; i < paragraphs; ++i)
        body += u"<p>alinea%1<br/>"_s.arg(i) + u"met nog drie regels<br/>"_s.repeated(3) + u"</p>"_s;
    const auto pages = pagesOf(body + signature);
    EXPECT_GE(pages.size(), 30);
    EXPECT_LE(pages.size(), 60);
    int expected = 0;
    for (int i = 0; i < pages.size(); ++i) {
        EXPECT_EQ(pages[i].text().contains(u"2026-0042 - pagina %1"_s.arg(i + 1)), i > 0) << i;
        for (const PdfWord &word : pages[i].words) {
            if (word.text.startsWith(u"alinea"_s)) {
                EXPECT_EQ(word.text, u"alinea%1"_s.arg(expected++));
            }
        }
    }
    EXPECT_EQ(expected, paragraphs);
}

TEST(ForeignAddressTest, standsInTheWindowWithTheCountryInCapitals)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.complaint.details.complainant.organisation = u"Institut Exemple"_s;
    facts.complaint.details.complainant.address =
        u"Bâtiment Œuvre\nRue de l'Exemple 4\n1000 Bruxelles\nBelgique"_s;
    const auto pages = pdfPages(letterPdf(
        compose({.kind = LetterKind::NotAdmissible, .language = Language::English}, facts).value()));
    const QRectF glass = layoutOf({}).window;
    double before = 0;
    for (const QString &word :
         {u"Institut"_s, u"Mulder"_s, u"Bâtiment"_s, u"Rue"_s, u"Bruxelles"_s, u"BELGIQUE"_s}) {
        const QRectF place = pages[0].find(word).place;
        EXPECT_TRUE(glass.contains(place)) << word.toStdString();
        EXPECT_GT(place.top(), before) << word.toStdString();
        before = place.top();
    }
}

TEST(RepresentativeLetterTest, isWrittenToTheRepresentativeAndSaysForWhom)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            LetterFacts facts = fitting(factsForAllKinds(), kind);
            Complainant &complainant = facts.complaint.details.complainant;
            complainant.representative =
                u"mevrouw P. Jansen, Rechtshulp BV, Kade 1, 1234 AB Voorbeeldhaven"_s;
            complainant.mandateSeen = true;
            const LetterContent content = compose(requestOf(kind, language), facts).value();
            const PdfPage page = pdfPages(letterPdf(content)).at(0);
            const QString text = page.text();
            const bool dutch = language == Language::Dutch;
            const bool toComplainant = goesToComplainant(kind);
            // A line of the head: "Namens    de heer R. Mulder".
            const PdfWord label = page.find(dutch ? u"Namens"_s : u"behalf"_s);
            const PdfWord name = page.find(u"Mulder"_s);
            EXPECT_EQ(!label.text.isEmpty(), toComplainant) << key.data();
            EXPECT_TRUE(!toComplainant || qAbs(label.place.top() - name.place.top()) < 1) << key.data();
            EXPECT_EQ(text.contains(u"1234 AB VOORBEELDHAVEN"_s), toComplainant) << key.data();
            EXPECT_EQ(text.contains(dutch ? u"Geachte mevrouw Jansen,"_s : u"Dear Ms Jansen,"_s),
                      toComplainant)
                << key.data() << text.toStdString();
            EXPECT_FALSE(toComplainant && text.contains(u"VOORBEELDSTAD"_s)) << key.data();
        }
    }
}

} // namespace
} // namespace gehoor
