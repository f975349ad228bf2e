// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/triage/policyremarks.h>

namespace gehoor {
namespace {

std::optional<bool> isTooOld(const Policy &policy, const ComplaintDetails &details, const Part &part)
{
    if (!part.happened)
        return std::nullopt;
    return part.happened->addMonths(policy.tooOldMonths) < details.received;
}

std::optional<bool> wasHandledBefore(const Part &part)
{
    if (part.handledBefore == HandledBefore::NotAsked)
        return std::nullopt;
    return part.handledBefore == HandledBefore::Yes;
}

} // namespace

QList<PolicyRemark> policyRemarks(const Policy &policy, const ComplaintDetails &details, const Part &part)
{
    const Complainant &complainant = details.complainant;
    QList<PolicyRemark> remarks;
    if (policy.tooOld)
        remarks.append({PolicyQuestion::TooOld, isTooOld(policy, details, part)});
    if (policy.handledBefore)
        remarks.append({PolicyQuestion::HandledBefore, wasHandledBefore(part)});
    if (policy.anonymous)
        remarks.append(
            {PolicyQuestion::Anonymous,
             complainant.anonymous || (isBlank(complainant.name) && isBlank(complainant.organisation))});
    return remarks;
}

} // namespace gehoor
