// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/today/workview.h>

namespace gehoor {
namespace {

bool isHead(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

} // namespace

QModelIndex WorkView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex goal = QTreeView::moveCursor(action, modifiers);
    if (!isHead(goal))
        return goal;
    switch (action) {
    case MoveLeft:
        return currentIndex();
    case MoveUp:
    case MovePrevious:
        if (const QModelIndex above = indexAbove(goal); above.isValid())
            return above;
        scrollToTop(); // the head above the first row
        return isHead(currentIndex()) ? indexBelow(goal) : currentIndex();
    default:
        return indexBelow(goal);
    }
}

} // namespace gehoor
