// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/letterfacts.h>
#include <tests/support/printers.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/bodydocument.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheet.h>
#include <ui/letters/sheetpainter.h>

#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What comes back from a document that was filled with this.
QString through(const QString &html)
{
    QTextDocument document;
    fillDocument(document, html, letterFont(bodySize));
    return toHtml(paragraphsOf(document));
}

TEST(BodyDocumentTest, givesEveryComposedLetterBackAsItWas)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            const auto letter = compose(requestOf(kind, language), fitting(factsForAllKinds(), kind));
            ASSERT_TRUE(succeeded(letter)) << key.data();
            EXPECT_EQ(through(letter->body).toStdString(), letter->body.toStdString()) << key.data();
        }
    }
}

TEST(BodyDocumentTest, givesBackWhatAnOfficerCanMake)
{
    for (const QString &html :
         {u"<h2>Kop</h2><p>a <b>b</b> c<br/>d</p><ol><li>e</li><li><b>f</b></li></ol><ul><li>g</li></ul>"_s,
          u"<blockquote><p>a</p><p>b<br/><br/>c</p></blockquote><p>d</p>"_s,
          u"<p>a &lt;b&gt; &amp; {{c}}</p>"_s})
        EXPECT_EQ(through(html).toStdString(), html.toStdString());
}

TEST(BodyDocumentTest, leavesAsMuchWhiteBelowAListAsBelowAParagraph)
{
    QTextDocument document;
    fillDocument(document, u"<p>a</p><ul><li>b</li><li>c</li></ul><ol><li>d</li></ol><p>e</p>"_s,
                 letterFont(bodySize));
    QList<double> below;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        below.append(block.blockFormat().bottomMargin());
    EXPECT_EQ(below, QList<double>({9, 5, 9, 9, 9}));
}

TEST(BodyDocumentTest, makesParagraphsOfAnotherKindAndBackInOneStepEach)
{
    const QString html = u"<p>een</p><p>twee <b>vet</b></p><p>drie</p>"_s;
    struct Case
    {
        BodyKind kind;
        QString made;
    };
    const QList<Case> cases{
        {BodyKind::Heading, u"<h2>een</h2><h2>twee vet</h2><p>drie</p>"_s},
        {BodyKind::Bullet, u"<ul><li>een</li><li>twee <b>vet</b></li></ul><p>drie</p>"_s},
        {BodyKind::Number, u"<ol><li>een</li><li>twee <b>vet</b></li></ol><p>drie</p>"_s},
        {BodyKind::Quote, u"<blockquote><p>een</p><p>twee <b>vet</b></p></blockquote><p>drie</p>"_s}};
    for (const Case &given : cases) {
        QTextDocument document;
        fillDocument(document, html, letterFont(bodySize));
        document.clearUndoRedoStacks();
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        setKind(cursor, given.kind, letterFont(bodySize));
        EXPECT_EQ(toHtml(paragraphsOf(document)).toStdString(), given.made.toStdString());
        document.undo();
        EXPECT_EQ(toHtml(paragraphsOf(document)).toStdString(), html.toStdString());
        document.redo();
        setKind(cursor, BodyKind::Text, letterFont(bodySize));
        EXPECT_EQ(toHtml(paragraphsOf(document)).remove(u"<b>"_s).remove(u"</b>"_s).toStdString(),
                  "<p>een</p><p>twee vet</p><p>drie</p>");
    }
}

TEST(BodyDocumentTest, numbersListsOnThePage)
{
    LetterContent content = compose({}, exampleFacts({})).value();
    QString items;
    for (int i = 1; i <= 12; ++i)
        items += u"<li>stap%1</li>"_s.arg(i);
    content.body = u"<p>Vooraf</p><ol>"_s + items + u"</ol><p>Groet</p>"_s;
    const auto pages = pdfPages(letterPdf(content));
    for (const int i : {1, 9, 10, 12}) {
        const QRectF number = pages[0].find(QString::number(i) + u'.').place;
        const QRectF words = pages[0].find(u"stap%1"_s.arg(i)).place;
        EXPECT_NEAR(number.left(), sheet::left, 0.5) << i;
        EXPECT_NEAR(number.top(), words.top(), 0.5) << i;
        EXPECT_LT(number.right(), words.left()) << i;
    }
}

} // namespace
} // namespace gehoor
