// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QHeaderView;
class QTableView;
class QTreeView;

namespace gehoor {

class Preferences;

// What all tables of the program share, so that no page repeats it: whole rows are chosen, Enter opens, Tab
// leaves, text that does not fit is elided and shown whole, as plain text, beside the mouse.

/// `widths` are in characters, one for each column of the model that is set already; 0 takes what is left.
void setUpTable(QTableView &view, const QString &accessibleName, const QList<int> &widths);
void setUpTree(QTreeView &view, const QString &accessibleName, const QList<int> &widths);

/// Makes a column as wide as what stands in it now needs, from `least` to `most` characters.
void fitColumn(QTableView &view, int column, int least, int most);

/// Gives the header the widths it had last time, and keeps those it gets from now on.
void rememberColumns(QHeaderView &header, Preferences &preferences, const QString &name);

} // namespace gehoor
