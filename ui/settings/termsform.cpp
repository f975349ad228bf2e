// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/settings/termsform.h>

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {

TermsForm::TermsForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_saveButton(new QPushButton(tr("&Save"), this))
{
    QLabel *policy = plainLabel(this);
    QFont bold = policy->font();
    bold.setBold(true);
    policy->setFont(bold);
    policy->setText(tr("The organisation's own policy, not in the information sheet"));
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("In working days: Saturdays, Sundays and Dutch holidays do not count. No letter promises "
           "these terms. A change moves the due dates of open cases at once."));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(policy);
    form->addRow(explanation);
    const auto add = [&](const QString &label, const QString &name, int Terms::*days) {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(shortestTerm, longestTerm);
        form->addRow(label, box);
        m_fields.append({box, days});
        connect(box, &QSpinBox::valueChanged, this, [this] { m_saveButton->setEnabled(true); });
    };
    add(tr("From receipt to the &acknowledgement"), u"acknowledgeBox"_s, &Terms::acknowledge);
    add(tr("From receipt to a ver&dict on every part"), u"assessBox"_s, &Terms::assess);
    add(tr("From receipt to the &notice or the forwarding"), u"decideBox"_s, &Terms::decide);
    add(tr("From a request for &information to the answer"), u"informationBox"_s, &Terms::information);
    add(tr("From for&warding to the response"), u"respondBox"_s, &Terms::respond);
    m_saveButton->setObjectName(u"saveTermsButton"_s);
    form->addRow(formFoot(m_saveButton));
    setEnabled(desk.file.access() == Access::Write);

    connect(m_saveButton, &QPushButton::clicked, this, &TermsForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

void TermsForm::read()
{
    const auto terms = m_desk.settings.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    for (const Field &field : m_fields) {
        const QSignalBlocker quiet(field.box);
        field.box->setValue(*terms.*field.days);
    }
    m_saveButton->setEnabled(false);
}

void TermsForm::save()
{
    Terms terms;
    for (const Field &field : m_fields)
        terms.*field.days = field.box->value();
    const auto kept = m_desk.settings.setTerms(terms);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    m_saveButton->setEnabled(false);
}

} // namespace gehoor
