// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace gehoor {

/// The pages of the window at its left, each with how much is in it.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Adds a page; `action` goes there.
    void add(QAction *action);
    /// The number beside the name; none for a negative count.
    void setCount(int page, qint64 count);
    /// Marks the page that is in sight; none for -1.
    void setCurrent(int page);

private:
    QButtonGroup m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace gehoor
