// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/textfield.h>
#include <ui/common/unsaved.h>
#include <ui/settings/leaklistsform.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QStringList linesOf(const TextField &field)
{
    return field.text().split(u'\n');
}

} // namespace

LeakListsForm::LeakListsForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts)
{
    auto *column = new QVBoxLayout(this);
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("Every letter is held against these lists, whatever the case. A place stops a letter; a name of "
           "staff warns. One a line. The phrases that give away that somebody is known here stand under "
           "Letters and texts."));
    column->addWidget(explanation);
    m_places = addList(tr("&Places: houses, offices, their addresses"), u"placesEdit"_s);
    m_staff = addList(tr("Names of s&taff"), u"staffEdit"_s);
    m_saveButton = new QPushButton(tr("&Save"), this);
    m_saveButton->setObjectName(u"saveListsButton"_s);
    new Unsaved(*m_saveButton);
    column->addLayout(formFoot(m_saveButton));
    setEnabled(desk.file.access() == Access::Write);
    for (TextField *edit : {m_places, m_staff})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { m_saveButton->setEnabled(true); });
    connect(m_saveButton, &QPushButton::clicked, this, &LeakListsForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

TextField *LeakListsForm::addList(const QString &label, const QString &name)
{
    auto *edit = new TextField(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    auto *words = new QLabel(label, this);
    words->setBuddy(edit);
    layout()->addWidget(words);
    layout()->addWidget(edit);
    return edit;
}

void LeakListsForm::read()
{
    const auto lists = m_desk.leaks.lists();
    if (!lists)
        return m_prompts.tell(this, lists.error());
    fill(*m_places, lists->places.join(u'\n'));
    fill(*m_staff, lists->staff.join(u'\n'));
    m_saveButton->setEnabled(false);
}

void LeakListsForm::save()
{
    const auto kept = m_desk.leaks.setLists({.places = linesOf(*m_places), .staff = linesOf(*m_staff)});
    if (!kept)
        return m_prompts.tell(this, kept.error());
    read();
}

} // namespace gehoor
