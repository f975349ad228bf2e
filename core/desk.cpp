// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>

namespace gehoor {
namespace {

/// What was put off is over for good once an act made another step the next: it does not come back to life
/// when the same step is next again. Other terms are no act on the case, and end nothing.
Result<> endOvertaken(const Act &act, Desk &desk)
{
    if (!act.complaint)
        return {};
    SnoozeStore store(desk.file);
    const auto putOff = store.last(*act.complaint);
    if (!putOff)
        return failureOf(putOff);
    if (!*putOff)
        return {};
    const auto row = desk.overview.row(*act.complaint);
    if (!row)
        return failureOf(row);
    return row->nextStep == (*putOff)->step ? Result<>() : store.end(*act.complaint, desk.clock.today());
}

} // namespace

Desk::Desk(std::unique_ptr<RegisterFile> openFile, const Clock &deskClock)
    : m_file(std::move(openFile)), file(*m_file), clock(deskClock), readings(file, clock), settings(file),
      complaints(file, clock), intake(file, clock), triage(file, clock), forwarding(file, clock),
      deadlines(file, clock), leaks(file, clock), letters(file, clock), bundles(file, clock),
      reasonings(file, clock), words(file), texts(file, clock), safety(file, clock), overview(file, settings),
      snoozes(file, clock, overview), repeats(file, clock), dueDates(file, settings, overview, clock),
      retention(file, clock), rights(file, clock), breaches(file, clock)
{
    file.afterEveryAct([this](const Act &act) {
        return retention.allow(act)
            .and_then([&] { return overview.derive(act); })
            .and_then([&] { return endOvertaken(act, *this); })
            .and_then([&] { return repeats.derive(act); });
    });
}

} // namespace gehoor
