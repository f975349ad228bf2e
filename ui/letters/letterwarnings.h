// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complainant.h>
#include <core/letters/letter.h>

namespace gehoor {

/// What the officer must know before a letter to this complainant leaves, and what to do about it: no post,
/// no or an incomplete address, no safe channel asked. Sentences; empty when all is well.
QStringList letterWarnings(LetterKind kind, const Complainant &complainant);

} // namespace gehoor
