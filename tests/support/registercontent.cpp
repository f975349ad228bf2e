// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/registercontent.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QStringList contentOf(RegisterFile &file)
{
    const Database &database = file.database();
    const auto tables = database
                            .select<QString>(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                                             [](const Row &row) { return row.text(0); })
                            .value();
    QStringList content;
    for (const QString &table : tables) {
        const auto columns = database
                                 .select<QString>(u"PRAGMA table_info(%1)"_s.arg(table), {},
                                                  [](const Row &row) { return row.text(1); })
                                 .value();
        const auto rows =
            database
                .select<QString>(u"SELECT * FROM %1"_s.arg(table), {},
                                 [&](const Row &row) {
                                     QStringList values{table};
                                     for (int column = 0; column < columns.size(); ++column)
                                         values.append(QString::fromLatin1(row.bytes(column).toHex()));
                                     return values.join(u' ');
                                 })
                .value();
        content += rows;
    }
    return content;
}

} // namespace gehoor
