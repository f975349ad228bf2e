// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letterstanding.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct LetterStandingWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterStanding)
};

} // namespace

QString letterStanding(const Letter &letter)
{
    const QString posted = longDate(letter.posted.value_or(QDate()));
    switch (letter.state) {
    case LetterState::Posted:
        return letter.postedBy
                   ? LetterStandingWords::tr("Posted on %1, %2").arg(posted, wording(*letter.postedBy))
                   : LetterStandingWords::tr("Posted on %1").arg(posted);
    case LetterState::Withdrawn:
        return LetterStandingWords::tr("Withdrawn on %1: %2")
            .arg(longDate(letter.withdrawn.value_or(QDate())), letter.withdrawalReason.simplified());
    case LetterState::Final:
        if (letter.notPosted)
            return LetterStandingWords::tr("Final since %1. Not posted after all, recorded on %2: %3")
                .arg(longDate(letter.finalised.value_or(QDate())), longDate(letter.notPosted->day),
                     letter.notPosted->reason.simplified());
        return LetterStandingWords::tr("Final since %1, not posted yet")
            .arg(longDate(letter.finalised.value_or(QDate())));
    case LetterState::Draft:
        break;
    }
    return letter.edited ? LetterStandingWords::tr("Draft, edited on %1").arg(longDate(*letter.edited))
                         : LetterStandingWords::tr("Draft, kept as it was composed on %1")
                               .arg(longDate(letter.drafted));
}

} // namespace gehoor
