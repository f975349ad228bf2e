// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView onlySlips("auditHeadSlips");

/// Of a head that the trail holds, and what was typed for it.
QString slipsWording(const QString &typed, const QString &head)
{
    QStringList words;
    const QList<qsizetype> places = slips(head, typed);
    for (const qsizetype place : places)
        words << Words::tr("digit %1 (%2 instead of %3)")
                     .arg(QString::number(place), typed.mid(place - 1, 1), head.mid(place - 1, 1));
    return Words::tr("The head was typed wrong. The audit trail holds %1, which differs from it in this "
                     "alone: %2.")
        .arg(headWords(head), words.join(u", "_s));
}

/// What became of the head that was given; empty for any other finding.
QString headWording(const QString &key, const QString &subject)
{
    if (key == u"auditHead")
        return Words::tr(
                   "The audit trail does not hold %1: it was typed wrong, or lines were taken off the "
                   "trail's end, it was written anew, or an older file was put back. First compare what "
                   "you typed with the paper.")
            .arg(headWords(subject));
    if (key == u"auditHeadStart")
        return Words::tr(
                   "The audit trail does not hold a head that begins with %1: it was typed wrong, or "
                   "lines were taken off the trail's end, it was written anew, or an older file was put "
                   "back. First compare what you typed with where it stands.")
            .arg(headWords(subject));
    if (key == onlySlips)
        return slipsWording(subject.section(u' ', 0, 0), subject.section(u' ', 1));
    if (key == u"startOfHead")
        return Words::tr("Only the first %n digit(s) of the head were compared, of 64. A trail that somebody "
                         "wrote anew can be made to begin like that: where you have the whole head, type it.",
                         nullptr, subject.toInt());
    return {};
}

} // namespace

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
    if (const QString words = headWording(key, subject); !words.isEmpty())
        return words;
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
                     .arg(headWords(found.auditHead));
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

QString problemsAdvice(const Inspection &found)
{
    if (found.problems.size() == 1 && found.problems.constFirst().startsWith(onlySlips))
        return Words::tr("Nothing else was found. Type the head again as it stands on the paper.");
    return Words::tr("The register has problems. Take a copy of it before you do anything else.");
}

QString headWords(const QString &hash)
{
    constexpr qsizetype group = 8;
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += group)
        groups << hash.mid(at, group);
    return groups.join(u' ');
}

QString wording(const HeadFault &fault)
{
    const QString count =
        Words::tr("What you typed has %n digit(s), and a head has 64.", nullptr, int(fault.digits));
    const QString advice =
        Words::tr("Type the head again: whole, or at least its first 8 digits and at most 32.");
    if (fault.stranger.isEmpty())
        return count + u' ' + advice;
    return Words::tr("“%1” does not stand in a head: its digits are 0 to 9 and a to f.").arg(fault.stranger) +
           u' ' + count + u' ' + advice;
}

} // namespace gehoor
