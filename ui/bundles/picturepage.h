// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/documentpages.h>

namespace gehoor {

/// A picture (PNG, JPEG, GIF, BMP) drawn on an A4 page, as a PDF: as large as it fits, upright as the camera
/// held it, without anything that was noted in it. NotAPicture; PictureTooLarge before it is unpacked.
tl::expected<QByteArray, DocumentFault> picturePage(const QByteArray &content);

} // namespace gehoor
