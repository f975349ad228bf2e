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
QString problemsAdvice(const Inspection &found);
/// The head of the trail, in groups of eight that can be read aloud and typed back.
QString headWords(const QString &hash);
/// Why what was typed is no head.
QString wording(const HeadFault &fault);

} // namespace gehoor
