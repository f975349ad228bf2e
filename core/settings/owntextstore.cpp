// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/settings/owntextstore.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// From the columns number, day, base, restored, text.
TextVersion versionFrom(const Row &row)
{
    return {.number = int(row.number(0)),
            .day = row.date(1).value_or(QDate()),
            .base = row.text(2),
            .restored = row.isNull(3) ? std::nullopt : std::optional(int(row.number(3))),
            .text = row.text(4)};
}

} // namespace

OwnTextStore::OwnTextStore(RegisterFile &file) : m_file(file) {}

Result<> OwnTextStore::insert(const TextName &name, const TextVersion &version)
{
    return m_file.database()
        .insert(u"INSERT INTO own_text (kind, name, language, number, day, base, restored, text)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {textKindKeys.key(name.kind), name.key, languageKeys.key(name.language), version.number,
                 toSql(version.day), version.base,
                 version.restored ? QVariant(*version.restored) : QVariant(), version.text})
        .map([](qint64) {});
}

Result<QList<TextVersion>> OwnTextStore::versions(const TextName &name) const
{
    return m_file.database().select<TextVersion>(
        u"SELECT number, day, base, restored, text FROM own_text"
        " WHERE kind = ? AND name = ? AND language = ? ORDER BY number"_s,
        {textKindKeys.key(name.kind), name.key, languageKeys.key(name.language)}, versionFrom);
}

Result<qint64> OwnTextStore::mark() const
{
    return m_file.database()
        .selectOne<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM own_text"_s, {},
                           [](const Row &row) { return row.number(0); })
        .map([](const std::optional<qint64> &mark) { return mark.value_or(0); });
}

Result<OwnTexts> OwnTextStore::standing(TextKind kind, std::optional<qint64> until) const
{
    OwnTexts texts;
    KeyReader keys;
    const auto done = m_file.database().each(
        u"SELECT number, day, base, restored, text, name, language FROM own_text WHERE id IN"
        " (SELECT MAX(id) FROM own_text WHERE kind = ? AND id <= ? GROUP BY name, language)"_s,
        {textKindKeys.key(kind), until.value_or(std::numeric_limits<qint64>::max())}, [&](const Row &row) {
            const TextVersion version = versionFrom(row);
            if (isOwn(version))
                texts.insert({kind, row.text(5), keys.read(languageKeys, row.text(6))}, version.text);
            return true;
        });
    if (!done)
        return failureOf(done);
    if (!keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return texts;
}

} // namespace gehoor
