// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/intake/mailmessage.h>

namespace gehoor {

/// Reads a file to be kept with a response: FileNotFound, NoPermission, ReadFailed (as openToRead()),
/// DocumentTooLarge (see largestResponseDocument). What kind of document it is follows from its name and its
/// bytes.
[[nodiscard]] Result<Attachment> readDocument(const QString &path);

} // namespace gehoor
