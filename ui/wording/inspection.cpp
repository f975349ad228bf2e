// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

namespace gehoor {
QStringList wording(const Inspection &found, bool headGiven)
{
    QStringList lines;
    for (const QString &problem : found.problems)
        lines << inspectionProblem(problem);
    for (const QString &remark : found.remarks)
        lines << inspectionProblem(remark);
    if (found.problems.isEmpty())
        lines << Words::tr("All is well: %n case(s). Head of the audit trail: %1", nullptr,
                           int(found.complaints))
                     .arg(found.auditHead);
    if (!headGiven)
        lines << Words::tr("Without a head that you wrote down it does not show whether an older copy of the "
                           "register was put in its place.");
    return lines;
}

QString problemsAdvice()
{
    return Words::tr("The register has problems. Take a copy of it before you do anything else.");
}

} // namespace gehoor
