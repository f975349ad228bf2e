// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_partdialog.h"

#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/triage/partdialog.h>

#include <QLineEdit>

namespace gehoor {

PartDialog::PartDialog(const Part &part, Prompts &prompts, Keep keep, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PartDialog>()), m_before(part), m_prompts(prompts),
      m_keep(std::move(keep))
{
    m_ui->setupUi(this);
    nameButtons(*m_ui->buttonBox, tr("Keep"));
    acceptOnCtrlEnter(*this);
    fill(*m_ui->textEdit, part.text);
    m_ui->themeBox->addItems({tr("treatment and attitude"), tr("reachability, no answer"), tr("information"),
                              tr("privacy and sharing of data"), tr("decision about children"),
                              tr("access and contact"), tr("report or notification"),
                              tr("cooperation between organisations"), tr("promises not kept"),
                              tr("safety and nuisance"), tr("help to another person"), tr("other")});
    fill(*m_ui->themeBox->lineEdit(), part.theme);
    offer(*m_ui->conductBox, conductKeys, part.conduct);
    fill(*m_ui->whoseEdit, part.whose);
}

PartDialog::~PartDialog() = default;

void PartDialog::accept()
{
    Part part = m_before;
    part.text = textOf(*m_ui->textEdit, m_before.text);
    const bool sameTheme = m_ui->themeBox->currentText() == m_before.theme.left(5000);
    part.theme = sameTheme ? m_before.theme : m_ui->themeBox->currentText();
    part.conduct = chosen<Conduct>(*m_ui->conductBox);
    part.whose = textOf(*m_ui->whoseEdit, m_before.whose);
    if (const auto kept = m_keep(part); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

void addPart(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent)
{
    PartDialog dialog(
        {}, prompts,
        [&](const Part &part) { return desk.complaints.addPart(complaint.id, part).map([](PartId) {}); },
        parent);
    dialog.setWindowTitle(PartDialog::tr("New part of case %1").arg(complaint.number.text()));
    dialog.exec();
}

void changePart(Desk &desk, Prompts &prompts, const Complaint &complaint, const Part &part, QWidget *parent)
{
    PartDialog dialog(
        part, prompts, [&](const Part &changed) { return desk.complaints.changePart(complaint.id, changed); },
        parent);
    dialog.setWindowTitle(PartDialog::tr("Part %1 of case %2").arg(part.number).arg(complaint.number.text()));
    dialog.exec();
}

} // namespace gehoor
