// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/momentfield.h>
#include <ui/wording/wording.h>

#include <QDateTimeEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// As the field shows it.
QDateTime toTheMinute(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.addMSecs(-(local.time().msecsSinceStartOfDay() % 60'000));
}

} // namespace

void setUpMoment(QDateTimeEdit &edit, const QDateTime &moment, const QDateTime &earliest,
                 const QDateTime &latest)
{
    const bool dutch = screenLanguage() == Language::Dutch;
    edit.setLocale(localeOf(screenLanguage()));
    edit.setDisplayFormat(dutch ? u"dd-MM-yyyy HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
    edit.setDateTimeRange(toTheMinute(earliest), latest.toLocalTime());
    edit.setDateTime(toTheMinute(moment));
    edit.setCalendarPopup(true);
}

QDateTime momentOf(const QDateTimeEdit &edit, const QDateTime &before)
{
    const QDateTime shown = toTheMinute(before);
    // In the hour that comes twice in autumn the field does not know which of the two was meant.
    const bool untouched = edit.date() == shown.date() && edit.time() == shown.time();
    return untouched ? before.toUTC() : edit.dateTime().toUTC();
}

} // namespace gehoor
