// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/settings/responsibledialog.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QLineEdit *edit(const QString &name, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMaxLength(longestField);
    field->setText(text);
    return field;
}

} // namespace

ResponsibleDialog::ResponsibleDialog(Desk &desk, Prompts &prompts, const Responsible &responsible,
                                     QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_responsible(responsible),
      m_functionEdit(edit(u"functionEdit"_s, responsible.function, this)),
      m_nameEdit(edit(u"nameEdit"_s, responsible.name, this)),
      m_teamEdit(edit(u"teamEdit"_s, responsible.team, this)),
      m_emailEdit(edit(u"emailEdit"_s, responsible.email, this)),
      m_activeBox(new QCheckBox(tr("Complaints can be forwarded &here"), this))
{
    setWindowTitle(tr("Responsible person"));
    m_functionEdit->setPlaceholderText(tr("such as “team leader shelter”"));
    m_activeBox->setObjectName(u"activeBox"_s);
    m_activeBox->setChecked(responsible.active);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"saveButton"_s);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Function"), m_functionEdit);
    form->addRow(tr("&Name"), m_nameEdit);
    form->addRow(tr("&Team"), m_teamEdit);
    form->addRow(tr("&E-mail"), m_emailEdit);
    form->addRow(m_activeBox);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResponsibleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ResponsibleDialog::reject);
}

void ResponsibleDialog::accept()
{
    Responsible changed = m_responsible;
    changed.function = m_functionEdit->text();
    changed.name = m_nameEdit->text();
    changed.team = m_teamEdit->text();
    changed.email = m_emailEdit->text();
    changed.active = m_activeBox->isChecked();
    const auto kept = m_desk.forwarding.saveResponsible(changed);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    QDialog::accept();
}

} // namespace gehoor
