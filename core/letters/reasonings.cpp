// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/leaks/mask.h>
#include <core/letters/reasonings.h>
#include <core/registerfile/onrecord.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void mask(ReasoningFacts &facts, const LeakCheck &check)
{
    Mask take(check, Severity::Suspicious);
    for (Part &part : facts.complaint.parts) {
        take(part.text);
        take(part.theme);
        take(part.whose);
    }
    for (Assessment &assessment : facts.history) {
        take(assessment.reason);
        for (QString &remark : assessment.remarks)
            take(remark);
        if (assessment.withdrawal)
            take(assessment.withdrawal->reason);
    }
    facts.masked = take.found();
}

} // namespace

Reasonings::Reasonings(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_settings(file), m_complaints(file), m_triage(file), m_leaks(file, clock)
{
}

Result<ReasoningFacts> Reasonings::facts(ComplaintId complaint) const
{
    const auto organisation = m_settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto policy = m_settings.policy();
    if (!policy)
        return failureOf(policy);
    const auto found = m_complaints.find(complaint);
    if (!found)
        return failureOf(found);
    const auto history = m_triage.history(complaint);
    if (!history)
        return failureOf(history);
    const auto catalogue = m_triage.steps();
    if (!catalogue)
        return failureOf(catalogue);
    ReasoningFacts facts{.organisation = *organisation,
                         .complaint = *found,
                         .history = *history,
                         .catalogue = *catalogue,
                         .criteria = {},
                         .policy = *policy,
                         .today = m_clock.today()};
    for (const Assessment &assessment : *history) {
        const auto criteria = m_triage.criteria({assessment});
        if (!criteria)
            return failureOf(criteria);
        facts.criteria.insert(assessment.id, *criteria);
    }
    return facts;
}

Result<LetterContent> Reasonings::page(ComplaintId complaint, Language language)
{
    auto known = facts(complaint);
    if (!known)
        return failureOf(known);
    auto knowledge = m_leaks.knowledge(complaint);
    if (!knowledge)
        return failureOf(knowledge);
    knowledge->phrases = {}; // the answers themselves confirm that somebody is known here
    mask(*known, LeakCheck(*knowledge));
    const auto content = composeReasoning(*known, language);
    if (!content)
        return content;
    if (const auto released = m_leaks.release(WayOut::Reasoning, complaint, textOf(*content)); !released)
        return failureOf(released);
    return content;
}

Result<> Reasonings::save(ComplaintId complaint, const QByteArray &pdf, const QString &path)
{
    return saveOnRecord(m_file, {ActKind::ReasoningSaved, complaint, sha256Hex(pdf)}, path, pdf);
}

Result<> Reasonings::markPrinted(ComplaintId complaint, const std::function<Result<>()> &open)
{
    return m_file.write({ActKind::ReasoningPrinted, complaint, {}}, open);
}

} // namespace gehoor
