// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/complaint/complaintstore.h>
#include <core/deadlines/deadlinestore.h>
#include <core/forwarding/forwardingstore.h>
#include <core/settings/settings.h>

namespace gehoor {

/// A rule: whether the term of a response may be extended so. Once and up to the organisation's own maximum,
/// with a reason; after that, or further, only with the complainant's consent. ReasonMissing, InvalidTerm
/// (detail "extension"), ConsentMissing, EmptyText (detail "how"), InvalidDate for a consent that was not
/// given between the forwarding and today.
[[nodiscard]] Result<> mayExtend(const Extension &extension, const QList<Extension> &before, QDate forwarded,
                                 const Terms &terms);

/// What moves the terms of a case.
class Deadlines
{
public:
    Deadlines(RegisterFile &file, const Clock &clock);

    /// Extends the term of the response to a forwarded part, in the unit of the setting. Failures as
    /// mayExtend(); NotForwarded (also one taken back), AlreadyResponded, AlreadyClosed.
    [[nodiscard]] Result<> extend(ForwardingId forwarding, int length, const QString &reason,
                                  const std::optional<Consent> &consent = {});
    /// The complainant answered the request for information on that day; the words become a contact of the
    /// case. Recorded anew for the same request, the last day stands. NotWaiting, InvalidDate (before the
    /// request was posted, or in the future), EmptyText (detail "answer"), AlreadyClosed, UnknownComplaint.
    [[nodiscard]] Result<> recordAnswer(ComplaintId complaint, QDate day, const QString &note);

    /// What was asked of the complainant and still counts; none when nothing was.
    [[nodiscard]] Result<std::optional<AskedInformation>> asked(ComplaintId complaint) const;
    [[nodiscard]] Result<QList<Extension>> extensions(ForwardingId forwarding) const;

private:
    RegisterFile &m_file;
    const Clock &m_clock;
    Settings m_settings;
    ComplaintStore m_complaints;
    ForwardingStore m_forwardings;
    DeadlineStore m_store;
};

} // namespace gehoor
