// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/letters/leakquestion.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct LeakQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeakQuestion)
};

QString question(const QList<LeakFinding> &standing)
{
    constexpr qsizetype mostShown = 10;
    QStringList lines{LeakQuestion::tr("This shows in the letter, and it is protected:")};
    for (const LeakFinding &finding : standing.first(std::min(standing.size(), mostShown)))
        lines << LeakQuestion::tr("“%1” (%2)").arg(finding.matched.simplified(), finding.known.simplified());
    if (standing.size() > mostShown)
        lines << LeakQuestion::tr("and more");
    lines << QString()
          << LeakQuestion::tr(
                 "Take it out of the letter. Must it stay? Then say why; the reason is kept with "
                 "the letter.");
    return lines.join(QChar::LineFeed);
}

} // namespace

bool letLeaksPass(Letters &letters, LetterId letter, Prompts &prompts, QWidget *parent)
{
    const auto standing = letters.standing(letter);
    if (!standing) {
        prompts.tell(parent, standing.error());
        return false;
    }
    const auto reason = prompts.askText(parent, LeakQuestion::tr("The letter may not leave like this"),
                                        question(*standing), true);
    if (!reason)
        return false;
    const auto passed = letters.overrideStanding(letter, *reason);
    if (!passed)
        prompts.tell(parent, passed.error());
    return passed.has_value();
}

} // namespace gehoor
