// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/triage/assessment.h>

namespace gehoor {

/// The SQL of assessments.
class TriageStore
{
public:
    explicit TriageStore(RegisterFile &file);
    [[nodiscard]] Result<AssessmentId> insert(const Assessment &assessment);
    [[nodiscard]] Result<QList<Assessment>> current(ComplaintId complaint) const;
    [[nodiscard]] Result<QList<Assessment>> history(PartId part) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
