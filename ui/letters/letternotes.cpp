// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letternotes.h>

#include <QKeyEvent>

namespace gehoor {
namespace {

constexpr qsizetype mostNotes = 200;

} // namespace

LetterNotes::LetterNotes(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Notes on the text"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, &LetterNotes::choose);
    hide();
}

void LetterNotes::display(const QList<TextMark> &notes, const QString &about)
{
    const auto shown = notes.first(std::min(notes.size(), mostNotes));
    if (shown == m_notes && about == m_about)
        return;
    m_notes = shown;
    m_about = about;
    const int row = currentRow();
    clear();
    if (!about.isEmpty())
        addItem(about);
    for (const TextMark &note : shown)
        addItem(note.told);
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    setVisible(count() > 0);
    updateGeometry();
}

QSize LetterNotes::sizeHint() const
{
    constexpr int mostRows = 4;
    const int rows = std::clamp(count(), 1, mostRows);
    return {QListWidget::sizeHint().width(), rows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth()};
}

void LetterNotes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QListWidget::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        return event->ignore();
    choose(currentItem()); // and the dialog around does not take it for its main button
}

void LetterNotes::choose(const QListWidgetItem *item)
{
    const qsizetype place = item ? row(item) - (m_about.isEmpty() ? 0 : 1) : -1;
    if (place >= 0 && place < m_notes.size())
        Q_EMIT chosen(m_notes[place]);
}

} // namespace gehoor
