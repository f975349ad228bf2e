// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/leaks/documenttext.h>
#include <core/leaks/leaks.h>
#include <core/registerfile/onrecord.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<> checkFact(const ProtectedFact &fact)
{
    if (fact.text.size() > longestFact)
        return failure(ErrorKind::TextTooLong, u"fact"_s);
    if (fact.note.size() > longestFact)
        return failure(ErrorKind::TextTooLong, u"note"_s);
    return wordsOf(fact.text).isEmpty() ? failure(ErrorKind::EmptyText, u"fact"_s) : Result<>();
}

/// The fact among those of a case that says the same.
const ProtectedFact *sameAs(const ProtectedFact &fact, const QList<ProtectedFact> &known)
{
    const auto same = std::find_if(known.cbegin(), known.cend(), [&](const ProtectedFact &other) {
        return other.kind == fact.kind && other.text == fact.text;
    });
    return same == known.cend() ? nullptr : &*same;
}

} // namespace

Leaks::Leaks(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_settings(file), m_complaints(file), m_texts(file), m_store(file)
{
}

Result<ProtectedFactId> Leaks::protect(ComplaintId complaint, const ProtectedFact &fact)
{
    if (const auto checked = checkFact(fact); !checked)
        return failureOf(checked);
    if (const auto found = m_complaints.find(complaint); !found)
        return failureOf(found);
    const auto known = m_store.facts(complaint);
    if (!known)
        return failureOf(known);
    if (const ProtectedFact *const same = sameAs(fact, *known))
        return same->id;
    Result<ProtectedFactId> added = ProtectedFactId(0);
    const auto done =
        m_file.write({ActKind::FactProtected, complaint, factKindKeys.key(fact.kind)}, [&]() -> Result<> {
            added = m_store.insertFact(complaint, fact);
            return added.map([](ProtectedFactId) {});
        });
    return done.and_then([&] { return added; });
}

Result<> Leaks::change(ComplaintId complaint, const ProtectedFact &fact)
{
    if (const auto checked = checkFact(fact); !checked)
        return checked;
    const auto before = find(complaint, fact.id);
    if (!before)
        return failureOf(before);
    if (*before == fact)
        return {};
    const auto known = m_store.facts(complaint);
    if (!known)
        return failureOf(known);
    if (const ProtectedFact *const same = sameAs(fact, *known); same && same->id != fact.id)
        return failure(ErrorKind::ConflictingChange, fact.text);
    return m_file.write({ActKind::FactChanged, complaint, factKindKeys.key(fact.kind)},
                        [&] { return m_store.updateFact(fact); });
}

Result<ProtectedFact> Leaks::find(ComplaintId complaint, ProtectedFactId id) const
{
    const auto known = m_store.facts(complaint);
    if (!known)
        return failureOf(known);
    const auto fact = std::find_if(known->cbegin(), known->cend(),
                                   [&](const ProtectedFact &other) { return other.id == id; });
    return fact == known->cend() ? Result<ProtectedFact>(failure(ErrorKind::UnknownFact)) : *fact;
}

Result<> Leaks::unprotect(ComplaintId complaint, ProtectedFactId id)
{
    const auto fact = find(complaint, id);
    if (!fact)
        return failureOf(fact);
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
    auto known = knowledgeWithoutPhrases(complaint);
    if (!known)
        return known;
    const auto texts = m_texts.standing(TextKind::Phrases);
    if (!texts)
        return failureOf(texts);
    known->phrases = phrasesIn(*texts);
    return known;
}

Result<LeakKnowledge> Leaks::knowledgeWithoutPhrases(ComplaintId complaint) const
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
    return LeakKnowledge{.facts = *facts,
                         .lists = *lists,
                         .phrases = {},
                         .complainant = found->details.complainant,
                         .organisation = *organisation};
}

Result<QList<LeakFinding>> Leaks::findings(std::optional<ComplaintId> complaint, const QString &text,
                                           Speaker speaker) const
{
    auto known = complaint ? knowledgeWithoutPhrases(*complaint) : knowledgeOfAll();
    if (!known)
        return failureOf(known);
    if (speaker == Speaker::Organisation) {
        const auto texts = m_texts.standing(TextKind::Phrases);
        if (!texts)
            return failureOf(texts);
        known->phrases = phrasesIn(*texts);
    }
    return LeakCheck(*known).findings(text);
}

Result<LeakKnowledge> Leaks::knowledgeOfAll() const
{
    const auto facts = m_store.allFacts();
    if (!facts)
        return failureOf(facts);
    const auto lists = m_store.lists();
    if (!lists)
        return failureOf(lists);
    return LeakKnowledge{.facts = *facts, .lists = *lists, .phrases = {}};
}

Result<> Leaks::release(WayOut way, const QList<CaseLeaks> &found, const QString &reason)
{
    const qsizetype count = countOfStops(found);
    if (isTooMany(count) || (count > 0 && isBlank(reason)))
        return failure(ErrorKind::Leak, QString::number(count));
    for (const CaseLeaks &one : found) {
        const QList<LeakFinding> stops = stopping(one.findings);
        for (const LeakFinding &finding : stops) {
            const Act act{ActKind::LeakOverridden, one.complaint,
                          wayOutKeys.key(way) + u' ' + noteOf(finding, reason)};
            const auto kept = m_file.write(act, [&] {
                return m_store.insertPassed(way, one.complaint, finding, reason, m_clock.today());
            });
            if (!kept)
                return kept;
        }
    }
    return {};
}

Result<> Leaks::release(WayOut way, std::optional<ComplaintId> complaint, const QString &text,
                        const QString &reason, Speaker speaker)
{
    const auto found = findings(complaint, text, speaker);
    if (!found)
        return failureOf(found);
    return release(way, {{complaint, *found}}, reason);
}

Result<QList<LeakFinding>> Leaks::findings(ComplaintId complaint, const Document &document) const
{
    const auto content = m_complaints.documentContent(document.id);
    if (!content)
        return failureOf(content);
    return findings(complaint, document.name + u"\n\n"_s + documentText(document.mediaType, *content));
}

Result<> Leaks::saveDocument(ComplaintId complaint, const Document &document, const QString &path,
                             const QString &reason)
{
    const auto content = m_complaints.documentContent(document.id);
    if (!content)
        return failureOf(content);
    const auto found = findings(complaint, document);
    if (!found)
        return failureOf(found);
    return m_file.together([&] {
        return release(WayOut::Document, {{complaint, *found}}, reason).and_then([&] {
            return saveOnRecord(m_file, {ActKind::DocumentSaved, complaint, document.sha256}, path, *content);
        });
    });
}

Result<QHash<ComplaintId, QList<ProtectedFact>>> Leaks::factsByCase() const
{
    return m_store.factsByCase();
}

} // namespace gehoor
