// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/settings/owntextstore.h>
#include <core/triage/assessment.h>
#include <core/triage/followupsteps.h>

namespace gehoor {

/// The SQL of assessments. Insertion runs inside RegisterFile::write().
class TriageStore
{
public:
    explicit TriageStore(RegisterFile &file);
    [[nodiscard]] Result<AssessmentId> insert(const Assessment &assessment);
    [[nodiscard]] Result<> setWithdrawn(AssessmentId id, const Withdrawal &withdrawal);
    /// The assessments in force, by part number.
    [[nodiscard]] Result<QList<Assessment>> current(ComplaintId complaint) const;
    /// All of a part, oldest first, those withdrawn too.
    [[nodiscard]] Result<QList<Assessment>> history(PartId part) const;
    /// The criteria in the organisation's words: as they stand now, or as on the day of the last of these
    /// verdicts.
    [[nodiscard]] Result<CriteriaSet> criteria(const QList<Assessment> &assessments = {}) const;
    /// The follow-up steps in the organisation's words of now: a phone number that has changed since a
    /// verdict must not go into a new letter.
    [[nodiscard]] Result<QList<FollowUpStep>> steps() const;
    /// Likewise, of every part of the case, by part number.
    [[nodiscard]] Result<QList<Assessment>> history(ComplaintId complaint) const;
    /// Whether the part was forwarded: from then on its verdict stands.
    [[nodiscard]] Result<bool> isForwarded(PartId part) const;
    /// The number of a letter that says what this verdict says and has not left yet: a draft or a final one.
    [[nodiscard]] Result<std::optional<int>> unpostedLetterOn(const Assessment &assessment) const;

private:
    RegisterFile &m_file;
    OwnTextStore m_texts;
};

} // namespace gehoor
