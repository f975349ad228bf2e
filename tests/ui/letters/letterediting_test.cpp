// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letteredit.h>
#include <ui/letters/letterprinter.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A rejection that lies on the screen, worked on in its text.
class LetterEditingTest : public CaseTest
{
protected:
    LetterEditingTest() : id(log(u"T. van Dijk"_s))
    {
        giveAddress(id);
        judge(id, false);
    }

    void inText(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog([&](QDialog &dialog) {
            press(Qt::Key_X, Qt::AltModifier);
            ASSERT_TRUE(QTest::qWaitFor([&] { return edit(dialog).hasFocus(); }));
            act(dialog);
        });
        press(Qt::Key_B, Qt::ControlModifier);
    }
    LetterEdit &edit(QDialog &dialog) { return find<LetterEdit>(u"letterEdit"_s, &dialog); }
    QString body(QDialog &dialog) { return gehoor::toHtml(edit(dialog).paragraphs()); }
    QString text(QDialog &dialog, const QString &label) { return find<QLabel>(label, &dialog).text(); }
    void click(QDialog &dialog, const QString &name) { find<QAbstractButton>(name, &dialog).click(); }
    void paste(const QString &html, const QString &plain)
    {
        auto *data = new QMimeData;
        data->setHtml(html);
        data->setText(plain);
        QGuiApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QList<Letter> letters() { return desk().letters.of(id).value(); }
    QString printed(const Letter &letter)
    {
        QString all;
        for (const PdfPage &sheet : pdfPages(desk().letters.pdf(letter.id).value()))
            all += sheet.text() + u' ';
        return all;
    }

    const ComplaintId id;
};

TEST_F(LetterEditingTest, writesIntoTheLetterByKeysAndSendsWhatWasWritten)
{
    inText([&](QDialog &dialog) {
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_End);
        press(Qt::Key_Return);
        type(u"Beste lezer, "_s);
        press(Qt::Key_B, Qt::ControlModifier);
        type(u"nadrukkelijk"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        press(Qt::Key_Return);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"eerste stap"_s);
        press(Qt::Key_Return);
        type(u"tweede stap"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // ends the list
        type(u"verkeerd"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_FALSE(body(dialog).contains(u"verkeerd"_s));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(body(dialog).contains(u"<p>verkeerd</p>"_s)) << body(dialog).toStdString();
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(body(dialog).contains(u"<p>Beste lezer, <b>nadrukkelijk</b></p>"
                                          "<ol><li>eerste stap</li><li>tweede stap</li></ol>"_s))
            << body(dialog).toStdString();
        press(Qt::Key_Return, Qt::ControlModifier); // final
        dialog.reject();
    });
    ASSERT_EQ(letters().size(), 1);
    const Letter letter = letters().first();
    EXPECT_EQ(letter.state, LetterState::Final);
    EXPECT_EQ(letter.edited, clock.today());
    const QString all = printed(letter).simplified();
    EXPECT_TRUE(all.contains(u"Beste lezer, nadrukkelijk 1. eerste stap 2. tweede stap"_s))
        << all.toStdString();
    EXPECT_TRUE(all.contains(u"niet in behandeling"_s)) << "the rest is as it was composed";
}

TEST_F(LetterEditingTest, printsTheSameBytesWhenNothingWasChangedInTheEnd)
{
    const auto composed =
        desk().letters.preview(id, {.kind = LetterKind::NotAdmissible, .language = Language::Dutch});
    inText([&](QDialog &dialog) {
        type(u"weg ermee"_s);
        EXPECT_FALSE(find<QComboBox>(u"kindBox"_s, &dialog).isEnabled())
            << "it would throw away what was typed";
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(find<QComboBox>(u"kindBox"_s, &dialog).isEnabled());
        type(u"x"_s);
        press(Qt::Key_Backspace);
        press(Qt::Key_Return, Qt::ControlModifier);
        dialog.reject();
    });
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().content, *composed);
    EXPECT_EQ(letters().first().edited, std::nullopt);
    EXPECT_EQ(desk().letters.pdf(letters().first().id).value(), letterPdf(*composed));
}

/// A page of the preview as a picture of this size: the white within its shadow.
QImage paperOf(const QGraphicsItem &item, QSize size)
{
    QImage picture(size * 2, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    item.scene()->render(&painter, picture.rect(), item.sceneBoundingRect(), Qt::IgnoreAspectRatio);
    painter.end();
    const auto isWhite = [&](QPoint at) { return qGray(picture.pixel(at)) > 250; };
    const int left = picture.width() / 10; // within the margin of the letter
    QRect paper;
    for (int y = 0; y < picture.height(); ++y)
        paper |= isWhite({left, y}) ? QRect(left, y, 1, 1) : QRect();
    const int top = paper.top() + 5;
    for (int x = 0; x < picture.width(); ++x)
        paper |= isWhite({x, top}) ? QRect(x, top, 1, 1) : QRect();
    return picture.copy(paper).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// How many dark dots of the picture lie where the page has no word, and how many words have none.
std::pair<int, int> differences(QImage picture, const PdfPage &sheet)
{
    const auto isDark = [&](int x, int y) { return qGray(picture.pixel(x, y)) < 128; };
    constexpr double slack = 1;
    int missing = 0;
    QPainter painter(&picture);
    for (const PdfWord &word : sheet.words) {
        const QRectF place(word.place.x() * picture.width() / sheet.width,
                           word.place.y() * picture.height() / sheet.height,
                           word.place.width() * picture.width() / sheet.width,
                           word.place.height() * picture.height() / sheet.height);
        const QRect box = place.adjusted(-slack, -slack, slack, slack).toAlignedRect() & picture.rect();
        int dark = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                dark += isDark(x, y);
        }
        missing += dark == 0;
        painter.fillRect(box, Qt::white);
    }
    painter.end();
    int left = 0;
    constexpr int edge = 3;
    for (int y = edge; y < picture.height() - edge; ++y) {
        for (int x = edge; x < picture.width() - edge; ++x)
            left += isDark(x, y);
    }
    return {left, missing};
}

TEST_F(LetterEditingTest, showsThePagesOfThePdf)
{
    constexpr QSize size(840, 1188);
    QList<QImage> shown;
    inText([&](QDialog &dialog) {
        edit(dialog).setBody(
            u"<p>Voor</p><ol><li>een</li><li>twee</li></ol>"_s +
            u"<p>Een alinea van wat <b>meer</b> woorden, die over de regel heen loopt naar de "
            "volgende regel, waar nog iets staat.</p>"_s.repeated(30));
        type(u"Van mijzelf. "_s);
        press(Qt::Key_A, Qt::AltModifier);
        const auto &view = find<QGraphicsView>(QString(), &dialog);
        ASSERT_TRUE(QTest::qWaitFor([&] { return view.scene()->items().size() == 2; })) << "two pages";
        for (const QGraphicsItem *item : view.scene()->items(Qt::AscendingOrder))
            shown << paperOf(*item, size);
        press(Qt::Key_Return, Qt::ControlModifier);
        dialog.reject();
    });
    const auto sheets = pdfPages(desk().letters.pdf(letters().first().id).value());
    ASSERT_EQ(sheets.size(), 2);
    ASSERT_EQ(shown.size(), 2);
    for (int number = 0; number < 2; ++number) {
        const auto [left, missing] = differences(shown[number], sheets[number]);
        EXPECT_EQ(missing, 0) << "words that the preview does not show there";
        EXPECT_LT(left, 20) << "what the preview shows elsewhere";
        EXPECT_GT(differences(shown[number], sheets[1 - number]).first, 1000) << "the other page is another";
    }
}

TEST_F(LetterEditingTest, tellsWhatWasFilledIn)
{
    inText([&](QDialog &dialog) {
        LetterEdit &editor = edit(dialog);
        EXPECT_TRUE(text(dialog, u"toldLabel"_s).contains(u"salutation"_s)) << "the letter begins with it";
        QTextCursor cursor = editor.document()->find(u"23 november 2026"_s);
        cursor.setPosition(cursor.selectionStart() + 3);
        editor.setTextCursor(cursor);
        EXPECT_TRUE(text(dialog, u"toldLabel"_s).contains(u"the day the complaint was received"_s));
        type(u"x"_s);
        EXPECT_FALSE(text(dialog, u"toldLabel"_s).contains(u"received"_s)) << "it is the case's no more";
        answers.willConfirm(true);
        dialog.reject();
    });
}

TEST_F(LetterEditingTest, findsWordsByKeysWithoutEndingTheLetter)
{
    inText([&](QDialog &dialog) {
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"KLACHT"_s);
        EXPECT_TRUE(text(dialog, u"foundLabel"_s).startsWith(u"1 of "_s))
            << text(dialog, u"foundLabel"_s).toStdString();
        EXPECT_EQ(edit(dialog).textCursor().selectedText().toLower(), u"klacht"_s);
        press(Qt::Key_Return);
        EXPECT_TRUE(text(dialog, u"foundLabel"_s).startsWith(u"2 of "_s));
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_Return, Qt::ShiftModifier);
        EXPECT_FALSE(text(dialog, u"foundLabel"_s).startsWith(u"2 of "_s))
            << "round the beginning to the last";
        type(u"zzz"_s);
        EXPECT_EQ(text(dialog, u"foundLabel"_s), u"Not found"_s);
        press(Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(edit(dialog).hasFocus());
        EXPECT_TRUE(letters().isEmpty()) << "Enter only looked on";
        dialog.reject();
    });
}

TEST_F(LetterEditingTest, cleansWhatIsPasted)
{
    inText([&](QDialog &dialog) {
        press(Qt::Key_Home, Qt::ControlModifier);
        paste(u"<h1 style='color:red' onclick='x'>Kop</h1><ul><li>punt <i>een</i></li></ul>"
              "<p><a href='https://example.org/'>hier</a><img src='https://example.org/seen.png'>"
              "<script>alert(1)</script></p>"_s,
              u"x"_s);
        EXPECT_TRUE(body(dialog).startsWith(u"<h2>Kop</h2><ul><li>punt een</li></ul><p>hier"_s))
            << body(dialog).toStdString();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Home, Qt::ControlModifier);
        paste({}, u"een <b>woord</b>"_s);
        EXPECT_TRUE(body(dialog).startsWith(u"<p>een &lt;b&gt;woord&lt;/b&gt;"_s))
            << body(dialog).toStdString();
        const QString before = body(dialog);
        paste(u"<p>"_s + QString(1'000'000, u'a'), u"a"_s);
        EXPECT_EQ(body(dialog), before);
        EXPECT_TRUE(text(dialog, u"toldLabel"_s).contains(u"too long"_s));
        answers.willConfirm(true);
        dialog.reject();
    });
}

TEST_F(LetterEditingTest, copiesAndCutsWithWeightAndLists)
{
    inText([&](QDialog &dialog) {
        edit(dialog).setBody(u"<p>a <b>b</b></p><ul><li>c</li></ul>"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_X, Qt::ControlModifier);
        EXPECT_EQ(body(dialog), QString());
        EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->html(),
                  u"<p>a <b>b</b></p><ul><li>c</li></ul>"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_EQ(body(dialog), u"<p>a <b>b</b></p><ul><li>c</li></ul>"_s);
        answers.willConfirm(true);
        dialog.reject();
    });
}

TEST_F(LetterEditingTest, endsAListAHeadingAndAQuotationByKeys)
{
    inText([&](QDialog &dialog) {
        edit(dialog).setBody(u"<blockquote><p>zei iemand</p></blockquote>"_s);
        press(Qt::Key_Backspace);
        EXPECT_EQ(body(dialog), u"<p>zei iemand</p>"_s);
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(body(dialog), u"<h2>zei iemand</h2>"_s);
        press(Qt::Key_End);
        press(Qt::Key_Return);
        type(u"gewoon"_s);
        EXPECT_EQ(body(dialog), u"<h2>zei iemand</h2><p>gewoon</p>"_s);
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(body(dialog), u"<h2>zei iemand</h2><ul><li>gewoon</li></ul>"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Backspace);
        EXPECT_EQ(body(dialog), u"<h2>zei iemand</h2><p>gewoon</p>"_s);
        answers.willConfirm(true);
        dialog.reject();
    });
}

TEST_F(LetterEditingTest, keepsTheEditWithTheDraftAndAsksBeforeComposingAnew)
{
    inText([&](QDialog &dialog) {
        click(dialog, u"draftButton"_s);
        type(u"Van mijzelf. "_s);
        click(dialog, u"draftButton"_s);
        dialog.reject();
    });
    ASSERT_EQ(letters().size(), 1);
    EXPECT_EQ(letters().first().number, 1) << "the same draft";
    EXPECT_TRUE(letters().first().content.body.startsWith(u"<p>Van mijzelf. "_s));
    const auto trail = desk().file.audit(id).value();
    EXPECT_EQ(trail.last().kind, ActKind::LetterEdited);

    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(text(dialog, u"stateLabel"_s).contains(u"edited on 23 November 2026"_s));
        EXPECT_FALSE(find<QComboBox>(u"languageBox"_s, &dialog).isEnabled());
        answers.willConfirm(false);
        click(dialog, u"anewButton"_s);
        EXPECT_TRUE(body(dialog).startsWith(u"<p>Van mijzelf. "_s));
        answers.willConfirm(true);
        click(dialog, u"anewButton"_s);
        EXPECT_FALSE(body(dialog).contains(u"Van mijzelf"_s));
        EXPECT_TRUE(find<QComboBox>(u"languageBox"_s, &dialog).isEnabled());
        dialog.reject();
    });
    find<QAbstractButton>(u"openButton"_s).click();
    EXPECT_TRUE(letters().first().content.body.startsWith(u"<p>Van mijzelf. "_s)) << "nothing was kept anew";
}

TEST_F(LetterEditingTest, asksBeforeThrowingAwayWhatWasWritten)
{
    inText([&](QDialog &dialog) {
        type(u"Van mijzelf. "_s);
        answers.willConfirm(false);
        press(Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible());
        answers.willConfirm(true);
        press(Qt::Key_Escape);
    });
    EXPECT_TRUE(letters().isEmpty());
}

TEST_F(LetterEditingTest, stopsAProtectedNameThatIsTyped)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor Vermeulen"_s})));
    inText([&](QDialog &dialog) {
        type(u"No"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        type(u"or Vermeulen"_s);
        answers.willType(std::nullopt);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(answers.last().contains(u"Noor Vermeulen"_s));
        EXPECT_EQ(letters().first().state, LetterState::Draft);
        dialog.reject();
    });
}

TEST_F(LetterEditingTest, showsAFinalLetterWithoutLettingItBeChanged)
{
    inText([&](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier);
        const QString before = body(dialog);
        edit(dialog).setFocus();
        type(u"anders"_s);
        press(Qt::Key_Backspace);
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(body(dialog), before);
        press(Qt::Key_F, Qt::ControlModifier);
        EXPECT_TRUE(find<QLineEdit>(u"soughtEdit"_s, &dialog).hasFocus()) << "it can still be searched";
        dialog.reject();
    });
}

} // namespace
} // namespace gehoor
