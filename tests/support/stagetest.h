// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/builders.h>
#include <tests/support/registertest.h>

namespace gehoor {

/// A desk over a fresh register, on Monday 23 November 2026: for tests of the stages of the work.
class StageTest : public RegisterTest
{
protected:
    StageTest() : m_desk(std::make_unique<Desk>(takeFile(), clock)) {}

    Desk &desk() { return *m_desk; }
    /// Closes the register, as when the program ends.
    void closeDesk() { m_desk.reset(); }
    /// Closes the register and opens it again, as on the next day.
    void reopenDesk(Access access = Access::Write)
    {
        m_desk.reset();
        reopen(access);
        m_desk = std::make_unique<Desk>(takeFile(), clock);
    }

private:
    std::unique_ptr<Desk> m_desk;
};

} // namespace gehoor
