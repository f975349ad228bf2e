// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/findbar.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/lettertext.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gehoor {

LetterText::LetterText(QWidget *parent) : QWidget(parent), m_tools(new QHBoxLayout), m_told(new QLabel)
{
    m_edit = new LetterEdit(letterFont(bodySize));
    m_edit->setObjectName(u"letterEdit"_s);
    m_edit->setAccessibleName(tr("Text of the letter"));
    m_find = new FindBar(*m_edit);
    m_told->setObjectName(u"toldLabel"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_tools);
    column->addWidget(m_edit, 1);
    column->addWidget(m_find);
    column->addWidget(m_told);
    addTools();
    connect(m_edit, &QTextEdit::textChanged, this, &LetterText::changed);
    connect(m_edit->document(), &QTextDocument::modificationChanged, this, &LetterText::changed);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &LetterText::displayCursor);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &LetterText::displayCursor);
    connect(m_edit, &LetterEdit::refused, this, [this](const QString &why) { display(*m_told, why); });
    displayCursor();
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
    addKey(key, [button] { button->click(); });
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, work] {
        work();
        displayCursor();
    });
    m_tools->addWidget(button);
    return button;
}

void LetterText::addTools()
{
    m_bold = addTool(u"boldButton"_s, tr("Bold"), QKeySequence::Bold,
                     [this] { m_edit->makeBold(!m_edit->isBold()); });
    m_bold->setCheckable(true);
    const auto addKind = [this](BodyKind kind, const QString &name, const QString &text,
                                const QKeySequence &key) {
        m_kinds[kind] = addTool(name, text, key, [this, kind] { m_edit->toggleKind(kind); });
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
    m_tools->addStretch();
    addKey(Qt::Key_F3, [this] { m_find->findNext(); });
    addKey(Qt::SHIFT | Qt::Key_F3, [this] { m_find->findPrevious(); });
}

void LetterText::displayCursor()
{
    m_bold->setChecked(m_edit->isBold());
    for (auto tool = m_kinds.begin(); tool != m_kinds.end(); ++tool)
        tool.value()->setChecked(m_edit->kind() == tool.key());
    const QString told = m_edit->marks().told(m_edit->textCursor().position());
    display(*m_told, told.isEmpty() ? tr("What was filled in is dotted under.") : told);
}

} // namespace gehoor
