// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakcheck.h>
#include <core/leaks/leakoverride.h>
#include <core/leaks/wayout.h>
#include <core/registerfile/registerfile.h>

#include <QHash>

namespace gehoor {

/// A table of overrides: letters and bundles keep them alike.
struct OverrideTable
{
    QString name;
    QString owner; ///< the column that says whose they are
};
inline const OverrideTable letterOverrides{QStringLiteral("leak_override"), QStringLiteral("letter_id")};
inline const OverrideTable bundleOverrides{QStringLiteral("bundle_override"), QStringLiteral("bundle_id")};

/// The SQL of overrides: written inside RegisterFile::write(), read in the order in which they were made.
[[nodiscard]] Result<> insertOverride(RegisterFile &file, const OverrideTable &table, qint64 owner,
                                      const LeakFinding &finding, const QString &reason, QDate day);
[[nodiscard]] Result<QList<LeakOverride>> overridesOf(RegisterFile &file, const OverrideTable &table,
                                                      qint64 owner);

/// What was let pass in `before` is so in `after`, which differs from it in one place: what stands behind
/// that moved along.
[[nodiscard]] Result<> moveOverrides(RegisterFile &file, const OverrideTable &table, qint64 owner,
                                     const QString &before, const QString &after);

/// The SQL of protected facts, the organisation's lists and what was let pass. Everything but the reads runs
/// inside RegisterFile::write().
class LeakStore
{
public:
    explicit LeakStore(RegisterFile &file);

    [[nodiscard]] Result<ProtectedFactId> insertFact(ComplaintId complaint, const ProtectedFact &fact);
    [[nodiscard]] Result<> updateFact(const ProtectedFact &fact);
    [[nodiscard]] Result<> deleteFact(ProtectedFactId id);
    [[nodiscard]] Result<> replaceLists(const OrganisationLists &lists);
    [[nodiscard]] Result<> insertPassed(WayOut way, std::optional<ComplaintId> complaint,
                                        const LeakFinding &finding, const QString &reason, QDate day);

    [[nodiscard]] Result<QList<ProtectedFact>> allFacts() const;
    [[nodiscard]] Result<QHash<ComplaintId, QList<ProtectedFact>>> factsByCase() const;
    [[nodiscard]] Result<QList<ProtectedFact>> facts(ComplaintId complaint) const; ///< as they were added
    [[nodiscard]] Result<OrganisationLists> lists() const;

private:
    [[nodiscard]] Result<>
    eachFact(const QString &condition, const QVariantList &values,
             const std::function<void(ComplaintId, const ProtectedFact &)> &each) const;
    [[nodiscard]] Result<QList<ProtectedFact>> factsWhere(const QString &condition,
                                                          const QVariantList &values) const;
    [[nodiscard]] Result<> insertWatched(const QString &list, const QStringList &entries);
    [[nodiscard]] Result<QStringList> watched(const QString &list) const;

    RegisterFile &m_file;
};

} // namespace gehoor
