// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/whileitwaits.h>

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace gehoor {

WhileItWaits::WhileItWaits(const std::function<void(QProgressDialog &)> &act)
{
    constexpr int often = 5; // milliseconds
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this, act] {
        auto *const box = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        if (!box || !box->isActiveWindow())
            return;
        m_watch.stop();
        act(*box);
    });
    m_watch.start(often);
}

WhileItWaits::~WhileItWaits()
{
    EXPECT_FALSE(m_watch.isActive()) << "nothing said what was waited for";
}

bool cannotBeStopped(QProgressDialog &box)
{
    QTest::keyClick(&box, Qt::Key_Escape);
    box.close();
    return box.isVisible() && box.findChildren<QPushButton *>().isEmpty();
}

} // namespace gehoor
