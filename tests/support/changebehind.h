// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>

#include <gtest/gtest.h>

namespace gehoor {

/// Changes the file as nobody can through the one door, in a transaction without an act: a script, or one
/// statement with its values.
Result<> changeBehind(Database &database, const QString &sql, const Database::Values &values = {});
/// Likewise, also where a row is left that refers to none.
Result<> breakReferences(Database &database, const QString &sql);

/// Whether the file itself refused the change, by a trigger that says this.
testing::AssertionResult refusedAs(const QString &words, const Result<> &change);

} // namespace gehoor
