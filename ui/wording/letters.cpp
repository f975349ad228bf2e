// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

namespace gehoor {
QString wording(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement:
        return Words::tr("acknowledgement of receipt");
    case LetterKind::InformationRequest:
        return Words::tr("request for information");
    case LetterKind::NotAdmissible:
        return Words::tr("not taken up");
    case LetterKind::PartlyAdmissible:
        return Words::tr("partly taken up");
    case LetterKind::Forwarded:
        return Words::tr("notice that it was forwarded");
    case LetterKind::Delay:
        return Words::tr("notice of delay");
    case LetterKind::ReferralClient:
        return Words::tr("referral of a client");
    case LetterKind::ReferralEmployee:
        return Words::tr("referral of an employee");
    case LetterKind::Closing:
        return Words::tr("closing letter");
    case LetterKind::ContactLimits:
        return Words::tr("limits to the contact");
    case LetterKind::Memo:
        return Words::tr("memo to the responsible person");
    case LetterKind::Reminder:
        return Words::tr("reminder to the responsible person");
    }
    Q_UNREACHABLE();
}

QString wording(LetterState state)
{
    switch (state) {
    case LetterState::Draft:
        return Words::tr("draft");
    case LetterState::Final:
        return Words::tr("final");
    case LetterState::Posted:
        return Words::tr("posted");
    case LetterState::Withdrawn:
        return Words::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

QString wording(PostedBy by)
{
    switch (by) {
    case PostedBy::Post:
        return Words::tr("by post");
    case PostedBy::Mail:
        return Words::tr("by mail");
    case PostedBy::Hand:
        return Words::tr("by hand");
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
