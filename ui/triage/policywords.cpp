// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/triage/policywords.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString tooOldWords(std::optional<bool> applies, int months, const Part &part)
{
    if (!applies)
        return PolicyWords::tr("Did it happen more than %n month(s) before it was received?", nullptr,
                               months);
    const QString day = longDate(*part.happened);
    if (*applies)
        return PolicyWords::tr(
                   "Look again: it happened on %1, more than %n month(s) before it was received. The "
                   "information sheet sets no limit in time.",
                   nullptr, months)
            .arg(day);
    return PolicyWords::tr("It happened on %1, no more than %n month(s) before it was received.", nullptr,
                           months)
        .arg(day);
}

} // namespace

QString policyWords(const PolicyRemark &remark, const Policy &policy, const Part &part)
{
    switch (remark.question) {
    case PolicyQuestion::TooOld:
        return tooOldWords(remark.applies, policy.tooOldMonths, part);
    case PolicyQuestion::HandledBefore:
        if (!remark.applies)
            return PolicyWords::tr("Was it dealt with before?");
        return *remark.applies
                   ? PolicyWords::tr("Look again: it was dealt with before. The information sheet "
                                     "says nothing of that.")
                   : PolicyWords::tr("It was not dealt with before.");
    case PolicyQuestion::Anonymous:
        return remark.applies.value_or(false)
                   ? PolicyWords::tr(
                         "Look again: the complainant is anonymous. The information sheet does not "
                         "exclude that, but without a way to reach them no notice can be sent.")
                   : PolicyWords::tr("The complainant is known by name.");
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
