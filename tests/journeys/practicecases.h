// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/leaks/protectedfact.h>
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
    QString mail; ///< its name; in resources/demo, unless it has content of its own
    QList<PracticePart> parts;
    Standing standing; ///< once all parts are judged
    Step nextStep;
    std::optional<LetterKind> letter =
        {};                       ///< that tells the complainant; after forwarding, where something is
    QStringList says = {};        ///< sentences of that letter
    QStringList keepsSilent = {}; ///< words of the complaint that must not come back in it
    // What the officer notices in the mail, and records.
    Capacity capacity = Capacity::ExPartner;
    SafeChannel safeChannel = SafeChannel::Post; ///< asked while it is taken in
    bool anonymous = false;
    bool nameless = false; ///< the mail bears no name
    bool safety = false;   ///< there is a threat
    std::optional<QDate> happened = {};
    QList<ProtectedFact> facts = {}; ///< protected; they stand in the words that the memo passes on
    QByteArray ownContent = {};
};

/// The twelve complaints of the demo, and two for the grounds that these do not show: an employee's, and one
/// about another organisation.
QList<PracticeCase> practiceCases();

/// The mail, as it lies in the drop folder.
QByteArray mailOf(const PracticeCase &practice);

/// What must stand in every letter to somebody who is not a client.
QString neutralSentence();

} // namespace gehoor
