// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QByteArray>

#include <array>
#include <memory>
#include <span>

namespace gehoor {

/// The key that opens one register: 32 key bytes and the 16-byte salt the file begins with. The key
/// bytes lie in memory that is never written to the swap space, where the system allows that, and are wiped
/// when it is destroyed.
class Key
{
public:
    static constexpr int saltSize = 16;
    static constexpr int keySize = 32;
    using Salt = std::array<unsigned char, saltSize>;

    /// Argon2id (libsodium crypto_pwhash, 4 passes, 128 MiB) over the passphrase in UTF-8, NFC-normalised,
    /// and the salt. Takes about a third of a second; safe to call from any thread.
    [[nodiscard]] static Result<Key> fromPassphrase(const QString &passphrase, const Salt &salt);
    /// From 32 raw bytes (the emergency sheet; tests).
    [[nodiscard]] static Result<Key> fromBytes(std::span<const unsigned char> bytes, const Salt &salt);
    /// Random salt for a new register.
    static Salt newSalt();

    Key(Key &&other) noexcept = default;
    Key &operator=(Key &&other) noexcept = default;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key() = default;

    /// The same once more, in memory of that kind. Internal when there is no memory, or it was moved from.
    [[nodiscard]] Result<Key> duplicate() const;
    Salt salt() const { return m_salt; }
    /// Whether both open the same register; takes as long for any two.
    bool sameAs(const Key &other) const;
    /// 96 hexadecimal digits, key then salt, as SQLCipher's raw key. Wipe it after use.
    QByteArray hex() const;

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    using Memory = std::unique_ptr<unsigned char[], Wipe>;

    Key(Memory bytes, const Salt &salt);
    [[nodiscard]] static Result<Memory> lockedMemory();

    Memory m_bytes; ///< none once moved from
    Salt m_salt;
};

/// The least length of a passphrase for a new register, in characters.
constexpr int minimumPassphraseLength = 12;

} // namespace gehoor
