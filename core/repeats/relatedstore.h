// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/repeats/relatedcase.h>

namespace gehoor {

/// A case that has keys in common with another.
struct Candidate
{
    ComplaintId id;
    RelationSign sign; ///< of the key it was found by
};

/// Two cases, whichever was named first.
struct CasePair
{
    CasePair(ComplaintId one, ComplaintId other) : first(std::min(one, other)), second(std::max(one, other))
    {
    }
    ComplaintId first;
    ComplaintId second;
};

/// A link in force, as seen from one of its cases.
struct CaseLink
{
    ComplaintId to;
    QDate day;
};

/// The SQL of related cases. Everything but the reads runs inside RegisterFile::write().
class RelatedStore
{
public:
    explicit RelatedStore(RegisterFile &file);

    [[nodiscard]] Result<> replaceKeys(ComplaintId id, const QList<CaseKey> &keys);
    /// Cases of before there were keys, at most `limit`.
    [[nodiscard]] Result<QList<ComplaintId>> waiting(int limit) const;
    /// For every key of the case the newest others that have it, at most `limit` for each: a case may be in
    /// it more than once. Never scans.
    [[nodiscard]] Result<QList<Candidate>> candidates(ComplaintId id, int limit) const;
    /// Where a case stands and how it ended, put into `related`.
    [[nodiscard]] Result<> readStanding(RelatedCase &related) const;

    [[nodiscard]] Result<> link(const CasePair &pair, QDate day);
    [[nodiscard]] Result<> unlink(const CasePair &pair, QDate day);
    [[nodiscard]] Result<QList<CaseLink>> links(ComplaintId id) const;
    [[nodiscard]] Result<> putAside(const CasePair &pair, QDate day);
    [[nodiscard]] Result<> takeBack(const CasePair &pair); ///< what was put aside
    [[nodiscard]] Result<QList<ComplaintId>> putAside(ComplaintId id) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
