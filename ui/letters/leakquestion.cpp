// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/leaks/passquestion.h>
#include <ui/letters/leakquestion.h>

#include <QCoreApplication>

#include <algorithm>

namespace gehoor {
namespace {

struct LeakQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeakQuestion)
};

QString question(const LeakFinding &finding)
{
    return QStringList{LeakQuestion::tr("This shows in the letter, and it is protected:"),
                       LeakQuestion::tr("“%1” (%2)").arg(finding.matched.simplified(), knownWords(finding)),
                       QString(),
                       LeakQuestion::tr("Take it out of the letter. Must it stay? Then say why; the reason "
                                        "is kept with the letter.")}
        .join(QChar::LineFeed);
}

} // namespace

bool letLeakPass(Letters &letters, LetterId letter, const LeakFinding &finding, Prompts &prompts,
                 QWidget *parent)
{
    return prompts.askText(
        parent, LeakQuestion::tr("The letter may not leave like this"), question(finding), true,
        [&](const QString &reason) { return letters.overrideLeak(letter, finding, reason); });
}

bool letLeaksPass(Letters &letters, LetterId letter, Prompts &prompts, QWidget *parent)
{
    const auto standing = letters.standing(letter);
    if (!standing) {
        prompts.tell(parent, standing.error());
        return false;
    }
    return std::all_of(standing->cbegin(), standing->cend(), [&](const LeakFinding &finding) {
        return letLeakPass(letters, letter, finding, prompts, parent);
    });
}

} // namespace gehoor
