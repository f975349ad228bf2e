// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>
#include <core/retention/retentionrule.h>

namespace gehoor {

/// What happens to the rows that one table has of a case. A new table or column with words in it belongs
/// here; a test walks the schema and fails until it does, or is named there as holding nothing of anybody.
struct TableClearing
{
    QLatin1StringView table;
    QLatin1StringView ofCase;  ///< a condition; every ? in it is the case
    QLatin1StringView emptied; ///< assignments that leave the rest of the row; none: the row goes
};

/// In the order in which they run, so that nothing refers to what is gone.
QList<TableClearing> anonymising();
/// What goes besides when a case is destroyed: after anonymising() only number, year and outcome are left. A
/// column that cannot be empty (channel, language of letters, capacity, priority) says the same of every such
/// case: no page, table or JSON shows it.
QList<TableClearing> destroying();

/// Runs them inside RegisterFile::write(). What is otherwise kept from being changed or deleted is not, for
/// as long as the transaction lasts.
[[nodiscard]] Result<> clearRows(Database &database, ComplaintId id, ClearedHow how);

/// How much of each kind the case has, those of which it has none left out.
[[nodiscard]] Result<QList<std::pair<Goes, qint64>>> countGoing(const Database &database, ComplaintId id);

} // namespace gehoor
