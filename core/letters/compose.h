// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/forwarding/referral.h>
#include <core/letters/letter.h>
#include <core/settings/organisation.h>
#include <core/settings/terms.h>
#include <core/triage/assessment.h>
#include <core/triage/followupsteps.h>

namespace gehoor {

/// What the officer chooses for one letter.
struct LetterRequest
{
    LetterKind kind = LetterKind::Acknowledgement;
    Language language = Language::Dutch;
    /// None: the criteria's own sentences for the ground (or, in a request for information, their questions).
    /// Otherwise the officer's text (plain; blank lines part paragraphs).
    std::optional<QString> explanation = {};
    /// Leaving the explanation out is a choice with a reason ("waar mogelijk met een toelichting").
    bool withoutExplanation = false;
    QString noExplanationReason = {};
    /// For a memo: of which forwarding. None: the last one.
    std::optional<ForwardingId> forwarding = {};

    bool operator==(const LetterRequest &) const = default;
};

/// Everything a letter can be made from; no I/O, no clock.
struct LetterFacts
{
    Organisation organisation;
    Complaint complaint;
    QList<Assessment> assessments; ///< in force
    QList<Referral> referrals;
    QList<FollowUpStep> catalogue;
    CriteriaSet criteria; ///< of the day of the verdict
    Terms terms;
    QDate today;
};

/// The most characters of one text in a letter, about seven pages. A longer explanation is refused; of a
/// part's words the memo quotes so many and says that there are more.
constexpr int longestLetterText = 20'000;

/// Composes the letter from the template resources/letters/<kind>.<language>.html (Mustache; every value
/// escaped, no second rendering). A letter to the complainant never repeats the complaint's text.
/// ReasonMissing when the explanation is left out, or none follows, without a reason; NoNoticeNeeded for a
/// not-admissible letter without such a verdict; TextTooLong for the explanation; NotForwarded for forwarded
/// and memo without a referral. A letter without an address is composed all the same: the page warns.
[[nodiscard]] Result<LetterContent> compose(const LetterRequest &request, const LetterFacts &facts);

} // namespace gehoor
