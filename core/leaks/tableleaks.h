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
    /// What shows in the rows looked at so far. Once too many findings stop them (isTooMany()) no more are
    /// looked at: the table cannot be let pass as it is. Of those that only warn, mostFindings are kept.
    const QList<CaseLeaks> &found() const { return m_found; }

private:
    TableLeaks(const Leaks &leaks, QHash<ComplaintId, QList<ProtectedFact>> facts,
               const OrganisationLists &lists);
    bool isSuspect(ComplaintId complaint, const QString &text) const;

    const Leaks *m_leaks;
    QHash<ComplaintId, QList<ProtectedFact>> m_facts;
    OrganisationLists m_lists;
    LeakCheck m_watched; ///< for what the organisation watches in any text
    QList<CaseLeaks> m_found;
    qsizetype m_stops = 0;
    qsizetype m_warnings = 0;
};

} // namespace gehoor
