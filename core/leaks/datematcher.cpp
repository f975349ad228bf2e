// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/datematcher.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int leapYear = 4;          ///< stands for no year; has a 29 February
constexpr qsizetype birthNearby = 5; ///< words

int monthNamed(const QString &key)
{
    static const QHash<QString, int> months = [] {
        const QList<QStringList> names{{u"januari"_s, u"january"_s, u"jan"_s, u"i"_s},
                                       {u"februari"_s, u"february"_s, u"feb"_s, u"febr"_s, u"ii"_s},
                                       {u"maart"_s, u"march"_s, u"mrt"_s, u"mar"_s, u"maa"_s, u"iii"_s},
                                       {u"april"_s, u"apr"_s, u"iv"_s},
                                       {u"mei"_s, u"may"_s, u"v"_s},
                                       {u"juni"_s, u"june"_s, u"jun"_s, u"vi"_s},
                                       {u"juli"_s, u"july"_s, u"jul"_s, u"vii"_s},
                                       {u"augustus"_s, u"august"_s, u"aug"_s, u"viii"_s},
                                       {u"september"_s, u"sep"_s, u"sept"_s, u"ix"_s},
                                       {u"oktober"_s, u"october"_s, u"okt"_s, u"oct"_s, u"x"_s},
                                       {u"november"_s, u"nov"_s, u"xi"_s},
                                       {u"december"_s, u"dec"_s, u"xii"_s}};
        QHash<QString, int> known;
        for (qsizetype month = 0; month < names.size(); ++month) {
            for (const QString &name : names[month])
                known.insert(name, int(month) + 1);
        }
        return known;
    }();
    return months.value(key, 0);
}

bool isOrdinalEnding(const Word &word)
{
    static const QSet<QString> endings{u"e"_s, u"de"_s, u"ste"_s, u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    return (word.gap & ~Gaps(Gap::Apostrophe)) == Gaps() && endings.contains(word.key);
}

bool isBirthWord(const QString &key)
{
    static const QSet<QString> known{u"geboren"_s, u"geboortedatum"_s, u"verjaardag"_s, u"jarig"_s, u"geb"_s,
                                     u"born"_s,    u"birthday"_s,      u"birth"_s,      u"dob"_s};
    return known.contains(key);
}

/// The years a word can stand for: 1985; for "85" also 2085.
QList<int> years(const Word &word)
{
    if (!word.number)
        return {};
    const int number = word.key.toInt();
    if (word.key.size() == 4)
        return {number};
    if (word.key.size() == 2)
        return {1900 + number, 2000 + number};
    return {};
}

int smallNumber(const Word &word)
{
    return word.number && word.key.size() <= 2 ? word.key.toInt() : 0;
}

void addDay(QList<QDate> &days, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid() && !days.contains(date))
        days.append(date);
}

/// 19850312, 12031985, 120385.
QList<QDate> compactDays(const QString &digits)
{
    QList<QDate> days;
    const auto part = [&](qsizetype from, qsizetype count) { return digits.mid(from, count).toInt(); };
    if (digits.size() == 8) {
        addDay(days, part(0, 4), part(4, 2), part(6, 2));
        addDay(days, part(4, 4), part(2, 2), part(0, 2));
        addDay(days, part(4, 4), part(0, 2), part(2, 2));
    } else if (digits.size() == 6) {
        for (const int century : {1900, 2000}) {
            addDay(days, century + part(4, 2), part(2, 2), part(0, 2));
            addDay(days, century + part(0, 2), part(2, 2), part(4, 2));
        }
    }
    return days;
}

/// 12-3-1985, 3/12/1985, 1985.03.12, 12 3 85.
WrittenDay dayInFigures(const QList<Word> &words, qsizetype begin)
{
    WrittenDay written{{}, begin + 3, true};
    if (begin + 3 > words.size())
        return written;
    const Word &first = words[begin];
    const Word &second = words[begin + 1];
    const Word &third = words[begin + 2];
    const auto parted = [](const Word &word) {
        return word.number && (word.gap & (Gaps(Gap::Apostrophe) | Gap::At | Gap::Bracket | Gap::Comma |
                                           Gap::Other)) == Gaps();
    };
    if (!first.number || !parted(second) ||
        !(parted(third) || (third.number && third.gap.testFlag(Gap::Apostrophe))))
        return written;
    for (const int year : years(third)) {
        addDay(written.readings, year, smallNumber(second), smallNumber(first));
        addDay(written.readings, year, smallNumber(first), smallNumber(second));
    }
    for (const int year : years(first))
        addDay(written.readings, year, smallNumber(second), smallNumber(third));
    return written;
}

/// 12 maart 1985, 12th of March '85, March 12, 1985; also without the year.
WrittenDay dayInWords(const QList<Word> &words, qsizetype begin)
{
    int day = 0;
    int month = 0;
    qsizetype i = begin;
    while (i < words.size() && i < begin + 6 && (day == 0 || month == 0)) {
        const Word &word = words[i];
        const bool filler =
            i > begin && (isOrdinalEnding(word) || word.key == u"of"_s || word.key == u"van"_s);
        if (const int number = smallNumber(word); number > 0 && day == 0)
            day = number;
        else if (const int named = word.number ? 0 : monthNamed(word.key); named > 0 && month == 0)
            month = named;
        else if (!filler)
            return {{}, begin, false};
        ++i;
    }
    WrittenDay written{{}, i, false};
    if (day == 0 || month == 0)
        return written;
    if (i < words.size() && isOrdinalEnding(words[i]))
        ++i;
    if (i < words.size() && (words[i].key == u"of"_s || words[i].key == u"in"_s))
        ++i;
    if (i < words.size() &&
        !(words[i].key.size() == 2 && words[i].gap.testAnyFlags(Gaps(Gap::Comma) | Gap::Other))) {
        for (const int year : years(words[i]))
            addDay(written.readings, year, month, day);
    }
    if (!written.readings.isEmpty())
        return {written.readings, i + 1, true};
    addDay(written.readings, leapYear, month, day);
    return written;
}

/// The first day with a year that is written in a text; no readings when there is none.
WrittenDay firstDay(const QString &text)
{
    const QList<Word> words = wordsOf(text.left(200));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const WrittenDay written = dayAt(words, i); written.hasYear && !written.readings.isEmpty())
            return written;
    }
    return {{}, 0, false};
}

QDate birthdayOf(QDate day)
{
    return {leapYear, day.month(), day.day()};
}

} // namespace

WrittenDay dayAt(const QList<Word> &words, qsizetype begin)
{
    if (begin >= words.size())
        return {{}, begin, false};
    if (words[begin].number) {
        if (const QList<QDate> compact = compactDays(words[begin].key); !compact.isEmpty())
            return {compact, begin + 1, true};
        if (const WrittenDay figures = dayInFigures(words, begin); !figures.readings.isEmpty())
            return figures;
    }
    return dayInWords(words, begin);
}

bool DateMatcher::isDate(const QString &text)
{
    return !firstDay(text).readings.isEmpty();
}

void DateMatcher::add(int source, const QString &text)
{
    // A fact may be ambiguous too; each of its readings is protected.
    for (const QDate day : firstDay(text).readings) {
        m_days[day].append(source);
        m_birthdays[birthdayOf(day)].append(source);
    }
}

QList<Match> DateMatcher::find(const QList<Word> &words) const
{
    QList<Match> found;
    if (m_days.isEmpty())
        return found;
    qsizetype lastBirth = -birthNearby - 1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isBirthWord(words[i].key))
            lastBirth = i;
        const WrittenDay written = dayAt(words, i);
        for (const QDate day : written.readings) {
            const bool nearBirth = i - lastBirth <= birthNearby;
            const QList<int> sources = written.hasYear ? m_days.value(day)
                                       : nearBirth     ? m_birthdays.value(day)
                                                       : QList<int>();
            for (const int source : sources) {
                found.append({source, i, written.end,
                              written.hasYear ? Severity::Protected : Severity::Suspicious, true});
            }
        }
    }
    return found;
}

} // namespace gehoor
