// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of cases, parts, documents and contacts. Everything but the reads runs inside
/// RegisterFile::write().
class ComplaintStore
{
public:
    explicit ComplaintStore(RegisterFile &file);

    /// Gives the next number of the year of `today`, inserts the case with one part (its whole text).
    [[nodiscard]] Result<Complaint> insert(const ComplaintDetails &details, const QString &messageId,
                                           const QDateTime &logged, QDate today);
    /// UnknownComplaint.
    [[nodiscard]] Result<> update(ComplaintId id, const ComplaintDetails &details);
    [[nodiscard]] Result<PartId> insertPart(ComplaintId id, const Part &part);
    [[nodiscard]] Result<> updatePart(const Part &part);
    [[nodiscard]] Result<DocumentId> insertDocument(ComplaintId id, DocumentRole role, const QString &name,
                                                    const QString &mediaType, const QByteArray &content,
                                                    const QDateTime &added);
    [[nodiscard]] Result<> insertContact(ComplaintId id, QDate day, const QString &text);

    /// UnknownComplaint, detail: the number.
    [[nodiscard]] Result<ComplaintId> idOf(const ComplaintNumber &number) const;
    /// UnknownComplaint.
    [[nodiscard]] Result<Complaint> find(ComplaintId id) const;
    /// A case that is still open; UnknownComplaint, AlreadyClosed (detail: its number).
    [[nodiscard]] Result<Complaint> findOpen(ComplaintId id) const;
    /// The case a part belongs to; UnknownPart.
    [[nodiscard]] Result<ComplaintId> complaintOf(PartId part) const;
    /// The words of a part on which a verdict is in force; none while there is none. UnknownPart when the
    /// part is not of this case.
    [[nodiscard]] Result<std::optional<QString>> judgedWords(ComplaintId complaint, PartId part) const;
    [[nodiscard]] Result<QList<Document>> documents(ComplaintId id) const;
    [[nodiscard]] Result<QByteArray> documentContent(DocumentId id) const;
    [[nodiscard]] Result<QList<Contact>> contacts(ComplaintId id) const;
    /// The number under which a mail was logged before: same original bytes or same Message-ID.
    [[nodiscard]] Result<std::optional<QString>> loggedAs(const QString &sha256,
                                                          const QString &messageId) const;

private:
    [[nodiscard]] Result<ComplaintNumber> nextNumber(int year);
    [[nodiscard]] Result<QList<Part>> parts(ComplaintId id) const;

    RegisterFile &m_file;
};

} // namespace gehoor
