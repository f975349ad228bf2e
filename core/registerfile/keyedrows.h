// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// For stores: all rows, each made by `make` from the row and a reader of its keys. Damaged when one of them
/// holds a key that is not known.
template <class T, class Make>
[[nodiscard]] Result<QList<T>> selectKeyed(RegisterFile &file, const QString &sql,
                                           const Database::Values &values, Make make)
{
    KeyReader keys;
    auto rows = file.database().select<T>(sql, values, [&](const Row &row) { return make(row, keys); });
    if (rows && !keys.sound())
        return failure(ErrorKind::Damaged, file.path());
    return rows;
}

} // namespace gehoor
