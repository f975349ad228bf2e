// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/breaches/breach.h>
#include <core/letters/letter.h>
#include <core/settings/organisation.h>

namespace gehoor {

/// What a breach is reported with to the authority, as a page without an address. Moments
/// stand on it as they are given: hand them over in the time of the wall. Nothing of a complainant is on it
/// but what the officer wrote. Its words come from resources/breaches/report.json; damage there is our own
/// mistake and gives Internal.
[[nodiscard]] Result<LetterContent>
composeBreachReport(const Breach &breach, const Organisation &organisation, QDate today, Language language);

/// The page as plain text, to be copied into the authority's form.
QString breachText(const LetterContent &page);

/// `datalek-3.pdf`, `data-breach-3.txt`.
QString breachFileName(BreachId id, Language language, const QString &suffix);

} // namespace gehoor
