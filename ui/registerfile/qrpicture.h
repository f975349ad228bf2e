// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace gehoor {

/// A QR code of an ASCII text with the white that must stand around it; read when up to a seventh of it is
/// spoilt. A null picture for a text that is too long.
QImage qrPicture(const QString &text);

} // namespace gehoor
