// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/text.h>
#include <core/settings/calendarreminder.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/unsaved.h>
#include <ui/settings/calendarform.h>
#include <ui/settings/equateddaysmodel.h>
#include <ui/settings/termschange.h>

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

CalendarForm::CalendarForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_model(new EquatedDaysModel(this)),
      m_liberationDay(new QComboBox(this)), m_table(new QTableView(this)), m_reminder(plainLabel(this)),
      m_day(new QDateEdit(this)), m_name(new QLineEdit(this)), m_completeUntil(new QSpinBox(this)),
      m_saveButton(new QPushButton(tr("&Save"), this))
{
    m_liberationDay->setObjectName(u"liberationDayBox"_s);
    for (const auto &entry : liberationDayKeys.entries())
        m_liberationDay->addItem(wording(entry.first), int(entry.first));
    m_table->setObjectName(u"equatedDaysTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("days equated with a holiday"), {22, 0});
    m_reminder->setObjectName(u"calendarReminder"_s);
    m_completeUntil->setObjectName(u"completeUntilBox"_s);
    m_completeUntil->setRange(0, latestCalendarYear);
    m_completeUntil->setSpecialValueText(tr("not known"));
    m_saveButton->setObjectName(u"saveCalendarButton"_s);
    new Unsaved(*m_saveButton);
    layOut();
    setEnabled(desk.file.access() == Access::Write);

    connect(m_liberationDay, &QComboBox::currentIndexChanged, this, &CalendarForm::changed);
    connect(m_completeUntil, &QSpinBox::valueChanged, this, &CalendarForm::changed);
    connect(m_saveButton, &QPushButton::clicked, this, &CalendarForm::save);
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] {
        if (!m_saveButton->isEnabled())
            read();
    });
}

void CalendarForm::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("New Year's Day, Good Friday, Easter Monday, King's Day, Ascension Day, Whit Monday and both "
           "Christmas days are known for every year. By decree other days are equated with them, for about "
           "three years at a time: those stand in this list. To count your own terms so is the "
           "organisation's own policy, not in the information sheet."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("5 &May (Liberation Day) is"), m_liberationDay);
    auto *list = new QLabel(tr("Days &equated with a holiday"), this);
    list->setBuddy(m_table);
    auto *complete = new QFormLayout;
    complete->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    complete->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    complete->addRow(tr("The list is complete &up to and including"), m_completeUntil);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(list);
    column->addWidget(m_table, 1);
    column->addLayout(addingRow());
    column->addLayout(listRow());
    column->addLayout(complete);
    column->addWidget(m_reminder);
    column->addLayout(formFoot(m_saveButton));
    tabThrough(*column);
}

QHBoxLayout *CalendarForm::addingRow()
{
    const QDate today = m_desk.clock.today();
    setUpDay(*m_day, today, QDate(earliestCalendarYear, 1, 1), QDate(latestCalendarYear, 12, 31));
    m_day->setObjectName(u"equatedDayEdit"_s);
    m_name->setObjectName(u"equatedNameEdit"_s);
    // One more than is taken, so that what was pasted is told to be too long and not cut in silence.
    m_name->setMaxLength(longestDayName + 1);
    auto *dayLabel = new QLabel(tr("&Day"), this);
    dayLabel->setBuddy(m_day);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(u"addDayButton"_s);
    connect(add, &QPushButton::clicked, this, &CalendarForm::addDay);
    connect(m_name, &QLineEdit::returnPressed, this, &CalendarForm::addDay);
    auto *row = new QHBoxLayout;
    row->addWidget(dayLabel);
    row->addWidget(m_day);
    row->addWidget(nameLabel);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    return row;
}

QHBoxLayout *CalendarForm::listRow()
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, auto run) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
    };
    button(tr("&Remove"), u"removeDayButton"_s, [this] { removeDay(); });
    button(tr("&Import a list…"), u"importDaysButton"_s, [this] { import(); });
    button(tr("Add the days &Gehoor knows"), u"knownDaysButton"_s, [this] { addKnownDays(); });
    row->addStretch(1);
    return row;
}

void CalendarForm::read()
{
    const auto terms = m_desk.settings.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    display(terms->calendar);
    m_saveButton->setEnabled(false);
}

void CalendarForm::display(const WorkingCalendar &calendar)
{
    m_liberationDay->setCurrentIndex(m_liberationDay->findData(int(calendar.liberationDay)));
    m_completeUntil->setValue(calendar.completeUntil);
    m_model->setDays(calendar.equatedDays);
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    remind();
}

WorkingCalendar CalendarForm::shown() const
{
    return {.liberationDay = chosen<LiberationDay>(*m_liberationDay),
            .equatedDays = m_model->days(),
            .completeUntil = m_completeUntil->value()};
}

void CalendarForm::addDay()
{
    const EquatedDays one{{m_day->date(), m_name->text().trimmed()}};
    if (const auto checked = checkEquatedDays(one); !checked)
        return m_prompts.tell(
            this, isBlank(one.first())
                      ? tr("Give the day a name.")
                      : tr("A name is one line of at most %1 characters. Shorten it; the day was not added.")
                            .arg(longestDayName));
    merge(one);
    m_name->clear();
    m_day->setFocus();
}

void CalendarForm::removeDay()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    EquatedDays days = m_model->days();
    days.remove(m_model->row(index.row()).day);
    m_model->setDays(days);
    m_table->setCurrentIndex(m_model->index(std::min(index.row(), m_model->rowCount() - 1), 0));
    changed();
}

void CalendarForm::import()
{
    const QString path = m_prompts.openFile(this, tr("Import days"), tr("Lists of days (*.csv *.txt)"));
    if (path.isEmpty())
        return;
    const auto days =
        readFile(path, largestCalendarFile, ErrorKind::CalendarRefused).and_then(readEquatedDays);
    if (!days)
        return m_prompts.tell(this, days.error());
    mergeList(*days);
}

void CalendarForm::addKnownDays()
{
    mergeList(knownCalendar().equatedDays);
}

void CalendarForm::mergeList(const EquatedDays &days)
{
    WorkingCalendar calendar = shown();
    calendar.add(days);
    m_completeUntil->setValue(calendar.completeUntil);
    merge(days);
}

void CalendarForm::merge(const EquatedDays &days)
{
    EquatedDays all = m_model->days();
    for (auto day = days.begin(); day != days.end(); ++day)
        all.insert(day.key(), day.value());
    m_model->setDays(all);
    const auto at = std::distance(all.begin(), all.find(days.lastKey()));
    m_table->setCurrentIndex(m_model->index(static_cast<int>(at), 0));
    changed();
}

void CalendarForm::changed()
{
    m_saveButton->setEnabled(true);
    remind();
}

void CalendarForm::remind()
{
    const auto needed = yearToComplete(shown(), m_desk.clock.today(), monthsToPlan);
    m_reminder->setText(needed ? tr("Reminder: due dates up to %1 are needed. Complete the list with the "
                                    "days equated by decree, and say up to which year it goes.")
                                     .arg(*needed)
                               : QString());
    m_reminder->setVisible(needed.has_value());
}

void CalendarForm::save()
{
    auto terms = m_desk.settings.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    terms->calendar = shown();
    if (changeTerms(m_desk, m_prompts, *terms, this))
        m_saveButton->setEnabled(false);
}

} // namespace gehoor
