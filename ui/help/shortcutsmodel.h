// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/rowsmodel.h>

class QAction;

namespace gehoor {

/// A key, what it does, and where.
struct Shortcut
{
    QString keys;
    QString what;
    QString where;
};

/// Of every action that has a key, in their order, followed by the keys that lists, pages and dialogs know
/// themselves.
QList<Shortcut> shortcutsOf(const QList<QAction *> &actions);

class ShortcutsModel final : public RowsModel<Shortcut>
{
    Q_OBJECT
public:
    enum Column { Keys, What, Where, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const Shortcut &shortcut, int column, int role) const override;
};

} // namespace gehoor
