// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/closing.h>

namespace gehoor {

bool needsTelling(Ending outcome)
{
    return outcome == Ending::Withdrawn || outcome == Ending::SolvedTogether;
}

bool isDone(const PartFacts &part, bool noticeSettled)
{
    if (!part.verdict)
        return false;
    switch (*part.verdict) {
    case Verdict::Admissible:
        return part.responded && part.answerSettled;
    case Verdict::NotAdmissible:
        return noticeSettled;
    case Verdict::NotAComplaint:
        return true;
    case Verdict::MoreInformation:
        return false;
    }
    return false;
}

QList<int> openParts(const QList<PartFacts> &parts, bool noticeSettled, Ending outcome)
{
    if (needsTelling(outcome))
        return {};
    QList<int> open;
    for (const PartFacts &part : parts) {
        const bool givenUp =
            outcome == Ending::TooLittleInformation && part.verdict == Verdict::MoreInformation;
        if (!givenUp && !isDone(part, noticeSettled))
            open.append(part.number);
    }
    return open;
}

} // namespace gehoor
