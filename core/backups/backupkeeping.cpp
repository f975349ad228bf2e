// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/copycheck.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Whether a copy that is not where it was put stands here now, and is no other that is known.
bool movedTo(const QString &here, BackupCopy copy, const QList<BackupCopy> &copies, RegisterFile &file)
{
    const bool isAnother = std::any_of(copies.cbegin(), copies.cend(), [&](const BackupCopy &one) {
        return !one.removed && one.path == here;
    });
    if (copy.removed || isAnother || QFileInfo::exists(copy.path) || !QFileInfo::exists(here))
        return false;
    copy.path = here;
    return lookAtCopy(copy, file) == CopyFound::ThatCopy;
}

} // namespace

/// In what is not as it was written, or of which that cannot be told, somebody may have gone on working: it
/// is left to a person.
Result<> Backups::takeAway(const QList<BackupCopy> &surplus)
{
    QList<std::pair<BackupCopy, CopyDoubt>> left;
    for (const BackupCopy &copy : surplus) {
        const auto alone = FileLock::take(trueName(copy.path)); // whoever works in it would lose what they do
        if (!alone && alone.error().kind == ErrorKind::InUse)
            continue;
        const CopyFound found = lookAtCopy(copy, m_file);
        if (found == CopyFound::ThatCopy)
            removeRegister(copy.path);
        else if (found != CopyFound::Unreadable)
            left.append({copy, found == CopyFound::Unknown ? CopyDoubt::Unknown : CopyDoubt::Changed});
    }
    if (left.isEmpty())
        return {};
    return m_file.write({ActKind::BackupsChanged, {}, noteOnDoubt}, [&]() -> Result<> {
        for (const auto &[copy, doubt] : std::as_const(left)) {
            if (const auto done = m_store.setDoubt(copy, doubt); !done)
                return done;
        }
        return {};
    });
}

/// Where the clock was set back, the rule takes what was made just now for the oldest of all. A folder that
/// was chosen before may be the safer place by now: what stands there is left to a person. For one that is
/// ruined no whole one goes.
Result<> Backups::takeAwaySurplus(const BackupPlan &plan, const BackupCopy &justMade)
{
    auto copies = m_store.copies();
    if (!copies)
        return failureOf(copies);
    copies->removeIf([&](const BackupCopy &copy) {
        return copy.removed || copy.doubt || !copy.byPlan || !standsIn(copy, plan.folder) ||
               !QFileInfo::exists(copy.path);
    });
    QList<QDateTime> made;
    for (const BackupCopy &copy : *copies) {
        if (!isRuined(copy, m_file))
            made.append(copy.made);
    }
    const QList<QDateTime> kept = keptBy(plan.rule, made);
    copies->removeIf(
        [&](const BackupCopy &copy) { return kept.contains(copy.made) || copy.path == justMade.path; });
    const auto done = takeAway(*copies);
    copies->removeIf([](const BackupCopy &copy) { return !isTakenAway(copy.path); });
    if (copies->isEmpty())
        return done;
    const auto noted = noteRemoved(*copies, noteOnTakenAway(copies->size())); // whatever became of a doubt
    return done ? noted : done;
}

Result<> Backups::noteRemoved(const QList<BackupCopy> &copies, const QString &note)
{
    return m_file.write({ActKind::BackupsChanged, {}, note}, [&]() -> Result<> {
        for (const BackupCopy &copy : copies) {
            if (const auto done = m_store.setRemoved(copy, m_clock.now()); !done)
                return done;
        }
        return {};
    });
}

/// A stick has another name on another computer, and a folder is moved with all that is in it.
Result<> Backups::findMoved(const QString &folder)
{
    auto copies = m_store.copies();
    if (!copies)
        return failureOf(copies);
    QList<BackupCopy> moved;
    for (BackupCopy &copy : *copies) {
        const QString here = QDir(folder).filePath(QFileInfo(copy.path).fileName());
        if (!movedTo(here, copy, *copies, m_file))
            continue;
        copy.path = here; // no other is taken to stand there
        moved.append(copy);
    }
    if (moved.isEmpty())
        return {};
    return m_file.write({ActKind::BackupsChanged, {}, noteOnFound}, [&]() -> Result<> {
        for (const BackupCopy &copy : std::as_const(moved)) {
            if (const auto done = m_store.setPlace(copy); !done)
                return done;
        }
        return {};
    });
}

} // namespace gehoor
