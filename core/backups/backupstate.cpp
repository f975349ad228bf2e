// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/copycheck.h>
#include <core/registerfile/actswithoutwork.h>

#include <QFileInfo>

#include <algorithm>

namespace gehoor {
namespace {

constexpr int linesBack = 50; // of the trail: who did more since needs no counting

bool concernsBackups(ActKind kind)
{
    return kind == ActKind::BackedUp || kind == ActKind::BackupsChanged;
}

/// Whether it opens with the key of now, as far as can be told.
bool opensAsNow(const BackupCopy &copy, const RegisterFile &file)
{
    const auto salt = saltOf(copy, file);
    return !salt || *salt == file.keySalt();
}

} // namespace

Result<bool> Backups::isDue() const
{
    const auto plan = m_store.plan();
    if (!plan)
        return failureOf(plan);
    const auto copy = newest();
    if (!copy)
        return failureOf(copy);
    if (plan->folder.isEmpty() || !*copy)
        return !plan->folder.isEmpty();
    return m_file.audit(linesBack).map([&](const QList<AuditLine> &lines) {
        const auto known = std::find_if(lines.rbegin(), lines.rend(), [&](const AuditLine &line) {
            return line.hash == (*copy)->auditHead;
        });
        return known == lines.rend() || std::any_of(lines.rbegin(), known, [](const AuditLine &line) {
                   return !concernsBackups(line.kind);
               });
    });
}

Result<BackupState> Backups::state() const
{
    if (m_file.isKnownDamaged())
        return BackupState::Damaged;
    const auto plan = m_store.plan();
    if (!plan)
        return failureOf(plan);
    if (plan->folder.isEmpty())
        return BackupState::NoFolder;
    if (!QFileInfo(plan->folder).isDir())
        return BackupState::FolderGone;
    return newest().and_then([&](const std::optional<BackupCopy> &copy) {
        return copy ? stateBy(*copy) : Result<BackupState>(BackupState::None);
    });
}

/// What it holds counts as backed up, and is not.
Result<bool> Backups::isLaterRuined(const BackupCopy &newest) const
{
    return m_store.copies().map([&](const QList<BackupCopy> &copies) {
        return std::any_of(copies.cbegin(), copies.cend(), [&](const BackupCopy &copy) {
            return copy.byPlan && !copy.removed && copy.number > newest.number && isRuined(copy, m_file);
        });
    });
}

Result<BackupState> Backups::stateBy(const BackupCopy &newest) const
{
    if (!opensAsNow(newest, m_file))
        return BackupState::OtherKey;
    const qint64 age = newest.made.toLocalTime().date().daysTo(m_clock.today());
    if (age < 0 || age > oldBackupDays)
        return BackupState::Old;
    if (const auto ruined = isLaterRuined(newest); !ruined || *ruined)
        return ruined.map([](bool) { return BackupState::Missed; });
    return m_store.actsOutsideCopies(m_file.lastLineAtOpening()).map([](const QList<ActKind> &acts) {
        const bool isMissed = std::any_of(acts.cbegin(), acts.cend(), isWork);
        return isMissed ? BackupState::Missed : BackupState::Good;
    });
}

/// A copy in which somebody works on is the register itself, and no backup of it.
Result<bool> Backups::isNewestOfThisKey() const
{
    return newest().map([&](const std::optional<BackupCopy> &copy) {
        return copy && QFileInfo(copy->path) != QFileInfo(m_file.path()) &&
               saltOf(*copy, m_file) == m_file.keySalt();
    });
}

} // namespace gehoor
