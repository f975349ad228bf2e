// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_forwarddialog.h"

#include <core/basics/text.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/forwarding/forwarddialog.h>
#include <ui/triage/verdictwords.h>

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {

ForwardDialog::ForwardDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const Part &part,
                             QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ForwardDialog>()), m_desk(desk), m_prompts(prompts),
      m_part(part)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Forward part %1 of case %2").arg(part.number).arg(file.complaint.number.text()));
    nameButtons(*m_ui->buttonBox, tr("Forward"));
    acceptOnCtrlEnter(*this);
    display(*m_ui->partLabel, partWords(part));
    offerResponsibles();
    connect(m_ui->responsibleBox, &QComboBox::currentIndexChanged, this, &ForwardDialog::displayConflict);
    displayConflict();
}

ForwardDialog::~ForwardDialog() = default;

bool ForwardDialog::wantsMemo() const
{
    return m_ui->memoBox->isChecked();
}

void ForwardDialog::offerResponsibles()
{
    const auto all = m_desk.forwarding.responsibles();
    if (!all) {
        display(*m_ui->noteLabel, wording(all.error()));
        return;
    }
    for (const Responsible &responsible : *all) {
        if (!responsible.active)
            continue;
        m_responsibles << responsible;
        QString words = responsible.function.simplified();
        if (!isBlank(responsible.team))
            words += u" ("_s + responsible.team.simplified() + u')';
        m_ui->responsibleBox->addItem(words);
    }
}

void ForwardDialog::displayConflict()
{
    const int index = m_ui->responsibleBox->currentIndex();
    const bool someone = index >= 0 && index < m_responsibles.size();
    const bool conflict = someone && !isBlank(m_part.whose) &&
                          m_responsibles.at(index).function.simplified().compare(m_part.whose.simplified(),
                                                                                 Qt::CaseInsensitive) == 0;
    QString note;
    if (!someone)
        note = tr(
            "There is no responsible person yet. Add one in the settings, under “Responsible persons”, and "
            "come back here.");
    else if (conflict)
        note =
            tr("The complaint is about this function, so it cannot be the responsible one. Choose another.");
    display(*m_ui->noteLabel, note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(someone && !conflict);
}

void ForwardDialog::accept()
{
    if (!m_ui->buttonBox->button(QDialogButtonBox::Save)->isEnabled())
        return;
    const auto forwarded =
        m_desk.forwarding.forward(m_part.id, m_responsibles.at(m_ui->responsibleBox->currentIndex()).id);
    if (!forwarded) {
        m_prompts.tell(this, forwarded.error());
        return;
    }
    m_forwarded = *forwarded;
    QDialog::accept();
}

} // namespace gehoor
