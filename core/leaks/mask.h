// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakcheck.h>

namespace gehoor {

/// Takes what is found out of words ("[…]"), and tells whether there was any: what is protected, or also what
/// only asks to look again, where nobody does.
class Mask
{
public:
    Mask(const LeakCheck &check, Severity least) : m_check(check), m_least(least) {}

    void operator()(QString &text);
    bool found() const { return m_found; }

private:
    const LeakCheck &m_check;
    const Severity m_least;
    bool m_found = false;
};

} // namespace gehoor
