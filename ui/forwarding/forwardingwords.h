// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

namespace gehoor {

/// What became of a part on its way to the responsible persons, as paragraphs: every forwarding with its
/// responses, those taken back too.
QStringList storyOf(const Part &part, const CaseFile &file);

/// How the case was closed, and opened again, as paragraphs.
QStringList closingStory(const CaseFile &file);

/// What stands in the column of responses: awaited, in part, the day; and whether the complainant was
/// answered.
QString responseWords(const Referral &referral, bool reachable);

} // namespace gehoor
