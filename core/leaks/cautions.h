// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/protectedfact.h>

#include <QList>

namespace gehoor {

/// What an officer should know before something is protected.
enum class FactCaution {
    Shared,       ///< the complainant has it too: letters to them hold it by themselves
    OneLetter,    ///< of a single letter: it stands in many a letter by chance
    OrdinaryWord, ///< a name that is an ordinary word too: it only warns where nothing beside it tells of a
                  ///< person
    OnlyWords,    ///< it holds signs of a search pattern, which mean nothing here
    NoPhone,      ///< not recognised as what it is said to be: looked for as it stands, in no other notation
    NoEmail,
    NoDate
};

/// A rule: the cautions that fit. None for a text with nothing to look for, which is refused.
QList<FactCaution> cautionsOf(const ProtectedFact &fact, const Complainant &complainant);

/// A rule: what a piece of text most likely is. A name when nothing tells of anything else.
FactKind guessedKind(const QString &text);

} // namespace gehoor
