// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/deadlines/duedate.h>
#include <core/registerfile/registerfile.h>

#include <QHash>

namespace gehoor {

/// A posted request for information.
struct AskedInformation
{
    LetterId letter;
    QDate day; ///< on which it was posted
};

/// The SQL of extensions and of the complainant's answers. Insertion runs inside RegisterFile::write().
class DeadlineStore
{
public:
    explicit DeadlineStore(RegisterFile &file);

    [[nodiscard]] Result<> insertExtension(ForwardingId forwarding, const Extension &extension);
    [[nodiscard]] Result<> insertAnswer(ComplaintId complaint, LetterId letter, QDate day);

    /// What moved the terms of each part, by part number; parts whose terms nothing moved are left out.
    [[nodiscard]] Result<QHash<int, PartTerms>> partTerms(ComplaintId complaint) const;
    /// Oldest first.
    [[nodiscard]] Result<QList<Extension>> extensions(ForwardingId forwarding) const;
    /// The last request that a part still rests on.
    [[nodiscard]] Result<std::optional<AskedInformation>> asked(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<> addWaits(ComplaintId complaint, QHash<int, PartTerms> &parts) const;
    [[nodiscard]] Result<> addExtensions(ComplaintId complaint, QHash<int, PartTerms> &parts) const;

    RegisterFile &m_file;
};

} // namespace gehoor
