// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/settings/workingcalendar.h>

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

tl::unexpected<Error> refused(CalendarProblem problem, qsizetype line = 0)
{
    return failure(ErrorKind::CalendarRefused,
                   calendarProblemKeys.key(problem) + u' ' + QString::number(line));
}

/// None when it has not even the form of a date; invalid when there is no such day.
std::optional<QDate> dateFrom(const QString &text)
{
    static const QRegularExpression yearFirst(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return std::nullopt;
}

std::optional<CalendarProblem> problemOf(QDate day, const QString &name)
{
    if (!day.isValid())
        return CalendarProblem::ImpossibleDate;
    if (day.year() < earliestCalendarYear || day.year() > latestCalendarYear)
        return CalendarProblem::OutOfRange;
    if (isBlank(name))
        return CalendarProblem::NoName;
    if (name.size() > longestDayName || name.contains(u'\n') || name.contains(u'\r'))
        return CalendarProblem::LongName;
    return std::nullopt;
}

/// None when the bytes are not UTF-8 text.
std::optional<QString> textFrom(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

bool isHeading(const QString &line)
{
    const QString first = line.section(u';', 0, 0).trimmed().toLower();
    return first == u"date" || first == u"datum";
}

} // namespace

void WorkingCalendar::add(const EquatedDays &days)
{
    for (auto day = days.begin(); day != days.end(); ++day)
        equatedDays.insert(day.key(), day.value());
    if (!days.isEmpty())
        completeUntil = std::max(completeUntil, days.lastKey().year());
}

Result<EquatedDays> readEquatedDays(const QByteArray &bytes)
{
    const auto text = textFrom(bytes);
    if (!text)
        return refused(CalendarProblem::NotText);
    const QStringList lines = text->split(u'\n');
    EquatedDays days;
    bool first = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (std::exchange(first, false) && isHeading(line))
            continue;
        const auto day = dateFrom(line.section(u';', 0, 0).trimmed());
        if (!day)
            return refused(CalendarProblem::NoDate, i + 1);
        const QString name = line.section(u';', 1).trimmed();
        if (const auto problem = problemOf(*day, name))
            return refused(*problem, i + 1);
        if (days.contains(*day))
            return refused(CalendarProblem::Twice, i + 1);
        if (days.size() == mostEquatedDays)
            return refused(CalendarProblem::TooMany, i + 1);
        days.insert(*day, name);
    }
    return days.isEmpty() ? refused(CalendarProblem::NoDays) : Result<EquatedDays>(days);
}

QByteArray writeEquatedDays(const EquatedDays &days)
{
    QString text;
    for (auto day = days.begin(); day != days.end(); ++day)
        text += day.key().toString(Qt::ISODate) + u';' + day.value().trimmed() + u'\n';
    return text.toUtf8();
}

Result<> checkEquatedDays(const EquatedDays &days)
{
    if (days.size() > mostEquatedDays)
        return refused(CalendarProblem::TooMany, mostEquatedDays + 1);
    qsizetype number = 0;
    for (auto day = days.begin(); day != days.end(); ++day) {
        ++number;
        if (const auto problem = problemOf(day.key(), day.value()))
            return refused(*problem, number);
    }
    return {};
}

const WorkingCalendar &knownCalendar()
{
    static const WorkingCalendar known = [] {
        QFile file(u":/calendar/equated-days.csv"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        const auto days = readEquatedDays(opened ? file.readAll() : QByteArray());
        Q_ASSERT(days);
        WorkingCalendar calendar{.equatedDays = days.value_or(EquatedDays())};
        if (!calendar.equatedDays.isEmpty())
            calendar.completeUntil = calendar.equatedDays.lastKey().year();
        return calendar;
    }();
    return known;
}

} // namespace gehoor
