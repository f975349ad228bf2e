// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

// The calendar in the user's words.

/// A whole sentence: the days of that year that are equated with a holiday are to be completed, and where.
QString equatedDaysUnknown(int year);

} // namespace gehoor
