// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <memory>

namespace gehoor {

/// No passphrase: what it costs to derive a key is the key's own business.
Key benchKey();

/// One writer at a time.
std::unique_ptr<Desk> opened(const QString &path, const Clock &clock);

/// A copy of a register, beside it on whatever disk that lies, to be spoilt; taken away at the end.
class RegisterCopy
{
public:
    explicit RegisterCopy(const QString &original);
    ~RegisterCopy();
    Q_DISABLE_COPY_MOVE(RegisterCopy)
    QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace gehoor
