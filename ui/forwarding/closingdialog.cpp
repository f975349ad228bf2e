// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_closingdialog.h"

#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/forwarding/closingdialog.h>
#include <ui/forwarding/measurespanel.h>

#include <algorithm>

namespace gehoor {

ClosingDialog::ClosingDialog(Desk &desk, Prompts &prompts, const CaseFile &file, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ClosingDialog>()), m_desk(desk), m_prompts(prompts),
      m_complaint(file.complaint.id)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Close case %1").arg(file.complaint.number.text()));
    nameButtons(*m_ui->buttonBox, tr("Close the case"));
    acceptOnCtrlEnterOnly(*this);
    if (!file.closings.isEmpty())
        m_learnedBefore = file.closings.last().learningPoint;
    const QDate today = desk.clock.today();
    setUpDay(*m_ui->toldEdit, today, file.complaint.details.received, today);
    fill(*m_ui->howEdit, {});
    fill(*m_ui->learningEdit, m_learnedBefore);
    offer(*m_ui->outcomeBox, endingKeys, proposedEnding(file));
    m_ui->letterBox->setVisible(isReachable(file.complaint.details.complainant));
    m_ui->measuresPlace->addWidget(new MeasuresPanel(desk, prompts, m_complaint, this));
    tabThrough(*m_ui->column);
    connect(m_ui->outcomeBox, &QComboBox::currentIndexChanged, this, &ClosingDialog::displayTold);
    displayTold();
}

ClosingDialog::~ClosingDialog() = default;

bool ClosingDialog::wantsLetter() const
{
    return m_ui->letterBox->isChecked();
}

void ClosingDialog::displayTold()
{
    const bool asked = needsTelling(chosen<Ending>(*m_ui->outcomeBox));
    m_ui->toldEditLabel->setVisible(asked);
    m_ui->toldEdit->setVisible(asked);
    m_ui->howEditLabel->setVisible(asked);
    m_ui->howEdit->setVisible(asked);
}

void ClosingDialog::accept()
{
    const Told told{.day = m_ui->toldEdit->date(), .how = textOf(*m_ui->howEdit, {})};
    const auto closed = m_desk.forwarding.close(m_complaint, chosen<Ending>(*m_ui->outcomeBox),
                                                textOf(*m_ui->learningEdit, m_learnedBefore), told);
    if (!closed)
        m_prompts.tell(this, closed.error());
    else
        QDialog::accept();
}

Ending proposedEnding(const CaseFile &file)
{
    const auto any = [&](Verdict verdict) {
        return std::any_of(file.assessments.begin(), file.assessments.end(),
                           [&](const Assessment &assessment) { return assessment.verdict == verdict; });
    };
    if (any(Verdict::Admissible) || file.assessments.isEmpty())
        return Ending::Answered;
    const bool referred =
        std::any_of(file.assessments.begin(), file.assessments.end(), [](const Assessment &each) {
            return each.ground == Ground::Client || each.ground == Ground::Employee;
        });
    if (referred)
        return Ending::Referred;
    if (any(Verdict::NotAdmissible))
        return Ending::NotAdmissible;
    return any(Verdict::MoreInformation) ? Ending::TooLittleInformation : Ending::NotAComplaint;
}

} // namespace gehoor
