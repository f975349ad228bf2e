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

/// Shows what stops words outside a letter and asks why they may leave all the same. None when they may not;
/// an empty reason, without asking, when nothing stops them.
std::optional<QString> askWhyItMayLeave(const QList<CaseLeaks> &found, Prompts &prompts, QWidget *parent);

} // namespace gehoor
