// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_learningdialog.h"

#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/forwarding/learningdialog.h>
#include <ui/forwarding/measurespanel.h>

#include <QPushButton>

namespace gehoor {

LearningDialog::LearningDialog(Desk &desk, Prompts &prompts, const CaseFile &file, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::LearningDialog>()), m_desk(desk), m_prompts(prompts),
      m_complaint(file.complaint.id)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("What was learned of case %1").arg(file.complaint.number.text()));
    nameButtons(*m_ui->buttonBox, tr("Keep"));
    acceptOnCtrlEnterOnly(*this);
    if (file.closing)
        m_before = file.closing->learningPoint;
    fill(*m_ui->learningEdit, m_before.value_or(QString()));
    // It is asked for when the case is closed.
    m_ui->learningEdit->setVisible(m_before.has_value());
    m_ui->learningEditLabel->setVisible(m_before.has_value());
    m_ui->learningEdit->setReadOnly(file.readOnly);
    m_ui->measuresPlace->addWidget(new MeasuresPanel(desk, prompts, m_complaint, this));
    tabThrough(*m_ui->column);
}

LearningDialog::~LearningDialog() = default;

void LearningDialog::accept()
{
    const QString text = textOf(*m_ui->learningEdit, m_before.value_or(QString()));
    if (m_before && text != *m_before) {
        if (const auto kept = m_desk.forwarding.setLearningPoint(m_complaint, text); !kept)
            return m_prompts.tell(this, kept.error());
    }
    QDialog::accept();
}

} // namespace gehoor
