// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/unsaved.h>
#include <ui/settings/termschange.h>
#include <ui/settings/termsform.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

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
        tr("Saturdays, Sundays, holidays and equated days are no working days; see Calendar. No letter "
           "promises these terms. Before a change moves the due dates of open cases, you see which."));
    m_saveButton->setObjectName(u"saveTermsButton"_s);
    new Unsaved(*m_saveButton);
    auto *column = new QVBoxLayout(this);
    column->addWidget(policy);
    column->addWidget(explanation);
    column->addLayout(addFields());
    column->addLayout(formFoot(m_saveButton));
    column->addStretch(1);
    setEnabled(desk.file.access() == Access::Write);

    connect(m_saveButton, &QPushButton::clicked, this, &TermsForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

QGridLayout *TermsForm::addFields()
{
    auto *grid = new QGridLayout;
    constexpr int columns = 4;
    grid->setColumnStretch(columns, 1);
    addField(*grid, tr("From receipt to the &acknowledgement"), u"acknowledge"_s, &Terms::acknowledge);
    addField(*grid, tr("From receipt, or an answer, to a ver&dict"), u"assess"_s, &Terms::assess);
    addField(*grid, tr("From receipt to the &notice or the forwarding"), u"decide"_s, &Terms::decide);
    addField(*grid, tr("From a request for &information to the answer"), u"information"_s,
             &Terms::information);
    addField(*grid, tr("From for&warding to the response"), u"respond"_s, &Terms::respond);
    addField(*grid, tr("The m&ost a response is extended, once"), u"extension"_s, &Terms::extension, false);
    return grid;
}

void TermsForm::addField(QGridLayout &grid, const QString &label, const QString &name, TermRule Terms::*rule,
                         bool rolls)
{
    const auto row = static_cast<int>(m_fields.size());
    const auto changed = [this] { m_saveButton->setEnabled(true); };
    auto *words = new QLabel(label, this);
    auto *length = new QSpinBox(this);
    length->setObjectName(name + u"Box"_s);
    words->setBuddy(length);
    auto *unit = new QComboBox(this);
    unit->setObjectName(name + u"UnitBox"_s);
    for (const auto &entry : termUnitKeys.entries())
        unit->addItem(wording(entry.first), int(entry.first));
    const QString plain = QString(label).remove(u'&');
    unit->setAccessibleName(tr("%1: unit").arg(plain));
    grid.addWidget(words, row, 0);
    grid.addWidget(length, row, 1);
    grid.addWidget(unit, row, 2);
    QCheckBox *box = nullptr;
    if (rolls) {
        box = new QCheckBox(tr("to the next working day"), this);
        box->setObjectName(name + u"RollsBox"_s);
        box->setAccessibleName(tr("%1: to the next working day").arg(plain));
        box->setToolTip(tr("A term that ends on a day that is no working day ends on the next one."));
        grid.addWidget(box, row, 3);
        connect(box, &QCheckBox::toggled, this, changed);
    }
    const auto fitRange = [length, unit] {
        length->setRange(shortestTerm, longestTerm(chosen<TermUnit>(*unit)));
    };
    fitRange();
    connect(unit, &QComboBox::currentIndexChanged, this, fitRange);
    connect(unit, &QComboBox::currentIndexChanged, this, changed);
    connect(length, &QSpinBox::valueChanged, this, changed);
    m_fields.append({rule, length, unit, box});
}

void TermsForm::read()
{
    const auto terms = m_desk.settings.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    for (const Field &field : std::as_const(m_fields)) {
        const TermRule &rule = *terms.*field.rule;
        field.unit->setCurrentIndex(field.unit->findData(int(rule.unit)));
        field.length->setValue(rule.length);
        if (field.rolls)
            field.rolls->setChecked(rule.rolls);
    }
    m_saveButton->setEnabled(false);
}

void TermsForm::save()
{
    auto terms = m_desk.settings.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    for (const Field &field : std::as_const(m_fields)) {
        TermRule &rule = *terms.*field.rule;
        rule = {.length = field.length->value(),
                .unit = chosen<TermUnit>(*field.unit),
                .rolls = !field.rolls || field.rolls->isChecked()};
    }
    if (changeTerms(m_desk, m_prompts, *terms, this))
        m_saveButton->setEnabled(false);
}

} // namespace gehoor
