// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

namespace gehoor {

/// What is left of a case that was cleared, line by line: that it was, when, and what stays.
QStringList stubLines(const CaseFile &file);

} // namespace gehoor
