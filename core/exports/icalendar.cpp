// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/icalendar.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            safe += QString(u'\\') + c;
        else if (c >= u' ' && c != u'\x7f')
            safe += c;
    }
    return safe;
}

/// A content line, folded: at most 75 bytes each, never within a character.
QByteArray folded(const QString &line)
{
    constexpr qsizetype longest = 75;
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    qsizetype used = 0;
    for (const char byte : bytes) {
        const bool beginsCharacter = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        constexpr qsizetype longestCharacter = 4;
        if (beginsCharacter && used > longest - longestCharacter) {
            result += "\r\n ";
            used = 1;
        }
        result += byte;
        ++used;
    }
    return result + "\r\n";
}

QString basic(QDate day)
{
    return u"%1%2%3"_s.arg(day.year(), 4, 10, QChar(u'0'))
        .arg(day.month(), 2, 10, QChar(u'0'))
        .arg(day.day(), 2, 10, QChar(u'0'));
}

QString basic(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    return basic(utc.date()) + u"T%1%2%3Z"_s.arg(time.hour(), 2, 10, QChar(u'0'))
                                   .arg(time.minute(), 2, 10, QChar(u'0'))
                                   .arg(time.second(), 2, 10, QChar(u'0'));
}

} // namespace

QByteArray icalendar(const QList<CalendarEntry> &entries, const QDateTime &made)
{
    QByteArray file;
    const auto add = [&](const QString &line) { file += folded(line); };
    add(u"BEGIN:VCALENDAR"_s);
    add(u"VERSION:2.0"_s);
    add(u"PRODID:-//Gehoor//Gehoor//NL"_s);
    add(u"CALSCALE:GREGORIAN"_s);
    for (const CalendarEntry &entry : entries) {
        add(u"BEGIN:VEVENT"_s);
        add(u"UID:"_s + escaped(entry.id));
        add(u"DTSTAMP:"_s + basic(made));
        add(u"DTSTART;VALUE=DATE:"_s + basic(entry.day));
        add(u"DTEND;VALUE=DATE:"_s + basic(entry.day.addDays(1)));
        add(u"SUMMARY:"_s + escaped(entry.summary));
        add(u"TRANSP:TRANSPARENT"_s);
        add(u"END:VEVENT"_s);
    }
    add(u"END:VCALENDAR"_s);
    return file;
}

} // namespace gehoor
