// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// What a field of the letters' templates holds, in the user's words.
QString fieldMeaning(const QString &field);

} // namespace gehoor
