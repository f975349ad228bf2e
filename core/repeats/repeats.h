// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>
#include <core/repeats/relatedstore.h>

namespace gehoor {

/// Cases that belong together: proposed with the reason, linked by the officer, never merged. What one sender
/// sent before is for the officer's eyes only; each case is judged on its own.
class Repeats
{
public:
    Repeats(RegisterFile &file, const Clock &clock);

    /// Cases that may be related, the surest first, at most mostShown; none that is linked or was put aside.
    /// UnknownComplaint, as all of these.
    [[nodiscard]] Result<QList<RelatedCase>> proposals(ComplaintId id) const;
    /// Those that are linked, the newest case first, with what they have in common.
    [[nodiscard]] Result<QList<RelatedCase>> links(ComplaintId id) const;
    /// Other cases of the same sender, last received first, at most mostShown; those that were put aside too,
    /// for that says nothing of who sent them.
    [[nodiscard]] Result<QList<RelatedCase>> history(ComplaintId id) const;

    /// On the trail of both cases. SameCase; AlreadyLinked (detail: the other's number).
    [[nodiscard]] Result<> link(ComplaintId id, ComplaintId other);
    /// NotLinked (detail: the other's number).
    [[nodiscard]] Result<> unlink(ComplaintId id, ComplaintId other);
    /// Puts a proposal aside; linking the two takes that back. SameCase; AlreadyLinked.
    [[nodiscard]] Result<> notRelated(ComplaintId id, ComplaintId other);

    /// Works out the keys that an act may have changed; run by RegisterFile inside the act's transaction.
    [[nodiscard]] Result<> derive(const Act &act);

    static constexpr qsizetype mostShown = 50;

private:
    /// Both cases of an act, which must exist and not be one.
    struct Both
    {
        Complaint one;
        Complaint other;
        bool linked;
    };
    [[nodiscard]] Result<Both> both(ComplaintId id, ComplaintId other) const;
    [[nodiscard]] Result<> act(ActKind kind, const Both &cases, const std::function<Result<>()> &work);
    [[nodiscard]] Result<QList<RelatedCase>> alike(ComplaintId id) const;
    [[nodiscard]] Result<RelatedCase> related(ComplaintId id, const ComplaintDetails &to) const;
    [[nodiscard]] Result<> keep(ComplaintId id);

    RegisterFile &m_file;
    const Clock &m_clock;
    RelatedStore m_store;
    ComplaintStore m_complaints;
};

} // namespace gehoor
