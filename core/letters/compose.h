// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/deadlines/duedate.h>
#include <core/forwarding/referral.h>
#include <core/letters/letter.h>
#include <core/settings/organisation.h>
#include <core/settings/owntext.h>
#include <core/settings/terms.h>
#include <core/triage/assessment.h>
#include <core/triage/followupsteps.h>

#include <QHash>

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
    /// For a memo or reminder: of which forwarding. None: the last one.
    std::optional<ForwardingId> forwarding = {};
    /// For a memo: the parts it is about. Empty: the one that was forwarded.
    QList<PartId> parts = {};
    /// The day the letter names; none: proposedDay().
    std::optional<QDate> until = {};

    bool operator==(const LetterRequest &) const = default;
};

/// JSON as kept in the register, and back; none when it is not a request.
QString toJson(const LetterRequest &request);
std::optional<LetterRequest> letterRequestFromJson(const QString &json);

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
    OwnTexts texts = {}; ///< the organisation's own templates and pieces; otherwise the program's
    Stationery stationery = {};
    QHash<int, PartTerms> partTerms = {};     ///< what moved the terms of parts, by number
    std::optional<QDate> limitsLookedAt = {}; ///< as nextLook() of the limits to the contact
};

/// The day on which the response to a forwarding is due in a letter, with its extensions.
QDate responseDay(const Referral &referral, const LetterFacts &facts);
/// Until when a term was extended, of the responses waited for the latest; none when none was.
std::optional<QDate> extendedUntil(const LetterFacts &facts);

/// The day a letter of this kind names: by when an answer is asked, until when a response is put off, when
/// limits to the contact are looked at again. `known` is the day that the case has for the last two, when it
/// has one. None for a kind that names no day.
std::optional<QDate> proposedDay(LetterKind kind, QDate today, const Terms &terms,
                                 const std::optional<QDate> &known = {});
std::optional<QDate> proposedDay(LetterKind kind, QDate today, const LetterFacts &facts);

/// The most characters of one text in a letter, about seven pages. A longer explanation is refused; of a
/// part's words the memo quotes so many and says that there are more.
constexpr int longestLetterText = 20'000;

/// Composes the letter from its template, the organisation's or that of the program (Mustache; every value
/// escaped, no second rendering). A letter to the complainant never repeats the complaint's text.
/// ReasonMissing when the explanation is left out, or none follows, without a reason; NoNoticeNeeded for a
/// not-admissible letter without such a verdict; NotPartlyAdmissible for a letter that says both without both
/// verdicts; TooManySteps; TextTooLong for the explanation, EmptyText where the letter cannot do without it;
/// NotForwarded for a letter about a forwarding without one, AlreadyResponded for a reminder that is not
/// needed; InvalidDate for a day that is past; SafeChannelNotAsked for the referral of a client;
/// TextRefused for a template that cannot stand. A letter
/// without an address is composed all the same: the page warns.
[[nodiscard]] Result<LetterContent> compose(const LetterRequest &request, const LetterFacts &facts);

} // namespace gehoor
