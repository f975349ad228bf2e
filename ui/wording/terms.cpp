// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/calendar.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString startLine(const DueDate &due)
{
    const QString from = longDate(due.start);
    switch (due.startedBy) {
    case TermStart::Received:
        return Words::tr("Received on %1; that day itself does not count.").arg(from);
    case TermStart::Requested:
        return Words::tr("Information requested on %1; that day itself does not count.").arg(from);
    case TermStart::Answered:
        return Words::tr("The complainant answered on %1; that day itself does not count.").arg(from);
    case TermStart::Forwarded:
        return Words::tr("Forwarded on %1; that day itself does not count.").arg(from);
    }
    Q_UNREACHABLE();
}

/// What was not counted as a working day; nothing where no working days were counted.
QStringList passedLines(const DueDate &due)
{
    QStringList lines;
    if (due.rule.unit == TermUnit::WorkingDays)
        lines << Words::tr("Saturdays and Sundays do not count.");
    for (const DayOff &off : due.passed)
        lines << Words::tr("%1 does not count: %2.").arg(longDate(off.day), dayOffName(off));
    return lines;
}

QString pauseLine(const Pause &pause, TermUnit unit)
{
    const QString line =
        unit == TermUnit::WorkingDays
            ? Words::tr("From %1 to %2 we waited for the complainant. Added back: %n working day(s), to %3.",
                        nullptr, pause.days)
            : Words::tr("From %1 to %2 we waited for the complainant. Added back: %n day(s), to %3.", nullptr,
                        pause.days);
    return line.arg(longDate(pause.from), longDate(pause.to), longDate(pause.end));
}

QStringList prolongingLines(const Prolonging &prolonging)
{
    const Extension &extension = prolonging.extension;
    QStringList lines{Words::tr("Extended on %1 by %2, to %3. The reason: %4")
                          .arg(longDate(extension.day), lengthWords(extension.length, extension.unit),
                               longDate(prolonging.end), extension.reason.simplified())};
    if (extension.consent)
        lines << Words::tr("The complainant agreed on %1: %2")
                     .arg(longDate(extension.consent->day), extension.consent->how.simplified());
    return lines;
}

QStringList rollingLines(const DueDate &due)
{
    QStringList lines;
    for (const DayOff &off : due.rolledOver)
        lines << Words::tr("%1 is no working day: %2.").arg(longDate(off.day), dayOffName(off));
    if (!lines.isEmpty())
        lines << Words::tr(
            "It moves on to the next working day: the organisation's own choice for this term.");
    return lines;
}

/// Whether the bare length ends on another day than the term, so that it is worth a line.
bool isMoved(const DueDate &due)
{
    return !due.pauses.isEmpty() || !due.prolongings.isEmpty() || !due.rolledOver.isEmpty();
}

} // namespace

QStringList why(const DueDate &due)
{
    QStringList lines{startLine(due),
                      Words::tr("Term (%1): %2. It is the organisation's own, not in the information sheet.")
                          .arg(wording(due.term), lengthWords(due.rule.length, due.rule.unit))};
    lines << passedLines(due);
    if (isMoved(due))
        lines << Words::tr("So counted, it ends on %1.").arg(longDate(due.counted));
    for (const Pause &pause : due.pauses)
        lines << pauseLine(pause, due.rule.unit);
    if (due.standsStillSince)
        lines << Words::tr("It stands still since %1: we wait for the complainant. Those days are added back "
                           "when the answer is there.")
                     .arg(longDate(*due.standsStillSince));
    for (const Prolonging &prolonging : due.prolongings)
        lines << prolongingLines(prolonging);
    lines << rollingLines(due);
    lines << Words::tr("So the due date is %1, %2.").arg(weekdayName(due.day), longDate(due.day));
    if (due.beyondKnownDays)
        lines << equatedDaysUnknown(due.day.year());
    return lines;
}

QString equatedDaysUnknown(int year)
{
    return Words::tr("Which days of %1 are equated with a holiday is not known yet: complete the list "
                     "under Settings, Calendar.")
        .arg(year);
}

QString heading(const RunningTerm &term)
{
    QString words = wording(term.due.term);
    words.replace(0, 1, words.left(1).toUpper());
    if (term.parts.isEmpty())
        return Words::tr("%1: %2").arg(words, shortDate(term.due.day));
    QStringList numbers;
    for (const int part : term.parts)
        numbers << QString::number(part);
    return Words::tr("%1, part %2: %3").arg(words, numbers.join(u", "_s), shortDate(term.due.day));
}

QString lengthWords(int length, TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDays:
        return Words::tr("%n working day(s)", nullptr, length);
    case TermUnit::Weeks:
        return Words::tr("%n week(s)", nullptr, length);
    case TermUnit::CalendarDays:
        return Words::tr("%n day(s)", nullptr, length);
    }
    Q_UNREACHABLE();
}

QString wording(TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDays:
        return Words::tr("working days");
    case TermUnit::Weeks:
        return Words::tr("weeks");
    case TermUnit::CalendarDays:
        return Words::tr("calendar days");
    }
    Q_UNREACHABLE();
}

QString wording(LiberationDay kept)
{
    switch (kept) {
    case LiberationDay::EveryYear:
        return Words::tr("a holiday every year");
    case LiberationDay::LustrumYears:
        return Words::tr("a holiday once in five years (2025, 2030)");
    case LiberationDay::Never:
        return Words::tr("an ordinary day");
    }
    Q_UNREACHABLE();
}

QString dayOffName(const DayOff &off)
{
    if (off.kind == DayOffKind::Weekend)
        return weekdayName(off.day);
    if (off.kind == DayOffKind::Equated)
        return off.name.simplified();
    const QHash<QString, QString> names{
        {u"newYear"_s, Words::tr("New Year's Day")},     {u"goodFriday"_s, Words::tr("Good Friday")},
        {u"easterMonday"_s, Words::tr("Easter Monday")}, {u"kingsDay"_s, Words::tr("King's Day")},
        {u"queensDay"_s, Words::tr("Queen's Day")},      {u"liberationDay"_s, Words::tr("Liberation Day")},
        {u"ascension"_s, Words::tr("Ascension Day")},    {u"whitMonday"_s, Words::tr("Whit Monday")},
        {u"christmas"_s, Words::tr("Christmas Day")},    {u"boxingDay"_s, Words::tr("Boxing Day")}};
    return names.value(off.name, off.name);
}

QString calendarRefusal(const QString &detail)
{
    const auto problem = calendarProblemKeys.value(detail.section(u' ', 0, 0));
    const QString line = detail.section(u' ', 1);
    switch (problem.value_or(CalendarProblem::TooMany)) {
    case CalendarProblem::NotText:
        return Words::tr("This is no text in UTF-8. Save the list as plain text or CSV in UTF-8; nothing was "
                         "taken over.");
    case CalendarProblem::NoDays:
        return Words::tr(
            "There is no day in it. Write one a line, as 2026-05-15;name; nothing was taken over.");
    case CalendarProblem::NoDate:
        return Words::tr("Line %1 does not begin with a date. Write it as 2026-05-15;name; nothing was taken "
                         "over.")
            .arg(line);
    case CalendarProblem::ImpossibleDate:
        return Words::tr("There is no such day as on line %1. Correct it; nothing was taken over.").arg(line);
    case CalendarProblem::OutOfRange:
        return Words::tr("The day on line %1 does not lie in %2 to %3. Correct it; nothing was taken over.")
            .arg(line)
            .arg(earliestCalendarYear)
            .arg(latestCalendarYear);
    case CalendarProblem::NoName:
        return Words::tr(
                   "The day on line %1 has no name. Write it after a semicolon; nothing was taken over.")
            .arg(line);
    case CalendarProblem::LongName:
        return Words::tr(
                   "The name on line %1 is longer than %2 characters. Shorten it; nothing was taken over.")
            .arg(line)
            .arg(longestDayName);
    case CalendarProblem::Twice:
        return Words::tr(
                   "The day on line %1 stands in the list already. Take one away; nothing was taken over.")
            .arg(line);
    case CalendarProblem::TooMany:
        return Words::tr("Those are more days than a list can hold (%1). Nothing was taken over.")
            .arg(mostEquatedDays);
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
