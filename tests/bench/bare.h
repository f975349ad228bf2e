// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

#include <QByteArray>
#include <QString>

#include <memory>

#define SQLITE_HAS_CODEC // declares sqlite3_key()
#include <sqlite3.h>

namespace gehoor {

// SQLCipher by itself, as the floor: what fails ends the program with a sentence.

using BareConnection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using BareStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// A register opened and set up as Gehoor does, by nothing but SQLCipher.
BareConnection openedBare(const QString &path, const Key &key);
void runBare(sqlite3 *connection, const QByteArray &sql);
BareStatement preparedBare(sqlite3 *connection, const QByteArray &sql);
void sureOfBare(int code, sqlite3 *connection, const QByteArray &what);

} // namespace gehoor
