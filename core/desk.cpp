// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>

namespace gehoor {

Desk::Desk(std::unique_ptr<RegisterFile> openFile, const Clock &deskClock)
    : m_file(std::move(openFile)), file(*m_file), clock(deskClock), readings(file, clock), settings(file),
      complaints(file, clock), intake(file, clock), triage(file, clock), forwarding(file, clock),
      deadlines(file, clock), leaks(file, clock), letters(file, clock), bundles(file, clock),
      reasonings(file, clock), words(file), texts(file, clock), safety(file, clock), overview(file, settings),
      snoozes(file, clock, overview), repeats(file, clock), dueDates(file, settings, overview, clock),
      retention(file, clock), rights(file, clock), breaches(file, clock)
{
    file.afterEveryAct([this](const Act &act) {
        return retention.allow(act).and_then([&] { return overview.derive(act); }).and_then([&] {
            return repeats.derive(act);
        });
    });
}

} // namespace gehoor
