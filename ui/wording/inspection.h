// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/inspection.h>

namespace gehoor {

/// What an inspection found, line by line, and what it cannot find when no head of the trail was given.
QStringList wording(const Inspection &found, bool headGiven);
/// That the last act may be missing, see RegisterFile::mayLackLastAct().
QString cutOffWording();
/// What to do when it found problems.
QString problemsAdvice();

} // namespace gehoor
