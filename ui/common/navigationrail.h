// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace gehoor {

/// The pages of the window at its left, each with how much is in it.
class NavigationRail : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(const QStringList &pages, QWidget *parent = nullptr);

    /// The number beside a page's name, none where it is zero: a page may hold what is not counted. What it
    /// counts stands beside the mouse, and is what a screen reader says after the name.
    void setCount(int page, qint64 count, const QString &counted);
    /// Marks the page that is in sight.
    void setCurrent(int page);

Q_SIGNALS:
    /// By Enter or by the mouse; arrows alone go nowhere.
    void chosen(int page);

protected:
    /// What the arrows went to without Enter is not the page in sight: that is marked again.
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStringList m_pages;
    int m_inSight = 0;
};

} // namespace gehoor
