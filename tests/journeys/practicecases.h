// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>
#include <core/overview/standing.h>

namespace gehoor {

/// One part of a practised complaint as an expert judges it.
struct PracticePart
{
    QString answers; ///< y, n or u for each question in the order of the sheet, as far as they are asked
    Verdict verdict;
    std::optional<Ground> ground = {};
    QStringList steps = {}; ///< those proposed for the letter
    QString sentence = {};  ///< that the program says it will put in the letter (Dutch)
    QString words = {};     ///< with several parts: its words
};

/// A practised complaint: what it is, and what follows.
struct PracticeCase
{
    QString mail; ///< in resources/demo
    QList<PracticePart> parts;
    Standing standing; ///< once all parts are judged
    Step nextStep;
    std::optional<LetterKind> letter =
        {};                       ///< that tells the complainant; after forwarding, where something is
    QStringList says = {};        ///< sentences of that letter
    QStringList keepsSilent = {}; ///< words of the complaint that must not come back in it
};

/// The twelve complaints of the demo.
QList<PracticeCase> practiceCases();

/// What must stand in every letter to somebody who is not a client.
QString neutralSentence();

} // namespace gehoor
