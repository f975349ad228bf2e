// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/deadlines/accessrequest.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// A request that is still to be answered, and whose it is.
struct WaitingAccess
{
    ComplaintId complaint;
    QString number; ///< of the case
    AccessRequest request;

    bool operator==(const WaitingAccess &) const = default;
};

/// The SQL of requests for access. Everything but the reads runs inside RegisterFile::write().
class AccessStore
{
public:
    explicit AccessStore(RegisterFile &file);

    [[nodiscard]] Result<> insert(ComplaintId complaint, const AccessRequest &request);
    /// Of the request that runs.
    [[nodiscard]] Result<> extend(ComplaintId complaint, const AccessExtension &extension);
    [[nodiscard]] Result<> answer(ComplaintId complaint, QDate day);

    /// Oldest first.
    [[nodiscard]] Result<QList<AccessRequest>> of(ComplaintId complaint) const;
    /// The one that is not answered.
    [[nodiscard]] Result<std::optional<AccessRequest>> running(ComplaintId complaint) const;
    /// Those of every case, by the day they were received. Never scans.
    [[nodiscard]] Result<QList<WaitingAccess>> waiting() const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
