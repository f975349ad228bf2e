// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

namespace gehoor {

/// Before the key is set: a new file would else keep free on each page what SQLCipher 4 needs by its default,
/// which SQLite never takes back.
inline constexpr QLatin1StringView settingsBeforeKey[] = {
    QLatin1StringView("PRAGMA cipher_default_hmac_algorithm = HMAC_SHA1")};

/// The file format, whatever a later SQLCipher takes for its default: AES-256 with an HMAC of SHA-1 on every
/// page of 4096 bytes. SQLCipher 3 has no other algorithms and passes over the settings it does not know.
inline constexpr QLatin1StringView cipherSettings[] = {
    QLatin1StringView("PRAGMA cipher_page_size = 4096"),
    QLatin1StringView("PRAGMA cipher_use_hmac = ON"),
    QLatin1StringView("PRAGMA cipher_hmac_algorithm = HMAC_SHA1"),
    QLatin1StringView("PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1"),
    QLatin1StringView("PRAGMA cipher_plaintext_header_size = 0"),
};
inline constexpr qint64 bytesOfPage = 4096;

inline constexpr QLatin1StringView connectionSettings[] = {
    QLatin1StringView("PRAGMA temp_store = MEMORY"), // a temporary file would be readable
    QLatin1StringView("PRAGMA cache_size = -65536"), // in KiB: a page in it need not be deciphered again
    QLatin1StringView("PRAGMA foreign_keys = ON"),
    QLatin1StringView("PRAGMA secure_delete = ON"),
};
inline constexpr QLatin1StringView writerSettings[] = {
    QLatin1StringView("PRAGMA journal_mode = WAL"),
    QLatin1StringView("PRAGMA synchronous = FULL"),
};
inline constexpr QLatin1StringView readerSettings[] = {QLatin1StringView("PRAGMA query_only = ON")};

} // namespace gehoor
