// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_forwarddialog.h"

#include <core/basics/text.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/forwarding/forwarddialog.h>
#include <ui/triage/verdictwords.h>

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

ForwardDialog::ForwardDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const Part &part,
                             QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ForwardDialog>()), m_desk(desk), m_prompts(prompts),
      m_part(part), m_complaintText(file.complaint.details.subject + u'\n' + file.complaint.details.text)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Forward part %1 of case %2").arg(part.number).arg(file.complaint.number.text()));
    nameButtons(*m_ui->buttonBox, tr("Forward"));
    acceptOnCtrlEnterOnly(*this);
    display(*m_ui->partLabel, partWords(part));
    fill(*m_ui->reasonEdit, {});
    offerResponsibles();
    connect(m_ui->responsibleBox, &QComboBox::currentIndexChanged, this, &ForwardDialog::displayChosen);
    displayChosen();
}

ForwardDialog::~ForwardDialog() = default;

bool ForwardDialog::wantsMemo() const
{
    return m_ui->memoBox->isChecked();
}

void ForwardDialog::offer(const Responsible &responsible, const QString &reason)
{
    m_offered << responsible;
    QString words = responsible.function.simplified();
    if (!isBlank(responsible.team))
        words += u" ("_s + responsible.team.simplified() + u')';
    if (!reason.isEmpty())
        words += u" – "_s + reason;
    m_ui->responsibleBox->addItem(words);
}

void ForwardDialog::offerResponsibles()
{
    const auto all = m_desk.forwarding.responsibles();
    if (!all) {
        m_prompts.tell(this, all.error());
        return;
    }
    m_all = *all;
    const auto proposals = proposalsFor(m_part, m_complaintText, m_all, m_desk.clock.today());
    for (const Proposal &proposal : proposals) {
        for (const Responsible &each : std::as_const(m_all)) {
            if (each.id == proposal.responsible)
                offer(each, reasonOf(proposal, m_all));
        }
    }
    // Whom the part is about comes last, so that nobody chooses them by mistake.
    for (const bool conflicting : {false, true}) {
        for (const Responsible &each : std::as_const(m_all)) {
            const bool offered = std::any_of(m_offered.cbegin(), m_offered.cend(),
                                             [&](const Responsible &one) { return one.id == each.id; });
            const bool conflicts = conflictOf(each, m_part, m_all, m_desk.clock.today()) != Conflict::None;
            if (each.active && !offered && conflicts == conflicting)
                offer(each, {});
        }
    }
}

const Responsible *ForwardDialog::chosen() const
{
    const int index = m_ui->responsibleBox->currentIndex();
    return index >= 0 && index < m_offered.size() ? &m_offered.at(index) : nullptr;
}

Conflict ForwardDialog::conflict() const
{
    const Responsible *const to = chosen();
    return to ? conflictOf(*to, m_part, m_all, m_desk.clock.today()) : Conflict::None;
}

QString ForwardDialog::noteOnChosen() const
{
    const Responsible *const to = chosen();
    if (!to)
        return tr("There is no responsible person yet. Add one in the settings, under “Responsible persons”, "
                  "and come back here.");
    switch (conflict()) {
    case Conflict::ComplainedAbout:
        return tr("The complaint is about this person or function. Choose another, or give the reason why it "
                  "goes there all the same; the reason is kept.");
    case Conflict::Deputy:
        return tr("The complaint is about somebody this person stands in for. Choose another, or give the "
                  "reason why it goes there all the same; the reason is kept.");
    case Conflict::None:
        break;
    }
    const auto deputy = standInFor(*to, m_all, m_desk.clock.today());
    return deputy ? tr("This person is away: %1 stands in.").arg(deputy->function.simplified()) : QString();
}

void ForwardDialog::displayChosen()
{
    const QString note = noteOnChosen();
    const bool asksReason = conflict() != Conflict::None;
    display(*m_ui->noteLabel, note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
    m_ui->reasonEdit->setVisible(asksReason);
    m_ui->reasonEditLabel->setVisible(asksReason);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(chosen() != nullptr);
}

void ForwardDialog::accept()
{
    const Responsible *const to = chosen();
    if (!to)
        return;
    const auto forwarded = m_desk.forwarding.forward(m_part.id, to->id, textOf(*m_ui->reasonEdit, {}));
    if (!forwarded) {
        m_prompts.tell(this, forwarded.error());
        return;
    }
    m_forwarded = *forwarded;
    QDialog::accept();
}

} // namespace gehoor
