// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// A name an outsider gave a file, made fit to be shown and to be a file's name on any system: no path, no
/// control or direction-changing characters, no device name, at most 255 bytes. Empty when nothing of it is
/// left.
QString safeAttachmentName(const QString &name);

/// The name of the file that stands `number`th and has none itself: "bijlage-1.pdf".
QString namelessAttachment(qsizetype number, const QString &mediaType);

} // namespace gehoor
