// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/safety/limitstore.h>

namespace gehoor {

/// Contact limits: set in a case, evaluated by their day, ended with a reason. In closed cases too, for the
/// contact goes on after the case.
class Safety
{
public:
    Safety(RegisterFile &file, const Clock &clock);

    /// By number. UnknownComplaint.
    [[nodiscard]] Result<QList<ContactLimit>> limits(ComplaintId complaint) const;
    /// Keeps a limit and gives its number. Failures as checkLimit(); UnknownComplaint.
    [[nodiscard]] Result<int> setLimit(ComplaintId complaint, const ContactLimit &limit);
    /// It was evaluated and goes on until the next evaluation. Failures as checkEvaluation(); UnknownLimit;
    /// LimitOver when it ended before.
    [[nodiscard]] Result<> goOn(ComplaintId complaint, int number, QDate next, const QString &reason);
    /// It was evaluated and holds no more. ReasonMissing, TextTooLong, UnknownLimit, LimitOver.
    [[nodiscard]] Result<> end(ComplaintId complaint, int number, const QString &reason);

private:
    [[nodiscard]] Result<ContactLimit> inForce(ComplaintId complaint, int number) const;

    RegisterFile &m_file;
    const Clock &m_clock;
    LimitStore m_store;
};

} // namespace gehoor
