// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/unsaved.h>
#include <ui/settings/securityform.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int officerCharacters = 30;

/// Made editable at once: the field within comes where it is made in the order of Tab, on the way back too.
QComboBox *officerChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setObjectName(u"officerChoice"_s);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setMinimumContentsLength(officerCharacters);
    choice->lineEdit()->setMaxLength(longestField);
    return choice;
}

} // namespace

SecurityForm::SecurityForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_officer(officerChoice(this)),
      m_idle(new QSpinBox(this)), m_saveButton(new QPushButton(tr("&Save"), this))
{
    addFields();
    setEnabled(desk.file.access() == Access::Write);
    connect(m_officer, &QComboBox::editTextChanged, this, [this] { m_saveButton->setEnabled(true); });
    connect(m_idle, &QSpinBox::valueChanged, this, [this] { m_saveButton->setEnabled(true); });
    connect(m_saveButton, &QPushButton::clicked, this, &SecurityForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

void SecurityForm::addFields()
{
    m_idle->setObjectName(u"idleBox"_s);
    m_idle->setRange(0, longestIdle);
    m_idle->setSpecialValueText(tr("never"));
    m_saveButton->setObjectName(u"saveSecurityButton"_s);
    new Unsaved(*m_saveButton);
    QLabel *officer = plainLabel(this);
    officer->setText(
        tr("This name or function stands beside every act in the audit trail from the moment you save it. A "
           "function is enough. Whoever takes over chooses another first; that stands in the trail too."));
    QLabel *lock = plainLabel(this);
    lock->setText(tr(
        "Ctrl+L locks at once. The window also locks after the computer was asleep. Nothing is lost by it: "
        "with the passphrase you go on where you were."));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(officer);
    form->addRow(tr("&Officer"), m_officer);
    form->addRow(lock);
    form->addRow(tr("Lock after so many &minutes without a key or the mouse"), m_idle);
    form->addRow(formFoot(m_saveButton));
}

void SecurityForm::read()
{
    const auto officer = m_desk.settings.officer();
    const auto officers = m_desk.settings.officers();
    const auto idle = m_desk.settings.idleLock();
    for (const Error *error : {officer ? nullptr : &officer.error(), officers ? nullptr : &officers.error(),
                               idle ? nullptr : &idle.error()}) {
        if (error)
            return m_prompts.tell(this, *error);
    }
    m_officer->clear();
    m_officer->addItems(*officers);
    m_officer->setEditText(*officer);
    m_idle->setValue(*idle);
    m_saveButton->setEnabled(false);
}

void SecurityForm::save()
{
    if (const auto kept = keep(); !kept)
        return m_prompts.tell(this, kept.error());
    m_saveButton->setEnabled(false);
    read();
}

/// Only what is otherwise than it was: each stands on the trail by itself.
Result<> SecurityForm::keep()
{
    const QString name = m_officer->currentText().simplified();
    const auto officer = m_desk.settings.officer();
    if (!officer)
        return failureOf(officer);
    if (*officer != name) {
        if (const auto kept = m_desk.settings.setOfficer(name); !kept)
            return kept;
    }
    const auto idle = m_desk.settings.idleLock();
    if (!idle)
        return failureOf(idle);
    return *idle == m_idle->value() ? Result<>() : m_desk.settings.setIdleLock(m_idle->value());
}

} // namespace gehoor
