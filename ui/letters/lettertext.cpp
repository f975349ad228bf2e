// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/findbar.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/letters/letternotes.h>
#include <ui/letters/lettertext.h>
#include <ui/letters/sheetpainter.h>
#include <ui/letters/spellcheck.h>
#include <ui/letters/wordmenu.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gehoor {

LetterText::LetterText(QWidget *parent)
    : QWidget(parent), m_edit(new LetterEdit(letterFont(bodySize))), m_tools(new QHBoxLayout),
      m_find(new FindBar(*m_edit)), m_told(new QLabel), m_notes(new LetterNotes),
      m_spelling(new SpellCheck(this))
{
    constexpr int pauseMilliseconds = 300;
    m_edit->setObjectName(u"letterEdit"_s);
    m_edit->setAccessibleName(tr("Text of the letter"));
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    ClipboardGate::watchOwnWords(*m_edit);
    m_told->setObjectName(u"toldLabel"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_notes->setObjectName(u"notesList"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_tools);
    column->addWidget(m_edit, 1);
    column->addWidget(m_find);
    column->addWidget(m_told);
    column->addWidget(m_notes);
    addTools();
    connectText();
    displayCursor();
}

void LetterText::connectText()
{
    connect(m_edit->document(), &QTextDocument::contentsChange, this, [this] { m_wordsChanged = true; });
    connect(m_edit, &QTextEdit::textChanged, this, &LetterText::noticeChange);
    connect(m_edit->document(), &QTextDocument::modificationChanged, this, &LetterText::changed);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &LetterText::displayCursor);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &LetterText::displayCursor);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &LetterText::showMenu);
    connect(m_edit, &LetterEdit::refused, this, [this](const QString &why) { display(*m_told, why); });
    connect(m_spelling, &SpellCheck::judged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &LetterText::displayNotes);
    connect(m_notes, &LetterNotes::chosen, this, &LetterText::select);
}

/// Marking the text counts as a change of it for Qt, and is none.
void LetterText::noticeChange()
{
    if (!std::exchange(m_wordsChanged, false))
        return;
    m_pause.start();
    Q_EMIT changed();
}

bool LetterText::isChanged() const
{
    return m_edit->document()->isModified();
}

void LetterText::setChanged(bool changed)
{
    m_edit->document()->setModified(changed);
}

void LetterText::setReadOnly(bool readOnly)
{
    // A text that cannot be changed can still be walked through and found in.
    m_edit->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                             : Qt::TextEditorInteraction);
    for (QToolButton *tool : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        tool->setVisible(!readOnly || tool->objectName() == u"findButton"_s);
}

/// A key for the text alone: in the fields beside it the same key means something else.
void LetterText::addKey(const QKeySequence &key, const std::function<void()> &work)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, work);
}

QToolButton *LetterText::addTool(const QString &name, const QString &text, const QKeySequence &key,
                                 const std::function<void()> &work)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    addKey(key, [button] {
        if (button->isVisible())
            button->click();
    });
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, work);
    m_tools->addWidget(button);
    return button;
}

void LetterText::addTools()
{
    m_bold = addTool(u"boldButton"_s, tr("Bold"), QKeySequence::Bold, [this] {
        m_edit->makeBold(!m_edit->isBold());
        displayCursor();
    });
    m_bold->setCheckable(true);
    const auto addKind = [this](BodyKind kind, const QString &name, const QString &text,
                                const QKeySequence &key) {
        m_kinds[kind] = addTool(name, text, key, [this, kind] {
            m_edit->toggleKind(kind);
            displayCursor();
        });
        m_kinds[kind]->setCheckable(true);
    };
    addKind(BodyKind::Heading, u"headingButton"_s, tr("Heading"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    addKind(BodyKind::Bullet, u"bulletButton"_s, tr("• List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    addKind(BodyKind::Number, u"numberButton"_s, tr("1. List"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    auto *undo = addTool(u"undoButton"_s, tr("Undo"), QKeySequence::Undo, [this] { m_edit->undo(); });
    auto *redo = addTool(u"redoButton"_s, tr("Redo"), QKeySequence::Redo, [this] { m_edit->redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(m_edit, &QTextEdit::undoAvailable, undo, &QWidget::setEnabled);
    connect(m_edit, &QTextEdit::redoAvailable, redo, &QWidget::setEnabled);
    addTool(u"findButton"_s, tr("Find"), QKeySequence::Find, [this] { m_find->begin(); });
    addTool(u"spellingButton"_s, tr("Spelling"), Qt::Key_F7, [this] { findMisspelled(); });
    m_tools->addStretch();
    addKey(Qt::Key_F3, [this] { m_find->findNext(); });
    addKey(Qt::SHIFT | Qt::Key_F3, [this] { m_find->findPrevious(); });
}

void LetterText::look(const TextKnowledge &knowledge)
{
    m_knowledge = knowledge;
    m_spelling->begin(knowledge.language, knowledge.caseWords + knowledge.ownWords);
    m_edit->marks().mark(knowledge.language, knowledge.fields);
    m_pause.start();
    displayCursor();
}

/// A dictionary is opened for who works on the text, not for who only prints it.
void LetterText::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_edit->marks().setSpelling(*m_spelling);
}

void LetterText::displayCursor()
{
    m_bold->setChecked(m_edit->isBold());
    for (auto tool = m_kinds.begin(); tool != m_kinds.end(); ++tool)
        tool.value()->setChecked(m_edit->kind() == tool.key());
    const auto mark = m_edit->marks().at(m_edit->textCursor().position());
    display(*m_told,
            mark ? mark->told
                 : tr("What was filled in has a dotted line under it. F7: the next misspelled word."));
}

void LetterText::displayNotes()
{
    QString missing;
    if (m_spelling->isMissing())
        missing = tr("Spelling is not checked: this computer has no dictionary for this language. Debian has "
                     "one in %1.")
                      .arg(m_knowledge.language == Language::Dutch ? u"hunspell-nl"_s : u"hunspell-en-gb"_s);
    m_notes->display(m_edit->marks().notes(), missing);
    displayCursor();
}

void LetterText::select(const TextMark &mark)
{
    QTextCursor cursor = m_edit->textCursor();
    const int end = m_edit->document()->characterCount() - 1;
    cursor.setPosition(std::min(mark.offset, end));
    cursor.setPosition(std::min(mark.offset + mark.length, end), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void LetterText::findMisspelled()
{
    QList<TextMark> wrong = m_edit->marks().notes();
    wrong.removeIf([](const TextMark &note) { return note.kind != MarkKind::Misspelled; });
    if (wrong.isEmpty())
        return display(*m_told, tr("No misspelled word was found."));
    const int from = m_edit->textCursor().selectionEnd();
    const auto next = std::find_if(wrong.begin(), wrong.end(),
                                   [from](const TextMark &note) { return note.offset >= from; });
    select(next == wrong.end() ? wrong.first() : *next);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerWordAt(*menu, m_edit->textCursor());
    menu->popup(m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
}

void LetterText::showMenu(const QPoint &place)
{
    QMenu *menu = m_edit->createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerWordAt(*menu, m_edit->cursorForPosition(place));
    menu->addSeparator();
    menu->addActions(m_edit->actions());
    menu->popup(m_edit->viewport()->mapToGlobal(place));
}

/// Offers what can be done about the word at this place, where something can.
void LetterText::offerWordAt(QMenu &menu, const QTextCursor &place)
{
    QTextCursor word(place);
    const auto mark = m_edit->marks().at(place.selectionStart());
    const bool misspelled = mark && mark->kind == MarkKind::Misspelled;
    if (misspelled) {
        const int begin = place.block().position() + mark->offset;
        word.setPosition(begin);
        word.setPosition(begin + mark->length, QTextCursor::KeepAnchor);
    } else {
        word.select(QTextCursor::WordUnderCursor);
    }
    const QString text = word.selectedText();
    const bool own = m_knowledge.ownWords.contains(text);
    if ((!misspelled && !own) || m_edit->isReadOnly())
        return;
    WordWork work;
    work.replace = [word](const QString &other) { QTextCursor(word).insertText(other); };
    work.add = [this, text] { Q_EMIT wordAdded(m_knowledge.language, text); };
    if (own)
        work.remove = [this, text] { Q_EMIT wordRemoved(m_knowledge.language, text); };
    offerWord(menu, *m_spelling, text, work);
}

} // namespace gehoor
