// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <tests/journeys/practicecases.h>

namespace gehoor {

// What left the organisation in a practised case, by its words.

/// A letter that was posted.
struct PostedLetter
{
    LetterKind kind;
    QDate day;
};

/// All words of a PDF.
QString wordsOfPdf(const QByteArray &pdf);
/// The letter that tells the complainant, and whatever it must not repeat.
void expectTells(const QString &words, const PracticeCase &practice);
/// These letters were posted and no other; each keeps silent on what was complained of and is protected.
void expectLetters(const Desk &desk, ComplaintId id, const PracticeCase &practice,
                   const QList<PostedLetter> &expected);
/// A bundle was sent on each of these days: with the number of the case, the chosen parts and no other, and
/// nothing that is protected.
void expectBundles(const Desk &desk, ComplaintId id, const QList<QDate> &sent);
/// The mail draft goes to one address, and nobody else stands in it.
void expectMailDraft(const QString &path, const QByteArray &to);

} // namespace gehoor
