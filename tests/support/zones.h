// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTimeZone>

#include <ctime>
#include <gtest/gtest.h>

namespace gehoor {

/// Where a day begins first and where it begins last.
inline constexpr const char *kiritimati = "Pacific/Kiritimati"; // UTC+14
inline constexpr const char *adak = "America/Adak";             // UTC-10, in summer UTC-9

/// Does the work in both time zones and in locales with other figures and calendars; then all is as before.
template <class Work>
void inEveryZoneAndLocale(Work work)
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {kiritimati, adak}) {
        qputenv("TZ", zone);
        tzset();
        EXPECT_TRUE(QTimeZone(QByteArray(zone)).isValid()) << zone;
        for (const char *locale : {"nl_NL", "en_US", "ar_EG", "fa_IR"}) {
            SCOPED_TRACE(testing::Message() << zone << ' ' << locale);
            QLocale::setDefault(QLocale(QLatin1StringView(locale)));
            work(zone);
        }
    }
    QLocale::setDefault(QLocale::c());
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
}

} // namespace gehoor
