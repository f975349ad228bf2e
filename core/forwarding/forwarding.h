// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/complaint/complaintstore.h>
#include <core/forwarding/forwardingstore.h>
#include <core/triage/triagestore.h>

namespace gehoor {

/// Responsible persons, forwarding parts to them, their responses, and closing the case.
class Forwarding
{
public:
    Forwarding(RegisterFile &file, const Clock &clock);

    [[nodiscard]] Result<QList<Responsible>> responsibles() const; ///< by function
    /// Adds (id 0) or changes a responsible person. EmptyText, InvalidEmail; a function that is taken
    /// gives ConflictingChange with the function as detail.
    [[nodiscard]] Result<ResponsibleId> saveResponsible(const Responsible &responsible);
    /// By function, ignoring case and surrounding spaces; UnknownResponsible.
    [[nodiscard]] Result<Responsible> responsible(const QString &function) const;

    /// Forwards an admissible part. NotAssessed, NotAdmissible, AlreadyForwarded, UnknownResponsible (also
    /// one who is no longer active), AlreadyClosed, UnknownPart.
    [[nodiscard]] Result<ForwardingId> forward(PartId part, ResponsibleId to);
    /// Records the response to a forwarded part. InvalidDate (before the forwarding, or in the future),
    /// EmptyText (detail "summary"), NotForwarded, AlreadyResponded, AlreadyClosed.
    [[nodiscard]] Result<> recordResponse(ForwardingId forwarding, QDate day, const QString &summary);
    /// Closes the case where openParts() allows it. PartsOpen (detail: the open part numbers, comma
    /// separated), AlreadyClosed, UnknownComplaint.
    [[nodiscard]] Result<> close(ComplaintId complaint, Ending outcome, const QString &learningPoint);

    [[nodiscard]] Result<QList<Referral>> referrals(ComplaintId complaint) const;
    [[nodiscard]] Result<std::optional<Closing>> closing(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<Complaint> openCaseOf(PartId part) const;
    [[nodiscard]] Result<Responsible> activeResponsible(ResponsibleId id) const;
    [[nodiscard]] Result<> checkForwardable(PartId part) const;

    RegisterFile &m_file;
    const Clock &m_clock;
    ComplaintStore m_complaints;
    TriageStore m_triage;
    ForwardingStore m_store;
};

} // namespace gehoor
