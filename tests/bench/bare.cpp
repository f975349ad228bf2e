// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/pagesize.h>
#include <tests/bench/bare.h>

#include <QFile>

#include <optional>
#include <utility>

namespace gehoor {

void sureOfBare(int code, sqlite3 *connection, const QByteArray &what)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("%s: %s", what.constData(), sqlite3_errmsg(connection));
}

void runBare(sqlite3 *connection, const QByteArray &sql)
{
    sureOfBare(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr), connection, sql);
}

BareStatement preparedBare(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *made = nullptr;
    sureOfBare(sqlite3_prepare_v2(connection, sql.constData(), -1, &made, nullptr), connection, sql);
    return {made, &sqlite3_finalize};
}

BareConnection openedBare(const QString &path, const Key &key)
{
    std::optional<AnyPageSize> untilKeyed(std::in_place);
    sqlite3 *made = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &made,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    BareConnection connection(made, &sqlite3_close);
    sureOfBare(code, made, "open");
    const QByteArray literal = "x'" + key.hex() + '\'';
    sureOfBare(sqlite3_key(made, literal.constData(), static_cast<int>(literal.size())), made, "key");
    for (const auto setting : cipherSettings)
        runBare(made, QByteArray(setting.data(), setting.size()));
    untilKeyed.reset();
    for (const auto setting : connectionSettings)
        runBare(made, QByteArray(setting.data(), setting.size()));
    return connection;
}

} // namespace gehoor
