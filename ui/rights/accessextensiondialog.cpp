// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/rights/accessextensiondialog.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

AccessExtensionDialog::AccessExtensionDialog(Desk &desk, Prompts &prompts, ComplaintId complaint,
                                             AccessRequest request, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_id(complaint), m_request(std::move(request)),
      m_months(new QSpinBox(this)), m_reason(new TextField(this)), m_outcome(plainLabel(this))
{
    setWindowTitle(tr("Extend the term of the request for access"));
    m_months->setObjectName(u"monthsBox"_s);
    m_months->setRange(1, mostMonthsExtended);
    m_months->setValue(mostMonthsExtended);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    fill(*m_reason, {});
    m_outcome->setObjectName(u"outcomeLabel"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Months more"), m_months);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Extend"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    acceptOnCtrlEnterOnly(*this);
    connect(m_months, &QSpinBox::valueChanged, this, &AccessExtensionDialog::displayOutcome);
    displayOutcome();
    m_months->setFocus();
}

void AccessExtensionDialog::displayOutcome()
{
    AccessRequest extended = m_request;
    extended.extension = AccessExtension{m_desk.clock.today(), m_months->value(), {}};
    const auto term = m_desk.rights.term(extended);
    m_outcome->setText(
        term ? tr("The request is then to be answered by %1. Tell the complainant today that it "
                  "takes longer, and why: the law asks that.")
                   .arg(shortDate(term->day))
             : wording(term.error()));
}

void AccessExtensionDialog::accept()
{
    if (const auto kept = m_desk.rights.extend(m_id, m_months->value(), textOf(*m_reason, {})); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
