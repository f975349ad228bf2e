// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/stationery.h>

namespace gehoor {

/// The logo in a PNG or SVG file, drawn once as letters will bear it: opaque, and as fine as paper shows.
/// Nothing is fetched. NotAPicture, PictureTooLarge (the file, or more than 4000 dots a side), PictureUnsafe
/// (an SVG with scripts, entities, pictures, or references to anything outside it), and those of readFile().
[[nodiscard]] Result<Logo> logoFromFile(const QString &path);

} // namespace gehoor
