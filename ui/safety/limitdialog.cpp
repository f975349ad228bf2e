// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/safety/limitdialog.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int monthsProposed = 3; ///< until the first evaluation

} // namespace

LimitDialog::LimitDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_complaint(complaint),
      m_behaviourEdit(new TextField(this)), m_measureEdit(new TextField(this)),
      m_startEdit(new QDateEdit(this)), m_evaluateEdit(new QDateEdit(this))
{
    setWindowTitle(tr("Contact limit"));
    const QDate today = desk.clock.today();
    m_behaviourEdit->setObjectName(u"behaviourEdit"_s);
    m_measureEdit->setObjectName(u"measureEdit"_s);
    for (TextField *edit : {m_behaviourEdit, m_measureEdit}) {
        edit->setTabChangesFocus(true);
        fill(*edit, {});
    }
    m_startEdit->setObjectName(u"startEdit"_s);
    setUpDay(*m_startEdit, today, earliestDay(), today.addYears(1));
    m_evaluateEdit->setObjectName(u"evaluateEdit"_s);
    setUpDay(*m_evaluateEdit, today.addMonths(monthsProposed), today.addDays(1),
             lastEvaluation(today.addYears(1)));

    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("Your organisation's own policy; the information sheet says nothing of it. You handle the "
           "complaint itself as usual. On the day of its evaluation the limit stands under Today."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Keep"));
    acceptOnCtrlEnterOnly(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    const auto add = [&](const QString &words, QWidget *field) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("&What was done: which day, which words"), m_behaviourEdit);
    add(tr("What the contact is &limited to"), m_measureEdit);
    add(tr("&From"), m_startEdit);
    add(tr("To be &evaluated on"), m_evaluateEdit);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
    tabThrough(*layout);
    m_behaviourEdit->setFocus();
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
}

void LimitDialog::accept()
{
    const auto kept = m_desk.safety.setLimit(m_complaint, {.behaviour = textOf(*m_behaviourEdit, {}),
                                                           .measure = textOf(*m_measureEdit, {}),
                                                           .start = m_startEdit->date(),
                                                           .evaluate = m_evaluateEdit->date()});
    if (!kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
