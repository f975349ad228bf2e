// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QObject>

class QThread;

namespace gehoor {

/// Opens or makes a register from a passphrase. The key is derived in a thread of its own, so the window does
/// not stand still; the outcome comes by callback, unless this object is gone by then.
class RegisterOpener : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<std::unique_ptr<Desk>>)>;

    explicit RegisterOpener(const Clock &clock, QObject *parent = nullptr);
    ~RegisterOpener() override;

    /// RegisterFile::salt()'s and open()'s errors.
    void open(const QString &path, QString passphrase, Access access, const Done &done);
    /// RegisterFile::create()'s errors, PassphraseTooShort, and those of setOrganisation(); after any of them
    /// there is no file.
    void make(const QString &path, QString passphrase, const Organisation &organisation, const Done &done);

private:
    void derive(QString passphrase, const Key::Salt &salt, const std::function<void(Result<Key>)> &then);

    const Clock &m_clock;
    QThread *m_thread = nullptr;
};

} // namespace gehoor
