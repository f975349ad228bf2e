// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_measuredialog.h"

#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/forwarding/measuredialog.h>

namespace gehoor {

MeasureDialog::MeasureDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, const Measure &measure,
                             QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::MeasureDialog>()), m_desk(desk), m_prompts(prompts),
      m_complaint(complaint), m_before(measure)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Measure"));
    nameButtons(*m_ui->buttonBox, tr("Keep"));
    acceptOnCtrlEnterOnly(*this);
    const QDate today = desk.clock.today();
    fill(*m_ui->textEdit, measure.text);
    fill(*m_ui->ownerEdit, measure.owner);
    setUpDay(*m_ui->dueEdit, measure.due.value_or(today.addMonths(1)), earliestDay(), today.addYears(20));
    m_ui->dueBox->setChecked(measure.due.has_value());
    m_ui->dueEdit->setEnabled(measure.due.has_value());
    connect(m_ui->dueBox, &QAbstractButton::toggled, m_ui->dueEdit, &QWidget::setEnabled);
    offer(*m_ui->stateBox, measureStateKeys, measure.state);
    m_ui->textEdit->setFocus();
}

MeasureDialog::~MeasureDialog() = default;

void MeasureDialog::accept()
{
    Measure measure = m_before;
    measure.text = textOf(*m_ui->textEdit, m_before.text);
    measure.owner = textOf(*m_ui->ownerEdit, m_before.owner);
    measure.due = m_ui->dueBox->isChecked() ? std::optional(m_ui->dueEdit->date()) : std::nullopt;
    measure.state = chosen<MeasureState>(*m_ui->stateBox);
    if (const auto kept = m_desk.forwarding.saveMeasure(m_complaint, measure); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
