// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;

namespace gehoor {

class Prompts;

/// The page that says why a case was judged as it was: shown as it will be printed, to print or to save.
class ReasoningDialog : public QDialog
{
    Q_OBJECT
public:
    ReasoningDialog(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent = nullptr);
    ~ReasoningDialog() override;

private:
    void addWidgets();
    void compose();
    void print();
    void savePdf();

    Desk &m_desk;
    Prompts &m_prompts;
    Complaint m_complaint;
    std::optional<LetterContent> m_shown; ///< none when it cannot be made
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    QLabel *m_problem;
    QComboBox *m_language;
    QPushButton *m_printButton;
    QPushButton *m_pdfButton;
};

} // namespace gehoor
