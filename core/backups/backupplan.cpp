// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

/// The newest of each of the newest `most` periods. `newestFirst` is sorted so.
void keepNewest(const QList<QDateTime> &newestFirst, int most, const std::function<int(QDate)> &periodOf,
                QSet<QDateTime> &kept)
{
    QSet<int> periods;
    for (const QDateTime &moment : newestFirst) {
        const int period = periodOf(moment.toUTC().date());
        if (periods.contains(period))
            continue;
        if (periods.size() == most)
            return;
        periods.insert(period);
        kept.insert(moment);
    }
}

/// What the name of a copy by the plan tells.
struct NameOfCopy
{
    QString original; ///< how the register is called of which it was made
    QDateTime made;
};

NameOfCopy nameOfCopy(const QString &copy)
{
    static const QRegularExpression parts(u"^(.+)-(\\d{4}-\\d{2}-\\d{2})-(\\d{6})(-\\d+)?$"_s);
    const QRegularExpressionMatch match = parts.match(QFileInfo(copy).completeBaseName());
    const QDate day = QDate::fromString(match.captured(2), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(match.captured(3), u"HHmmss"_s);
    const QDateTime made = day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
    return {match.captured(1), made};
}

} // namespace

bool standsIn(const BackupCopy &copy, const QString &folder)
{
    return QFileInfo(copy.path).absolutePath() == folder;
}

QString noteOnTakenAway(qsizetype copies)
{
    return u"-%1"_s.arg(copies);
}

std::optional<int> takenAwayFrom(const QString &note)
{
    bool isNumber = false;
    const int change = note.toInt(&isNumber);
    return isNumber && change < 0 ? std::optional(-change) : std::nullopt;
}

std::optional<QString> originalOf(const QString &copy)
{
    static const QRegularExpression madeAt(u"^(.+?)(-\\d{4}-\\d{2}-\\d{2}-\\d{6}(-\\d+)?)+$"_s);
    const QRegularExpressionMatch match = madeAt.match(QFileInfo(copy).completeBaseName());
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QDateTime momentOfCopy(const QString &copy)
{
    return nameOfCopy(copy).made;
}

std::optional<QString> newerThan(const QString &copy, const QStringList &names)
{
    const NameOfCopy ofCopy = nameOfCopy(copy);
    QString newest;
    QDateTime newestMade = ofCopy.made;
    for (const QString &name : names) {
        const NameOfCopy other = nameOfCopy(name);
        if (!ofCopy.made.isValid() || !other.made.isValid() || other.original != ofCopy.original ||
            other.made <= newestMade)
            continue;
        newest = name;
        newestMade = other.made;
    }
    return newest.isEmpty() ? std::nullopt : std::optional(newest);
}

QList<QDateTime> keptBy(const KeepingRule &rule, QList<QDateTime> made)
{
    std::sort(made.begin(), made.end(), std::greater<>());
    QSet<QDateTime> kept;
    keepNewest(
        made, rule.daily, [](QDate day) { return int(day.toJulianDay()); }, kept);
    keepNewest(made, rule.weekly, weekOf, kept);
    keepNewest(
        made, rule.monthly, [](QDate day) { return day.year() * 100 + day.month(); }, kept);
    made.removeIf([&](const QDateTime &moment) { return !kept.contains(moment); });
    return made;
}

} // namespace gehoor
