// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/letters/lettermarks.h>

#include <QListWidget>

namespace gehoor {

/// What there is to say of a letter's text, one line each: spelling, long sentences, hard words. Hints:
/// nothing waits for them. Enter goes to the place.
class LetterNotes : public QListWidget
{
    Q_OBJECT
public:
    explicit LetterNotes(QWidget *parent = nullptr);

    /// Shows the notes, and before them a line about the whole where there is one; hidden when there is
    /// nothing.
    void display(const QList<TextMark> &notes, const QString &about);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const TextMark &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QListWidgetItem *item);

    QList<TextMark> m_notes;
    QString m_about;
};

} // namespace gehoor
