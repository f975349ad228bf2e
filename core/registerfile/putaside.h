// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QDateTime>
#include <QStringList>

namespace gehoor {

/// What a restore keeps of the register whose place it takes, beside it: as a second name of the file, or as
/// a copy where the file system knows no second names. Until the restored file stands there, both are the
/// register at work.

/// A name for it that no file bears yet.
QString nameToPutAside(const QString &registerPath, const QDateTime &now);
/// Those that are there, by name.
QStringList putAsideOf(const QString &registerPath);
/// When it was put aside, in UTC, as its name tells; not valid when that tells no moment.
QDateTime momentPutAside(const QString &aside);

/// Whether a restore was broken off when the write-ahead log of the register at `path` had been put aside and
/// the register was not: its last acts would be missing.
bool lacksItsLog(const QString &path);
/// Goes back from a restore that was broken off, under the lock of the register at `path`: what still stands
/// there gets its log back and has one name. Nothing happens when the restored file stands there. Failures of
/// writing.
[[nodiscard]] Result<> takeBackPutAside(const QString &path);

} // namespace gehoor
