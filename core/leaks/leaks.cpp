// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/leaks/leaks.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<> checkFact(const QString &text)
{
    if (wordsOf(text.left(longestFact)).isEmpty())
        return failure(ErrorKind::EmptyText, u"fact"_s);
    if (text.size() > longestFact)
        return failure(ErrorKind::TextTooLong, u"fact"_s);
    return {};
}

} // namespace

Leaks::Leaks(RegisterFile &file)
    : m_file(file), m_settings(file), m_complaints(file), m_texts(file), m_store(file)
{
}

Result<ProtectedFactId> Leaks::protect(ComplaintId complaint, const ProtectedFact &fact)
{
    if (const auto checked = checkFact(fact.text); !checked)
        return failureOf(checked);
    if (const auto found = m_complaints.find(complaint); !found)
        return failureOf(found);
    const auto known = m_store.facts(complaint);
    if (!known)
        return failureOf(known);
    const auto same = std::find_if(known->cbegin(), known->cend(), [&](const ProtectedFact &other) {
        return other.kind == fact.kind && other.text == fact.text;
    });
    if (same != known->cend())
        return same->id;
    Result<ProtectedFactId> added = ProtectedFactId(0);
    const auto done =
        m_file.write({ActKind::FactProtected, complaint, factKindKeys.key(fact.kind)}, [&]() -> Result<> {
            added = m_store.insertFact(complaint, fact);
            return added.map([](ProtectedFactId) {});
        });
    return done.and_then([&] { return added; });
}

Result<> Leaks::unprotect(ComplaintId complaint, ProtectedFactId id)
{
    const auto known = m_store.facts(complaint);
    if (!known)
        return failureOf(known);
    const auto fact = std::find_if(known->cbegin(), known->cend(),
                                   [&](const ProtectedFact &other) { return other.id == id; });
    if (fact == known->cend())
        return failure(ErrorKind::UnknownFact);
    return m_file.write({ActKind::FactUnprotected, complaint, factKindKeys.key(fact->kind)},
                        [&] { return m_store.deleteFact(id); });
}

Result<> Leaks::setLists(const OrganisationLists &lists)
{
    for (const QStringList &list : {lists.places, lists.staff}) {
        int line = 0;
        for (const QString &entry : list) {
            const auto problem = isBlank(entry) ? std::nullopt : checkWatched(entry, line + 1);
            if (problem)
                return failure(ErrorKind::TextRefused, detailOf(*problem));
            ++line;
        }
    }
    return m_file.write({ActKind::LeakListsChanged, {}, {}}, [&] { return m_store.replaceLists(lists); });
}

Result<QList<ProtectedFact>> Leaks::facts(ComplaintId complaint) const
{
    return m_store.facts(complaint);
}

Result<OrganisationLists> Leaks::lists() const
{
    return m_store.lists();
}

Result<LeakKnowledge> Leaks::knowledge(ComplaintId complaint) const
{
    const auto found = m_complaints.find(complaint);
    if (!found)
        return failureOf(found);
    const auto organisation = m_settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto facts = m_store.facts(complaint);
    if (!facts)
        return failureOf(facts);
    const auto lists = m_store.lists();
    if (!lists)
        return failureOf(lists);
    const auto texts = m_texts.standing(TextKind::Phrases);
    if (!texts)
        return failureOf(texts);
    return LeakKnowledge{.facts = *facts,
                         .lists = *lists,
                         .phrases = phrasesIn(*texts),
                         .complainant = found->details.complainant,
                         .organisation = *organisation};
}

} // namespace gehoor
