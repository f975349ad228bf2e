// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>
#include <core/deadlines/accessstore.h>
#include <core/leaks/leaks.h>
#include <core/retention/retentionstore.h>
#include <core/rights/accessdata.h>

namespace gehoor {

/// What the complainant may ask of the organisation as one whose data it keeps. In closed cases too, until
/// they are cleared.
class Rights
{
public:
    Rights(RegisterFile &file, const Clock &clock);

    /// Oldest first. UnknownComplaint.
    [[nodiscard]] Result<QList<AccessRequest>> requests(ComplaintId complaint) const;
    /// Those of every case that are to be answered, by the day they were received.
    [[nodiscard]] Result<QList<WaitingAccess>> waiting() const;
    /// By when it is answered, in the organisation's calendar.
    [[nodiscard]] Result<AccessTerm> term(const AccessRequest &request) const;

    /// Records that the complainant asked. Failures as checkAccessRequest(); AccessRuns while one is to be
    /// answered; UnknownComplaint, CaseCleared.
    [[nodiscard]] Result<> request(ComplaintId complaint, QDate received, Channel channel);
    /// Records that the complainant was told today that it takes longer. Failures as checkAccessExtension();
    /// NoAccessRequest.
    [[nodiscard]] Result<> extend(ComplaintId complaint, int months, const QString &reason);
    /// Records that it was answered. Failures as checkAccessAnswer(); NoAccessRequest.
    [[nodiscard]] Result<> answer(ComplaintId complaint, QDate day);

    /// The complainant's own data as a page in the language of their letters, through the gate. Leak when
    /// something protected shows all the same; NoAccessRequest.
    [[nodiscard]] Result<LetterContent> page(ComplaintId complaint);
    /// Writes that page, as PDF or as text, to a file, through the gate; an act, kept in the trail.
    /// writeOwnerFile's errors.
    [[nodiscard]] Result<> save(ComplaintId complaint, const LetterContent &page, const QByteArray &content,
                                const QString &path);

private:
    [[nodiscard]] Result<AccessRequest> running(ComplaintId complaint) const;
    [[nodiscard]] Result<> mayLeave(ComplaintId complaint, const LetterContent &page);
    [[nodiscard]] Result<AccessData> dataOf(const Complaint &complaint) const;
    [[nodiscard]] Result<> addWhatFollowed(AccessData &data, ComplaintId complaint) const;

    RegisterFile &m_file;
    const Clock &m_clock;
    Settings m_settings;
    ComplaintStore m_complaints;
    AccessStore m_store;
    Leaks m_leaks;
};

} // namespace gehoor
