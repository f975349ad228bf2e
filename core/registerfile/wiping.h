// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gehoor {

/// Overwrites what opens a register with zeros, before its memory is given back. What something else shares,
/// such as the field it was typed in, is let go of as it is.
void wipe(QString &secret);
void wipe(QByteArray &secret);

} // namespace gehoor
