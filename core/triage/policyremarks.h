// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/settings/policy.h>

namespace gehoor {

enum class PolicyQuestion { TooOld, HandledBefore, Anonymous };
inline constexpr Keys<PolicyQuestion, 3>
    policyQuestionKeys({{{PolicyQuestion::TooOld, QLatin1StringView("tooOld")},
                         {PolicyQuestion::HandledBefore, QLatin1StringView("handledBefore")},
                         {PolicyQuestion::Anonymous, QLatin1StringView("anonymous")}}});

/// What the facts say to a question of the organisation's own policy.
struct PolicyRemark
{
    PolicyQuestion question;
    std::optional<bool> applies; ///< none: not known yet, to be asked

    bool operator==(const PolicyRemark &) const = default;
};

/// A rule: the questions that are switched on, with what is known of a part. It is too old when the conduct
/// lies more than so many months before the receipt; that the complainant is anonymous, or known by no name,
/// is always known.
QList<PolicyRemark> policyRemarks(const Policy &policy, const ComplaintDetails &details, const Part &part);

} // namespace gehoor
