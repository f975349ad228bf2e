// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// What was lost when a backup took the place of a register.
struct Loss
{
    bool isKnown = true;       ///< else the register of before could not be read, or there was none
    qint64 acts = 0;           ///< that the backup does not hold; 0 where none of them is work
    bool stoodNothing = false; ///< as on another computer: what was done after the backup is not known

    bool mayBeSome() const { return !isKnown || acts > 0; }
    bool operator==(const Loss &) const = default;
};
/// Of the acts in such a trail that the backup does not hold.
Loss lossOf(const QList<AuditLine> &lost);

/// The note in the trail that a register was restored, from the backup that ended in this head.
QString noteOnRestored(const QString &head, const Loss &loss);
/// What was lost, of such a note.
Loss lossFrom(const QString &note);

/// How a register came to lack what was done in it.
struct LastRestore
{
    QDateTime at; ///< UTC
    Loss loss;
    QString keptAs;    ///< the file that stood there; empty where none did
    QDateTime endedAt; ///< UTC: the last act that the backup holds
};
/// For how many days it is told where nothing stood, for then no file says when it was seen to.
constexpr int daysRestoreIsTold = 14;
/// The last restore of this register, where something may have been lost by it and the file that stood there
/// is still where it was put, or where nothing stood and it is not so long ago; else none.
[[nodiscard]] Result<std::optional<LastRestore>> lastRestore(RegisterFile &file, const QDateTime &now);

} // namespace gehoor
