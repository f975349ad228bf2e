// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QString inspectionProblem(const QString &problem)
{
    const QString key = problem.section(u' ', 0, 0);
    const QString subject = problem.section(u' ', 1);
    if (key == u"auditChain")
        return Words::tr("The audit trail was changed at line %1.").arg(subject);
    if (key == u"auditGap")
        return Words::tr(
                   "Lines %1 of the audit trail were lost: this register was salvaged from a damaged one.")
            .arg(subject);
    if (key == u"notLookedFor")
        return Words::tr(
            "One thing could not be looked at: whether the disk lost pages. The newest changes "
            "still stand in the log beside the file, as when another program has it open. Verify "
            "again when nobody else has the register open.");
    if (key == u"auditHead")
        return Words::tr(
                   "The audit trail does not hold %1: lines were taken off its end, it was written anew, or "
                   "an older file was put back.")
            .arg(subject);
    if (key == u"letterHash")
        return Words::tr("Letter %1 is not what was kept.").arg(subject);
    if (key == u"bundleHash")
        return Words::tr("Bundle %1 is not what was kept.").arg(subject);
    if (key == u"documentHash")
        return Words::tr("A document of case %1 is not what was kept.").arg(subject);
    if (key == u"foreignKey")
        return Words::tr("A row refers to something that is not there: %1.").arg(subject);
    return Words::tr("The file is damaged: %1.").arg(subject.isEmpty() ? key : subject);
}

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
        lines << Words::tr("Without a head that you wrote down it does not show whether lines were taken off "
                           "the end of the audit trail, the trail was written wholly anew, or an older copy "
                           "of the register was put in its place.");
    return lines;
}

QString cutOffWording()
{
    return Words::tr(
        "Gehoor or this computer stopped in the middle of its work last time. Probably nothing is "
        "missing: mostly what is lost then had not been confirmed yet. To be sure, look up what was "
        "done last before that, and do it again if it is not there.");
}

QString problemsAdvice()
{
    return Words::tr("The register has problems. Take a copy of it before you do anything else.");
}

} // namespace gehoor
