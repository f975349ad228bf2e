// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letteredit.h>
#include <ui/letters/letternotes.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What the text of a letter is looked at with: spelling, sentences, words.
class LetterMarksTest : public CaseTest
{
protected:
    LetterMarksTest() : id(log(u"T. van Dijkstaal"_s))
    {
        giveAddress(id);
        judge(id, false);
    }

    /// A letter with this body, in its text.
    void inText(const QString &body, const std::function<void(QDialog &)> &act,
                Language language = Language::Dutch)
    {
        const auto paragraphs = bodyParagraphs(body);
        const Letter letter =
            desk()
                .letters.draft(id, {.kind = LetterKind::NotAdmissible, .language = language}, paragraphs)
                .value();
        LetterDialog dialog(desk(), answers, readCase(desk(), id).value(), letter);
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        press(Qt::Key_X, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return edit(dialog).hasFocus(); }));
        act(dialog);
    }
    LetterEdit &edit(QDialog &dialog) { return find<LetterEdit>(u"letterEdit"_s, &dialog); }
    QString body(QDialog &dialog) { return gehoor::toHtml(edit(dialog).paragraphs()); }
    QStringList notes(QDialog &dialog)
    {
        QStringList notes;
        const auto &list = find<LetterNotes>(u"notesList"_s, &dialog);
        for (int row = 0; row < list.count(); ++row)
            notes << list.item(row)->text();
        return notes;
    }
    bool comes(QDialog &dialog, const QStringList &expected)
    {
        const bool came = QTest::qWaitFor([&] { return notes(dialog) == expected; });
        EXPECT_TRUE(came) << notes(dialog).join(u'\n').toStdString();
        return came;
    }
    /// The first menu on the screen, once it offers this.
    QMenu *menuWith(const QString &offered)
    {
        QMenu *menu = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu && action(*menu, offered);
        })) << offered.toStdString();
        return menu;
    }
    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (QAction *candidate : menu.actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    const ComplaintId id;
};

TEST_F(LetterMarksTest, findsAMisspelledWordAndPutsItRightByKeys)
{
    inText(u"<p>Uw bhandeling is klaar.</p>"_s, [&](QDialog &dialog) {
        ASSERT_TRUE(comes(dialog, {u"Spelling: “bhandeling”"_s}));
        press(Qt::Key_F7);
        QMenu *menu = menuWith(u"behandeling"_s);
        EXPECT_EQ(edit(dialog).textCursor().selectedText(), u"bhandeling"_s);
        menu->setActiveAction(action(*menu, u"behandeling"_s));
        QTest::keyClick(menu, Qt::Key_Return);
        EXPECT_EQ(body(dialog), u"<p>Uw behandeling is klaar.</p>"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return notes(dialog).isEmpty(); }));
        press(Qt::Key_F7);
        EXPECT_TRUE(find<QLabel>(u"toldLabel"_s, &dialog).text().contains(u"No misspelled word"_s));
    });
}

TEST_F(LetterMarksTest, checksTheLanguageOfTheLetter)
{
    inText(
        u"<p>We recieved the klacht.</p>"_s,
        [&](QDialog &dialog) {
            comes(dialog, {u"Spelling: “recieved”"_s, u"Spelling: “klacht”"_s});
        },
        Language::English);
}

TEST_F(LetterMarksTest, knowsTheNamesOfTheCase)
{
    inText(u"<p>Dijkstaal aan de Lindelaan, en Dijkstaahl</p>"_s,
           [&](QDialog &dialog) { comes(dialog, {u"Spelling: “Dijkstaahl”"_s}); });
}

TEST_F(LetterMarksTest, learnsAndForgetsAWordOfTheOrganisation)
{
    inText(u"<p>Het Oranjehuijs belt u.</p>"_s, [&](QDialog &dialog) {
        ASSERT_TRUE(comes(dialog, {u"Spelling: “Oranjehuijs”"_s}));
        press(Qt::Key_F7);
        const QString add = u"Add “Oranjehuijs” to the organisation's words"_s;
        action(*menuWith(add), add)->trigger();
        EXPECT_TRUE(QTest::qWaitFor([&] { return notes(dialog).isEmpty(); }));
        EXPECT_EQ(desk().words.of(Language::Dutch).value(), QStringList{u"Oranjehuijs"_s});
        QApplication::activePopupWidget()->close();

        const QTextCursor word = edit(dialog).document()->find(u"Oranjehuijs"_s);
        edit(dialog).setTextCursor(word);
        Q_EMIT edit(dialog).customContextMenuRequested(edit(dialog).cursorRect(word).center() - QPoint(9, 0));
        const QString remove = u"Take “Oranjehuijs” out of the organisation's words"_s;
        QMenu *menu = menuWith(remove);
        action(*menu, remove)->trigger();
        menu->close();
        comes(dialog, {u"Spelling: “Oranjehuijs”"_s});
        EXPECT_TRUE(desk().words.of(Language::Dutch).value().isEmpty());
    });
}

TEST_F(LetterMarksTest, hintsAtWhatIsHardToReadAndStopsNothing)
{
    const QString sentence = u"Wij"_s + u" en wij"_s.repeated(14) + u'.';
    inText(u"<p>Kort. "_s + sentence + u"</p><p>Indien u belt.</p>"_s, [&](QDialog &dialog) {
        ASSERT_TRUE(comes(
            dialog, {u"Long sentence, 29 words. Can it be two?"_s, u"Hard word: “Indien”. Plainer: als"_s}));
        auto &list = find<LetterNotes>(u"notesList"_s, &dialog);
        list.setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        EXPECT_EQ(edit(dialog).textCursor().selectedText(), u"Indien"_s);
        EXPECT_TRUE(edit(dialog).hasFocus());
        EXPECT_EQ(desk().letters.of(id)->first().state, LetterState::Draft) << "Enter only went there";
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(desk().letters.of(id)->first().state, LetterState::Final);
    });
}

TEST_F(LetterMarksTest, tellsThatADictionaryIsMissing)
{
    const QByteArray before = qgetenv("XDG_DATA_DIRS");
    qputenv("XDG_DATA_DIRS", "/nowhere");
    QThreadPool::globalInstance()->waitForDone(); // nobody has the dictionary of an earlier letter any more
    inText(u"<p>Uw bhandeling is klaar.</p>"_s, [&](QDialog &dialog) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !notes(dialog).isEmpty(); }));
        EXPECT_TRUE(notes(dialog).value(0).contains(u"hunspell-nl"_s));
    });
    before.isEmpty() ? qunsetenv("XDG_DATA_DIRS") : qputenv("XDG_DATA_DIRS", before);
}

TEST_F(LetterMarksTest, bearsALongLetter)
{
    constexpr int patience = 60'000; // milliseconds, for a program with sanitizers
    inText(u"<p>Wij belden u op 23 november 2026 over uw klagt. Indien u wilt, belt u terug.</p>"_s.repeated(
               400),
           [&](QDialog &dialog) {
               EXPECT_TRUE(QTest::qWaitFor([&] { return notes(dialog).size() == 200; }, patience))
                   << "no more than a list can show";
               type(u"x"_s);
           });
}

} // namespace
} // namespace gehoor
