// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakcheck.h>

namespace gehoor {

/// Takes what is protected out of words ("[…]"), and tells whether there was any.
class Mask
{
public:
    explicit Mask(const LeakCheck &check) : m_check(check) {}

    void operator()(QString &text);
    bool found() const { return m_found; }

private:
    const LeakCheck &m_check;
    bool m_found = false;
};

} // namespace gehoor
