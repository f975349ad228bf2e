// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// What can honestly be said of a passphrase, in words (see strengthOf()). Nothing for an empty one.
QString passphraseStrength(const QString &passphrase);

} // namespace gehoor
