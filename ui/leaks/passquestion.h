// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/wayout.h>
#include <ui/common/prompts.h>

namespace gehoor {

/// What a finding gives away: the fact, the entry of a list, or the phrase.
QString knownWords(const LeakFinding &finding);

/// Lets words leave other than in a letter, by `leave`, which is given the reason. What stops them is shown,
/// and they leave for a reason alone, asked until `leave` takes it; where something only warns, they leave
/// once it was seen and confirmed, without asking when nothing shows. Whether they left; when `leave` failed,
/// that was told.
bool letLeave(const QList<CaseLeaks> &found, Prompts &prompts, QWidget *parent, const TextAct &leave);
/// The cases of which letLeave() shows words; of the others it says how many findings there are.
QList<ComplaintId> casesShown(const QList<CaseLeaks> &found);

} // namespace gehoor
