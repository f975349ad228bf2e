// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/compose.h>

namespace gehoor {

/// An invented organisation with everything filled in.
Organisation exampleOrganisation();

/// A complaint of one part by (ex-)partner R. Mulder, received on Friday 20 November 2026, with a verdict
/// that follows from `ground` (none: admissible) and the steps proposed for it. Today is 23 November.
LetterFacts exampleFacts(std::optional<Ground> ground);

/// Adds a part with a verdict of its own.
void addPart(LetterFacts &facts, const QString &text, Verdict verdict, std::optional<Ground> ground = {});

/// Forwards a part to a function.
void addReferral(LetterFacts &facts, int part, const QString &function, QDate day);

/// Facts from which every kind of letter can be made: two parts, one refused, one forwarded and not answered.
LetterFacts factsForAllKinds();
/// The same facts, with the ground this kind of letter refers by.
LetterFacts fitting(LetterFacts facts, LetterKind kind);
/// What an officer asks of a letter of this kind, with what it cannot do without.
LetterRequest requestOf(LetterKind kind, Language language = Language::Dutch);

} // namespace gehoor
