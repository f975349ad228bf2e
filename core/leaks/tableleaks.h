// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakcheck.h>
#include <core/leaks/wayout.h>

#include <QHash>

namespace gehoor {

class Leaks;

/// Holds the cells of a table of many cases against what is protected, each case against its own facts, all
/// of them read once. The register is asked again only about a case whose cells look as if they show
/// something.
class TableLeaks
{
public:
    [[nodiscard]] static Result<TableLeaks> of(const Leaks &leaks);

    /// Looks at a row of a case.
    [[nodiscard]] Result<> look(ComplaintId complaint, const QStringList &cells);
    /// What stops the rows looked at so far; at most mostFindings in all.
    const QList<CaseLeaks> &found() const { return m_found; }

private:
    TableLeaks(const Leaks &leaks, QHash<ComplaintId, QList<ProtectedFact>> facts,
               const OrganisationLists &lists);
    bool isSuspect(ComplaintId complaint, const QString &text) const;

    const Leaks *m_leaks;
    QHash<ComplaintId, QList<ProtectedFact>> m_facts;
    OrganisationLists m_lists; ///< the places alone: names of staff stop nothing
    LeakCheck m_places;
    QList<CaseLeaks> m_found;
    qsizetype m_count = 0;
};

} // namespace gehoor
