// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/forwarding/closing.h>
#include <core/registerfile/registerfile.h>
#include <core/triage/assessment.h>

namespace gehoor {

/// What is read once of a case, since more than one thing is worked out of it.
struct CaseRecord
{
    Complaint complaint;
    QList<Assessment> history; ///< every verdict, those withdrawn too
    std::optional<Closing> closing;
};

/// UnknownComplaint.
[[nodiscard]] Result<CaseRecord> caseRecord(RegisterFile &file, ComplaintId id);

} // namespace gehoor
