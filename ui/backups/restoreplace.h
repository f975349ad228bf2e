// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/preferences.h>

class QWidget;

namespace gehoor {

// Where a backup is put back, so that no second register arises unasked. `known`: the registers that were
// opened on this computer, newest first. To look whether one still stands there may take long: `window` says
// so then, and lets it be stopped.

/// Proposed before the backup is opened: in the place of the register that it was made of, by the mark of its
/// sheet, which may be one of an earlier passphrase, or else by the name it was called after; where none is
/// known, on this computer, not beside the backup.
QString proposedPlace(const QString &backup, const QString &mark, const QList<KnownRegister> &known,
                      QWidget *window);
/// Where the register of this identity stands, other than at `target`; empty when nowhere that is known.
QString otherPlace(const QString &identity, const QString &target, const QString &backup,
                   const QList<KnownRegister> &known, QWidget *window);
/// Whether what was opened at `target` last is known to be another register than that of this identity.
bool isOfAnotherRegister(const QString &target, const QString &identity, const QList<KnownRegister> &known);

} // namespace gehoor
