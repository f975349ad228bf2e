// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/overview/consistency.h>
#include <ui/common/rowsmodel.h>

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace gehoor {

class Prompts;

/// What does not agree with itself, and how it is put right.
class FindingsModel final : public RowsModel<CheckRow>
{
    Q_OBJECT
public:
    enum Column { Number, Complainant, What, Mending, ColumnCount };
    FindingsModel(bool privacy, QObject *parent) : RowsModel(parent), m_privacy(privacy) {}

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const CheckRow &row, int column, int role) const override;

private:
    bool m_privacy;
};

/// The consistency check of the whole register. It goes on while the dialog is open and can be left at any
/// time; Enter leads to where a finding is put right.
class ConsistencyDialog : public QDialog
{
    Q_OBJECT
public:
    ConsistencyDialog(Desk &desk, Prompts &prompts, bool privacy, QWidget *parent = nullptr);

    /// The finding that was chosen.
    std::optional<CheckRow> chosen() const;

private:
    void layOut();
    void goOn();
    void showProgress();

    Desk &m_desk;
    Prompts &m_prompts;
    ConsistencyCheck m_check;
    qint64 m_cases = 0;
    FindingsModel *m_model;
    QTableView *m_view;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_goButton = nullptr;
    QTimer m_next;
};

} // namespace gehoor
