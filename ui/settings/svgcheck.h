// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QByteArray>

namespace gehoor {

/// Whether an SVG is a drawing and nothing else. NotAPicture when it is no SVG; PictureUnsafe for scripts,
/// pictures, entities, references to anything outside it, or shapes repeated more often than a logo has use
/// for.
[[nodiscard]] Result<> isPlainDrawing(const QByteArray &svg);

} // namespace gehoor
