// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

#include <QDialog>
#include <QTimer>

#include <atomic>

class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace gehoor {

class Prompts;

/// Reads an open register to its last page and says what it found: the window stays alive, and it can be
/// stopped at any moment. Nothing is changed.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    VerifyDialog(RegisterFile &file, Prompts &prompts, QWidget *parent = nullptr);

    /// While it reads, that is stopped first.
    void reject() override;

private:
    void layOut();
    void setBusy(bool busy);
    void verify();
    /// For another head than was typed.
    void askAgain(const QString &why);

    RegisterFile &m_file;
    Prompts &m_prompts;
    QLineEdit *m_headEdit;
    QProgressBar *m_progress;
    QPlainTextEdit *m_found;
    QPushButton *m_verifyButton;
    QPushButton *m_stopButton;
    QPushButton *m_closeButton;
    QTimer m_looksAgain;
    bool m_busy = false;
    // Between the window and the thread that reads.
    std::atomic<int> m_done = 0; ///< thousandths
    std::atomic<bool> m_stops = false;
};

} // namespace gehoor
