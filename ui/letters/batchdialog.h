// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/letters/letterbatch.h>
#include <ui/common/focuskept.h>

#include <QDialog>
#include <QQueue>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QTableView;

namespace gehoor {

class BatchModel;
class LetterJob;
class Prompts;

/// One kind of letter for several cases: drafts, final, printed in one job or saved into one folder, and
/// posted. One letter at a time, so that it can be stopped between any two of them.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    BatchDialog(Desk &desk, Prompts &prompts, const QList<ComplaintId> &cases, LetterKind kind, bool privacy,
                QWidget *parent = nullptr);
    ~BatchDialog() override;

    void accept() override;
    void reject() override;

private:
    using Work = std::function<void(BatchLetter &)>;

    void layOut();
    void connectButtons();
    /// Does this to each letter it is for, one after the other, and then the rest.
    void work(const std::function<bool(const BatchLetter &)> &isFor, const Work &each,
              const std::function<void()> &then = {});
    void workOn();
    void finishWork();
    void stop();
    void begin();
    void makeFinal();
    void print();
    void printLetter(BatchLetter &entry);
    void save();
    void recordPosted();
    void openLetter(int row);
    void display();
    int count(const std::function<bool(const BatchLetter &)> &which) const;
    bool any(const std::function<bool(const BatchLetter &)> &which) const;

    Desk &m_desk;
    Prompts &m_prompts;
    const QList<ComplaintId> m_cases;
    LetterBatch m_batch;
    BatchModel *m_model;
    QTableView *m_table;
    QComboBox *m_kindBox;
    QLabel *m_sumLabel;
    QProgressBar *m_progress;
    QPushButton *m_draftButton;
    QPushButton *m_finalButton;
    QPushButton *m_printButton;
    QPushButton *m_saveButton;
    QPushButton *m_postedButton;
    QPushButton *m_stopButton;
    QPushButton *m_closeButton;
    QQueue<int> m_rows; ///< still to be worked on
    Work m_work;
    std::function<void()> m_then;
    QTimer m_next;
    FocusKept m_focus{*this};
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<LetterJob> m_job;
    bool m_stopped = false;
    bool m_printing = false; ///< a job goes to the printer whole
};

} // namespace gehoor
