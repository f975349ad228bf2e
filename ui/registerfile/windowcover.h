// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace gehoor {

/// Empties a window of what it shows, its title too, for the eye and for a screen reader alike, without
/// closing it: a dialog that waits for its answer waits on. What was typed in it stays.
class WindowCover
{
public:
    explicit WindowCover(QWidget &window);
    /// Shows it all again, the keys where they were.
    void lift();
    const QWidget *window() const { return m_window; }

private:
    QPointer<QWidget> m_window;
    QString m_title;
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace gehoor
