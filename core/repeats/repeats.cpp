// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/repeats/repeats.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int casesForKey = 100;       ///< of a key that very many cases have, the newest
constexpr qsizetype mostWeighed = 200; ///< cases that are read to see what they have in common
constexpr int takenUpAtOnce = 100;     ///< cases of before there were keys, with each act
constexpr int fewestSketches = 2;      ///< in common, before two texts are held against each other

int weightOf(RelationSign sign)
{
    switch (sign) {
    case RelationSign::Email:
    case RelationSign::Phone:
        return 100;
    case RelationSign::Address:
        return 50;
    case RelationSign::Name:
        return 10;
    case RelationSign::Text:
        return 1;
    }
    Q_UNREACHABLE();
}

/// Those worth reading, the surest first.
QList<ComplaintId> weighed(const QList<Candidate> &candidates)
{
    QHash<ComplaintId, int> weights;
    for (const Candidate &one : candidates)
        weights[one.id] += weightOf(one.sign);
    QList<std::pair<int, ComplaintId>> order;
    for (const auto &[id, weight] : weights.asKeyValueRange()) {
        if (weight >= fewestSketches)
            order.emplace_back(weight, id);
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : b.second < a.second;
    });
    QList<ComplaintId> ids;
    for (const auto &[weight, id] : order.mid(0, mostWeighed))
        ids.append(id);
    return ids;
}

int weightOf(const QList<RelationReason> &reasons)
{
    int weight = 0;
    for (const RelationReason &reason : reasons)
        weight += weightOf(reason.sign);
    return weight;
}

RelatedCase glanceAt(const Complaint &complaint)
{
    const Complainant &complainant = complaint.details.complainant;
    RelatedCase glance{.id = complaint.id,
                       .number = complaint.number.text(),
                       .received = complaint.details.received,
                       .complainant = isBlank(complainant.name) ? complainant.organisation : complainant.name,
                       .safetyFlag = complaint.details.safetyFlag};
    for (const Part &part : complaint.parts) {
        if (!isBlank(part.theme) && !glance.themes.contains(part.theme))
            glance.themes.append(part.theme);
    }
    return glance;
}

} // namespace

Repeats::Repeats(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_store(file), m_complaints(file)
{
}

Result<RelatedCase> Repeats::related(ComplaintId id, const ComplaintDetails &to) const
{
    const auto complaint = m_complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    RelatedCase glance = glanceAt(*complaint);
    glance.reasons = reasonsOf(to, complaint->details);
    return m_store.readStanding(glance).map([&] { return glance; });
}

Result<QList<RelatedCase>> Repeats::alike(ComplaintId id) const
{
    const auto complaint = m_complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    const auto candidates = m_store.candidates(id, casesForKey);
    if (!candidates)
        return failureOf(candidates);
    QList<RelatedCase> found;
    for (const ComplaintId other : weighed(*candidates)) {
        const auto one = related(other, complaint->details);
        if (!one)
            return failureOf(one);
        if (!one->reasons.isEmpty())
            found.append(*one);
    }
    return found;
}

Result<QList<RelatedCase>> Repeats::proposals(ComplaintId id) const
{
    auto found = alike(id);
    if (!found)
        return found;
    const auto linked = m_store.links(id);
    if (!linked)
        return failureOf(linked);
    const auto aside = m_store.putAside(id);
    if (!aside)
        return failureOf(aside);
    found->removeIf([&](const RelatedCase &one) {
        return aside->contains(one.id) ||
               std::any_of(linked->begin(), linked->end(),
                           [&](const CaseLink &link) { return link.to == one.id; });
    });
    std::stable_sort(found->begin(), found->end(), [](const RelatedCase &a, const RelatedCase &b) {
        return weightOf(a.reasons) > weightOf(b.reasons);
    });
    return found->mid(0, mostShown);
}

Result<QList<RelatedCase>> Repeats::links(ComplaintId id) const
{
    const auto complaint = m_complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    const auto linked = m_store.links(id);
    if (!linked)
        return failureOf(linked);
    QList<RelatedCase> found;
    for (const CaseLink &link : *linked) {
        const auto one = related(link.to, complaint->details);
        if (!one)
            return failureOf(one);
        found.append(*one);
        found.last().linked = link.day;
    }
    return found;
}

Result<QList<RelatedCase>> Repeats::history(ComplaintId id) const
{
    auto found = alike(id);
    if (!found)
        return found;
    found->removeIf([](const RelatedCase &one) { return !isSameSender(one.reasons); });
    const auto linked = m_store.links(id);
    if (!linked)
        return failureOf(linked);
    for (const CaseLink &link : *linked) {
        for (RelatedCase &one : *found) {
            if (one.id == link.to)
                one.linked = link.day;
        }
    }
    std::sort(found->begin(), found->end(), [](const RelatedCase &a, const RelatedCase &b) {
        return a.received != b.received ? a.received > b.received : b.id < a.id;
    });
    return found->mid(0, mostShown);
}

Result<Repeats::Both> Repeats::both(ComplaintId id, ComplaintId other) const
{
    const auto one = m_complaints.find(id);
    if (!one)
        return failureOf(one);
    const auto two = m_complaints.find(other);
    if (!two)
        return failureOf(two);
    if (id == other)
        return failure(ErrorKind::SameCase);
    return m_store.links(id).map([&](const QList<CaseLink> &links) {
        const bool linked =
            std::any_of(links.begin(), links.end(), [&](const CaseLink &link) { return link.to == other; });
        return Both{*one, *two, linked};
    });
}

/// On the trail of each case with the number of the other; the work is done once.
Result<> Repeats::act(ActKind kind, const Both &cases, const std::function<Result<>()> &work)
{
    return m_file.together([&] {
        return m_file.write({kind, cases.one.id, cases.other.number.text()}, work).and_then([&] {
            return m_file.write({kind, cases.other.id, cases.one.number.text()}, [] { return Result<>(); });
        });
    });
}

Result<> Repeats::link(ComplaintId id, ComplaintId other)
{
    const auto cases = both(id, other);
    if (!cases)
        return failureOf(cases);
    if (cases->linked)
        return failure(ErrorKind::AlreadyLinked, cases->other.number.text());
    return act(ActKind::CasesLinked, *cases, [&] { return m_store.link({id, other}, m_clock.today()); });
}

Result<> Repeats::unlink(ComplaintId id, ComplaintId other)
{
    const auto cases = both(id, other);
    if (!cases)
        return failureOf(cases);
    if (!cases->linked)
        return failure(ErrorKind::NotLinked, cases->other.number.text());
    return act(ActKind::CasesUnlinked, *cases, [&] { return m_store.unlink({id, other}, m_clock.today()); });
}

Result<> Repeats::notRelated(ComplaintId id, ComplaintId other)
{
    const auto cases = both(id, other);
    if (!cases)
        return failureOf(cases);
    if (cases->linked)
        return failure(ErrorKind::AlreadyLinked, cases->other.number.text());
    const auto aside = m_store.putAside(id);
    if (!aside)
        return failureOf(aside);
    if (aside->contains(other))
        return {};
    return act(ActKind::NotRelated, *cases, [&] { return m_store.putAside({id, other}, m_clock.today()); });
}

Result<> Repeats::keep(ComplaintId id)
{
    return m_complaints.find(id).and_then(
        [&](const Complaint &complaint) { return m_store.replaceKeys(id, caseKeys(complaint.details)); });
}

Result<> Repeats::derive(const Act &act)
{
    const bool changed = act.kind == ActKind::ComplaintLogged || act.kind == ActKind::ComplaintChanged;
    if (changed && act.complaint) {
        if (const auto kept = keep(*act.complaint); !kept)
            return kept;
    }
    const auto waiting = m_store.waiting(takenUpAtOnce);
    if (!waiting)
        return failureOf(waiting);
    for (const ComplaintId id : *waiting) {
        if (const auto kept = keep(id); !kept)
            return kept;
    }
    return {};
}

} // namespace gehoor
