// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

#include <QObject>

#include <functional>

class QThread;

namespace gehoor {

/// Derives keys in a thread of its own, so that the window does not stand still. The outcome comes by
/// callback, unless this object is gone by then.
class KeyDeriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~KeyDeriver() override;

    /// One at a time.
    void derive(QString passphrase, const Key::Salt &salt, const std::function<void(Result<Key>)> &then);

private:
    QThread *m_thread = nullptr;
};

} // namespace gehoor
