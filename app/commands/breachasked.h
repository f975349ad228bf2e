// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/commands/call.h>

namespace gehoor {

/// What `breach` was asked to do, read before anything is done.
struct BreachAsked
{
    BreachFacts given; ///< only what was given counts
    std::optional<QDateTime> discovered;
    std::optional<BreachKind> kind;
    std::optional<int> letter;
    std::optional<int> bundle;
    std::optional<Encrypted> encrypted;
    std::optional<BreachStep> done;
    std::optional<QDate> on;
    std::optional<QDateTime> reported;
    std::optional<Language> language;
};

Given<BreachAsked> breachAskedOf(const Call &call);
/// Whether something is said of what is known of a breach.
bool givesBreachFacts(const Call &call);
/// What is known, with what was given in place of what was.
Given<BreachFacts> breachFactsOf(const Call &call, const BreachAsked &asked, const Desk &desk,
                                 BreachFacts facts);

} // namespace gehoor
