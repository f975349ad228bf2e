// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/registerfile/keyfield.h>

#include <QKeyEvent>

namespace gehoor {
namespace {

/// The groups take three lines of a narrow dialog, and five when typed as they stand on the paper.
constexpr int leastLines = 3;
constexpr int mostLines = 5;

} // namespace

KeyField::KeyField(QWidget *parent) : TextField(parent)
{
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText); // which would keep what is typed
    setMinimumHeight(heightOfLines(*this, leastLines));
    setMaximumHeight(heightOfLines(*this, mostLines));
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        TextField::keyPressEvent(event);
}

} // namespace gehoor
