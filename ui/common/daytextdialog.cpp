// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_daytextdialog.h"

#include <ui/common/daytextdialog.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>

namespace gehoor {

DayTextDialog::DayTextDialog(const QString &title, const QString &textLabel, QDate earliest, QDate today,
                             Prompts &prompts, Keep keep, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DayTextDialog>()), m_prompts(prompts),
      m_keep(std::move(keep))
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    nameButtons(*m_ui->buttonBox, tr("Record"));
    acceptOnCtrlEnterOnly(*this);
    m_ui->textEditLabel->setText(textLabel);
    setUpDay(*m_ui->dayEdit, today, earliest, today);
    fill(*m_ui->textEdit, {});
    m_ui->textEdit->setFocus();
}

DayTextDialog::~DayTextDialog() = default;

void DayTextDialog::accept()
{
    if (const auto kept = m_keep(m_ui->dayEdit->date(), textOf(*m_ui->textEdit, {})); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
