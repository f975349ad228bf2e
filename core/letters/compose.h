// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/forwarding/referral.h>
#include <core/forwarding/responsible.h>
#include <core/letters/letter.h>
#include <core/settings/organisation.h>
#include <core/triage/assessment.h>
#include <core/triage/followupsteps.h>

namespace gehoor {

/// What the officer chooses for one letter.
struct LetterRequest
{
    LetterKind kind = LetterKind::Acknowledgement;
    Language language = Language::Dutch;
    /// None: the criteria's own sentences for the ground. Otherwise the officer's text (plain; blank lines
    /// part paragraphs).
    std::optional<QString> explanation;
    /// Leaving the explanation out is a choice with a reason ("waar mogelijk met een toelichting").
    bool withoutExplanation = false;
    QString noExplanationReason;
    /// For a memo: to whom.
    std::optional<ForwardingId> forwarding;

    bool operator==(const LetterRequest &) const = default;
};

/// Everything a letter can be made from; no I/O, no clock.
struct LetterFacts
{
    Organisation organisation;
    Complaint complaint;
    QList<Assessment> assessments; ///< in force
    QList<Referral> referrals;
    QList<Responsible> responsibles; ///< those of the referrals
    QList<FollowUpStep> catalogue;
    CriteriaSet criteria; ///< of the day of the verdict
    QDate today;
};

/// Composes the letter from the template resources/letters/<kind>.<language>.html (Mustache; every value
/// escaped). ReasonMissing when the explanation is left out without one; NoNoticeNeeded for a not-admissible
/// letter without such a verdict; NotForwarded for forwarded and memo without a referral; EmptyText (detail
/// "name" or "address") is not raised: a letter without address is composed and warned about by the page.
[[nodiscard]] Result<LetterContent> compose(const LetterRequest &request, const LetterFacts &facts);

/// "Geachte heer Mulder," and its English sister. Neutral: "Geachte R. Mulder,"; nameless: "Geachte heer of
/// mevrouw,".
QString salutation(const Complainant &complainant, Language language);

/// The lines for the envelope's window: name (with "De heer"/"Mevrouw"), organisation with t.a.v., address
/// lines, "1234 AB  PLAATS". At most 6.
QStringList addressLines(const Complainant &complainant, Language language);

} // namespace gehoor
