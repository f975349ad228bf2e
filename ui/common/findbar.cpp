// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/findbar.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype mostMarked = 1000;
constexpr int ofSearch = QTextFormat::UserProperty + 2; ///< tells these marks from others

QToolButton *addButton(QHBoxLayout &row, const QString &name, const QString &text, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    if (!key.isEmpty())
        button->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(QWidget &edit, QTextDocument &document, std::function<QTextCursor()> cursor,
                 std::function<void(const QTextCursor &)> moveTo,
                 std::function<void(const QList<QTextEdit::ExtraSelection> &)> mark, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_document(document), m_cursor(std::move(cursor)),
      m_moveTo(std::move(moveTo)), m_mark(std::move(mark)), m_sought(new QLineEdit), m_count(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_sought->setObjectName(u"soughtEdit"_s);
    m_sought->setPlaceholderText(tr("Find in the text"));
    m_sought->setAccessibleName(tr("Find in the text"));
    m_sought->installEventFilter(this);
    row->addWidget(m_sought, 1);
    m_count->setObjectName(u"foundLabel"_s);
    row->addWidget(m_count);
    const auto *previous =
        addButton(*row, u"previousButton"_s, tr("Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    const auto *next = addButton(*row, u"nextButton"_s, tr("Next"), QKeySequence(Qt::Key_F3));
    const auto *close = addButton(*row, u"endFindButton"_s, tr("Stop finding"), QKeySequence(Qt::Key_Escape));
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::finish);
    connect(m_sought, &QLineEdit::textChanged, this, &FindBar::findTyped);
    connect(&m_document, &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            display();
    });
    hide();
}

void FindBar::begin()
{
    const QString selected = m_cursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_sought->setText(selected);
    m_sought->setFocus();
    m_sought->selectAll();
    display();
}

void FindBar::finish()
{
    hide();
    m_mark({});
    m_edit.setFocus();
}

void FindBar::find(QTextDocument::FindFlags flags)
{
    if (m_sought->text().isEmpty())
        return;
    QTextCursor found = m_document.find(m_sought->text(), m_cursor(), flags);
    if (found.isNull()) { // round the end
        QTextCursor end(&m_document);
        if (flags & QTextDocument::FindBackward)
            end.movePosition(QTextCursor::End);
        found = m_document.find(m_sought->text(), end, flags);
    }
    if (!found.isNull())
        m_moveTo(found);
    display();
}

void FindBar::findTyped()
{
    QTextCursor start = m_cursor();
    start.setPosition(start.selectionStart());
    m_moveTo(start);
    find({});
    display();
}

QList<QTextEdit::ExtraSelection> FindBar::besidesFound(QList<QTextEdit::ExtraSelection> marks)
{
    marks.removeIf([](const QTextEdit::ExtraSelection &mark) { return mark.format.hasProperty(ofSearch); });
    return marks;
}

/// Marks what is found and counts it.
void FindBar::display()
{
    QList<QTextEdit::ExtraSelection> marks;
    qsizetype current = 0;
    QTextCharFormat format;
    constexpr float share = 0.35F; // paler than the one that is selected
    QColor background = palette().color(QPalette::Highlight);
    background.setAlphaF(share);
    format.setBackground(background);
    format.setProperty(ofSearch, true);
    const QString sought = m_sought->text();
    for (QTextCursor at = sought.isEmpty() ? QTextCursor() : m_document.find(sought);
         !at.isNull() && marks.size() < mostMarked; at = m_document.find(sought, at)) {
        marks.append({at, format});
        if (at.selectionStart() == m_cursor().selectionStart())
            current = marks.size();
    }
    m_mark(marks);
    const QString count =
        marks.size() < mostMarked ? QString::number(marks.size()) : tr("%1 or more").arg(mostMarked);
    m_count->setText(sought.isEmpty()  ? QString()
                     : marks.isEmpty() ? tr("Not found")
                     : current > 0     ? tr("%1 of %2").arg(current).arg(count)
                                       : tr("Found: %1").arg(count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_sought || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool back = key.modifiers() & Qt::ShiftModifier;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        if (key.modifiers() & Qt::ControlModifier)
            return false;
        back ? findPrevious() : findNext();
        return true; // else the dialog around would take it for its main button
    case Qt::Key_Escape:
        finish();
        return true;
    default:
        return false;
    }
}

} // namespace gehoor
