// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/forwarding/closing.h>
#include <core/forwarding/referral.h>
#include <core/forwarding/responsible.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of responsible persons, forwardings and closings. Everything but the reads runs inside
/// RegisterFile::write().
class ForwardingStore
{
public:
    explicit ForwardingStore(RegisterFile &file);
    [[nodiscard]] Result<QList<Responsible>> responsibles() const;
    [[nodiscard]] Result<ResponsibleId> save(const Responsible &responsible);
    [[nodiscard]] Result<ForwardingId> insert(PartId part, const Responsible &to, QDate day);
    [[nodiscard]] Result<> setResponse(ForwardingId id, const Response &response);
    [[nodiscard]] Result<> insertClosing(ComplaintId complaint, const Closing &closing);
    [[nodiscard]] Result<QList<Referral>> referrals(ComplaintId complaint) const;
    [[nodiscard]] Result<std::optional<Referral>> referral(ForwardingId id) const;
    [[nodiscard]] Result<std::optional<Closing>> closing(ComplaintId complaint) const;
    /// The facts of every part of a case, by number.
    [[nodiscard]] Result<QList<PartFacts>> partFacts(ComplaintId complaint) const;
    /// The day a notice of not handling was posted, if it was drafted when every verdict it must tell of had
    /// been given. (Letters come later in the work; what was posted is a fact of the register.)
    [[nodiscard]] Result<std::optional<QDate>> noticePosted(ComplaintId complaint) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
