// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/textmenu.h>

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace gehoor {
namespace {

template <class Text>
void showActions(Text &text)
{
    if (text.contextMenuPolicy() == Qt::CustomContextMenu)
        return;
    text.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&text, &QWidget::customContextMenuRequested, &text, [&text](const QPoint &at) {
        QMenu *const menu = text.createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *const usual = menu->actions().value(0);
        menu->insertActions(usual, text.actions());
        menu->insertSeparator(usual);
        menu->popup(text.viewport()->mapToGlobal(at));
    });
}

} // namespace

void showActionsInMenu(QPlainTextEdit &text)
{
    showActions(text);
}

void showActionsInMenu(QTextEdit &text)
{
    showActions(text);
}

} // namespace gehoor
