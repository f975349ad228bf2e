// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/overview.h>
#include <core/overview/snoozestore.h>

namespace gehoor {

/// Putting the next step of a case off until a day, with a reason, and taking it up before.
class Snoozes
{
public:
    Snoozes(RegisterFile &file, const Clock &clock, const Overview &overview);

    /// Puts the next step off; what was put off before is replaced. ReasonMissing; InvalidDate (detail
    /// "until") unless after today and at most lastSnoozeDay(); AlreadyClosed, UnknownComplaint.
    [[nodiscard]] Result<> putOff(ComplaintId complaint, QDate until, const QString &reason);
    /// NotPutOff when nothing is, UnknownComplaint.
    [[nodiscard]] Result<> takeUp(ComplaintId complaint);
    /// What is put off today; none when its day has come, or another step is the next.
    [[nodiscard]] Result<std::optional<Snooze>> inForce(ComplaintId complaint) const;

private:
    RegisterFile &m_file;
    const Clock &m_clock;
    const Overview &m_overview;
    SnoozeStore m_store;
};

} // namespace gehoor
