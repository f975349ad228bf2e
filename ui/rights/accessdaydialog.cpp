// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/rights/accessdaydialog.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

AccessDayDialog::AccessDayDialog(const QString &title, QDate earliest, QDate today,
                                 const std::optional<Channel> &channel, Prompts &prompts, Keep keep,
                                 QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_keep(std::move(keep)), m_day(new QDateEdit(this)),
      m_channel(new QComboBox(this))
{
    setWindowTitle(title);
    m_day->setObjectName(u"accessDayEdit"_s);
    m_channel->setObjectName(u"accessChannelBox"_s);
    setUpDay(*m_day, today, earliest, today);
    offer(*m_channel, channelKeys, channel.value_or(Channel::Mail));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Record"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&How it came in"), m_channel);
    form->setRowVisible(m_channel, channel.has_value());
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50); // for the title
    acceptOnCtrlEnterOnly(*this);
    m_day->setFocus();
}

void AccessDayDialog::accept()
{
    if (const auto kept = m_keep(m_day->date(), chosen<Channel>(*m_channel)); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
