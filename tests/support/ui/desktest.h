// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <ui/common/preferences.h>

namespace gehoor {

/// A desk over a fresh register, with prompts answered beforehand and preferences of its own.
class DeskTest : public RegisterTest
{
protected:
    DeskTest();

    Desk &desk() { return *m_desk; }
    /// Gives the desk away, for a test of the window that owns it.
    std::unique_ptr<Desk> takeDesk() { return std::move(m_desk); }
    void reopenDesk(Access access);

    /// Logs a complaint received some days before today.
    ComplaintId log(const QString &name, int daysAgo = 0, bool safety = false);

    PreparedAnswers answers;
    Preferences preferences;

private:
    std::unique_ptr<Desk> m_desk;
};

} // namespace gehoor
