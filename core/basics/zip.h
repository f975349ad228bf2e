// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QByteArray>
#include <QList>

namespace gehoor {

/// A file in a ZIP archive.
struct ZipEntry
{
    QByteArray name;
    QByteArray content;
};

/// The entries as an archive, made in memory: in their order, the first one not compressed (as OpenDocument
/// asks of `mimetype`), and no moment in it, so that the same entries are the same bytes.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipEntry> &entries);

} // namespace gehoor
