// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace gehoor {

/// Pages of which one is in sight, chosen from a list of their names at the left: for more of them than fit
/// beside each other as tabs. Up and Down go from one to the next, Tab goes into the page.
class SideTabs : public QWidget
{
    Q_OBJECT
public:
    explicit SideTabs(QWidget *parent = nullptr);

    /// The list, to be named.
    QListWidget &list() { return *m_list; }
    void addTab(QWidget *page, const QString &name);

private:
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace gehoor
