// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/breachstepdialog.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/wording/breaches.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The one that is to be done next; the first when all are.
BreachStep nextStep(const Breach &breach)
{
    for (const auto &[step, key] : breachStepKeys.entries()) {
        if (!breach.done.contains(step))
            return step;
    }
    return breachStepKeys.entries().front().first;
}

} // namespace

BreachStepDialog::BreachStepDialog(Desk &desk, Prompts &prompts, Breach breach, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_breach(std::move(breach)),
      m_step(new QComboBox(this)), m_advice(plainLabel(this)), m_day(new QDateEdit(this))
{
    setWindowTitle(tr("Data breach %1: a step done").arg(m_breach.id.value()));
    m_step->setObjectName(u"stepBox"_s);
    offer(*m_step, breachStepKeys, nextStep(m_breach));
    m_advice->setObjectName(u"adviceLabel"_s);
    m_day->setObjectName(u"dayEdit"_s);
    const QDate today = desk.clock.today();
    setUpDay(*m_day, today, m_breach.facts.discovered.toLocalTime().date(), today);
    auto *form = new QFormLayout;
    form->addRow(tr("&Step"), m_step);
    form->addRow(tr("Done &on"), m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Record"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_advice);
    column->addWidget(buttons);
    tabThrough(*column);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    acceptOnCtrlEnterOnly(*this);
    connect(m_step, &QComboBox::currentIndexChanged, this, &BreachStepDialog::displayStep);
    displayStep();
    m_step->setFocus();
}

void BreachStepDialog::displayStep()
{
    const auto step = chosen<BreachStep>(*m_step);
    m_advice->setText(advice(step));
    m_day->setDate(m_breach.done.value(step, m_desk.clock.today()));
}

void BreachStepDialog::accept()
{
    const auto kept = m_desk.breaches.markDone(m_breach.id, chosen<BreachStep>(*m_step), m_day->date());
    if (!kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
