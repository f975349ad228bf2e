// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/forwarding/closing.h>
#include <core/forwarding/measure.h>
#include <core/forwarding/referral.h>
#include <core/forwarding/responsible.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of forwardings, responses, closings and measures. Everything but the reads runs inside
/// RegisterFile::write().
class ForwardingStore
{
public:
    explicit ForwardingStore(RegisterFile &file);
    [[nodiscard]] Result<ForwardingId> insert(PartId part, const Responsible &to, QDate day,
                                              const QString &despiteConflict);
    [[nodiscard]] Result<> setTakenBack(ForwardingId id, const TakingBack &takingBack);
    [[nodiscard]] Result<> insertResponse(ForwardingId id, const Response &response, bool isFinal);
    [[nodiscard]] Result<> setAnswered(ForwardingId id, const Answering &answering);
    [[nodiscard]] Result<> insertClosing(ComplaintId complaint, const Closing &closing);
    [[nodiscard]] Result<> setReopened(ComplaintId complaint, const Reopening &reopening);
    [[nodiscard]] Result<> setLearningPoint(ComplaintId complaint, const QString &text);
    /// Inserts (id 0) or updates; UnknownMeasure when it is not of this case.
    [[nodiscard]] Result<MeasureId> saveMeasure(ComplaintId complaint, const Measure &measure);

    /// Those in force, by part.
    [[nodiscard]] Result<QList<Referral>> referrals(ComplaintId complaint) const;
    /// Those taken back too, by part and age.
    [[nodiscard]] Result<QList<Referral>> referralHistory(ComplaintId complaint) const;
    [[nodiscard]] Result<std::optional<Referral>> referral(ForwardingId id) const;
    /// The number of a letter that tells of the forwarding and is neither posted nor withdrawn.
    [[nodiscard]] Result<std::optional<int>> unpostedLetterOn(const Referral &referral) const;
    [[nodiscard]] Result<QList<Closing>> closings(ComplaintId complaint) const;
    /// The one in force.
    [[nodiscard]] Result<std::optional<Closing>> closing(ComplaintId complaint) const;
    [[nodiscard]] Result<QList<Measure>> measures(ComplaintId complaint) const;
    /// The facts of every part of a case, by number. `reachable`: the complainant is, see isReachable().
    [[nodiscard]] Result<QList<PartFacts>> partFacts(ComplaintId complaint, bool reachable) const;
    /// The day a notice of not handling was posted, if it was drafted when every verdict it must tell of had
    /// been given. (Letters come later in the work; what was posted is a fact of the register.)
    [[nodiscard]] Result<std::optional<QDate>> noticePosted(ComplaintId complaint) const;

private:
    [[nodiscard]] Result<QList<Referral>> withResponses(QList<Referral> referrals) const;

    RegisterFile &m_file;
};

} // namespace gehoor
