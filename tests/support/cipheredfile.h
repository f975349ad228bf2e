// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

#include <QList>

namespace gehoor {

/// The file of a register, closed so that no log lies beside it, read by its bytes and libcrypto alone. The
/// numbers of the format stand here once more, not taken from the program: they are what another SQLCipher is
/// told in order to open it. Pages count from 1, as SQLite's do.
/// Source: https://www.zetetic.net/sqlcipher/design/ ; what differs there for SQLCipher 4 is not used.
class CipheredFile
{
public:
    static constexpr qsizetype pageSize = 4096;
    static constexpr qsizetype reserve = 48; ///< at the end of each page, in whole blocks of the cipher
    static constexpr qsizetype vectorAt = pageSize - reserve;
    static constexpr qsizetype vectorSize = 16;
    static constexpr qsizetype checksumAt = vectorAt + vectorSize;
    static constexpr qsizetype checksumSize = 20; ///< HMAC-SHA1; 12 bytes that hold nothing follow it
    static constexpr qsizetype saltSize = 16;     ///< in the clear at the start of the first page

    CipheredFile(QByteArray bytes, const Key &key);

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype pages() const { return m_bytes.size() / pageSize; }
    /// Whether a page's checksum is that of its bytes and its number under this key.
    bool isSound(qsizetype number) const;
    /// The pages that are not.
    QList<qsizetype> unsound() const;
    /// All pages one after another, as SQLite sees them: with their header in place of the salt.
    QByteArray deciphered() const;
    /// The file with such pages in place of its own, ciphered and summed up as its own are.
    QByteArray cipheredAnew(const QByteArray &plain) const;

private:
    QByteArray page(qsizetype number) const { return m_bytes.mid((number - 1) * pageSize, pageSize); }
    QByteArray checksumOf(const QByteArray &whole, qsizetype number) const;
    /// Where what is ciphered begins on a page.
    static qsizetype startOn(qsizetype page) { return page == 1 ? saltSize : 0; }

    QByteArray m_bytes;
    QByteArray m_cipherKey;
    QByteArray m_checksumKey;
};

} // namespace gehoor
