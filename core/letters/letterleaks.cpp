// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of the letters: what shows in one, and what was let pass.
#include <core/basics/text.h>
#include <core/leaks/leakstore.h>
#include <core/letters/letters.h>

using namespace Qt::StringLiterals;

namespace gehoor {

LeakKnowledge heldAgainst(const LeakKnowledge &known, LetterKind kind)
{
    const bool hidesWho = !goesToComplainant(kind) && known.complainant.anonymous;
    return hidesWho ? withheld(known, false, false) : known;
}

Result<QList<LeakFinding>> Letters::leaks(LetterId id) const
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    const auto known = m_leaks.knowledge(letter->complaint);
    if (!known)
        return failureOf(known);
    return LeakCheck(heldAgainst(*known, letter->kind)).findings(textOf(letter->content));
}

Result<QList<LeakOverride>> Letters::overrides(LetterId id) const
{
    return overridesOf(m_file, letterOverrides, id.value());
}

Result<QList<LeakFinding>> Letters::standing(LetterId id) const
{
    const auto findings = leaks(id);
    if (!findings)
        return findings;
    const auto passed = overridesOf(m_file, letterOverrides, id.value());
    if (!passed)
        return failureOf(passed);
    return standingLeaks(*findings, *passed);
}

Result<> Letters::mayLeave(LetterId id) const
{
    const auto stops = standing(id);
    if (!stops)
        return failureOf(stops);
    return stops->isEmpty() ? Result<>() : failure(ErrorKind::Leak, QString::number(stops->size()));
}

Result<> Letters::overrideStanding(LetterId id, const QString &reason)
{
    const auto stops = standing(id);
    if (!stops)
        return failureOf(stops);
    for (const LeakFinding &finding : *stops) {
        if (const auto done = overrideLeak(id, finding, reason); !done)
            return done;
    }
    return {};
}

Result<> Letters::markLeakChecked(LetterId id)
{
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    if (letter->state == LetterState::Draft)
        return failure(ErrorKind::LetterNotFinal);
    const Act act{ActKind::LetterChecked, letter->complaint,
                  letterName(letter->content.reference, letter->number)};
    return m_file.write(act, [&] { return m_store.setLeakChecked(id, m_clock.today()); });
}

Result<> Letters::overrideLeak(LetterId id, const LeakFinding &finding, const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    const auto letter = m_store.find(id);
    if (!letter)
        return failureOf(letter);
    const auto findings = leaks(id);
    if (!findings)
        return failureOf(findings);
    if (!findings->contains(finding))
        return failure(ErrorKind::UnknownLeak);
    if (const qsizetype stops = stopping(*findings).size(); isTooMany(stops))
        return failure(ErrorKind::Leak, QString::number(stops));
    const Act act{ActKind::LeakOverridden, letter->complaint,
                  letterName(letter->content.reference, letter->number) + u' ' + noteOf(finding, reason)};
    return m_file.write(act, [&] {
        return insertOverride(m_file, letterOverrides, id.value(), finding, reason, m_clock.today());
    });
}

} // namespace gehoor
