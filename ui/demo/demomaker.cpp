// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/demo/demomaker.h>

#include <QThread>

namespace gehoor {

DemoMaker::~DemoMaker()
{
    if (m_thread)
        m_thread->wait();
}

void DemoMaker::make(const QString &folder, QDate today)
{
    m_thread = QThread::create([this, folder, today] { m_outcome = makeDemo(folder, today); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &DemoMaker::made);
    m_thread->start();
}

} // namespace gehoor
