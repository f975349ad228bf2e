// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/today/putoffdialog.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

PutOffDialog::PutOffDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_complaint(complaint),
      m_dayEdit(new QDateEdit(this)), m_reasonEdit(new TextField(this))
{
    setWindowTitle(tr("Put off"));
    const QDate today = desk.clock.today();
    m_dayEdit->setObjectName(u"dayEdit"_s);
    const auto terms = desk.settings.terms();
    const QDate nextWorkingDay = addWorkingDays(today, 1, terms ? terms->calendar : WorkingCalendar());
    setUpDay(*m_dayEdit, nextWorkingDay, today.addDays(1), lastSnoozeDay(today));
    m_reasonEdit->setObjectName(u"reasonEdit"_s);
    m_reasonEdit->setTabChangesFocus(true);
    fill(*m_reasonEdit, {});

    QLabel *explanation = plainLabel(this);
    explanation->setText(tr("The next step stands under “Put off” until that day. No due date moves by this: "
                            "once the case is late, it stands among what is late."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Put off"));
    acceptOnCtrlEnterOnly(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    auto *dayLabel = new QLabel(tr("&Until"), this);
    dayLabel->setBuddy(m_dayEdit);
    auto *reasonLabel = new QLabel(tr("&Why"), this);
    reasonLabel->setBuddy(m_reasonEdit);
    form->addRow(dayLabel, m_dayEdit);
    form->addRow(reasonLabel, m_reasonEdit);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
}

void PutOffDialog::accept()
{
    const auto kept = m_desk.snoozes.putOff(m_complaint, m_dayEdit->date(), textOf(*m_reasonEdit, {}));
    if (!kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

void takeUp(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent)
{
    if (const auto done = desk.snoozes.takeUp(complaint); !done)
        prompts.tell(parent, done.error());
}

} // namespace gehoor
