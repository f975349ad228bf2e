// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/changes.h>

#include <QTimer>

#include <functional>

class QWidget;

namespace gehoor {

/// Reads a page anew after something in the register changed: once for any number of changes, and not before
/// the page is in sight.
class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(QWidget &page, Changes &changes, std::function<void()> read);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request();

    QWidget &m_page;
    std::function<void()> m_read;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace gehoor
