// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_triagepage.h"

#include <core/basics/text.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/triage/hintframe.h>
#include <ui/triage/partdialog.h>
#include <ui/triage/policybox.h>
#include <ui/triage/questionrow.h>
#include <ui/triage/reasoningdialog.h>
#include <ui/triage/stepschoice.h>
#include <ui/triage/triagepage.h>
#include <ui/triage/verdictwords.h>

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
TriagePage::TriagePage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::TriagePage>()), m_desk(desk), m_prompts(prompts),
      m_criteria(criteriaSet().value()), m_catalogue(followUpSteps().value()), m_hint(new HintFrame),
      m_policy(new PolicyBox)
{
    m_ui->setupUi(this);
    showThrough(*m_ui->scroll);
    m_ui->keysLabel->setText(
        tr("Keys: %1; 1 to 5 go to a question, Enter to Confirm.").arg(answerKeyWords()));
    m_ui->hintColumn->addWidget(m_hint);
    addQuestions();
    m_ui->policyColumn->addWidget(m_policy);
    addChoices();
    tabThrough(*m_ui->layout11);
    connect(m_hint, &HintFrame::partRequested, this,
            [this](const QString &words) { addPart(QString(words)); });
    connect(m_policy, &PolicyBox::changeRequested, this, &TriagePage::changePart);
    connect(m_ui->partBar, &QTabBar::currentChanged, this, &TriagePage::displayPart);
    connect(m_ui->addPartButton, &QAbstractButton::clicked, this, [this] { addPart({}); });
    connect(m_ui->changePartButton, &QAbstractButton::clicked, this, &TriagePage::changePart);
    connect(m_ui->reasoningButton, &QAbstractButton::clicked, this, &TriagePage::showReasoning);
    connect(m_ui->withdrawVerdictButton, &QAbstractButton::clicked, this, &TriagePage::withdraw);
    connect(m_ui->confirmButton, &QAbstractButton::clicked, this, &TriagePage::confirm);
}

TriagePage::~TriagePage() = default;

void TriagePage::addQuestions()
{
    for (const Criterion &criterion : std::as_const(m_criteria.criteria)) {
        auto *row = new QuestionRow(criterion, int(m_rows.size()) + 1);
        m_rows << row;
        m_ui->questionsColumn->addWidget(row);
        connect(row, &QuestionRow::remarked, this, &TriagePage::changed);
        connect(row, &QuestionRow::answered, this, [this, row](bool byKey) {
            changed();
            if (byKey)
                goOn(row);
        });
    }
}

void TriagePage::addChoices()
{
    m_steps = new StepsChoice(m_catalogue);
    m_ui->stepsColumn->addWidget(m_steps);
    connect(m_steps, &StepsChoice::changed, this, [this] {
        m_stepsChosen = true;
        changed();
    });
    offer(*m_ui->verdictBox, verdictKeys, Verdict::Admissible);
    offer(*m_ui->groundBox, groundKeys, Ground::ConcernsAnother);
    connect(m_ui->otherwiseBox, &QAbstractButton::clicked, this, &TriagePage::changed);
    connect(m_ui->verdictBox, &QComboBox::activated, this, &TriagePage::changed);
    connect(m_ui->groundBox, &QComboBox::activated, this, &TriagePage::changed);
    connect(m_ui->reasonEdit, &QLineEdit::textEdited, this, &TriagePage::changed);
}

const Part *TriagePage::part() const
{
    const int index = m_ui->partBar->currentIndex();
    return m_file && index >= 0 && index < m_file->complaint.parts.size() ? &m_file->complaint.parts.at(index)
                                                                          : nullptr;
}

Decision TriagePage::decision() const
{
    Decision decision;
    for (const QuestionRow *row : m_rows) {
        if (const auto answer = row->answer())
            decision.answers.insert(row->question(), *answer);
        if (const QString remark = row->remark(); !isBlank(remark))
            decision.remarks.insert(row->question(), remark);
    }
    if (m_ui->otherwiseBox->isChecked()) {
        decision.verdict = chosen<Verdict>(*m_ui->verdictBox);
        if (decision.verdict == Verdict::NotAdmissible)
            decision.ground = chosen<Ground>(*m_ui->groundBox);
    }
    decision.reason = textOf(*m_ui->reasonEdit, m_reasonBefore);
    if (m_stepsChosen)
        decision.steps = m_steps->chosen();
    return decision;
}

bool TriagePage::isSettled() const
{
    return m_file->readOnly || m_file->closing || m_file->referral(part()->id);
}

void TriagePage::display(const CaseFile &file)
{
    const bool sameCase = m_file && m_file->complaint.id == file.complaint.id;
    const int before = sameCase ? m_ui->partBar->currentIndex() : 0;
    m_file = file;
    for (const Part &each : file.complaint.parts) {
        if (file.closing || file.referral(each.id)) // nobody can confirm it any more
            m_unconfirmed.remove(each.id);
    }
    if (const auto steps = m_desk.triage.steps())
        m_steps->word(*steps);
    {
        const QSignalBlocker quiet(m_ui->partBar);
        while (m_ui->partBar->count() > 0)
            m_ui->partBar->removeTab(0);
        for (const Part &each : file.complaint.parts) {
            const auto assessment = file.assessment(each.id);
            m_ui->partBar->addTab(
                tr("%1: %2").arg(each.number).arg(assessment ? wording(assessment->verdict) : tr("open")));
        }
        m_ui->partBar->setCurrentIndex(std::clamp<int>(before, 0, m_ui->partBar->count() - 1));
    }
    m_ui->addPartButton->setEnabled(!file.closing && !file.readOnly);
    m_ui->changePartButton->setEnabled(!file.closing && !file.readOnly);
    displayPart();
    if (!sameCase)
        m_ui->scroll->ensureVisible(0, 0);
}

void TriagePage::displayPart()
{
    const Part *const shown = part();
    if (!shown)
        return;
    // The words of the whole complaint stand beside this page already.
    Part onItsOwn = *shown;
    if (onItsOwn.text == m_file->complaint.details.text)
        onItsOwn.text.clear();
    gehoor::display(*m_ui->partLabel, partWords(onItsOwn));
    m_ui->partLabel->setVisible(!m_ui->partLabel->text().isEmpty());
    const auto assessment = m_file->assessment(shown->id);
    displayEarlier(assessment ? assessment : m_file->withdrawn(shown->id));
    displayDecision(m_unconfirmed.value(shown->id, assessment ? decisionOf(*assessment) : Decision()));
    // Only while there is something to do about it.
    m_hint->display(isSettled() || assessment ? std::nullopt : splitHint(shown->text));
    m_policy->display(*m_file, *shown);
    for (QWidget *widget : {m_ui->questions, static_cast<QWidget *>(m_ui->stepsGroup),
                            static_cast<QWidget *>(m_ui->otherwiseBox), m_ui->otherwise})
        widget->setEnabled(!isSettled());
}

void TriagePage::displayEarlier(const std::optional<Assessment> &last)
{
    m_ui->earlierLabel->setVisible(last.has_value());
    m_ui->withdrawVerdictButton->setVisible(last && !last->withdrawal && !isSettled());
    if (!last)
        return;
    QString words = assessmentWords(*last);
    if (const QString told = toldAlready(*m_file, *last); last->withdrawal && !told.isEmpty())
        words += u'\n' + told;
    gehoor::display(*m_ui->earlierLabel, words);
}

void TriagePage::displayDecision(const Decision &decision)
{
    for (QuestionRow *row : std::as_const(m_rows)) {
        const auto answer = decision.answers.constFind(row->question());
        row->display(answer == decision.answers.constEnd() ? std::nullopt : std::optional<Answer>(*answer),
                     decision.remarks.value(row->question()));
    }
    m_ui->otherwiseBox->setChecked(decision.verdict.has_value());
    if (decision.verdict)
        m_ui->verdictBox->setCurrentIndex(m_ui->verdictBox->findData(int(*decision.verdict)));
    if (decision.ground)
        m_ui->groundBox->setCurrentIndex(m_ui->groundBox->findData(int(*decision.ground)));
    m_reasonBefore = decision.reason;
    fill(*m_ui->reasonEdit, decision.reason);
    m_stepsChosen = decision.steps.has_value();
    m_stepsFor.reset();
    if (decision.steps)
        m_steps->display({}, *decision.steps, decision.steps->isEmpty());
    displayOutcome();
}

/// A verdict shows the words of its day; what is being judged, those of now.
void TriagePage::displayWords()
{
    const auto kept = m_file->assessment(part()->id);
    const bool judged = kept && !m_unconfirmed.contains(part()->id);
    const auto criteria = m_desk.triage.criteria(judged ? QList{*kept} : QList<Assessment>());
    if (!criteria)
        return m_prompts.tell(this, criteria.error());
    m_criteria = *criteria;
    for (QuestionRow *row : std::as_const(m_rows))
        row->word(m_criteria.of(row->question()));
}

void TriagePage::displayOutcome()
{
    displayWords();
    const Decision now = decision();
    const Outcome outcome = assess(m_criteria, now.answers);
    const auto verdict = now.verdict ? now.verdict : outcome.verdict;
    std::optional<Ground> ground;
    if (verdict == Verdict::NotAdmissible)
        ground = now.ground ? now.ground : outcome.ground;

    m_ui->otherwise->setVisible(now.verdict.has_value());
    m_ui->groundBox->setVisible(now.verdict == Verdict::NotAdmissible);
    m_ui->groundBoxLabel->setVisible(now.verdict == Verdict::NotAdmissible);
    displaySteps(ground);
    const auto until = proposedDay(LetterKind::InformationRequest, m_desk.clock.today(),
                                   m_desk.settings.terms().value_or(Terms()));
    const QString letter =
        letterWords(verdict, ground, outcome, m_criteria, m_file->complaint.details, until);
    m_ui->letterGroup->setVisible(!letter.isEmpty());
    gehoor::display(*m_ui->letterLabel, letter);

    const bool before = m_file->assessment(part()->id).has_value();
    const bool open = m_unconfirmed.contains(part()->id);
    const bool differs = now.verdict && (now.verdict != outcome.verdict || ground != outcome.ground);
    m_ui->reasonRow->setVisible(open && (differs || before));
    const auto result =
        assessmentOf(now, {m_criteria, m_catalogue, m_file->complaint.details.complainant.capacity, before},
                     part()->id, m_desk.clock.today());
    const bool stepsMissing = ground && !m_steps->isChosen();
    QStringList lines;
    if (!before || open)
        lines << outcomeWords(verdict, ground, outcome, m_file->complaint.details.complainant);
    if (open && !result && verdict)
        lines << wording(result.error());
    if (open && stepsMissing)
        lines << tr("Choose a follow-up step, or say that none is possible.");
    if (m_file->readOnly)
        lines << tr("The register is open for reading only.");
    else if (isSettled())
        lines << (m_file->closing ? tr("The case is closed.")
                                  : tr("This part was forwarded; its verdict stands."));
    m_ui->resultLabel->setText(lines.join(u'\n'));
    m_ui->confirmButton->setEnabled(open && result && !stepsMissing);
    m_ui->confirmButton->setVisible(!isSettled());
}

void TriagePage::displaySteps(const std::optional<Ground> &ground)
{
    m_ui->stepsGroup->setVisible(ground.has_value());
    if (!ground || m_stepsFor == ground)
        return;
    m_stepsFor = ground;
    const Capacity capacity = m_file->complaint.details.complainant.capacity;
    const QStringList steps =
        m_stepsChosen ? m_steps->chosen() : proposedSteps(m_catalogue, *ground, capacity);
    m_steps->display(offeredSteps(m_catalogue, *ground, capacity), steps, m_stepsChosen && steps.isEmpty());
}

void TriagePage::changed()
{
    if (!part())
        return;
    m_unconfirmed.insert(part()->id, decision());
    displayOutcome();
}

void TriagePage::begin(std::optional<int> partNumber)
{
    if (!m_file)
        return;
    const QList<Part> &parts = m_file->complaint.parts;
    const auto wanted = std::find_if(parts.begin(), parts.end(), [&](const Part &each) {
        return partNumber ? each.number == *partNumber : !m_file->assessment(each.id);
    });
    if (wanted != parts.end())
        m_ui->partBar->setCurrentIndex(int(std::distance(parts.begin(), wanted)));
    const auto open =
        std::find_if(m_rows.begin(), m_rows.end(), [](const QuestionRow *row) { return !row->answer(); });
    goTo(open == m_rows.end() ? m_rows.first() : *open);
}

void TriagePage::addPart(const QString &words)
{
    if (!m_file)
        return;
    const auto before = m_file->complaint.parts.size();
    gehoor::addPart(m_desk, m_prompts, *m_file, words, this);
    if (m_file->complaint.parts.size() > before)
        begin(m_file->complaint.parts.last().number);
}

void TriagePage::goOn(const QuestionRow *row)
{
    const auto next = m_rows.indexOf(row) + 1;
    if (next < m_rows.size())
        goTo(m_rows.at(next));
    else
        goToConfirm();
}

void TriagePage::goTo(QuestionRow *row)
{
    row->focusAnswer();
    layout()->activate(); // what follows from the answers takes more or less room now
    m_ui->scroll->ensureWidgetVisible(row);
}

void TriagePage::goToConfirm()
{
    const bool stepsMissing = m_ui->stepsGroup->isVisible() && !m_steps->isChosen();
    QWidget *const goal = m_ui->confirmButton->isEnabled() ? static_cast<QWidget *>(m_ui->confirmButton)
                          : stepsMissing                   ? static_cast<QWidget *>(m_steps)
                          : m_ui->reasonRow->isVisible()   ? static_cast<QWidget *>(m_ui->reasonEdit)
                                                           : nullptr;
    if (goal)
        goal->setFocus(Qt::ShortcutFocusReason);
    // What will be confirmed must be in sight: the steps, and the sentences for the letter. They get their
    // room only when this key is done with.
    QTimer::singleShot(0, this, [this] {
        m_ui->scroll->ensureWidgetVisible(m_ui->letterGroup);
        m_ui->scroll->ensureWidgetVisible(m_ui->stepsGroup);
        if (QWidget *const focused = focusWidget(); m_ui->scroll->isAncestorOf(focused))
            m_ui->scroll->ensureWidgetVisible(focused);
    });
}

void TriagePage::keyPressEvent(QKeyEvent *event)
{
    const int question = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goToConfirm();
    else if (event->modifiers() == Qt::NoModifier && question >= 0 && question < m_rows.size())
        goTo(m_rows.at(question));
    else
        QWidget::keyPressEvent(event);
}

void TriagePage::changePart()
{
    if (part())
        gehoor::changePart(m_desk, m_prompts, *m_file, *part(), this);
}

void TriagePage::showReasoning()
{
    if (m_file)
        ReasoningDialog(m_desk, m_prompts, m_file->complaint, this).exec();
}

void TriagePage::withdraw()
{
    const auto verdict = part() ? m_file->assessment(part()->id) : std::nullopt;
    if (!verdict)
        return;
    const PartId judged = part()->id;
    const QString question =
        tr("The verdict stays in the file, and the part is to be judged again. Why is it withdrawn?");
    const QString told = toldAlready(*m_file, *verdict);
    const bool withdrawn = m_prompts.askText(this, tr("Withdraw the verdict on part %1").arg(part()->number),
                                             told.isEmpty() ? question : told + u'\n' + question, true,
                                             [&](const QString &reason) {
                                                 m_unconfirmed.remove(judged);
                                                 return m_desk.triage.withdraw(judged, reason);
                                             });
    if (withdrawn)
        goTo(m_rows.first());
}

void TriagePage::confirm()
{
    if (!part() || !m_unconfirmed.contains(part()->id))
        return;
    const PartId judged = part()->id;
    const Decision taken = m_unconfirmed.take(judged);
    if (const auto decided = m_desk.triage.decide(judged, taken); !decided) {
        m_unconfirmed.insert(judged, taken);
        return m_prompts.tell(this, decided.error());
    }
    const QList<Part> &parts = m_file->complaint.parts;
    if (std::any_of(parts.begin(), parts.end(),
                    [&](const Part &each) { return !m_file->assessment(each.id); }))
        begin();
    else
        m_ui->scroll->setFocus(Qt::OtherFocusReason); // what had the keys is not to be changed any more
}

} // namespace gehoor
