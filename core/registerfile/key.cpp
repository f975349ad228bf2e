// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>

#include <algorithm>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// Part of the file format: other values make another key of the same passphrase.
constexpr unsigned long long passes = 4;
constexpr size_t memory = 128UL * 1024 * 1024;
static_assert(Key::saltSize == crypto_pwhash_SALTBYTES);

bool cryptoReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray utf8Of(const QString &passphrase)
{
    QString normalised = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normalised.toUtf8();
    if (!normalised.isSharedWith(passphrase))
        sodium_memzero(normalised.data(), static_cast<size_t>(normalised.size()) * sizeof(QChar));
    return utf8;
}

} // namespace

void Key::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes
}

/// Between pages that nobody may touch, locked into memory as far as the system's limit goes.
Result<Key::Memory> Key::lockedMemory()
{
    if (!cryptoReady())
        return failure(ErrorKind::Internal, u"libsodium does not start"_s);
    Memory bytes(static_cast<unsigned char *>(sodium_malloc(keySize)));
    if (!bytes)
        return failure(ErrorKind::Internal, u"no memory for the key"_s);
    return bytes;
}

Key::Key(Memory bytes, const Salt &salt) : m_bytes(std::move(bytes)), m_salt(salt) {}

Result<Key> Key::fromPassphrase(const QString &passphrase, const Salt &salt)
{
    auto bytes = lockedMemory();
    if (!bytes)
        return failureOf(bytes);
    QByteArray utf8 = utf8Of(passphrase);
    sodium_mlock(utf8.data(), static_cast<size_t>(utf8.size()));
    const int failed =
        crypto_pwhash(bytes->get(), keySize, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                      salt.data(), passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_munlock(utf8.data(), static_cast<size_t>(utf8.size())); // wipes
    if (failed != 0)
        return failure(ErrorKind::Internal, u"no memory to derive the key"_s);
    return Key(std::move(*bytes), salt);
}

Result<Key> Key::fromBytes(std::span<const unsigned char> bytes, const Salt &salt)
{
    if (bytes.size() != keySize)
        return failure(ErrorKind::WrongKey);
    auto kept = lockedMemory();
    if (!kept)
        return failureOf(kept);
    std::copy(bytes.begin(), bytes.end(), kept->get());
    return Key(std::move(*kept), salt);
}

Result<Key> Key::duplicate() const
{
    if (!m_bytes)
        return failure(ErrorKind::Internal, u"the key was given away"_s);
    return fromBytes(std::span(m_bytes.get(), keySize), m_salt);
}

Key::Salt Key::newSalt()
{
    Salt salt;
    cryptoReady();
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

bool Key::sameAs(const Key &other) const
{
    return m_bytes && other.m_bytes && sodium_memcmp(m_bytes.get(), other.m_bytes.get(), keySize) == 0 &&
           m_salt == other.m_salt;
}

QByteArray Key::hex() const
{
    // Each half ends in a NUL: the first is overwritten by the second, the last is QByteArray's own.
    QByteArray text(2 * (keySize + saltSize), '0');
    if (m_bytes)
        sodium_bin2hex(text.data(), 2 * keySize + 1, m_bytes.get(), keySize);
    sodium_bin2hex(text.data() + 2 * keySize, 2 * saltSize + 1, m_salt.data(), m_salt.size());
    return text;
}

} // namespace gehoor
