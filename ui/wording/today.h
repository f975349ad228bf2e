// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/news.h>
#include <core/overview/worklist.h>

namespace gehoor {

// The day's work and the checks in the user's words.

QString wording(WorkHead head);
/// What is the matter, as part of a line: "letter 2 is still a draft".
QString wording(const Check &check);
/// A whole sentence or two: how it is put right.
QString mending(const Check &check);
QString wording(NewsKind kind);
/// One calm line: since when, and how much of each.
QString wording(const News &news);
/// "put off until Mon 7 Dec 2026: the reason"; the reason is left out when it is not to be seen.
QString wording(const PutOffUntil &putOff, bool withReason);

} // namespace gehoor
