// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complaintstore.h>
#include <core/forwarding/forwardingstore.h>
#include <core/overview/caserecord.h>
#include <core/triage/triagestore.h>

namespace gehoor {

Result<CaseRecord> caseRecord(RegisterFile &file, ComplaintId id)
{
    const auto complaint = ComplaintStore(file).find(id);
    if (!complaint)
        return failureOf(complaint);
    const auto history = TriageStore(file).history(id);
    if (!history)
        return failureOf(history);
    return ForwardingStore(file).closing(id).map([&](const std::optional<Closing> &closing) {
        return CaseRecord{*complaint, *history, closing};
    });
}

} // namespace gehoor
