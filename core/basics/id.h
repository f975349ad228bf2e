// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace gehoor {

/// A row number of one kind only: a letter's id does not pass for a complaint's. Given by SQLite, never made
/// up.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr bool operator<(Id a, Id b) { return a.m_value < b.m_value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using ComplaintId = Id<struct ComplaintTag>;
using PartId = Id<struct PartTag>;
using DocumentId = Id<struct DocumentTag>;
using ContactId = Id<struct ContactTag>;
using AssessmentId = Id<struct AssessmentTag>;
using ResponsibleId = Id<struct ResponsibleTag>;
using ForwardingId = Id<struct ForwardingTag>;
using MeasureId = Id<struct MeasureTag>;
using LetterId = Id<struct LetterTag>;
using BundleId = Id<struct BundleTag>;
using SnoozeId = Id<struct SnoozeTag>;
using ProtectedFactId = Id<struct ProtectedFactTag>;

} // namespace gehoor
