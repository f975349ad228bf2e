// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QString>

namespace gehoor {

/// By which a file is known again, byte for byte.
struct Fingerprint
{
    qint64 bytes = 0;
    QString sha256; ///< empty: none was taken

    bool operator==(const Fingerprint &) const = default;
};

/// Of the file as it stands; takes as long as it is large. NoPermission, ReadFailed; detail: the path.
[[nodiscard]] Result<Fingerprint> fingerprintOf(const QString &path);

} // namespace gehoor
