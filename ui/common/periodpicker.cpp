// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/periodpicker.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDateEdit *dateEdit(const QString &name, QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setAccessibleName(name);
    setUpDay(*edit, day, earliestDay(), QDate(2999, 12, 31));
    return edit;
}

} // namespace

PeriodPicker::PeriodPicker(QDate today, QWidget *parent)
    : QWidget(parent), m_today(today), m_box(new QComboBox(this)),
      m_from(dateEdit(tr("received from"), QDate(today.year(), 1, 1), this)),
      m_to(dateEdit(tr("received up to and including"), today, this))
{
    m_box->setObjectName(u"periodBox"_s);
    m_box->setAccessibleName(tr("period of receipt"));
    m_box->addItems({tr("any time"), tr("this year (%1)").arg(today.year()),
                     tr("last year (%1)").arg(today.year() - 1), tr("last twelve months"),
                     tr("from date to date")});
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    showDates();

    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodPicker::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodPicker::changed);
}

Period PeriodPicker::period() const
{
    switch (m_box->currentIndex()) {
    case ThisYear:
        return {QDate(m_today.year(), 1, 1), QDate(m_today.year(), 12, 31)};
    case LastYear:
        return {QDate(m_today.year() - 1, 1, 1), QDate(m_today.year() - 1, 12, 31)};
    case LastTwelveMonths:
        return {m_today.addYears(-1).addDays(1), m_today};
    case Dates:
        return {m_from->date(), m_to->date()};
    default:
        return {};
    }
}

void PeriodPicker::setPeriod(const Period &period)
{
    {
        const QSignalBlocker quiet(this);
        m_from->setDate(period.from.value_or(m_from->date()));
        m_to->setDate(period.to.value_or(m_to->date()));
        int choice = AnyTime;
        for (m_box->setCurrentIndex(choice); choice < Dates && this->period() != period;)
            m_box->setCurrentIndex(++choice);
    }
    Q_EMIT changed();
}

void PeriodPicker::showDates()
{
    const bool dates = m_box->currentIndex() == Dates;
    m_from->setVisible(dates);
    m_to->setVisible(dates);
}

} // namespace gehoor
