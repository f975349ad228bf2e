// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/help/shortcutsmodel.h>

#include <QAction>

using namespace Qt::StringLiterals;

namespace gehoor {

QList<Shortcut> shortcutsOf(const QList<QAction *> &actions)
{
    QList<Shortcut> shortcuts;
    for (const QAction *action : actions) {
        QString what = action->text();
        what.remove(u'&');
        if (!action->shortcut().isEmpty())
            shortcuts.append({action->shortcut().toString(QKeySequence::NativeText), what});
    }
    shortcuts.append({ShortcutsModel::tr("Enter"), ShortcutsModel::tr("Open the chosen case")});
    shortcuts.append(
        {ShortcutsModel::tr("Tab, Shift+Tab"), ShortcutsModel::tr("To the next or previous field")});
    shortcuts.append(
        {ShortcutsModel::tr("Alt + underlined letter"), ShortcutsModel::tr("To that menu, field or button")});
    return shortcuts;
}

QString ShortcutsModel::heading(int column) const
{
    return column == Keys ? tr("Keys") : tr("What they do");
}

QVariant ShortcutsModel::cell(const Shortcut &shortcut, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    return column == Keys ? shortcut.keys : shortcut.what;
}

} // namespace gehoor
