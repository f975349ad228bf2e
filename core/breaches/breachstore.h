// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/breaches/breach.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of data breaches. Everything but the reads runs inside RegisterFile::write().
class BreachStore
{
public:
    explicit BreachStore(RegisterFile &file);

    [[nodiscard]] Result<BreachId> insert(const BreachFacts &facts);
    [[nodiscard]] Result<> update(BreachId id, const BreachFacts &facts);
    /// In place of the day that was kept for the step.
    [[nodiscard]] Result<> setDone(BreachId id, BreachStep step, QDate day);
    [[nodiscard]] Result<> decide(BreachId id, const BreachDecision &decision);

    [[nodiscard]] Result<QList<Breach>> all() const; ///< the newest discovery first
    /// Those that are not decided, the oldest discovery first. Never scans.
    [[nodiscard]] Result<QList<Breach>> undecided() const;
    [[nodiscard]] Result<std::optional<Breach>> find(BreachId id) const;

private:
    [[nodiscard]] Result<QList<Breach>> where(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] Result<> readSteps(Breach &breach) const;

    RegisterFile &m_file;
};

} // namespace gehoor
