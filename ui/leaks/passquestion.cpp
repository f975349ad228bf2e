// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
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

QString question(const QList<LeakFinding> &findings)
{
    QStringList lines{PassQuestion::tr("This is protected, and it would leave the register:")};
    for (const LeakFinding &finding : findings.first(std::min(findings.size(), mostShown)))
        lines << PassQuestion::tr("“%1” (%2)")
                     .arg(finding.matched.simplified().left(longestShown), knownWords(finding));
    if (findings.size() > mostShown)
        lines << PassQuestion::tr("and %n more", nullptr, int(findings.size() - mostShown));
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

std::optional<QString> askWhyItMayLeave(const QList<CaseLeaks> &found, Prompts &prompts, QWidget *parent)
{
    QList<LeakFinding> findings;
    for (const CaseLeaks &one : found)
        findings += one.findings;
    if (findings.isEmpty())
        return QString();
    return prompts.askText(parent, PassQuestion::tr("Something protected would leave"), question(findings),
                           true);
}

} // namespace gehoor
