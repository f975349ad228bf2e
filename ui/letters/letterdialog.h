// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>
#include <ui/letters/letterfile.h>

#include <QDialog>
#include <QTimer>

class QPrintPreviewWidget;
class QPrinter;
class QPushButton;
namespace Ui {
class LetterDialog;
}

namespace gehoor {

class LetterFindings;
class Prompts;

/// One letter from its first choice to the post: composing with the real page beside it, keeping a draft,
/// making it final, printing or saving it, and recording that it was posted.
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    /// A new letter.
    LetterDialog(Desk &desk, Prompts &prompts, CaseFile file, const LetterRequest &request,
                 QWidget *parent = nullptr);
    /// A letter that is kept.
    LetterDialog(Desk &desk, Prompts &prompts, CaseFile file, Letter letter, QWidget *parent = nullptr);
    ~LetterDialog() override;

    void accept() override;
    void reject() override;

private:
    LetterDialog(Desk &desk, Prompts &prompts, CaseFile file, QWidget *parent);

    void addPreview();
    void addFindings();
    void connectFields();
    void touch();
    void compose();
    void composeAnew();
    void displayContent(const Result<LetterContent> &content);
    void displayKnowledge();
    void keepWord(const Result<> &kept);
    void displayView();
    /// Whether the text is not, or no more, as it was composed.
    bool isEdited() const;
    LetterContent shown() const;
    void displayWarnings();
    void displayState();

    [[nodiscard]] Result<Letter> keep();
    void keepDraft();
    void makeFinal();
    /// Perhaps with a reason only.
    bool canBeMailed() const;
    void print();
    void save(LetterForm form);
    void recordPosted();
    void recordNotPosted();
    /// With the letter as it is kept now.
    void goOn();

    std::unique_ptr<Ui::LetterDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    CaseFile m_file;
    std::optional<Letter> m_letter;
    std::optional<LetterContent> m_composed; ///< or kept: what the text was filled with
    bool m_keptEdited = false;               ///< what is kept was edited, and not composed anew since
    bool m_touched = true;                   ///< what is on the screen is not what is kept
    QString m_despite;                       ///< why it is printed all the same; empty: it was not
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview = nullptr;
    LetterFindings *m_findings = nullptr;
    QPushButton *m_step = nullptr; ///< what comes next
    QTimer m_pause;                ///< between the last key and the new preview
};

} // namespace gehoor
