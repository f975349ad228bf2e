// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/ownwords.h>
#include <core/letters/readability.h>
#include <core/letters/speller.h>

using namespace Qt::StringLiterals;

namespace gehoor {

OwnWords::OwnWords(RegisterFile &file) : m_file(file), m_store(file) {}

Result<QStringList> OwnWords::of(Language language) const
{
    return m_store.of(language);
}

Result<> OwnWords::add(Language language, const QString &word)
{
    const auto words = spelledWords(word);
    if (words != QList<TextPlace>{{0, word.size()}} || !isSpelled(word))
        return failure(ErrorKind::EmptyText, u"word"_s);
    const auto known = of(language);
    if (!known || known->contains(word))
        return known.map([](const QStringList &) {});
    // The word itself may be a name: the trail has no place for it.
    const Act act{ActKind::WordAdded, {}, languageKeys.key(language)};
    return m_file.write(act, [&] { return m_store.insert(language, word); });
}

Result<> OwnWords::remove(Language language, const QString &word)
{
    const auto known = of(language);
    if (!known || !known->contains(word))
        return known.map([](const QStringList &) {});
    const Act act{ActKind::WordRemoved, {}, languageKeys.key(language)};
    return m_file.write(act, [&] { return m_store.remove(language, word); });
}

} // namespace gehoor
