// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/oddtexts.h>
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/keyboard.h>
#include <ui/common/prompts.h>
#include <ui/wording/wording.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class PromptsTest : public testing::Test, protected Keyboard
{
protected:
    /// What was typed; none when cancelled.
    std::optional<QString> ask(const QString &title, const QString &question, bool lines)
    {
        std::optional<QString> typed;
        const bool taken =
            prompts.askText(nullptr, title, question, lines, [&](const QString &text) -> Result<> {
                typed = text;
                return {};
            });
        EXPECT_EQ(taken, typed.has_value());
        return typed;
    }

    static QString buttonText(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text() : QString();
    }

    WindowPrompts prompts;
};

TEST_F(PromptsTest, takesSeveralLinesByKeysAlone)
{
    inDialog([&](QDialog &) {
        type(u"One"_s);
        press(Qt::Key_Return);
        type(u"two"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    EXPECT_EQ(ask(u"Withdraw"_s, u"Why?"_s, true), u"One\ntwo"_s);
    inDialog([&](QDialog &) {
        type(u"One"_s);
        press(Qt::Key_Tab); // leaves the text, to the first button
        EXPECT_EQ(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), nullptr);
        press(Qt::Key_Space);
    });
    EXPECT_EQ(ask(u"Withdraw"_s, u"Why?"_s, true), u"One"_s);
    inDialog([&](QDialog &) { press(Qt::Key_Escape); });
    EXPECT_EQ(ask(u"Withdraw"_s, u"Why?"_s, true), std::nullopt);
}

/// What is asked here stands in the register for good: why a verdict was withdrawn, why a letter may leave.
TEST_F(PromptsTest, givesBackAnyTextAsItWasPutIn)
{
    for (const QString &text : oddTexts() + QStringList{u"€\u00a05, 10\u00a0minutes"_s, u"one\n\n two\n"_s}) {
        QApplication::clipboard()->setText(text);
        inDialog([&](QDialog &) {
            press(Qt::Key_V, Qt::ControlModifier);
            QApplication::processEvents(); // paints it
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        const auto given = ask(u"Withdraw"_s, u"Why?"_s, true);
        ASSERT_TRUE(given.has_value());
        EXPECT_TRUE(*given == QString(text).replace(u"\r\n"_s, u"\n"_s)) << text.left(40).toStdString();
    }
    QApplication::clipboard()->clear();
}

TEST_F(PromptsTest, takesOneLineByEnter)
{
    inDialog([&](QDialog &) {
        type(u"2026-0001"_s);
        press(Qt::Key_Return);
    });
    EXPECT_EQ(ask(u"On hold"_s, u"Its number"_s, false), u"2026-0001"_s);
    inDialog([&](QDialog &) {
        type(u"2026-0002"_s);
        press(Qt::Key_Enter, Qt::ControlModifier);
    });
    EXPECT_EQ(ask(u"On hold"_s, u"Its number"_s, false), u"2026-0002"_s);
    inDialog([&](QDialog &) { press(Qt::Key_Escape); });
    EXPECT_EQ(ask(u"On hold"_s, u"Its number"_s, false), std::nullopt);
}

TEST_F(PromptsTest, keepsWhatWasTypedUntilItIsTaken)
{
    for (const bool lines : {true, false}) {
        QStringList tried;
        const auto takeShort = [&](const QString &text) -> Result<> {
            tried << text;
            return text.size() > 5 ? failure(ErrorKind::TextTooLong, u"reason"_s) : Result<>();
        };
        inDialog([&](QDialog &question) {
            type(u"Court case"_s);
            inDialog([&](QDialog &told) {
                const auto *box = qobject_cast<QMessageBox *>(&told);
                ASSERT_TRUE(box);
                EXPECT_EQ(box->text(), wording(Error{ErrorKind::TextTooLong, u"reason"_s}));
                press(Qt::Key_Return);
            });
            press(Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(question.isVisible());
            for (int i = 0; i < 5; ++i)
                press(Qt::Key_Backspace);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        EXPECT_TRUE(prompts.askText(nullptr, u"On hold"_s, u"Why?"_s, lines, takeShort));
        EXPECT_EQ(tried, (QStringList{u"Court case"_s, u"Court"_s}));
        EXPECT_TRUE(everyDialogCame());
    }
}

TEST_F(PromptsTest, warnsOfDamageAndOfWhatWasNotKeptAndInformsOfTheRest)
{
    const auto iconOf = [&](const std::function<void()> &told) {
        auto icon = QMessageBox::NoIcon;
        inDialog([&](QDialog &dialog) {
            if (const auto *box = qobject_cast<QMessageBox *>(&dialog))
                icon = box->icon();
            dialog.accept();
        });
        told();
        return icon;
    };
    Prompts &all = prompts;
    EXPECT_EQ(iconOf([&] { all.tell(nullptr, Error{ErrorKind::Damaged, {}}); }), QMessageBox::Warning);
    EXPECT_EQ(iconOf([&] { all.tell(nullptr, Error{ErrorKind::WriteFailed, {}}); }), QMessageBox::Warning);
    EXPECT_EQ(iconOf([&] {
                  all.tell(nullptr, Error{ErrorKind::TextTooLong, u"reason"_s});
              }),
              QMessageBox::Information);
    EXPECT_EQ(iconOf([&] { all.propose(nullptr, u"None was made."_s, u"&Again"_s, u"&Close"_s); }),
              QMessageBox::Warning);
    EXPECT_EQ(iconOf([&] { all.confirm(nullptr, u"Go on?"_s, u"&Go on"_s, u"&Cancel"_s); }),
              QMessageBox::Question);
}

/// Also by the button, which has the keys then.
TEST_F(PromptsTest, givesTheKeysBackToWhatWasRefusedAndCanStillBeCancelled)
{
    inDialog([&](QDialog &question) {
        type(u"Court case"_s);
        inDialog([](QDialog &told) { told.accept(); });
        press(Qt::Key_Tab); // to the first button
        press(Qt::Key_Space);
        EXPECT_TRUE(question.isVisible());
        EXPECT_EQ(question.focusWidget()->objectName(), u"answerEdit"_s);
        press(Qt::Key_Escape);
    });
    EXPECT_FALSE(prompts.askText(nullptr, u"On hold"_s, u"Why?"_s, true,
                                 [](const QString &) { return failure(ErrorKind::OnHold); }));
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(PromptsTest, isReachedAndNamedWhateverIsAsked)
{
    for (const bool lines : {true, false}) {
        inDialog([&](QDialog &dialog) {
            EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Why is R&D told?"_s);
            expectAccessible(dialog, lines ? "question for a text" : "question for a line");
            dialog.reject();
        });
        EXPECT_EQ(ask(u"Withdraw"_s, u"Why is R&D told?"_s, lines), std::nullopt);
    }
}

TEST_F(PromptsTest, asksWithALongSentenceOnASmallScreen)
{
    const QString question =
        u"This was told in a letter that cannot be unsent, so tell what changed. "_s.repeated(8);
    inDialog([&](QDialog &dialog) {
        EXPECT_LT(dialog.width(), 1024);
        auto *label = dialog.findChild<QLabel *>();
        EXPECT_EQ(label->text(), question);
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "all of it can be read";
        dialog.reject();
    });
    EXPECT_EQ(ask(u"Withdraw"_s, question, true), std::nullopt);
}

/// Of an outsider's, as where it is asked whether something protected may leave.
TEST_F(PromptsTest, asksWithAnEndlessWordOnASmallScreen)
{
    inDialog([&](QDialog &dialog) {
        EXPECT_LT(dialog.width(), 1024);
        dialog.reject();
    });
    EXPECT_EQ(ask(u"Withdraw"_s, QString(1000, u'W'), true), std::nullopt);
}

TEST_F(PromptsTest, takesOneOfTwoWaysOrNeitherByKeysAlone)
{
    const auto way = [this](const QString &wanted, int key) {
        inDialog([&](QDialog &dialog) {
            for (int tabs = 0; tabs < 3 && buttonText(dialog.focusWidget()) != wanted; ++tabs)
                press(Qt::Key_Tab);
            EXPECT_EQ(buttonText(dialog.focusWidget()), wanted);
            press(key);
        });
        return prompts.choose(nullptr, u"This is a backup."_s, u"&Put it back…"_s, u"&Open it"_s);
    };
    EXPECT_EQ(way(u"&Put it back…"_s, Qt::Key_Return), Way::First);
    EXPECT_EQ(way(u"&Open it"_s, Qt::Key_Space), Way::Second);
    EXPECT_EQ(way(u"&Put it back…"_s, Qt::Key_Escape), Way::None);
}

/// The words of somebody who types on when a question comes up.
TEST_F(PromptsTest, isAnsweredByALetterWithAltAndByNoBareOne)
{
    const auto answer = [this](const std::function<void()> &keys) {
        inDialog([&](QDialog &dialog) {
            keys();
            QTest::qWait(200); // a button shows for a moment that it was pressed
            if (dialog.isVisible())
                press(Qt::Key_Escape);
        });
        return prompts.confirm(nullptr, u"Close this register?"_s, u"&Close"_s, u"&Back"_s);
    };
    EXPECT_FALSE(answer([this] { type(u"soccer"_s); }));
    EXPECT_FALSE(answer([this] { press(Qt::Key_C, Qt::ShiftModifier); }));
    EXPECT_TRUE(answer([this] { press(Qt::Key_C, Qt::AltModifier); }));
    inDialog([&](QDialog &dialog) {
        type(u"on"_s);
        QTest::qWait(200);
        EXPECT_TRUE(dialog.isVisible());
        press(Qt::Key_Escape);
    });
    EXPECT_EQ(prompts.choose(nullptr, u"This is a backup."_s, u"&Put it back…"_s, u"&Open it"_s), Way::None);
}

/// In the dialog of Qt's, which opens where the desktop has none.
TEST_F(PromptsTest, showsTheWholeNameAndDayOfAFileToChoose)
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
    const QString name = folder.filePath(u"register.gehoor"_s);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    QFile longest(folder.filePath(u"klachten-2026-before-restore-2026-11-29-121344.gehoor"_s));
    ASSERT_TRUE(longest.open(QIODevice::WriteOnly));
    longest.close();
    inDialog([&](QDialog &dialog) {
        dialog.resize(dialog.size().boundedTo({1014, 660})); // the smallest screen
        const auto *view = dialog.findChild<QTreeView *>(u"treeView"_s);
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        ASSERT_TRUE(view && files);
        files->setDirectory(folder.path());
        constexpr int day = 3;
        const auto needed = [view](int column) {
            return static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(column);
        };
        const QHeaderView &columns = *view->header();
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const QModelIndex first = view->model()->index(0, day, view->rootIndex());
            return view->model()->rowCount(view->rootIndex()) == 2 && !first.data().toString().isEmpty() &&
                   columns.sectionSize(day) >= needed(day);
        })) << columns.sectionSize(day)
            << " of " << needed(day);
        EXPECT_GE(columns.sectionSize(0), needed(0)) << "of a backup the day is at the end of its name";
        EXPECT_LE(columns.length(), view->viewport()->width()) << "it is in sight";
        type(name);
        press(Qt::Key_Return);
    });
    EXPECT_EQ(prompts.openFile(nullptr, u"Open a register"_s, u"Register (*.gehoor)"_s), name);
    inDialog([](QDialog &dialog) { dialog.reject(); });
    EXPECT_EQ(prompts.openFile(nullptr, u"Open a register"_s, u"Register (*.gehoor)"_s), QString());
    EXPECT_TRUE(everyDialogCame());
}

} // namespace
} // namespace gehoor
