// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/ownwordstore.h>
#include <core/registerfile/database.h>

using namespace Qt::StringLiterals;

namespace gehoor {

OwnWordStore::OwnWordStore(RegisterFile &file) : m_file(file) {}

Result<> OwnWordStore::insert(Language language, const QString &word)
{
    return m_file.database()
        .run(u"INSERT INTO own_word (language, word) VALUES (?, ?)"_s, {languageKeys.key(language), word})
        .map([](qint64) {});
}

Result<> OwnWordStore::remove(Language language, const QString &word)
{
    return m_file.database()
        .run(u"DELETE FROM own_word WHERE language = ? AND word = ?"_s, {languageKeys.key(language), word})
        .map([](qint64) {});
}

Result<QStringList> OwnWordStore::of(Language language) const
{
    return m_file.database().select<QString>(u"SELECT word FROM own_word WHERE language = ? ORDER BY word"_s,
                                             {languageKeys.key(language)},
                                             [](const Row &row) { return row.text(0); });
}

} // namespace gehoor
