// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <ui/leaks/passquestion.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct PassQuestion
{
    Q_DECLARE_TR_FUNCTIONS(PassQuestion)
};

constexpr qsizetype mostShown = 10;
constexpr qsizetype longestShown = 80;

void addFindings(QStringList &lines, const QList<LeakFinding> &findings)
{
    for (const LeakFinding &finding : findings.first(std::min(findings.size(), mostShown)))
        lines << PassQuestion::tr("“%1” (%2)")
                     .arg(finding.matched.simplified().left(longestShown), knownWords(finding));
    if (findings.size() > mostShown)
        lines << PassQuestion::tr("and %n more", nullptr, int(findings.size() - mostShown));
}

QString question(const QList<LeakFinding> &stops, const QList<LeakFinding> &warnings)
{
    QStringList lines;
    if (!stops.isEmpty())
        lines << PassQuestion::tr("This is protected, and it would leave the register:");
    addFindings(lines, stops);
    if (!warnings.isEmpty())
        lines << PassQuestion::tr("Look again. This may be protected, and it would leave the register:");
    addFindings(lines, warnings);
    if (!stops.isEmpty())
        lines << QString() << PassQuestion::tr("Must it leave? Then say why; the reason is kept on record.");
    return lines.join(QChar::LineFeed);
}

} // namespace

QString knownWords(const LeakFinding &finding)
{
    const QString known = finding.known.simplified().left(longestShown);
    switch (finding.source) {
    case LeakSource::Fact:
        return known;
    case LeakSource::Place:
        return PassQuestion::tr("%1, a place of the organisation").arg(known);
    case LeakSource::Staff:
        return PassQuestion::tr("%1, an employee").arg(known);
    case LeakSource::Phrase:
        return PassQuestion::tr("that somebody is known here");
    }
    Q_UNREACHABLE();
}

bool letLeave(const QList<CaseLeaks> &found, Prompts &prompts, QWidget *parent, const TextAct &leave)
{
    QList<LeakFinding> stops;
    QList<LeakFinding> asks;
    for (const CaseLeaks &one : found) {
        stops += stopping(one.findings);
        asks += warnings(one.findings);
    }
    if (isTooMany(stops.size())) {
        prompts.tell(parent, Error{ErrorKind::Leak, QString::number(stops.size())});
        return false;
    }
    if (!stops.isEmpty())
        return prompts.askText(parent, PassQuestion::tr("Something protected would leave"),
                               question(stops, asks), true, leave);
    if (!asks.isEmpty() && !prompts.confirm(parent, question({}, asks), PassQuestion::tr("&Let it leave"),
                                            PassQuestion::tr("&Keep it here")))
        return false;
    const auto left = leave({});
    if (!left)
        prompts.tell(parent, left.error());
    return left.has_value();
}

QList<ComplaintId> casesShown(const QList<CaseLeaks> &found)
{
    if (isTooMany(countOfStops(found)))
        return {};
    QList<ComplaintId> cases;
    qsizetype stopsBefore = 0;
    qsizetype warningsBefore = 0;
    for (const CaseLeaks &one : found) {
        const qsizetype stops = stopping(one.findings).size();
        const qsizetype asks = warnings(one.findings).size();
        const bool isShown =
            (stops > 0 && stopsBefore < mostShown) || (asks > 0 && warningsBefore < mostShown);
        if (one.complaint && isShown)
            cases.append(*one.complaint);
        stopsBefore += stops;
        warningsBefore += asks;
    }
    return cases;
}

} // namespace gehoor
