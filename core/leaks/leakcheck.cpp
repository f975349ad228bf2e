// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/leaks/leakcheck.h>
#include <core/leaks/ordinarywords.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A street or a word of a longer name is looked for by itself when it is long enough to tell something.
constexpr qsizetype tellingWord = 6;
/// In words; the overlap is longer than whatever is looked for.
constexpr qsizetype stretch = 5000;
constexpr qsizetype stretchOverlap = 200;

/// A place, a school or a firm: its words, with capitals, that are no ordinary words.
QStringList tellingWords(const QString &text)
{
    QStringList keys;
    for (const Word &word : wordsOf(text.left(longestFact))) {
        if (!word.number && word.capital && word.key.size() >= tellingWord && !isOrdinary(word.key))
            keys.append(word.key);
    }
    return keys;
}

bool isInside(const Match &match, const QList<Span> &spans)
{
    const auto after = std::upper_bound(spans.cbegin(), spans.cend(), match.begin,
                                        [](qsizetype begin, Span span) { return begin < span.begin; });
    return after != spans.cbegin() && match.end <= std::prev(after)->end;
}

/// Sightings of one thing that overlap are one finding, as wide and as grave as the gravest.
QList<Match> merged(QList<Match> matches)
{
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return std::tuple(a.source, a.begin, b.end) < std::tuple(b.source, b.begin, a.end);
    });
    QList<Match> result;
    for (const Match &match : matches) {
        if (result.isEmpty() || result.last().source != match.source || result.last().end <= match.begin) {
            result.append(match);
            continue;
        }
        Match &last = result.last();
        last.end = std::max(last.end, match.end);
        last.severity = std::max(last.severity, match.severity);
        last.whole = last.whole || match.whole;
    }
    return result;
}

QList<LeakFinding> ofSeverity(const QList<LeakFinding> &findings, Severity severity)
{
    QList<LeakFinding> some;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(some),
                 [&](const LeakFinding &finding) { return finding.severity == severity; });
    return some;
}

/// Counts pages and lines along a text.
class PlaceCounter
{
public:
    explicit PlaceCounter(const QString &text) : m_text(text) {}
    void moveTo(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            const QChar c = m_text.at(m_offset);
            if (c == u'\f') {
                ++page;
                line = 1;
            } else if (c == u'\n' || c == QChar(0x2028) || c == QChar(0x2029) ||
                       (c == u'\r' && m_text.mid(m_offset + 1, 1) != u"\n"_s)) {
                ++line;
            }
        }
    }
    int page = 1;
    int line = 1;

private:
    const QString &m_text;
    qsizetype m_offset = 0;
};

} // namespace

LeakCheck::LeakCheck(const LeakKnowledge &known) : m_own(known.complainant, known.organisation)
{
    for (const ProtectedFact &fact : known.facts)
        addFact(fact);
    for (const QString &place : known.lists.places)
        addAddress(addSource(LeakSource::Place, place, Severity::Protected), place);
    for (const QString &name : known.lists.staff)
        addNames(addSource(LeakSource::Staff, name, Severity::Suspicious), name);
    addPhrases(known.phrases);
    m_names.finish();
}

int LeakCheck::addSource(LeakSource kind, const QString &text, Severity most,
                         std::optional<ProtectedFactId> fact)
{
    m_sources.append({kind, text, fact, most});
    return int(m_sources.size()) - 1;
}

void LeakCheck::addFact(const ProtectedFact &fact)
{
    const QString text = fact.text.left(longestFact);
    const int source = addSource(LeakSource::Fact, text, Severity::Protected, fact.id);
    if (isName(fact.kind))
        addNames(source, text);
    else if (fact.kind == FactKind::Address)
        addAddress(source, text);
    else if (fact.kind == FactKind::Phone && NumberMatcher::isPhone(text))
        m_numbers.addPhone(source, text);
    else if (fact.kind == FactKind::Email && NumberMatcher::isMail(text))
        m_numbers.addMail(source, text);
    else if (fact.kind == FactKind::BirthDate && DateMatcher::isDate(text))
        m_dates.add(source, text);
    else
        addOther(source, text);
}

void LeakCheck::addNames(int source, const QString &text)
{
    for (const NameParts &name : namesIn(text))
        m_names.addName(source, name);
}

void LeakCheck::addAddress(int source, const QString &text)
{
    const AddressParts address = addressParts(text);
    m_addresses.add(source, address);
    const QString place = address.place.join(QString());
    if (address.number.isEmpty() && address.postcode.isEmpty())
        m_names.addWord(source, place);
    else
        m_names.addPiece(source, place, Severity::Protected, true);
    const QString street = address.street.join(QString());
    const QString last = address.street.isEmpty() ? QString() : address.street.constLast();
    if (street.size() >= tellingWord)
        m_names.addPiece(source, street, Severity::Suspicious, false);
    if (last != street && last.size() >= tellingWord && !isOrdinary(last))
        m_names.addPiece(source, last, Severity::Suspicious, false);
}

void LeakCheck::addOther(int source, const QString &text)
{
    const QList<Word> words = wordsOf(text);
    if (words.size() == 1 && !words.constFirst().number) {
        m_names.addWord(source, words.constFirst().key);
        return;
    }
    m_texts.addText(source, text);
    for (const QString &key : tellingWords(text))
        m_names.addPiece(source, key, Severity::Suspicious, true);
}

void LeakCheck::addPhrases(const PhraseList &phrases)
{
    for (const QString &phrase : phrases.blocking)
        m_phrases.addPattern(addSource(LeakSource::Phrase, phrase, Severity::Protected), phrase);
    for (const QString &phrase : phrases.warning)
        m_phrases.addPattern(addSource(LeakSource::Phrase, phrase, Severity::Suspicious), phrase);
    for (const QString &phrase : phrases.harmless)
        m_harmless.addPattern(0, phrase);
}

QList<Match> LeakCheck::phraseMatches(const QList<Word> &words) const
{
    // Of spans that overlap, the furthest end so far: what ends before it lies inside one of them.
    QList<Span> harmless;
    for (const PhraseHit &hit : m_harmless.find(words)) {
        const qsizetype before = harmless.isEmpty() ? 0 : harmless.constLast().end;
        harmless.append({hit.span.begin, std::max(before, hit.span.end)});
    }
    QList<Match> found;
    for (const PhraseHit &hit : m_phrases.find(words)) {
        const Match match{hit.phrase, hit.span.begin, hit.span.end, m_sources[hit.phrase].most, true};
        if (!isInside(match, harmless))
            found.append(match);
    }
    return found;
}

QList<Match> LeakCheck::matches(const QList<Word> &words) const
{
    QList<Match> found = m_names.find(words);
    found += m_addresses.find(words);
    found += m_numbers.find(words);
    found += m_dates.find(words);
    for (const PhraseHit &hit : m_texts.find(words))
        found.append({hit.phrase, hit.span.begin, hit.span.end, Severity::Protected, true});
    if (found.isEmpty())
        return merged(phraseMatches(words));
    found = merged(std::move(found));
    const QList<Span> own = m_own.find(words);
    const auto isOwn = [&](const Match &match) {
        const bool excused = !match.whole || m_sources[match.source].kind != LeakSource::Fact;
        return excused && isInside(match, own);
    };
    found.erase(std::remove_if(found.begin(), found.end(), isOwn), found.end());
    return found + merged(phraseMatches(words));
}

/// The gravest of all matches, in the order of their places. A long text is taken stretch by stretch, so that
/// what a hostile one can ask for stays bounded.
QList<Match> LeakCheck::gravest(const QList<Word> &words) const
{
    const auto graver = [](const Match &a, const Match &b) { return a.severity > b.severity; };
    QList<Match> kept;
    for (qsizetype begin = 0; begin < words.size(); begin += stretch) {
        const qsizetype from = std::max<qsizetype>(0, begin - stretchOverlap);
        for (Match match : matches(words.mid(from, begin - from + stretch + stretchOverlap))) {
            match.begin += from;
            match.end += from;
            if (match.begin >= begin && match.begin < begin + stretch)
                kept.append(match);
        }
        std::stable_sort(kept.begin(), kept.end(), graver);
        kept = kept.mid(0, mostFindings);
        if (kept.size() == mostFindings && kept.constLast().severity == Severity::Protected)
            break;
    }
    std::sort(kept.begin(), kept.end(), [](const Match &a, const Match &b) {
        return std::tuple(a.begin, a.end, a.source) < std::tuple(b.begin, b.end, b.source);
    });
    return kept;
}

QList<LeakFinding> LeakCheck::findings(const QString &text) const
{
    const QList<Word> words = wordsOf(text);
    QList<LeakFinding> findings;
    PlaceCounter place(text);
    for (const Match &match : gravest(words)) {
        const qsizetype offset = words[match.begin].begin;
        const qsizetype length = words[match.end - 1].end - offset;
        const Source &source = m_sources[match.source];
        place.moveTo(offset);
        findings.append({.offset = offset,
                         .length = length,
                         .page = place.page,
                         .line = place.line,
                         .matched = text.mid(offset, length),
                         .severity = std::min(match.severity, source.most),
                         .source = source.kind,
                         .known = source.text,
                         .fact = source.fact});
    }
    return findings;
}

LeakKnowledge withheld(LeakKnowledge known, bool name, bool contact)
{
    Complainant &complainant = known.complainant;
    const auto hold = [&](FactKind kind, QString &text) {
        if (!isBlank(text))
            known.facts.append({.kind = kind, .text = text.left(longestFact)});
        text.clear();
    };
    if (!name) {
        hold(FactKind::Name, complainant.name);
        if (complainant.organisation.compare(known.organisation.name, Qt::CaseInsensitive) != 0)
            hold(FactKind::Other, complainant.organisation);
        complainant.representative = complainant.representative.section(u',', 0, 0);
        hold(FactKind::Name, complainant.representative);
    }
    if (!name || !contact) {
        hold(FactKind::Email, complainant.email);
        hold(FactKind::Phone, complainant.phone);
        hold(FactKind::Address, complainant.address);
    }
    return known;
}

QList<LeakFinding> stopping(const QList<LeakFinding> &findings)
{
    return ofSeverity(findings, Severity::Protected);
}

QList<LeakFinding> warnings(const QList<LeakFinding> &findings)
{
    return ofSeverity(findings, Severity::Suspicious);
}

bool blocks(const QList<LeakFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const LeakFinding &finding) { return finding.severity == Severity::Protected; });
}

} // namespace gehoor
