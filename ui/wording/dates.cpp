// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>
#include <ui/wording/lateness.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The locale of dates on the screen: the screen's language, whatever the machine's locale.
QLocale screenLocale()
{
    return localeOf(screenLanguage());
}

} // namespace

QString shortDate(QDate date)
{
    return screenLocale().toString(date, u"ddd d MMM yyyy"_s).remove(u'.');
}

QString longDate(QDate date)
{
    return dateInFull(date, screenLanguage());
}

QString longMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return Words::tr("%1, %2").arg(longDate(local.date()), local.toString(u"HH:mm"_s));
}

QString weekdayName(QDate date)
{
    return screenLocale().toString(date, u"dddd"_s);
}

QString numericDate(QDate date, Language language)
{
    QString text(10, u'-');
    const auto put = [&](int number, int first, int digits) {
        for (int at = first + digits - 1; at >= first; --at, number /= 10)
            text[at] = QChar(u'0' + number % 10);
    };
    const bool dutch = language == Language::Dutch;
    put(date.year(), dutch ? 6 : 0, 4);
    put(date.month(), dutch ? 3 : 5, 2);
    put(date.day(), dutch ? 0 : 8, 2);
    return text;
}

QString dueWords(QDate due, QDate today, const WorkingCalendar &calendar)
{
    if (due < today)
        return Words::tr("%n working day(s) late", nullptr,
                         std::max(1, workingDaysBetween(due, today, calendar)));
    if (due == today)
        return Words::tr("today");
    if (due == today.addDays(1))
        return Words::tr("tomorrow");
    return shortDate(due);
}

} // namespace gehoor
