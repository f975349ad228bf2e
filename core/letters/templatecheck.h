// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/lettertexts.h>
#include <core/letters/templatefields.h>
#include <core/settings/textproblem.h>

namespace gehoor {

/// The most characters of a template, and of a template with all its pieces put in.
constexpr qsizetype longestTemplate = 100'000;
constexpr qsizetype longestWithPieces = 200'000;
/// Fields, sections and pieces in it: each may bring a text of longestLetterText.
constexpr qsizetype mostFields = 500;
/// Sections and pieces within each other.
constexpr int deepestTemplate = 12;

/// Whether the letter of this kind can be made from these texts: the first problem, or none. Pure; the time
/// it takes is bounded by longestWithPieces. What passes renders in bounded time and space, and as
/// well-formed markup whichever of its sections stand: a section holds whole elements only, a list is looped
/// over only where it belongs, and no value comes in but as text.
std::optional<TextProblem> checkTemplate(LetterKind kind, const LetterTexts &texts);

/// The same for a piece: within every letter that takes it in, and by itself when none does. Only
/// problems in it, and in the pieces that it takes in, count.
std::optional<TextProblem> checkPiece(const QString &piece, const LetterTexts &texts);

} // namespace gehoor
