// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <tests/bench/measure.h>

#include <QSqlDatabase>

namespace gehoor {

/// The connection that the open register keyed.
QSqlDatabase registerConnection(const Desk &desk);

/// Lists and searches against the same SQL run bare on the same keyed connection.
void measureLists(Table &table, Desk &desk);
/// CSV against walking the same rows bare; XLSX against a bare libxlsxwriter loop over the same cells.
void measureExports(Table &table, Desk &desk, const QString &folder);
/// A letter's PDF against the same text printed bare by QTextDocument and QPrinter.
void measureLetter(Table &table, Desk &desk, const QString &folder);
/// A backup and verifying against the same work by SQLCipher alone, on a copy of the register.
void measureTrust(Table &table, const QString &path, const Clock &clock);
/// A case saved and a note on one against their own statements run bare in a transaction.
void measureActs(Table &table, const QString &path, const Clock &clock);

} // namespace gehoor
