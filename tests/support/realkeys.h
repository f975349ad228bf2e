// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace gehoor {

/// While it lives, keys of passphrases are derived at their real cost, in the tests and in the programs they
/// start from then on; otherwise quickly, see quickkeys.c. The same passphrase gives another key either way:
/// a register is opened as it was made.
class RealKeys
{
public:
    RealKeys() { qputenv(variable, "1"); }
    ~RealKeys() { qputenv(variable, m_before); }
    RealKeys(const RealKeys &) = delete;
    RealKeys &operator=(const RealKeys &) = delete;

    static constexpr auto variable = "GEHOOR_REAL_KEYS";

private:
    const QByteArray m_before = qgetenv(variable);
};

} // namespace gehoor
