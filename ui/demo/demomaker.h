// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/demo/demo.h>

#include <QObject>

class QThread;

namespace gehoor {

/// Makes the demo in a thread of its own, so that the window does not stand still.
class DemoMaker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~DemoMaker() override;

    void make(const QString &folder, QDate today);
    /// After made().
    const Result<DemoMade> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void made();

private:
    QThread *m_thread = nullptr;
    Result<DemoMade> m_outcome = failure(ErrorKind::Internal);
};

} // namespace gehoor
