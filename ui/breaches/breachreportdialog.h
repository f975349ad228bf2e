// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace gehoor {

/// What a data breach is reported with, as text: copied into the authority's form, printed or saved. Whatever
/// way it leaves, the gate is asked first.
class BreachReportDialog : public QDialog
{
    Q_OBJECT
public:
    BreachReportDialog(Desk &desk, Prompts &prompts, const Breach &breach, QWidget *parent = nullptr);

private:
    void addWidgets();
    void compose();
    /// Whether the report left by `leave`, which is given the reason why what shows in it may; when not, that
    /// was told.
    bool letReportLeave(const TextAct &leave);
    void copy();
    void print();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    const BreachId m_id;
    std::optional<LetterContent> m_shown; ///< none when it cannot be made
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QPushButton *m_copyButton;
    QPushButton *m_printButton;
    QPushButton *m_saveButton;
};

} // namespace gehoor
