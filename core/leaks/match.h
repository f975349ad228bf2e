// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakfinding.h>

#include <QList>

namespace gehoor {

/// What a matcher found: which of the things looked for, in which words of the text.
struct Match
{
    int source;      ///< the caller's number for it
    qsizetype begin; ///< first word
    qsizetype end;   ///< behind the last
    Severity severity;
    bool whole; ///< all of it, letter by letter, and not a piece or a near miss
};

} // namespace gehoor
