// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/repeats/relatedcase.h>

namespace gehoor {

/// "the same phone number: 06-12345678".
QString wording(const RelationReason &reason);
/// All of them, the surest first. Under privacy without what the other case has.
QString wording(const QList<RelationReason> &reasons, bool privacy = false);
/// "closed 3 Mar 2026, withdrawn", or where it stands.
QString standingWords(const RelatedCase &related);

} // namespace gehoor
