// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/complaint/complaintstore.h>
#include <core/leaks/leakstore.h>
#include <core/leaks/wayout.h>
#include <core/settings/owntextstore.h>
#include <core/settings/settings.h>

namespace gehoor {

/// What is protected in a case, and what a text of it is held against. No act leaves what is protected in the
/// audit trail.
class Leaks
{
public:
    Leaks(RegisterFile &file, const Clock &clock);

    /// Adds a protected fact; the same one twice is kept once. EmptyText (detail "fact") when there is no
    /// letter or digit in it to look for, TextTooLong (detail "fact" or "note") past longestFact,
    /// UnknownComplaint. What is doubtful is kept all the same: the screen warns, see cautionsOf().
    [[nodiscard]] Result<ProtectedFactId> protect(ComplaintId complaint, const ProtectedFact &fact);
    /// Changes a fact of the case, by its id. Failures as protect(), UnknownFact, and ConflictingChange
    /// (detail: its text) when it would be the same as another.
    [[nodiscard]] Result<> change(ComplaintId complaint, const ProtectedFact &fact);
    /// UnknownFact when it is not of this case.
    [[nodiscard]] Result<> unprotect(ComplaintId complaint, ProtectedFactId fact);
    /// Replaces both lists; blank entries and double ones are left out. TextRefused for one that is too long,
    /// or that would be found everywhere.
    [[nodiscard]] Result<> setLists(const OrganisationLists &lists);

    [[nodiscard]] Result<QList<ProtectedFact>> facts(ComplaintId complaint) const;
    [[nodiscard]] Result<OrganisationLists> lists() const;
    /// All that a text of this case is held against.
    [[nodiscard]] Result<LeakKnowledge> knowledge(ComplaintId complaint) const;

    /// What shows in words of a case, or of any case when none is named; the person who lets them out is told
    /// all of it before, what stops them and what only asks to look again.
    [[nodiscard]] Result<QList<LeakFinding>> findings(std::optional<ComplaintId> complaint,
                                                      const QString &text,
                                                      Speaker speaker = Speaker::Anybody) const;
    /// The gate for words that leave the register other than in a letter; see Letters for those that do. Leak
    /// (detail: in how many places) while something protected shows and there is no reason, or in too many
    /// places to be let pass (isTooMany()); with one, each finding that stops them is let pass: the trail
    /// keeps which, and the SHA-256 of the reason.
    [[nodiscard]] Result<> release(WayOut way, const QList<CaseLeaks> &found, const QString &reason = {});
    [[nodiscard]] Result<> release(WayOut way, std::optional<ComplaintId> complaint, const QString &text,
                                   const QString &reason = {}, Speaker speaker = Speaker::Anybody);
    /// What shows in a document of a case: in its name, and in its words as far as it holds any that can be
    /// read.
    [[nodiscard]] Result<QList<LeakFinding>> findings(ComplaintId complaint, const Document &document) const;
    /// Writes a document to a file of the officer's choice, as it came; an act, kept in the trail together
    /// with what was let pass for it, or not at all. Leak as release(); writeOwnerFile()'s failures.
    [[nodiscard]] Result<> saveDocument(ComplaintId complaint, const Document &document, const QString &path,
                                        const QString &reason = {});
    /// What is protected, by case; cases without are left out.
    [[nodiscard]] Result<QHash<ComplaintId, QList<ProtectedFact>>> factsByCase() const;

private:
    [[nodiscard]] Result<LeakKnowledge> knowledgeWithoutPhrases(ComplaintId complaint) const;
    [[nodiscard]] Result<LeakKnowledge> knowledgeOfAll() const;
    [[nodiscard]] Result<ProtectedFact> find(ComplaintId complaint, ProtectedFactId id) const;

    RegisterFile &m_file;
    const Clock &m_clock;
    Settings m_settings;
    ComplaintStore m_complaints;
    OwnTextStore m_texts;
    LeakStore m_store;
};

} // namespace gehoor
