// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gehoor {

/// A JPEG without what a camera or a program noted in it (EXIF with its place and day, XMP, comments): the
/// picture alone, dot for dot. What is no JPEG comes back as it is.
QByteArray withoutNotes(const QByteArray &jpeg);

} // namespace gehoor
