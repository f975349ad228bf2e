// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/fingerprint.h>
#include <core/basics/keys.h>

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

namespace gehoor {

/// How many copies are kept: the newest of each of so many days, weeks and months that have one.
struct KeepingRule
{
    int daily = 7;
    int weekly = 5; ///< Monday to Sunday, ISO 8601
    int monthly = 12;

    bool operator==(const KeepingRule &) const = default;
};

constexpr int fewestKept = 1;
constexpr int mostKept = 400;

/// Where copies go and how many are kept: the organisation's own choice, kept in the register.
struct BackupPlan
{
    QString folder; ///< empty: none was chosen
    KeepingRule rule;

    bool operator==(const BackupPlan &) const = default;
};

/// Why the rule left a copy to a person that it would have taken away.
enum class CopyDoubt {
    Changed, ///< not as it was written: something else, damaged, or somebody worked in it
    Unknown  ///< that cannot be told: it has another passphrase, and what was written is not known
};
inline constexpr Keys<CopyDoubt, 2> copyDoubtKeys({{{CopyDoubt::Changed, QLatin1StringView("changed")},
                                                    {CopyDoubt::Unknown, QLatin1StringView("unknown")}}});

/// A copy as the register knows it.
struct BackupCopy
{
    qint64 number = 0;
    QDateTime made; ///< UTC
    QString path;
    bool byPlan = false; ///< taken away by the rule when newer ones took its place, in the plan's folder
    qint64 complaints = 0;
    QString auditHead;
    bool removed = false;
    Fingerprint written{}; ///< its file as it was made; none of what was only kept, or made before format 26
    std::optional<CopyDoubt> doubt = std::nullopt;

    bool operator==(const BackupCopy &) const = default;
};

/// Whether the copy was put into this folder. The rule takes away none that stands in another than the
/// plan's.
bool standsIn(const BackupCopy &copy, const QString &folder);

/// How the backups stand.
enum class BackupState {
    NoFolder,   ///< none was chosen
    FolderGone, ///< a stick that was taken out, a share out of reach
    None,       ///< the folder holds no copy that is known
    OtherKey,   ///< the newest opens with the passphrase or the sheet of when it was made alone
    Old,        ///< the newest is older than oldBackupDays
    Missed,     ///< the register was worked in and left without one, before it was opened now
    Damaged,    ///< none could be made: the register turned out to be damaged since it was opened
    Good
};
inline constexpr Keys<BackupState, 8>
    backupStateKeys({{{BackupState::NoFolder, QLatin1StringView("noFolder")},
                      {BackupState::FolderGone, QLatin1StringView("folderGone")},
                      {BackupState::None, QLatin1StringView("none")},
                      {BackupState::OtherKey, QLatin1StringView("otherKey")},
                      {BackupState::Old, QLatin1StringView("old")},
                      {BackupState::Missed, QLatin1StringView("missed")},
                      {BackupState::Damaged, QLatin1StringView("damaged")},
                      {BackupState::Good, QLatin1StringView("good")}}});
constexpr int oldBackupDays = 3;

/// The note in the trail that the rule took so many copies away.
QString noteOnTakenAway(qsizetype copies);
/// How many, of such a note; none of any other.
std::optional<int> takenAwayFrom(const QString &note);

/// The notes that a copy was struck off the list since it could not get its name, that the rule left one that
/// is not as it was written, and that copies were found at another place.
inline constexpr QLatin1StringView noteOnStruckOff("struckOff");
inline constexpr QLatin1StringView noteOnDoubt("doubt");
inline constexpr QLatin1StringView noteOnFound("found");

/// How the register is called, without folder and ending, of which the file of this name is a copy by the
/// plan (or a copy of such a copy); none when it bears no such name.
std::optional<QString> originalOf(const QString &copy);

/// When a copy by the plan was made, in UTC, as its name tells; not valid when that tells no moment.
QDateTime momentOfCopy(const QString &copy);
/// Which of these names of files is that of the newest copy of the same register, if it is newer than the
/// copy; else none.
std::optional<QString> newerThan(const QString &copy, const QStringList &names);

/// The moments, of those given in any order, whose copies the rule keeps, newest first. A day is one of UTC.
QList<QDateTime> keptBy(const KeepingRule &rule, QList<QDateTime> made);

} // namespace gehoor
