// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/deadlines/accessrequest.h>

#include <QStringList>

namespace gehoor {

/// By when a request for access is answered and how that day came about, line by line: receipt, the month the
/// law gives, extension, rolling, result; or that it was answered.
QStringList why(const AccessRequest &request, const AccessTerm &term);

} // namespace gehoor
