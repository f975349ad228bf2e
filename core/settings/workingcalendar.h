// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/basics/result.h>

#include <QByteArray>
#include <QDate>
#include <QMap>

namespace gehoor {

/// Whether 5 May is a holiday here. The Algemene termijnenwet has it every year; many work on it all the
/// same, save once in five years.
enum class LiberationDay { EveryYear, LustrumYears, Never };
inline constexpr Keys<LiberationDay, 3>
    liberationDayKeys({{{LiberationDay::EveryYear, QLatin1StringView("everyYear")},
                        {LiberationDay::LustrumYears, QLatin1StringView("lustrumYears")},
                        {LiberationDay::Never, QLatin1StringView("never")}}});

/// Days equated with a holiday, and their names.
using EquatedDays = QMap<QDate, QString>;

/// What the organisation adds to the weekends and holidays that are worked out for every year.
struct WorkingCalendar
{
    LiberationDay liberationDay = LiberationDay::EveryYear;
    EquatedDays equatedDays = {}; ///< decreed for some years at a time
    int completeUntil = 0;        ///< the last year whose equated days are known

    /// Adds a list that is complete up to its last day; a day that is there takes the new name.
    void add(const EquatedDays &days);

    bool operator==(const WorkingCalendar &) const = default;
};

constexpr int earliestCalendarYear = 1990;
constexpr int latestCalendarYear = 2100;
constexpr int mostEquatedDays = 1000;
constexpr int longestDayName = 100; ///< characters
constexpr qint64 largestCalendarFile = 1'000'000;

/// Why a file is no list of equated days.
enum class CalendarProblem {
    NotText, ///< not UTF-8
    NoDays,
    NoDate, ///< the line does not begin with a date
    ImpossibleDate,
    OutOfRange, ///< outside earliestCalendarYear..latestCalendarYear
    NoName,
    LongName,
    Twice, ///< the same day on two lines
    TooMany
};
inline constexpr Keys<CalendarProblem, 9>
    calendarProblemKeys({{{CalendarProblem::NotText, QLatin1StringView("notText")},
                          {CalendarProblem::NoDays, QLatin1StringView("noDays")},
                          {CalendarProblem::NoDate, QLatin1StringView("noDate")},
                          {CalendarProblem::ImpossibleDate, QLatin1StringView("impossibleDate")},
                          {CalendarProblem::OutOfRange, QLatin1StringView("outOfRange")},
                          {CalendarProblem::NoName, QLatin1StringView("noName")},
                          {CalendarProblem::LongName, QLatin1StringView("longName")},
                          {CalendarProblem::Twice, QLatin1StringView("twice")},
                          {CalendarProblem::TooMany, QLatin1StringView("tooMany")}}});

/// Reads a list of lines `date;name`, the date as 2026-05-15 or 15-05-2026, in UTF-8. Blank lines, lines that
/// begin with # and a first line of headings are passed over. All of it or nothing: CalendarRefused, detail:
/// the key of the CalendarProblem, a space, and the line (0: the file as a whole).
[[nodiscard]] Result<EquatedDays> readEquatedDays(const QByteArray &bytes);
/// The same list as readEquatedDays() takes.
QByteArray writeEquatedDays(const EquatedDays &days);
/// A rule: whether the list can be kept. CalendarRefused; the line is the entry's number.
[[nodiscard]] Result<> checkEquatedDays(const EquatedDays &days);

/// The days that this program knows, and how far they go.
const WorkingCalendar &knownCalendar();

} // namespace gehoor
