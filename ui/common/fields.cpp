// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/textfield.h>

#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTextDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// No field or label of one line holds as much.
constexpr qsizetype longestEntry = 5000;
constexpr qsizetype longestLabel = 2000;

/// No line of a window has room for a longer word.
constexpr qsizetype widestWord = 60;

bool hasEndlessWord(const QString &text)
{
    qsizetype length = 0;
    return std::any_of(text.cbegin(), text.cend(), [&length](QChar c) {
        length = c.isSpace() ? 0 : length + 1;
        return length > widestWord;
    });
}

constexpr auto usualHint = "usualHint";

/// Says in an empty field, and in its tool tip for a screen reader, which text is kept though it is not
/// shown; with no words, what the field says usually.
void sayWhatIsKept(QLineEdit &edit, const QString &words)
{
    if (!edit.property(usualHint).isValid()) {
        if (words.isEmpty())
            return;
        edit.setProperty(usualHint, edit.placeholderText());
    }
    edit.setPlaceholderText(words.isEmpty() ? edit.property(usualHint).toString() : words);
    edit.setToolTip(words);
}

/// Takes the Enter that would press a button: of a dialog, what no field and no button took, before it
/// presses the default button.
class EnterDropped final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto &pressed = static_cast<const QKeyEvent &>(*event);
        const bool alone = !(pressed.modifiers() & ~Qt::KeypadModifier);
        return alone && (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter);
    }
};

} // namespace

QDate earliestDay()
{
    return {1990, 1, 1};
}

void setUpDay(QDateEdit &edit, QDate day, QDate earliest, QDate latest)
{
    const bool dutch = screenLanguage() == Language::Dutch;
    edit.setLocale(localeOf(screenLanguage()));
    edit.setDisplayFormat(dutch ? u"dd-MM-yyyy"_s : u"yyyy-MM-dd"_s);
    edit.setDateRange(earliest, latest);
    edit.setDate(day);
    edit.setCalendarPopup(true);
}

void fill(QLineEdit &edit, const QString &text)
{
    const bool tooLong = text.size() > longestEntry;
    edit.setMaxLength(std::numeric_limits<int>::max());
    edit.setText(tooLong ? QString() : text);
    edit.setCursorPosition(0);
    edit.setModified(false);
    sayWhatIsKept(edit, tooLong
                            ? QCoreApplication::translate(
                                  "Fields", "%1 characters, kept as they are; what you type replaces them")
                                  .arg(QLocale().toString(text.size()))
                            : QString());
}

QString textOf(const QLineEdit &edit, const QString &before)
{
    return edit.isModified() ? edit.text() : before;
}

void fill(QPlainTextEdit &edit, const QString &text)
{
    edit.setWordWrapMode(QTextOption::WordWrap); // never within a word, which takes long for a long one
    edit.document()->setUndoRedoEnabled(false);
    edit.selectAll();
    insertInPieces(edit.textCursor(), text);
    edit.document()->setUndoRedoEnabled(true);
    edit.document()->setModified(false);
    edit.moveCursor(QTextCursor::Start);
}

QString textOf(const QPlainTextEdit &edit, const QString &before)
{
    if (!edit.document()->isModified())
        return before;
    const QTextDocument &document = *edit.document();
    return textBetween(document, 0, document.characterCount() - 1);
}

void display(QPlainTextEdit &view, const QString &text)
{
    view.setPlainText(piecesOf(text).join(u'\n'));
}

void display(QLabel &label, const QString &text)
{
    const QString shown = text.size() > longestLabel ? text.left(longestLabel) + u'…' : text;
    label.setTextFormat(Qt::PlainText);
    label.setText(shown);
    // Else the window would become as wide as its longest word, wider than any screen.
    label.setMinimumWidth(label.wordWrap() && hasEndlessWord(shown) ? 1 : 0);
}

void showThrough(QScrollArea &area)
{
    area.viewport()->setAutoFillBackground(false);
    area.widget()->setAutoFillBackground(false);
}

void acceptOnCtrlEnter(QDialog &dialog)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, &dialog);
        QObject::connect(shortcut, &QShortcut::activated, &dialog, &QDialog::accept);
    }
}

void acceptOnCtrlEnterOnly(QDialog &dialog)
{
    acceptOnCtrlEnter(dialog);
    dialog.installEventFilter(new EnterDropped(&dialog));
}

void pressNothingOnEnter(QDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false);
        button->installEventFilter(new EnterDropped(button));
    }
}

void clickOnCtrlEnter(QDialog &dialog, QAbstractButton &button)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, &dialog);
        QObject::connect(shortcut, &QShortcut::activated, &button, &QAbstractButton::click);
    }
}

void doOnEnter(QWidget &list, const std::function<void()> &work)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, &list, nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &list, work);
    }
}

void nameButtons(QDialogButtonBox &box, const QString &doIt)
{
    box.button(QDialogButtonBox::Save)->setText(doIt);
    box.button(QDialogButtonBox::Save)
        ->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
    box.button(QDialogButtonBox::Cancel)->setText(QCoreApplication::translate("Buttons", "Cancel"));
}

QString sentenceCase(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace gehoor
