// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/prompts.h>
#include <ui/exports/overviewtable.h>

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QThread;

namespace gehoor {

class PeriodPicker;

/// Exports the cases that are seen, as a table for a spreadsheet.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Desk &desk, Prompts &prompts, const OverviewFilter &filter, QWidget *parent = nullptr);
    ~ExportDialog() override;
    void reject() override;

private:
    void layOut();
    void start();
    void writeOn();
    void finish();
    void commit();
    void stop();
    void fail(const Error &error);

    Desk &m_desk;
    Prompts &m_prompts;
    OverviewFilter m_filter;
    std::unique_ptr<OverviewExport> m_export;
    QThread *m_finishing = nullptr; ///< works on m_export
    bool m_stopped = false;
    QString m_path;
    QTimer m_next;
    PeriodPicker *m_periodPicker;
    QComboBox *m_formatBox;
    QProgressBar *m_progress;
    QLabel *m_progressLabel;
    QDialogButtonBox *m_buttons;
    QPushButton *m_startButton;
};

} // namespace gehoor
