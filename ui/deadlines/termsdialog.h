// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/complaint/casefile.h>

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace gehoor {

class Prompts;

/// Every due date of a case with how it came about; and what moves them: extending a term, and the
/// complainant's answer.
class TermsDialog : public QDialog
{
    Q_OBJECT
public:
    TermsDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent = nullptr);

private:
    void addWidgets();
    void read();
    void extend();
    void recordAnswer();
    void print();
    void savePdf();

    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_id;
    std::optional<CaseFile> m_file;
    QPlainTextEdit *m_text;
    QPushButton *m_extendButton;
    QPushButton *m_answerButton;
    QPushButton *m_printButton;
    QPushButton *m_pdfButton;
};

} // namespace gehoor
