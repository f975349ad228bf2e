// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/wayout.h>

#include <future>
#include <memory>
#include <utility>

namespace gehoor {

class Leaks;

/// Holds the cells of a table of many cases against what is protected, each case against its own facts, all
/// of them read once. That is done in another thread, some hundred rows at a time, while the caller makes
/// further rows, and in the caller's when those come faster; the register is asked again only about a case
/// whose cells look as if they show something.
class TableLeaks
{
public:
    [[nodiscard]] static Result<TableLeaks> of(const Leaks &leaks);

    /// Looks at a row of a case: at those of its cells in which people wrote.
    [[nodiscard]] Result<> look(ComplaintId complaint, const QStringList &cells);
    /// What shows in the rows looked at so far. Once too many findings stop them (isTooMany()) no more are
    /// looked at: the table cannot be let pass as it is. Of those that only warn, mostFindings are kept.
    [[nodiscard]] Result<QList<CaseLeaks>> found();

private:
    struct Known;
    using Rows = QList<std::pair<ComplaintId, QString>>;

    TableLeaks(const Leaks &leaks, std::shared_ptr<const Known> known);
    static Rows suspects(const std::shared_ptr<const Known> &known, const Rows &rows);
    Result<> handOver();
    void lookHere();
    Result<> judgeSuspects();
    Result<> judge(const Rows &rows);

    const Leaks *m_leaks;
    std::shared_ptr<const Known> m_known;
    Rows m_rows;                  ///< not yet looked at
    std::future<Rows> m_suspects; ///< what the other thread finds
    Rows m_later;                 ///< suspects among the rows since
    QList<CaseLeaks> m_found;
    qsizetype m_stops = 0;
    qsizetype m_warnings = 0;
};

} // namespace gehoor
