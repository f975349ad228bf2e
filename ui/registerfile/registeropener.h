// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/registerfile/keyderiver.h>

class QWidget;

namespace gehoor {

/// Opens or makes a register from a passphrase. The key is derived, and an older format brought up to date,
/// in a thread of its own; the outcome comes by callback, unless this object is gone by then.
class RegisterOpener : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<std::unique_ptr<Desk>>)>;

    /// `window`: in front of which it says that an older format is brought up to date, which takes long.
    explicit RegisterOpener(const Clock &clock, QWidget *window = nullptr);

    /// RegisterFile::salt()'s and open()'s errors.
    void open(const QString &path, QString passphrase, Access access, const Done &done);
    /// RegisterFile::create()'s errors, PassphraseTooShort, and those of setOrganisation(); after any of them
    /// there is no file.
    void make(const QString &path, QString passphrase, const Organisation &organisation, const Done &done);

private:
    const Clock &m_clock;
    QWidget *m_window;
    KeyDeriver m_deriver;
};

} // namespace gehoor
