// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/inspection.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView onlySlips("auditHeadSlips");
constexpr QLatin1StringView headUnread("notLookedFor head");

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

/// Of how many lines, and the numbers of the first.
QString backWording(const QString &subject)
{
    QStringList lines = subject.split(u' ');
    const int count = lines.takeFirst().toInt();
    QString named = lines.join(u", "_s);
    if (lines.size() < count)
        named += u"…"_s;
    return Words::tr(
               "In %n place(s) the audit trail goes back in time, at line %1: a clock may have been set "
               "back before that, or a command was given an earlier day. The numbers of the lines tell "
               "the order.",
               nullptr, count)
        .arg(named);
}

/// Of a finding in the words of SQLite, which are for nobody here: which pages it names.
QStringList pagesIn(const QString &words)
{
    static const QRegularExpression page(u"\\bpage (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList pages;
    for (auto found = page.globalMatch(words); found.hasNext();)
        pages << found.next().captured(1);
    pages.removeDuplicates();
    return pages;
}

bool isOfTheFile(const QString &problem)
{
    const QString key = problem.section(u' ', 0, 0);
    return key == u"structure" || key == u"unreadable" || key == u"size";
}

/// What is kept in it is not as it was, by whatever: then it is restored or salvaged.
bool isDamage(const QString &problem)
{
    const QString key = problem.section(u' ', 0, 0);
    return isOfTheFile(problem) || key.endsWith(u"Hash"_s) || key == u"foreignKey";
}

/// All findings of damaged pages together; there may be more than were named.
QString damageWording(const QStringList &problems)
{
    constexpr qsizetype mostNamed = 12;
    const QStringList pages = pagesIn(problems.join(u'\n')).mid(0, mostNamed);
    if (pages.isEmpty())
        return Words::tr("The file is damaged.");
    if (pages.size() == 1)
        return Words::tr("The file is damaged: page %1 of it, and perhaps others.").arg(pages.constFirst());
    return Words::tr("The file is damaged: the pages %1 of it, and perhaps others.").arg(pages.join(u", "_s));
}

/// Whether a head that was typed was looked for, and none of what was found concerns it.
bool headIsHeld(const Inspection &found)
{
    const QStringList all = found.problems + found.remarks;
    return std::none_of(all.cbegin(), all.cend(), [](const QString &one) {
        return one.startsWith(u"auditHead"_s) || one.startsWith(u"startOfHead"_s) || one == headUnread;
    });
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
    if (key == u"clockBack")
        return backWording(subject);
    if (problem == headUnread)
        return Words::tr("Whether the audit trail holds the head could not be read.");
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
    return damageWording({problem});
}

QStringList wording(const Inspection &found, bool headGiven)
{
    QStringList lines;
    QStringList ofTheFile = found.problems;
    ofTheFile.removeIf([](const QString &problem) { return !isOfTheFile(problem); });
    if (!ofTheFile.isEmpty())
        lines << damageWording(ofTheFile);
    for (const QString &problem : found.problems) {
        if (!isOfTheFile(problem))
            lines << inspectionProblem(problem);
    }
    const bool isHeld = headGiven && headIsHeld(found);
    const QString held = Words::tr("The audit trail holds the head that you typed.");
    if (isHeld && !found.problems.isEmpty())
        lines << held;
    for (const QString &remark : found.remarks)
        lines << inspectionProblem(remark);
    if (found.problems.isEmpty())
        lines << Words::tr("All is well: %n case(s). Head of the audit trail: %1", nullptr,
                           int(found.complaints))
                     .arg(headWords(found.auditHead));
    if (isHeld && found.problems.isEmpty())
        lines << held;
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
    if (std::any_of(found.problems.cbegin(), found.problems.cend(), isDamage))
        return Words::tr(
            "The register is damaged. Do not work on in it: first copy its file, then restore the "
            "newest backup. The manual tells how, under “Salvaging a damaged register”.");
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
