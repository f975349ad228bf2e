// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/unsaved.h>
#include <ui/complaint/casefile.h>

#include <QHash>
#include <QWidget>

namespace Ui {
class TriagePage;
}

namespace gehoor {

class HintFrame;
class PolicyBox;
class Prompts;
class QuestionRow;
class StepsChoice;

/// The tab on which the officer judges the parts of a complaint one by one. It shows what follows from the
/// answers and never decides; what was answered but not confirmed is kept while the register is open.
class TriagePage : public QWidget
{
    Q_OBJECT
public:
    TriagePage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~TriagePage() override;

    void display(const CaseFile &file);
    /// Goes to the part of that number (none: the first without a verdict) and its first open question.
    void begin(std::optional<int> partNumber = {});
    /// Asks for a new part that begins with these words.
    void addPart(const QString &words);
    /// Shows the page that says why the case was judged as it was.
    void showReasoning();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addQuestions();
    void addChoices();
    const Part *part() const;
    Decision decision() const;
    bool isSettled() const;
    void displayPart();
    /// The last verdict of the part, in force or withdrawn.
    void displayEarlier(const std::optional<Assessment> &last);
    void displayDecision(const Decision &decision);
    void displayWords();
    void displayOutcome();
    void displaySteps(const std::optional<Ground> &ground);
    void changed();
    void goOn(const QuestionRow *row);
    void goTo(QuestionRow *row);
    void goToConfirm();
    void changePart();
    void withdraw();
    void confirm();

    std::unique_ptr<Ui::TriagePage> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    CriteriaSet m_criteria;
    QList<FollowUpStep> m_catalogue;
    HintFrame *m_hint;
    PolicyBox *m_policy;
    QList<QuestionRow *> m_rows;
    StepsChoice *m_steps = nullptr;
    std::optional<CaseFile> m_file;
    std::optional<Ground> m_stepsFor; ///< the ground whose steps are on the screen
    QString m_reasonBefore;           ///< what the field for the reason was filled with
    bool m_stepsChosen = false;       ///< by the officer; otherwise they are as proposed
    QHash<PartId, Decision> m_unconfirmed;
    Unsaved m_unsaved{*this, [this] { return !m_unconfirmed.isEmpty(); }};
};

} // namespace gehoor
