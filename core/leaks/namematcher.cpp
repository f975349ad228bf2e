// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/namematcher.h>
#include <core/leaks/ordinarywords.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A name can be cut into so many pieces by hyphens, line ends or spaces and still be found.
constexpr qsizetype mostPieces = 4;
constexpr qsizetype shortestPieced = 4;
/// Shorter names match many words once an ending or a doubled letter is forgiven.
constexpr qsizetype shortestPlain = 5;
/// So many letters one by one, as in "M u l d e r".
constexpr qsizetype shortestSpaced = 3;
/// Written apart and without a capital a name must be so long to be no accident: "den haag", "capelle aan
/// zee".
constexpr qsizetype shortestSpacedLower = 7;
/// How far another part of the name can be, counted in sightings of it.
constexpr qsizetype nearbySights = 6;

/// Between the pieces of one word: a line end, hyphen or apostrophe, or nothing that can be seen.
bool isTorn(Gaps gap)
{
    return (gap & ~(Gaps(Gap::Space) | Gap::Line | Gap::Hyphen | Gap::Apostrophe)) == Gaps() &&
           gap != Gaps(Gap::Space);
}

/// Between the halves of a word broken off at the end of a line.
bool isBrokenOff(Gaps gap)
{
    return gap == Gaps() || (gap.testFlag(Gap::Hyphen) && gap.testFlag(Gap::Line));
}

/// "De boer" is anybody, "van dijk" is a name.
bool isArticle(const QString &key)
{
    return key == u"de"_s || key == u"het"_s || key == u"t"_s || key == u"la"_s || key == u"le"_s;
}

/// Behind the comma of a salutation begins another line, not a first name.
bool isParted(Gaps gap)
{
    return gap.testAnyFlags(Gaps(Gap::Comma) | Gap::Other) && gap.testFlag(Gap::Line);
}

/// Between letters that do not belong to one word.
bool isParting(Gaps gap)
{
    return (gap & ~(Gaps(Gap::Space) | Gap::Line | Gap::Hyphen | Gap::Dot)) != Gaps();
}

/// Behind "de": "Boer" is found with its tussenvoegsel; "de-<line end>mir" is one word, torn.
bool continues(const Word &word)
{
    return word.gap == Gaps() || word.gap.testAnyFlags(Gaps(Gap::Hyphen) | Gap::Apostrophe) ||
           (word.gap.testFlag(Gap::Line) && !word.capital);
}

bool isBetweenParts(const Word &word)
{
    return !word.number && (word.key.size() == 1 || isNamePrefix(word.key));
}

/// What people do, not things: "Roos belde".
bool isPersonVerb(const QString &key)
{
    static const QSet<QString> verbs{
        u"heeft"_s, u"had"_s,    u"woont"_s,   u"woonde"_s, u"verblyft"_s, u"zit"_s,      u"zat"_s,
        u"wil"_s,   u"wilde"_s,  u"zegt"_s,    u"zei"_s,    u"vertelde"_s, u"belde"_s,    u"komt"_s,
        u"kwam"_s,  u"gaat"_s,   u"ging"_s,    u"kan"_s,    u"mag"_s,      u"has"_s,      u"lives"_s,
        u"lived"_s, u"stays"_s,  u"said"_s,    u"wants"_s,  u"called"_s,   u"krygt"_s,    u"kreeg"_s,
        u"werkt"_s, u"werkte"_s, u"vertrok"_s, u"told"_s,   u"went"_s,     u"verbleef"_s, u"slaapt"_s};
    return verbs.contains(key);
}

} // namespace

void NameMatcher::addPart(int name, Role role, const QString &key, bool nearMisses)
{
    const QStringList &surnames = m_names[name].parts.surnames;
    const bool joined = role == Role::Surname && !surnames.contains(key);
    m_index.add(key, int(m_parts.size()));
    m_parts.append({name, role, key, isOrdinary(joined ? surnames.constLast() : key), nearMisses});
}

void NameMatcher::addName(int source, const NameParts &name)
{
    const int number = int(m_names.size());
    m_names.append({source, name});
    for (const QString &first : name.firsts)
        addPart(number, Role::First, first);
    for (const QString &surname : name.surnames)
        addPart(number, Role::Surname, surname);
    if (name.firsts.size() > 1)
        addPart(number, Role::First, name.firsts.join(QString()));
    const QString surname = name.prefixes.join(QString()) + name.surnames.join(QString());
    if (name.prefixes.size() + name.surnames.size() > 1)
        addPart(number, Role::Surname, surname);
    for (const QString &first : name.firsts.mid(0, 1)) {
        addPart(number, Role::Whole, first + surname, false);
        addPart(number, Role::Whole, first + name.surnames.join(QString()), false);
    }
}

void NameMatcher::addWord(int source, const QString &key)
{
    m_names.append({source, {.firsts = {}, .initials = {}, .prefixes = {}, .surnames = {key}}});
    addPart(int(m_names.size()) - 1, Role::Surname, key);
}

void NameMatcher::addPiece(int source, const QString &key, Severity most, bool nearMisses)
{
    addWord(source, key);
    m_names.last().most = most;
    m_names.last().piece = true;
    m_parts.last().nearMisses = nearMisses;
}

void NameMatcher::look(const QList<Word> &words, qsizetype begin, qsizetype end, QList<Sight> &found) const
{
    const bool pieced = end - begin > 1;
    const bool spaced = std::any_of(words.cbegin() + begin + 1, words.cbegin() + end,
                                    [](const Word &word) { return !isTorn(word.gap); });
    const bool nearMisses = !pieced || std::all_of(words.cbegin() + begin + 1, words.cbegin() + end,
                                                   [](const Word &word) { return isBrokenOff(word.gap); });
    if (pieced && ((!nearMisses && !m_index.mayKnow(words[begin].key.front())) ||
                   (isNamePrefix(words[begin].key) && !continues(words[begin + 1]))))
        return;
    const QString key = pieced ? glued(words, begin, end) : words[begin].key;
    if (pieced && (key.size() < shortestPieced ||
                   (spaced && !words[begin].capital && key.size() < shortestSpacedLower)))
        return;
    for (const WordHit &hit : m_index.find(key, nearMisses)) {
        if ((hit.likeness == Likeness::OneEdit && !m_parts[hit.entry].nearMisses) ||
            (spaced && hit.likeness != Likeness::Exact))
            continue;
        found.append({hit.entry, begin, end, hit.likeness});
    }
}

void NameMatcher::lookSpaced(const QList<Word> &words, qsizetype begin, qsizetype end,
                             QList<Sight> &found) const
{
    if (end - begin < shortestSpaced)
        return;
    for (const qsizetype from : {begin, begin + 1}) { // "Y. M u l d e r" begins with an initial
        for (const qsizetype to : {end, end - 1}) {   // "M u l d e r s"
            for (const WordHit &hit : m_index.find(glued(words, from, to), false)) {
                if (hit.likeness <= Likeness::Ending)
                    found.append({hit.entry, from, to, hit.likeness});
            }
        }
    }
}

QList<NameMatcher::Sight> NameMatcher::sights(const QList<Word> &words) const
{
    QList<Sight> found;
    qsizetype letters = 0; // where the run of single letters before begins
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i == words.size() || words[i].number || words[i].key.size() > 1) {
            lookSpaced(words, letters, i, found);
            letters = i + 1;
        } else if (i > letters && (isParting(words[i].gap) || i - letters > longestWord)) {
            lookSpaced(words, letters, i, found);
            letters = i;
        }
        if (i == words.size() || words[i].number)
            continue;
        for (qsizetype end = i + 1; end <= std::min(i + mostPieces, words.size()); ++end) {
            const Word &last = words[end - 1];
            if (end > i + 1 && (last.number || (!isTorn(last.gap) && last.gap != Gaps(Gap::Space))))
                break;
            look(words, i, end, found);
        }
    }
    return found;
}

void NameMatcher::seeInitials(const QList<Word> &words, const Sight &sight, Surroundings &around) const
{
    const Part &part = m_parts[sight.part];
    const QString &initials = m_names[part.name].parts.initials;
    if (part.role != Role::Surname || initials.isEmpty())
        return;
    qsizetype first = around.begin;
    while (first > 0 && words[first - 1].key.size() == 1 && words[first - 1].capital &&
           around.begin - first < mostPieces)
        --first;
    if (first < around.begin && words[first].key.at(0) == initials.at(0)) {
        around.initial = true;
        around.begin = first;
    } else if (sight.end < words.size() && words[sight.end].key == initials.left(1) &&
               words[sight.end].capital && words[sight.end].gap.testFlag(Gap::Comma)) { // Mulder, Y.
        around.initial = true;
        around.end = sight.end + 1;
    }
}

/// The tussenvoegsels, initials and form of address in front of a name.
void NameMatcher::seeBefore(const QList<Word> &words, const Sight &sight, Surroundings &around) const
{
    const Part &part = m_parts[sight.part];
    const QStringList &prefixes = m_names[part.name].parts.prefixes;
    const auto isPrefix = [&](qsizetype i) {
        const Word &word = words[i];
        const bool shortened = isShortenedPrefix(word.key) && !word.capital;
        return shortened || (prefixes.contains(word.key) && !words[i + 1].gap.testFlag(Gap::Dot));
    };
    qsizetype begin = sight.begin;
    while (part.role == Role::Surname && !prefixes.isEmpty() && begin > 0 && isPrefix(begin - 1) &&
           sight.begin - begin < mostPieces)
        --begin;
    around.prefix = begin < sight.begin;
    around.tellingPrefix = around.prefix && !isArticle(words[sight.begin - 1].key);
    around.begin = begin;
    seeInitials(words, sight, around);
    while (begin > 0 && isBetweenParts(words[begin - 1]) && sight.begin - begin < 2 * mostPieces)
        --begin;
    around.title = begin > 0 && titleOf(words[begin - 1].key) != Title::None;
}

/// Another part of the same name, beside this one or parted from it only by tussenvoegsels and initials. Of
/// words that are ordinary all, one must be written as a name.
void NameMatcher::seeRest(const QList<Word> &words, const QList<Sight> &ofName, qsizetype which,
                          Surroundings &around) const
{
    const Sight &sight = ofName[which];
    const auto tells = [&](const Sight &other) {
        return words[other.begin].capital || !m_parts[other.part].ordinary;
    };
    const auto endsSentence = [](const Word &word) {
        return word.opensSentence && word.gap.testFlag(Gap::Dot);
    };
    const auto isRest = [&](const Sight &other) {
        const qsizetype from = std::min(sight.end, other.end);
        const qsizetype to = std::max(sight.begin, other.begin);
        return m_parts[other.part].role != m_parts[sight.part].role && from <= to &&
               to - from <= mostPieces && !isParted(words[to].gap) && (tells(sight) || tells(other)) &&
               std::none_of(words.cbegin() + from, words.cbegin() + to + 1, endsSentence) &&
               std::all_of(words.cbegin() + from, words.cbegin() + to, isBetweenParts);
    };
    for (qsizetype i = std::max<qsizetype>(0, which - nearbySights);
         i < std::min(which + nearbySights + 1, ofName.size()); ++i) {
        if (i == which || !isRest(ofName[i]))
            continue;
        around.rest = true;
        around.restExact = around.restExact || ofName[i].likeness == Likeness::Exact;
        around.begin = std::min(around.begin, ofName[i].begin);
        around.end = std::max(around.end, ofName[i].end);
    }
}

NameMatcher::Surroundings NameMatcher::surroundings(const QList<Word> &words, const QList<Sight> &ofName,
                                                    qsizetype which) const
{
    Surroundings around{.begin = ofName[which].begin, .end = ofName[which].end};
    seeBefore(words, ofName[which], around);
    seeRest(words, ofName, which, around);
    return around;
}

std::optional<Severity> NameMatcher::weighNearMiss(const Word &word, const Part &part, bool ordinarySeen,
                                                   const Surroundings &around) const
{
    if (word.capital && (around.rest || around.initial || around.prefix))
        return Severity::Protected;
    const bool written = !part.ordinary && (ordinarySeen ? word.isMarked() : word.capital);
    return around.title || written ? std::optional(Severity::Suspicious) : std::nullopt;
}

std::optional<Severity> NameMatcher::weigh(const QList<Word> &words, const Sight &sight,
                                           const Surroundings &around) const
{
    const Part &part = m_parts[sight.part];
    const Word &word = words[sight.begin];
    const qsizetype length = part.key.size();
    const bool exact = sight.likeness == Likeness::Exact;
    const bool ordinarySeen = !exact && isOrdinary(glued(words, sight.begin, sight.end));
    if (part.role == Role::Whole)
        return sight.likeness <= Likeness::Doubling ? std::optional(Severity::Protected) : std::nullopt;
    if (sight.likeness == Likeness::OneEdit)
        return weighNearMiss(word, part, ordinarySeen, around);
    if (length == 1) {
        const bool letter = around.title || (word.isMarked() && word.key != u"i"_s);
        return letter && exact ? std::optional(Severity::Suspicious) : std::nullopt;
    }
    if (around.rest || ((around.initial || around.prefix) && (word.capital || !part.ordinary)) ||
        around.tellingPrefix || (around.title && !ordinarySeen))
        return Severity::Protected;
    const bool close = exact || length >= shortestPlain ||
                       (word.capital && length > (sight.likeness == Likeness::Ending ? 2 : 3));
    if (!close)
        return std::nullopt;
    if (!part.ordinary && !ordinarySeen && (length > 2 || word.capital))
        return word.capital || exact ? Severity::Protected : Severity::Suspicious;
    const bool subject = word.capital && !word.shouted && sight.end < words.size() &&
                         isPersonVerb(words[sight.end].key) && words[sight.end].gap == Gaps(Gap::Space);
    return word.isMarked() || subject ? std::optional(Severity::Suspicious) : std::nullopt;
}

bool NameMatcher::isWhole(const Sight &sight, const Surroundings &around) const
{
    if (sight.likeness != Likeness::Exact)
        return false;
    const Part &part = m_parts[sight.part];
    const NameParts &name = m_names[part.name].parts;
    if (m_names[part.name].piece)
        return false;
    if (part.role == Role::Whole || (around.rest && around.restExact))
        return true;
    if (name.firsts.isEmpty())
        return name.initials.isEmpty() || around.initial;
    return false;
}

QList<Match> NameMatcher::find(const QList<Word> &words) const
{
    QHash<int, QList<Sight>> byName;
    for (const Sight &sight : sights(words))
        byName[m_parts[sight.part].name].append(sight);
    QList<Match> matches;
    for (auto name = byName.cbegin(); name != byName.cend(); ++name) {
        for (qsizetype i = 0; i < name->size(); ++i) {
            const Sight &sight = name->at(i);
            const Surroundings around = surroundings(words, *name, i);
            if (const auto severity = weigh(words, sight, around))
                matches.append({m_names[name.key()].source, around.begin, around.end,
                                std::min(*severity, m_names[name.key()].most), isWhole(sight, around)});
        }
    }
    return matches;
}

} // namespace gehoor
