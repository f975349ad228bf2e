// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/unsaved.h>
#include <ui/settings/policyform.h>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {

PolicyForm::PolicyForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts),
      m_tooOld(new QCheckBox(tr("Did it happen too lon&g ago?"), this)), m_months(new QSpinBox(this)),
      m_handledBefore(new QCheckBox(tr("Was it &dealt with before?"), this)),
      m_anonymous(new QCheckBox(tr("Is the complainant &anonymous?"), this)),
      m_saveButton(new QPushButton(tr("&Save"), this))
{
    addFields();
    setEnabled(desk.file.access() == Access::Write);
    for (QCheckBox *box : {m_tooOld, m_handledBefore, m_anonymous})
        connect(box, &QCheckBox::toggled, this, [this] { m_saveButton->setEnabled(true); });
    connect(m_tooOld, &QCheckBox::toggled, m_months, &QWidget::setEnabled);
    connect(m_months, &QSpinBox::valueChanged, this, [this] { m_saveButton->setEnabled(true); });
    connect(m_saveButton, &QPushButton::clicked, this, &PolicyForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

void PolicyForm::addFields()
{
    m_tooOld->setObjectName(u"tooOldBox"_s);
    m_months->setObjectName(u"tooOldMonthsBox"_s);
    m_months->setRange(fewestPolicyMonths, mostPolicyMonths);
    m_handledBefore->setObjectName(u"handledBeforeBox"_s);
    m_anonymous->setObjectName(u"anonymousBox"_s);
    m_saveButton->setObjectName(u"savePolicyButton"_s);
    new Unsaved(*m_saveButton);
    QLabel *policy = plainLabel(this);
    QFont bold = policy->font();
    bold.setBold(true);
    policy->setFont(bold);
    policy->setText(tr("The organisation's own policy, not in the information sheet"));
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("These questions are asked beside those of the information sheet. They warn only: no "
           "verdict follows from them, and no letter names them."));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(policy);
    form->addRow(explanation);
    form->addRow(m_tooOld);
    form->addRow(tr("More than so many &months before it was received"), m_months);
    form->addRow(m_handledBefore);
    form->addRow(m_anonymous);
    form->addRow(formFoot(m_saveButton));
}

void PolicyForm::read()
{
    const auto policy = m_desk.settings.policy();
    if (!policy)
        return m_prompts.tell(this, policy.error());
    m_tooOld->setChecked(policy->tooOld);
    m_months->setValue(policy->tooOldMonths);
    m_months->setEnabled(policy->tooOld);
    m_handledBefore->setChecked(policy->handledBefore);
    m_anonymous->setChecked(policy->anonymous);
    m_saveButton->setEnabled(false);
}

void PolicyForm::save()
{
    const auto kept = m_desk.settings.setPolicy({.tooOld = m_tooOld->isChecked(),
                                                 .tooOldMonths = m_months->value(),
                                                 .handledBefore = m_handledBefore->isChecked(),
                                                 .anonymous = m_anonymous->isChecked()});
    if (!kept)
        return m_prompts.tell(this, kept.error());
    m_saveButton->setEnabled(false);
}

} // namespace gehoor
