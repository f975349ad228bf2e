// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/breaches/breaches.h>
#include <core/bundles/bundles.h>
#include <core/complaint/complaints.h>
#include <core/deadlines/deadlines.h>
#include <core/forwarding/forwarding.h>
#include <core/intake/intake.h>
#include <core/leaks/leaks.h>
#include <core/letters/letters.h>
#include <core/letters/ownwords.h>
#include <core/letters/reasonings.h>
#include <core/overview/duedates.h>
#include <core/overview/overview.h>
#include <core/overview/snoozes.h>
#include <core/registerfile/readings.h>
#include <core/repeats/repeats.h>
#include <core/retention/retention.h>
#include <core/rights/rights.h>
#include <core/safety/safety.h>
#include <core/settings/settings.h>
#include <core/texts/texts.h>
#include <core/triage/triage.h>

namespace gehoor {

/// The officer's desk: one object for each stage of the work over one open register.
/// `desk.triage.decide(...)`, `desk.letters.draft(...)`.
class Desk
{
public:
    Desk(std::unique_ptr<RegisterFile> file, const Clock &clock);

private:
    std::unique_ptr<RegisterFile> m_file;

public:
    RegisterFile &file;
    const Clock &clock;
    Readings readings;
    Settings settings;
    Complaints complaints;
    Intake intake;
    Triage triage;
    Forwarding forwarding;
    Deadlines deadlines;
    Leaks leaks;
    Letters letters;
    Bundles bundles;
    Reasonings reasonings;
    OwnWords words;
    Texts texts;
    Safety safety;
    Overview overview;
    Snoozes snoozes;
    Repeats repeats;
    DueDates dueDates;
    Retention retention;
    Rights rights;
    Breaches breaches;
};

} // namespace gehoor
