// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/dialogroom.h>

#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace gehoor {
namespace {

/// What the window manager puts around a dialog, about.
constexpr QSize roundADialog(10, 40);

} // namespace

bool DialogRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        // Before the dialog itself hears of it: it then finds its place by the size it has here.
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->isWindow())
            dialog->resize(dialog->size().boundedTo(dialog->screen()->availableSize() - roundADialog));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gehoor
