// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/safety/evaluationdialog.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int monthsToNext = 3;
constexpr qsizetype longestShown = 400; ///< of the limit, so that the dialog fits on a small screen

} // namespace

EvaluationDialog::EvaluationDialog(Desk &desk, Prompts &prompts, ComplaintId complaint,
                                   const ContactLimit &limit, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_complaint(complaint), m_number(limit.number),
      m_goOnButton(new QRadioButton(tr("It &goes on until the next evaluation"), this)),
      m_endButton(new QRadioButton(tr("It &ends today"), this)), m_nextEdit(new QDateEdit(this)),
      m_reasonEdit(new TextField(this))
{
    setWindowTitle(tr("Evaluation of contact limit %1").arg(limit.number));
    const QDate from = std::max(desk.clock.today(), limit.start);
    m_goOnButton->setObjectName(u"goOnButton"_s);
    m_goOnButton->setChecked(true);
    m_endButton->setObjectName(u"endButton"_s);
    m_nextEdit->setObjectName(u"nextEdit"_s);
    m_nextEdit->setAccessibleName(tr("The next evaluation"));
    setUpDay(*m_nextEdit, from.addMonths(monthsToNext), from.addDays(1), lastEvaluation(from));
    connect(m_goOnButton, &QAbstractButton::toggled, m_nextEdit, &QWidget::setEnabled);
    m_reasonEdit->setObjectName(u"reasonEdit"_s);
    m_reasonEdit->setTabChangesFocus(true);
    fill(*m_reasonEdit, {});

    QLabel *what = plainLabel(this);
    const QString measure = limit.measure.simplified();
    gehoor::display(*what, measure.size() > longestShown ? measure.left(longestShown) + u'…' : measure);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Keep"));
    acceptOnCtrlEnterOnly(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *goOn = new QHBoxLayout;
    goOn->addWidget(m_goOnButton);
    goOn->addWidget(m_nextEdit);
    goOn->addStretch();
    auto *reasonLabel = new QLabel(tr("&Why"), this);
    reasonLabel->setBuddy(m_reasonEdit);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(goOn);
    layout->addWidget(m_endButton);
    layout->addWidget(reasonLabel);
    layout->addWidget(m_reasonEdit, 1);
    layout->addWidget(buttons);
    tabThrough(*layout);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
}

void EvaluationDialog::accept()
{
    const QString reason = textOf(*m_reasonEdit, {});
    const auto kept = m_goOnButton->isChecked()
                          ? m_desk.safety.goOn(m_complaint, m_number, m_nextEdit->date(), reason)
                          : m_desk.safety.end(m_complaint, m_number, reason);
    if (!kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
