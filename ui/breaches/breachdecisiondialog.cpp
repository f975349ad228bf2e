// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/breachdecisiondialog.h>
#include <ui/breaches/momentfield.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/wording/breaches.h>
#include <ui/wording/wording.h>

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

BreachDecisionDialog::BreachDecisionDialog(Desk &desk, Prompts &prompts, Breach breach, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_breach(std::move(breach)),
      m_shown(m_breach.decision.value_or(
          BreachDecision{.outcome = BreachOutcome::Reported, .at = desk.clock.now()})),
      m_outcome(new QComboBox(this)), m_at(new QDateTimeEdit(this)), m_reference(new QLineEdit(this)),
      m_reason(new TextField(this)), m_asked(plainLabel(this))
{
    setWindowTitle(tr("Data breach %1: reported or not").arg(m_breach.id.value()));
    m_outcome->setObjectName(u"outcomeBox"_s);
    offer(*m_outcome, breachOutcomeKeys, m_shown.outcome);
    m_at->setObjectName(u"atEdit"_s);
    setUpMoment(*m_at, m_shown.at, m_breach.facts.discovered, desk.clock.now());
    m_reference->setObjectName(u"referenceEdit"_s);
    fill(*m_reference, m_shown.reference);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    fill(*m_reason, m_shown.reason);
    m_asked->setObjectName(u"askedLabel"_s);
    layOut();
    acceptOnCtrlEnterOnly(*this);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        if (m_breach.decision) // another decision is one of another moment
            proposeMoment();
        displayAsked();
    });
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &BreachDecisionDialog::displayAsked);
    displayAsked();
    m_outcome->setFocus();
}

void BreachDecisionDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&The breach was"), m_outcome);
    form->addRow(tr("&On"), m_at);
    form->addRow(tr("The authority's &number"), m_reference);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Keep"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(m_asked);
    column->addWidget(buttons);
    tabThrough(*column);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

void BreachDecisionDialog::proposeMoment()
{
    const bool isKept = chosen<BreachOutcome>(*m_outcome) == m_shown.outcome;
    setUpMoment(*m_at, isKept ? m_shown.at : m_desk.clock.now(), m_breach.facts.discovered,
                m_desk.clock.now());
}

void BreachDecisionDialog::displayAsked()
{
    const bool reported = chosen<BreachOutcome>(*m_outcome) == BreachOutcome::Reported;
    m_reference->setEnabled(reported);
    const QDateTime by = reportBy(m_breach.facts.discovered);
    if (!reported)
        m_asked->setText(
            tr("The law lets a report go when a risk for people is unlikely. Give the reason: it is "
               "kept, since the authority may ask for it."));
    else if (momentOf(*m_at, m_shown.at) > by)
        m_asked->setText(tr("That is past the 72 hours, which ended on %1. The law asks why it is late: give "
                            "the reason.")
                             .arg(longMoment(by)));
    else
        m_asked->setText(
            tr("That is within the 72 hours, which end on %1. A reason is not needed.").arg(longMoment(by)));
}

void BreachDecisionDialog::accept()
{
    BreachDecision decision{.outcome = chosen<BreachOutcome>(*m_outcome),
                            // The field knows no seconds: the minute of the discovery is after it.
                            .at = std::max(momentOf(*m_at, m_shown.at), m_breach.facts.discovered),
                            .reference = {},
                            .reason = textOf(*m_reason, m_shown.reason)};
    if (decision.outcome == BreachOutcome::Reported)
        decision.reference = textOf(*m_reference, m_shown.reference).trimmed();
    if (const auto kept = m_desk.breaches.decide(m_breach.id, decision); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
