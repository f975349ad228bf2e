// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/addressmatcher.h>
#include <core/leaks/owndata.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isOfAnother(Title title, FormOfAddress own)
{
    return (title == Title::Mr && own == FormOfAddress::Ms) ||
           (title == Title::Ms && own == FormOfAddress::Mr);
}

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
    : m_formOfAddress(complainant.formOfAddress)
{
    addName(complainant.name);
    addName(complainant.representative);
    addAddress(complainant.address);
    addAddress(organisation.returnAddress);
    for (const QString &text : {complainant.email, complainant.phone, complainant.organisation,
                                organisation.name, organisation.place, organisation.phone, organisation.email,
                                organisation.website, organisation.signatory, organisation.signatoryEnglish})
        m_texts.addText(0, text);
}

void OwnData::addName(const QString &name)
{
    for (const NameParts &parts : namesIn(name)) {
        for (const QString &word : parts.firsts + parts.surnames)
            m_names.insert(word);
        m_initials += parts.initials;
    }
}

void OwnData::addAddress(const QString &address)
{
    for (const QString &line : address.split(u'\n'))
        m_texts.addText(0, line);
    const AddressParts parts = addressParts(address);
    for (const QStringList &words : {parts.street, parts.place})
        m_texts.addText(0, words.join(u' '));
}

void OwnData::findNames(const QList<Word> &words, QList<Span> &spans) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!m_names.contains(words[i].key))
            continue;
        qsizetype begin = i;
        while (begin > 0 && isNamePrefix(words[begin - 1].key) && i - begin < 5)
            --begin;
        while (begin > 0 && words[begin - 1].key.size() == 1 && m_initials.contains(words[begin - 1].key))
            --begin;
        if (begin > 0 && isOfAnother(titleOf(words[begin - 1].key), m_formOfAddress))
            continue;
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
