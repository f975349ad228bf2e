// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backups.h>
#include <core/backups/restoration.h>

namespace gehoor {

// Backups in the user's words.

/// Day and time at the officer's desk.
QString localMoment(const QDateTime &moment);
/// Where copies go and how many are kept.
QString wording(const BackupPlan &plan);
/// How many cases, and what was done last, when.
QString wording(const RegisterSummary &summary);
/// What became of a copy: it is there, as it was written or not, out of reach, or was removed.
QString whereabouts(const BackupCopy &copy);
/// The first group of a trail's head as it stands on paper: enough to tell copies apart by. Empty of none.
QString shortHead(const QString &hash);
/// What a backup holds, and what of the present file would be lost, line by line.
QStringList comparison(const Restoration &restoration);
/// Why a backup cannot be put back.
QString restoreWording(const Error &error);
/// Why what was typed does not open the present register, which has this salt.
QString presentWording(const Error &error, const QString &typed, const Key::Salt &salt);
/// What was lost by a restore; there may be some.
QString lossWording(const Loss &loss);
/// The same for as long as it is told, with where the file is that was put aside.
QString notice(const LastRestore &restored);
/// Of a file that was kept beside the register while its own was away, for as long as it is there.
QString keptNotice(const QString &kept);
/// Why putting it in its place did not succeed, and where what stood there was kept already.
QString notPutWording(const Error &error, const Restoration &restoration);
/// Why no backup was made, and what to do about it.
QString whyNoBackup(const Backups &backups, const Error &error);
/// What is to be done about backups, and why; empty when all is well. `newest`: the newest copy that is
/// there.
QString notice(BackupState state, const QString &folder, const std::optional<BackupCopy> &newest);

} // namespace gehoor
