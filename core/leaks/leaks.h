// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>
#include <core/leaks/leakstore.h>
#include <core/settings/settings.h>

namespace gehoor {

/// What is protected in a case, and what a text of it is held against. No act leaves what is protected in the
/// audit trail.
class Leaks
{
public:
    explicit Leaks(RegisterFile &file);

    /// Adds a protected fact; the same one twice is kept once. EmptyText (detail "fact") when there is no
    /// letter or digit in it to look for, TextTooLong (detail "fact" or "note") past longestFact,
    /// UnknownComplaint. What is doubtful is kept all the same: the screen warns, see cautionsOf().
    [[nodiscard]] Result<ProtectedFactId> protect(ComplaintId complaint, const ProtectedFact &fact);
    /// Changes a fact of the case, by its id. Failures as protect(), UnknownFact, and ConflictingChange
    /// (detail: its text) when it would be the same as another.
    [[nodiscard]] Result<> change(ComplaintId complaint, const ProtectedFact &fact);
    /// UnknownFact when it is not of this case.
    [[nodiscard]] Result<> unprotect(ComplaintId complaint, ProtectedFactId fact);
    /// Replaces both lists; blank entries and double ones are left out. TextTooLong.
    [[nodiscard]] Result<> setLists(const OrganisationLists &lists);

    [[nodiscard]] Result<QList<ProtectedFact>> facts(ComplaintId complaint) const;
    [[nodiscard]] Result<OrganisationLists> lists() const;
    /// All that a text of this case is held against.
    [[nodiscard]] Result<LeakKnowledge> knowledge(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<ProtectedFact> find(ComplaintId complaint, ProtectedFactId id) const;

    RegisterFile &m_file;
    Settings m_settings;
    ComplaintStore m_complaints;
    LeakStore m_store;
};

} // namespace gehoor
