// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/safety/threatsteps.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/texttable.h>
#include <ui/safety/evaluationdialog.h>
#include <ui/safety/limitdialog.h>
#include <ui/safety/safetypage.h>

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString stateOf(const ContactLimit &limit)
{
    return limit.ended ? SafetyPage::tr("ended %1").arg(shortDate(limit.ended->day))
                       : SafetyPage::tr("evaluate %1").arg(shortDate(limit.evaluate));
}

/// All that is kept of a limit.
QString wholeOf(const ContactLimit &limit)
{
    QStringList lines{limit.measure, SafetyPage::tr("What was done: %1").arg(limit.behaviour)};
    for (const LimitEvaluation &one : limit.evaluations)
        lines << SafetyPage::tr("Evaluated %1, goes on until %2: %3")
                     .arg(shortDate(one.day), shortDate(one.next), one.reason);
    if (limit.ended)
        lines << SafetyPage::tr("Ended %1: %2").arg(shortDate(limit.ended->day), limit.ended->reason);
    return lines.join(u"\n\n"_s);
}

QPlainTextEdit *readOnlyText(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    return view;
}

} // namespace

SafetyPage::SafetyPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts),
      m_table(new TextTable({tr("No."), tr("Contact limit"), tr("From"), tr("State")}, this)),
      m_view(new QTableView(this)), m_recordButton(new QPushButton(tr("Record a limit…"), this)),
      m_evaluateButton(new QPushButton(tr("Evaluate…"), this)),
      m_details(readOnlyText(u"limitText"_s, tr("The chosen contact limit"), this)),
      m_noneLabel(plainLabel(this)), m_noStepsLabel(plainLabel(this)),
      m_stepsBox(new QGroupBox(tr("What to do when there is a threat"), this)),
      m_steps(readOnlyText(u"threatSteps"_s, tr("What to do when there is a threat"), m_stepsBox))
{
    addWidgets();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SafetyPage::displayChosen);
    connect(m_view, &QTableView::activated, this, &SafetyPage::evaluateChosen);
    connect(m_recordButton, &QAbstractButton::clicked, this, &SafetyPage::record);
    connect(m_evaluateButton, &QAbstractButton::clicked, this, &SafetyPage::evaluateChosen);
}

void SafetyPage::addWidgets()
{
    m_view->setObjectName(u"limitsTable"_s);
    m_view->setModel(m_table);
    setUpTable(*m_view, tr("Contact limits"), {5, 0, 16, 24});
    setFocusProxy(m_view);
    m_recordButton->setObjectName(u"recordLimitButton"_s);
    m_evaluateButton->setObjectName(u"evaluateLimitButton"_s);
    m_noneLabel->setObjectName(u"noLimitLabel"_s);
    m_noneLabel->setText(tr("No limit to the contact was recorded in this case."));
    m_noStepsLabel->setObjectName(u"noStepsLabel"_s);
    m_noStepsLabel->setText(
        tr("What to do when there is a threat is shown here once the case has the safety flag or a "
           "contact limit."));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_recordButton, m_evaluateButton}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    QLabel *policy = plainLabel(m_stepsBox);
    policy->setText(tr("Your organisation's own policy, not in the information sheet. You change it in "
                       "Settings, under Letters and texts."));
    auto *steps = new QVBoxLayout(m_stepsBox);
    steps->addWidget(policy);
    steps->addWidget(m_steps, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(m_noneLabel);
    column->addLayout(buttons);
    column->addWidget(m_details, 1);
    column->addWidget(m_noStepsLabel);
    column->addWidget(m_stepsBox, 2);
    tabThrough(*column);
}

void SafetyPage::display(const CaseFile &file, bool privacy)
{
    const bool sameCase = m_file && m_file->complaint.id == file.complaint.id;
    const int row = sameCase ? m_view->currentIndex().row() : 0;
    m_file = file;
    m_privacy = privacy;
    QList<QStringList> rows;
    for (const ContactLimit &limit : file.limits)
        rows << QStringList{QString::number(limit.number),
                            privacy ? tr("hidden") : limit.measure.left(500).simplified(),
                            shortDate(limit.start), stateOf(limit)};
    m_table->setRows(rows);
    m_view->setCurrentIndex(
        m_table->index(std::clamp<int>(row, 0, std::max<int>(0, int(rows.size()) - 1)), 0));
    m_noneLabel->setVisible(file.limits.isEmpty());
    m_recordButton->setEnabled(!file.readOnly);
    displayChosen();
    displaySteps();
}

void SafetyPage::displayChosen()
{
    const ContactLimit *const limit = chosenLimit();
    m_evaluateButton->setEnabled(limit && !limit->ended && !m_file->readOnly);
    m_details->setVisible(limit && !m_privacy);
    gehoor::display(*m_details, limit && !m_privacy ? wholeOf(*limit) : QString());
}

void SafetyPage::displaySteps()
{
    const bool shown = m_file->complaint.details.safetyFlag || !m_file->limits.isEmpty();
    m_stepsBox->setVisible(shown);
    m_noStepsLabel->setVisible(!shown);
    if (!shown)
        return;
    const auto text = m_desk.texts.find(threatStepsName(screenLanguage()));
    gehoor::display(*m_steps, text ? standingText(*text) : wording(text.error()));
}

const ContactLimit *SafetyPage::chosenLimit() const
{
    const int row = m_view->currentIndex().row();
    return m_file && row >= 0 && row < m_file->limits.size() ? &m_file->limits.at(row) : nullptr;
}

void SafetyPage::record()
{
    if (LimitDialog(m_desk, m_prompts, m_file->complaint.id, this).exec() == QDialog::Accepted)
        m_view->setCurrentIndex(m_table->index(m_table->rowCount() - 1, 0));
}

void SafetyPage::evaluate(int number)
{
    for (qsizetype row = 0; m_file && row < m_file->limits.size(); ++row) {
        if (m_file->limits.at(row).number == number) {
            m_view->setCurrentIndex(m_table->index(int(row), 0));
            return evaluateChosen();
        }
    }
}

void SafetyPage::evaluateChosen()
{
    if (const ContactLimit *const limit = chosenLimit(); limit && !limit->ended && !m_file->readOnly)
        EvaluationDialog(m_desk, m_prompts, m_file->complaint.id, ContactLimit(*limit), this).exec();
}

} // namespace gehoor
