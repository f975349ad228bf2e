// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/overview/movepreview.h>
#include <ui/common/rowsmodel.h>

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace gehoor {

class Prompts;

/// A due date that would move, as a line.
struct MoveLine
{
    QString number;
    Term term;
    QDate from;
    QDate to;
};

/// The due dates that would move, as a table.
class MovesModel final : public RowsModel<MoveLine>
{
    Q_OBJECT
public:
    enum Column { Number, TermColumn, From, To, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const MoveLine &line, int column, int role) const override;
};

/// Shows which open cases other terms would move, from when to when, and asks whether they shall. It looks at
/// the cases a few at a time, so that the window stays alive.
class TermsChangeDialog : public QDialog
{
    Q_OBJECT
public:
    TermsChangeDialog(Desk &desk, Prompts &prompts, MovePreview preview, QWidget *parent = nullptr);

private:
    void lookOn();
    void showMoves();

    Desk &m_desk;
    Prompts &m_prompts;
    MovePreview m_preview;
    QTimer m_next;
    MovesModel *m_model;
    QTableView *m_table;
    QLabel *m_words;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
};

/// Keeps other terms or another calendar; what moves is shown first, and only done when the user agrees.
/// Failures are told. True when they were kept.
[[nodiscard]] bool changeTerms(Desk &desk, Prompts &prompts, const Terms &terms, QWidget *parent);

} // namespace gehoor
