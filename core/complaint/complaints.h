// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>

namespace gehoor {

/// The case file itself: reading it, correcting it, dividing it into parts, noting contacts.
class Complaints
{
public:
    Complaints(RegisterFile &file, const Clock &clock);

    /// InvalidNumber, UnknownComplaint.
    [[nodiscard]] Result<Complaint> find(const QString &number) const;
    [[nodiscard]] Result<Complaint> find(ComplaintId id) const;
    [[nodiscard]] Result<QList<Document>> documents(ComplaintId id) const;
    [[nodiscard]] Result<QByteArray> documentContent(DocumentId id) const;
    [[nodiscard]] Result<QList<Contact>> contacts(ComplaintId id) const;

    /// Changes what may be changed; same checks as for a draft (see checkDetails).
    [[nodiscard]] Result<> change(ComplaintId id, const ComplaintDetails &details);
    /// Adds a part with the next number; id and number of `part` are not looked at. EmptyText (detail
    /// "partText"), InvalidDate (detail "happened"), AlreadyClosed, UnknownComplaint.
    [[nodiscard]] Result<PartId> addPart(ComplaintId id, const Part &part);
    /// Changes a part, save its number. EmptyText (detail "partText"), InvalidDate (detail "happened"),
    /// UnknownPart when it is not of this case; AlreadyAssessed for other words while a verdict on them is in
    /// force.
    [[nodiscard]] Result<> changePart(ComplaintId id, const Part &part);
    /// InvalidDate when impossible, in the future or before 1990; EmptyText (detail "note").
    [[nodiscard]] Result<> noteContact(ComplaintId id, QDate day, const QString &text);

private:
    RegisterFile &m_file;
    const Clock &m_clock;
    ComplaintStore m_store;
};

/// A rule: whether something of our work can have happened on this day: a date that exists, not in the future
/// and not before 1990.
bool isPossibleDay(QDate day, QDate today);

/// A rule: the text without these words, which stand in it once or more, the first time; none when they do
/// not, or when nothing would be left.
std::optional<QString> withoutWords(const QString &text, const QString &words);

/// A rule: what must hold before a case may be kept. InvalidDate (detail "received") unless isPossibleDay;
/// EmptyText (detail "text") without any words; InvalidEmail for an address that is none.
[[nodiscard]] Result<> checkDetails(const ComplaintDetails &details, QDate today);

} // namespace gehoor
