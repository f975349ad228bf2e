// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gehoor {

/// SHA-256 in 64 lower-case hexadecimal digits, as `sha256sum` writes it.
QString sha256Hex(const QByteArray &bytes);

} // namespace gehoor
