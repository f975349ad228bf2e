// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_caseheader.h"

#include <ui/common/fields.h>
#include <ui/complaint/caseheader.h>
#include <ui/wording/lateness.h>
#include <ui/wording/retention.h>
#include <ui/wording/words.h>

#include <QMenu>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestName = 80;

QString recordingWords()
{
    return Words::tr("record the response");
}

/// What the step leads to on this day.
QString stepWords(const NextStep &step, const CaseStanding &standing, QDate today)
{
    if (step.step == Step::RemindResponsible && !isToRemind(step, today))
        return recordingWords();
    const bool mayRemind =
        awaitsAnswer(standing) && !isToAskAgain(step, standing, today); // which is offered by itself
    return wording(step.step, mayRemind ? Standing::AwaitingComplainant : Standing::ToAssess);
}

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CaseHeader>()), m_otherSteps(new QMenu(this))
{
    m_ui->setupUi(this);
    QFont large = m_ui->numberLabel->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_ui->numberLabel->setFont(large);
    m_ui->whoLabel->setFont(large);
    m_ui->otherStepsButton->setMenu(m_otherSteps);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, &CaseHeader::backRequested);
    connect(m_ui->whyButton, &QAbstractButton::clicked, this, &CaseHeader::whyRequested);
    connect(m_ui->stepButton, &QAbstractButton::clicked, this, [this] {
        if (m_first)
            Q_EMIT stepRequested(*m_first);
    });
}

CaseHeader::~CaseHeader() = default;

void CaseHeader::display(const CaseFile &file, QDate today, const WorkingCalendar &calendar, bool privacy)
{
    const ComplaintDetails &details = file.complaint.details;
    m_ui->numberLabel->setText(file.complaint.number.text());
    const std::optional<Cleared> &cleared = file.complaint.cleared;
    QString who =
        cleared ? wording(*cleared) : complainantName(details.complainant, privacy).left(longestName);
    if (details.complainant.capacity != Capacity::Unknown)
        who += u", "_s + wording(details.complainant.capacity);
    gehoor::display(*m_ui->whoLabel, who.simplified());
    m_ui->safetyLabel->setVisible(details.safetyFlag);
    m_ui->priorityLabel->setVisible(details.priority == Priority::High);

    QStringList standings;
    for (const Standing standing : file.standing.standings)
        standings << wording(standing);
    if (file.closing)
        standings << wording(file.closing->outcome)
                  << (onlyYearsKnown(cleared) ? QString::number(file.closing->day.year())
                                              : shortDate(file.closing->day));
    const auto due = file.standing.nextSteps.isEmpty() ? std::nullopt : file.standing.nextSteps.first().due;
    m_ui->standingLabel->setText(sentenceCase(standings.join(u", "_s)) + (due ? u","_s : QString()));

    const auto when = [&](QDate day) { return dueWords(day, today, calendar); };
    displayDue(due, due && due->day < today, due ? when(due->day) : QString());
    displaySteps(file.standing, today, when);
    m_ui->stepButton->setEnabled(!file.readOnly);
    m_ui->otherStepsButton->setEnabled(!file.readOnly);
}

void CaseHeader::displayDue(const std::optional<DueDate> &due, bool late, const QString &when)
{
    m_ui->dueLabel->setVisible(due.has_value());
    m_ui->whyButton->setVisible(due.has_value());
    if (!due)
        return;
    m_ui->dueLabel->setText(late ? when : tr("due %1").arg(when));
    m_ui->whyButton->setToolTip(why(*due).join(u'\n'));
}

void CaseHeader::displaySteps(const CaseStanding &standing, QDate today,
                              const std::function<QString(QDate)> &when)
{
    const QList<NextStep> &steps = standing.nextSteps;
    m_first = steps.isEmpty() ? std::nullopt : std::optional<NextStep>(steps.first());
    m_ui->stepButton->setVisible(m_first.has_value());
    if (m_first)
        m_ui->stepButton->setText(
            tr("%1  (Ctrl+Enter)").arg(sentenceCase(stepWords(*m_first, standing, today))));

    m_otherSteps->clear();
    QStringList others;
    const auto offer = [&](const QString &words, const NextStep &step, auto request) {
        others << words;
        const QString due = step.due ? u" (%1)"_s.arg(when(step.due->day)) : QString();
        connect(m_otherSteps->addAction(sentenceCase(words) + due), &QAction::triggered, this,
                [this, step, request] {
                    Q_EMIT(this->*request)
                    (step);
                });
    };
    for (const NextStep &step : steps) {
        if (step != steps.first())
            offer(stepWords(step, standing, today), step, &CaseHeader::stepRequested);
        if (isToRemind(step, today))
            offer(recordingWords(), step, &CaseHeader::responseRequested);
        if (step.step == Step::DecideOnWhatThereIs && awaitsAnswer(standing))
            offer(Words::tr("record the complainant's answer"), step, &CaseHeader::answerRequested);
        if (isToAskAgain(step, standing, today))
            offer(Words::tr("remind the complainant"), step, &CaseHeader::reminderRequested);
    }
    m_ui->otherStepsLabel->setText(tr("Also: %1").arg(others.join(u"; "_s)));
    m_ui->otherStepsLabel->setVisible(!others.isEmpty());
    m_ui->otherStepsButton->setVisible(!others.isEmpty());
}

} // namespace gehoor
