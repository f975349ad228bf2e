// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/changebehind.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<> changeBehind(Database &database, const QString &sql, const Database::Values &values)
{
    return database.transaction([&]() -> Result<> {
        if (!values.isEmpty())
            return database.run(sql, values).map([](qint64) {});
        return database.script(sql.endsWith(u';') ? sql : sql + u';');
    });
}

Result<> breakReferences(Database &database, const QString &sql)
{
    return database.maintain(u"PRAGMA foreign_keys = OFF"_s)
        .and_then([&] { return changeBehind(database, sql); })
        .and_then([&] { return database.maintain(u"PRAGMA foreign_keys = ON"_s); });
}

testing::AssertionResult refusedAs(const QString &words, const Result<> &change)
{
    if (change)
        return testing::AssertionFailure() << "it was done";
    if (change.error().detail.endsWith(words))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(change.error());
}

} // namespace gehoor
