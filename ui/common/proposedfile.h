// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// Where a file called `name` is proposed to stand on this computer: among the documents, or in the home
/// folder where there is no folder for documents.
QString proposedFile(const QString &name);

} // namespace gehoor
