// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace gehoor {

/// Attempts to open a register that failed, as the next opening that succeeds puts them on the trail.
struct FailedAttempts
{
    qint64 count = 0;
    QList<QDateTime>
        newest; ///< their moments in UTC, oldest first; no more than a line of the trail can tell

    bool operator==(const FailedAttempts &) const = default;
};

/// As the note of a line: the count, then the moments.
QString toNote(const FailedAttempts &attempts);
/// None when it is no such note.
std::optional<FailedAttempts> attemptsFrom(const QString &note);

/// The moments of such attempts, and nothing else, in a file of the owner's beside the register. Whoever may
/// write there can take it away. Where nothing can be written nothing is kept, and nothing fails for it.
namespace attempts {

void keep(const QString &registerPath, const QDateTime &moment);
FailedAttempts kept(const QString &registerPath);
void forget(const QString &registerPath);

} // namespace attempts
} // namespace gehoor
