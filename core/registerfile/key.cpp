// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>

#include <algorithm>
#include <sodium.h>

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

Result<Key> Key::fromPassphrase(const QString &passphrase, const Salt &salt)
{
    if (!cryptoReady())
        return failure(ErrorKind::Internal, u"libsodium does not start"_s);
    QByteArray utf8 = utf8Of(passphrase);
    Key key;
    key.m_salt = salt;
    const int failed = crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), utf8.constData(),
                                     static_cast<unsigned long long>(utf8.size()), salt.data(), passes,
                                     memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    if (failed != 0)
        return failure(ErrorKind::Internal, u"no memory to derive the key"_s);
    return key;
}

Result<Key> Key::fromBytes(std::span<const unsigned char> bytes, const Salt &salt)
{
    if (bytes.size() != keySize)
        return failure(ErrorKind::WrongKey);
    Key key;
    key.m_salt = salt;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

Key::Salt Key::newSalt()
{
    Salt salt;
    cryptoReady();
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Key::Key(Key &&other) noexcept : m_bytes(other.m_bytes), m_salt(other.m_salt)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

Key &Key::operator=(Key &&other) noexcept
{
    if (this != &other) {
        m_bytes = other.m_bytes;
        m_salt = other.m_salt;
        sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
    }
    return *this;
}

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray Key::hex() const
{
    // Each half ends in a NUL: the first is overwritten by the second, the last is QByteArray's own.
    QByteArray text(2 * (keySize + saltSize), '\0');
    sodium_bin2hex(text.data(), 2 * keySize + 1, m_bytes.data(), m_bytes.size());
    sodium_bin2hex(text.data() + 2 * keySize, 2 * saltSize + 1, m_salt.data(), m_salt.size());
    return text;
}

} // namespace gehoor
