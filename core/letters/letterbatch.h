// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaints.h>
#include <core/letters/letters.h>

#include <functional>

namespace gehoor {

/// A case's letter in a batch.
struct BatchLetter
{
    ComplaintId complaint;
    QString number; ///< of the case
    Complainant complainant;
    Language language = Language::Dutch;
    std::optional<Letter> letter = {};    ///< as far as it is made
    std::optional<Error> refused = {};    ///< why the case gets no such letter, or the last step failed
    QList<LeakFinding> standing = {};     ///< what stops it
    QList<LeakFinding> warnings = {};     ///< what somebody should look at again before it is final
    QList<LeakFinding> seen = {};         ///< the warnings when the letter was last opened by itself
    std::optional<LetterId> printed = {}; ///< the letter that was printed in this batch
    std::optional<LetterId> saved = {};   ///< likewise
    QList<WayRemark> way = {};            ///< what is to be said of it when it goes by post

    bool isDraft() const { return letter && letter->state == LetterState::Draft; }
    bool isPosted() const { return letter && letter->state == LetterState::Posted; }
    /// A draft that nothing stops, and in which nothing is left to look at.
    bool isReady() const { return isDraft() && standing.isEmpty() && !asksToLook(); }
    /// Whether there are warnings that nobody has seen beside the letter.
    bool asksToLook() const { return !warnings.isEmpty() && warnings != seen; }
    bool isFinal() const { return letter && letter->state == LetterState::Final; }
    bool isOnPaper() const { return letter && printed == letter->id; }
    bool isSaved() const { return letter && saved == letter->id; }
};

/// One kind of letter for several cases. Each letter goes its steps by itself, through the gate of Letters,
/// so that none is half made; begun again, the batch goes on with the letters that were not posted.
class LetterBatch
{
public:
    LetterBatch(Complaints &complaints, Letters &letters, LetterKind kind);

    /// What the batch can do for a case: its letter of this kind that is not posted yet, or whether one can
    /// be made.
    BatchLetter begin(ComplaintId complaint) const;
    /// Keeps a draft where there is no letter yet.
    void draft(BatchLetter &entry);
    /// Makes a draft final that is ready.
    void finalise(BatchLetter &entry, const std::function<Result<QByteArray>(const LetterContent &)> &pdf);
    /// Writes the PDF of a final letter into a folder, under its neutral name.
    void savePdf(BatchLetter &entry, const QString &folder);
    /// Whether it may be printed in this batch: where nothing is to be said against post.
    Result<> mayPrint(const BatchLetter &entry) const;
    /// Records that a final letter was printed, as Letters::markPrinted() does.
    [[nodiscard]] Result<> markPrinted(BatchLetter &entry, const std::function<Result<>()> &open);
    /// Records that a final letter left on that day and that way. By mail only where mail was called safe, so
    /// that the others of the batch stay to be posted.
    void markPosted(BatchLetter &entry, QDate day, PostedBy by);
    /// Looks again, after the letter was worked on elsewhere.
    void refresh(BatchLetter &entry) const;

private:
    Result<> mayRecord(const BatchLetter &entry, PostedBy by) const;
    void look(BatchLetter &entry) const;

    Complaints *m_complaints;
    Letters *m_letters;
    LetterKind m_kind;
};

} // namespace gehoor
