// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/duedate.h>
#include <tests/support/places.h>
#include <tests/support/printers.h>
#include <tests/support/zones.h>

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The rows of tests/data/due-dates.txt, which says where they come from.
QList<QStringList> tableRows(const QString &kind)
{
    QFile file(testData(u"due-dates.txt"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u" | "_s);
        if (cells.constFirst() == kind)
            rows.append(cells);
    }
    return rows;
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

TermRule length(const QString &text)
{
    return {.length = text.section(u' ', 0, 0).toInt(),
            .unit = termUnitKeys.value(text.section(u' ', 1)).value()};
}

QStringList items(const QString &cell)
{
    return cell == u"-" ? QStringList() : cell.split(u", "_s);
}

QDate dueOf(const QStringList &row)
{
    Terms terms{.decide = length(row[3])};
    terms.decide.rolls = row[4] == u"rolls";
    terms.calendar.liberationDay = liberationDayKeys.value(row[5]).value();
    if (row[6] == u"equated")
        terms.calendar.equatedDays = knownCalendar().equatedDays;
    TermFacts facts{.start = day(row[2])};
    for (const QString &wait : items(row[7]))
        facts.waits.append({day(wait.section(u".."_s, 0, 0)), day(wait.section(u".."_s, 1))});
    for (const QString &by : items(row[8]))
        facts.extensions.append({.day = facts.start, .length = length(by).length, .unit = length(by).unit});
    return dueDate(Term::Decide, facts, terms).day;
}

/// What a row says of the table as a whole; empty when all is as it says.
QStringList differences(const QList<QStringList> &rows)
{
    QStringList found;
    for (const QStringList &row : rows) {
        const QDate due = dueOf(row);
        if (due != day(row[9]))
            found << row.join(u" | "_s) + u" but was "_s + due.toString(Qt::ISODate);
    }
    return found;
}

TEST(DueDateTableTest, easterIsWhereTheEpactsPutIt)
{
    const QList<QStringList> rows = tableRows(u"easter"_s);
    ASSERT_EQ(rows.size(), 201);
    for (const QStringList &row : rows)
        EXPECT_EQ(easterSunday(row[1].toInt()), day(row[2])) << row[1].toStdString();
}

TEST(DueDateTableTest, everyDueDateIsAsWorkedOutElsewhere)
{
    const QList<QStringList> rows = tableRows(u"due"_s);
    ASSERT_GE(rows.size(), 200);
    EXPECT_EQ(differences(rows), QStringList());
}

TEST(DueDateTableTest, isTheSameInEveryTimeZoneAndLocale)
{
    const QList<QStringList> rows = tableRows(u"due"_s);
    inEveryZoneAndLocale([&](const char *) { EXPECT_EQ(differences(rows), QStringList()); });
}

} // namespace
} // namespace gehoor
