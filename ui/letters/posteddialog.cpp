// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/letters/posteddialog.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {

PostedDialog::PostedDialog(int letters, QDate today, QWidget *parent)
    : QDialog(parent), m_day(new QDateEdit(this)), m_by(new QComboBox(this))
{
    setWindowTitle(tr("%n letter(s) posted", nullptr, letters));
    m_day->setObjectName(u"postedDayEdit"_s);
    m_by->setObjectName(u"postedWayBox"_s);
    setUpDay(*m_day, today, earliestDay(), today);
    offer(*m_by, postedByKeys, PostedBy::Post);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Record"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QLabel *note = plainLabel(this);
    note->setText(
        tr("By post: not where no post may go or another way is the safe one. By mail: only where mail is "
           "the safe way. The others stay to be posted, and say why."));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&How"), m_by);
    form->addRow(note);
    form->addRow(buttons);
    acceptOnCtrlEnterOnly(*this);
}

QDate PostedDialog::day() const
{
    return m_day->date();
}

PostedBy PostedDialog::by() const
{
    return chosen<PostedBy>(*m_by);
}

} // namespace gehoor
