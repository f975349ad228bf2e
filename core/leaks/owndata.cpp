// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/addressmatcher.h>
#include <core/leaks/owndata.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype mostTitles = 3; ///< "mevrouw dr. ir."

QList<Span> merged(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    QList<Span> result;
    for (const Span span : spans) {
        if (!result.isEmpty() && span.begin <= result.last().end)
            result.last().end = std::max(result.last().end, span.end);
        else
            result.append(span);
    }
    return result;
}

} // namespace

OwnData::OwnData(const Complainant &complainant, const Organisation &organisation)
{
    addName(complainant.name, complainant.formOfAddress);
    addName(complainant.representative, FormOfAddress::Neutral);
    addAddress(complainant.address);
    addAddress(organisation.returnAddress);
    for (const QString &text : {complainant.email, complainant.phone, complainant.organisation,
                                organisation.name, organisation.place, organisation.phone, organisation.email,
                                organisation.website, organisation.signatory, organisation.signatoryEnglish})
        m_texts.addText(0, text);
}

void OwnData::addName(const QString &name, FormOfAddress form)
{
    if (name.isEmpty())
        return;
    Bearer bearer;
    if (form != FormOfAddress::Neutral)
        bearer.titles.insert(form == FormOfAddress::Mr ? Title::Mr : Title::Ms);
    for (const Word &word : wordsOf(name)) {
        const Title title = titleOf(word.key);
        if (title == Title::Mr || title == Title::Ms)
            bearer.titles.insert(title);
        else if (title == Title::Other)
            bearer.others.insert(word.key);
    }
    for (const NameParts &parts : namesIn(name)) {
        for (const QString &word : parts.firsts + parts.surnames) {
            m_names[word].titles.unite(bearer.titles);
            m_names[word].others.unite(bearer.others);
        }
        m_initials += parts.initials;
    }
}

/// Whether what stands before the name that begins here, behind anybody's initials, calls for another.
bool OwnData::isOfAnother(const QList<Word> &words, qsizetype begin, const Bearer &bearer)
{
    while (begin > 0 && words[begin - 1].key.size() == 1)
        --begin;
    const qsizetype first = std::max<qsizetype>(0, begin - mostTitles);
    for (qsizetype i = begin - 1; i >= first; --i) {
        const QString &key = words[i].key;
        const Title title = titleOf(key);
        if (title == Title::None)
            return false;
        if ((title == Title::Other && !bearer.others.contains(key)) ||
            ((title == Title::Mr || title == Title::Ms) && !bearer.titles.contains(title)))
            return true;
    }
    return false;
}

void OwnData::addAddress(const QString &address)
{
    if (address.isEmpty())
        return;
    for (const QString &line : address.split(u'\n'))
        m_texts.addText(0, line);
    const AddressParts parts = addressParts(address);
    for (const QStringList &words : {parts.street, parts.place})
        m_texts.addText(0, words.join(u' '));
}

void OwnData::findNames(const QList<Word> &words, QList<Span> &spans) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto bearer = m_names.constFind(words[i].key);
        if (bearer == m_names.cend())
            continue;
        const auto isInitial = [&](qsizetype at) { return words[at].capital && words[at].key.size() == 1; };
        qsizetype begin = i;
        while (begin > 0 && isNamePrefix(words[begin - 1].key) && !isInitial(begin - 1) && i - begin < 5)
            --begin;
        while (begin > 0 && words[begin - 1].key.size() == 1 && m_initials.contains(words[begin - 1].key))
            --begin;
        if (!isOfAnother(words, begin, *bearer))
            spans.append({begin, i + 1});
    }
}

QList<Span> OwnData::find(const QList<Word> &words) const
{
    QList<Span> spans;
    for (const PhraseHit &hit : m_texts.find(words))
        spans.append(hit.span);
    findNames(words, spans);
    return merged(std::move(spans));
}

} // namespace gehoor
