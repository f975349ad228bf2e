// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/settings/logostore.h>

using namespace Qt::StringLiterals;

namespace gehoor {

LogoStore::LogoStore(RegisterFile &file) : m_file(file) {}

Result<> LogoStore::insert(const Logo &logo)
{
    return m_file.database()
        .run(u"INSERT OR IGNORE INTO logo (sha256, png) VALUES (?, ?)"_s, {logo.sha256, logo.png})
        .map([](qint64) {});
}

Result<Logo> LogoStore::find(const QString &sha256) const
{
    if (sha256.isEmpty())
        return Logo();
    const auto png = m_file.database().selectOne<QByteArray>(
        u"SELECT png FROM logo WHERE sha256 = ?"_s, {sha256}, [](const Row &row) { return row.bytes(0); });
    if (!png)
        return failureOf(png);
    const auto logo = logoOf(png->value_or(QByteArray()));
    if (!logo || logo->sha256 != sha256)
        return failure(ErrorKind::Damaged, m_file.path());
    return *logo;
}

} // namespace gehoor
