// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/unsaved.h>
#include <ui/settings/organisationform.h>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {

OrganisationForm::OrganisationForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_saveButton(new QPushButton(tr("&Save"), this))
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &label, const QString &name, QString Organisation::*text,
                         const QString &hint = {}) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        edit->setMaxLength(longestField);
        form->addRow(label, edit);
        m_fields.append({edit, text});
        connect(edit, &QLineEdit::textEdited, this, [this] { m_saveButton->setEnabled(true); });
    };
    add(tr("&Name"), u"nameEdit"_s, &Organisation::name);
    add(tr("Return &address"), u"returnAddressEdit"_s, &Organisation::returnAddress,
        tr("one line, best a PO box: it shows in the envelope's window"));
    add(tr("P&lace"), u"placeEdit"_s, &Organisation::place, tr("where letters are dated"));
    add(tr("&Phone"), u"phoneEdit"_s, &Organisation::phone);
    add(tr("&E-mail"), u"emailEdit"_s, &Organisation::email);
    add(tr("&Website"), u"websiteEdit"_s, &Organisation::website);
    add(tr("Si&gned by (Dutch letters)"), u"signatoryEdit"_s, &Organisation::signatory,
        tr("a function, no name"));
    add(tr("Signed b&y (English letters)"), u"signatoryEnglishEdit"_s, &Organisation::signatoryEnglish);
    add(tr("&Reachable (Dutch letters)"), u"reachableEdit"_s, &Organisation::reachable,
        tr("days and hours for questions"));
    add(tr("Reacha&ble (English letters)"), u"reachableEnglishEdit"_s, &Organisation::reachableEnglish);
    add(tr("Sche&me for clients (Dutch letters)"), u"clientSchemeEdit"_s, &Organisation::clientScheme,
        tr("how a client reaches the scheme for clients and the confidant"));
    add(tr("Scheme for clien&ts (English letters)"), u"clientSchemeEnglishEdit"_s,
        &Organisation::clientSchemeEnglish);
    m_saveButton->setObjectName(u"saveOrganisationButton"_s);
    new Unsaved(*m_saveButton);
    form->addRow(formFoot(m_saveButton));
    setEnabled(desk.file.access() == Access::Write);

    connect(m_saveButton, &QPushButton::clicked, this, &OrganisationForm::save);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
    m_saveButton->setEnabled(false);
}

void OrganisationForm::read()
{
    const auto organisation = m_desk.settings.organisation();
    if (!organisation)
        return m_prompts.tell(this, organisation.error());
    for (const Field &field : m_fields) {
        field.edit->setText(*organisation.*field.text);
        field.edit->setCursorPosition(0);
    }
    m_saveButton->setEnabled(false);
}

void OrganisationForm::save()
{
    auto organisation = m_desk.settings.organisation();
    if (!organisation)
        return m_prompts.tell(this, organisation.error());
    for (const Field &field : m_fields) {
        if (field.edit->isModified())
            *organisation.*field.text = field.edit->text();
    }
    const auto kept = m_desk.settings.setOrganisation(*organisation);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    read();
}

} // namespace gehoor
