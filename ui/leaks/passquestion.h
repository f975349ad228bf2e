// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/wayout.h>

#include <optional>

class QWidget;

namespace gehoor {

class Prompts;

/// What a finding gives away: the fact, the entry of a list, or the phrase.
QString knownWords(const LeakFinding &finding);

/// Shows what would leave in words outside a letter. What stops them may leave for a reason alone; where
/// something only warns, they leave once it was seen and confirmed. None when they may not leave; an empty
/// reason when none is needed, without asking when nothing shows.
std::optional<QString> askWhyItMayLeave(const QList<CaseLeaks> &found, Prompts &prompts, QWidget *parent);

} // namespace gehoor
