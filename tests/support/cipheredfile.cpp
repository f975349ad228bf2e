// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/cipheredfile.h>

#include <QtEndian>

#include <gtest/gtest.h>
#include <memory>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <utility>

namespace gehoor {
namespace {

const unsigned char *unsignedOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// PBKDF2-HMAC-SHA1 in two rounds, over the salt with another face: 0x3a laid over each of its bytes.
QByteArray checksumKeyOf(const QByteArray &cipherKey, QByteArray salt)
{
    for (char &byte : salt)
        byte = static_cast<char>(byte ^ 0x3a);
    QByteArray made(Key::keySize, '\0');
    EXPECT_EQ(PKCS5_PBKDF2_HMAC(cipherKey.constData(), int(cipherKey.size()), unsignedOf(std::as_const(salt)),
                                int(salt.size()), 2, EVP_sha1(), int(made.size()), unsignedOf(made)),
              1);
    return made;
}

enum class Way { Decipher, Cipher };

/// By AES-256-CBC without padding.
QByteArray turned(Way way, const QByteArray &blocks, const QByteArray &key, const QByteArray &vector)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(),
                                                                                 &EVP_CIPHER_CTX_free);
    QByteArray made(blocks.size(), '\0');
    int size = 0;
    EXPECT_EQ(EVP_CipherInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, unsignedOf(key), unsignedOf(vector),
                                way == Way::Cipher ? 1 : 0),
              1);
    EXPECT_EQ(EVP_CIPHER_CTX_set_padding(cipher.get(), 0), 1);
    EXPECT_EQ(EVP_CipherUpdate(cipher.get(), unsignedOf(made), &size, unsignedOf(blocks), int(blocks.size())),
              1);
    EXPECT_EQ(size, blocks.size());
    return made;
}

} // namespace

CipheredFile::CipheredFile(QByteArray bytes, const Key &key)
    : m_bytes(std::move(bytes)), m_cipherKey(QByteArray::fromHex(key.hex()).left(Key::keySize)),
      m_checksumKey(checksumKeyOf(m_cipherKey, m_bytes.left(saltSize)))
{
    EXPECT_GT(m_bytes.size(), 0);
    EXPECT_EQ(m_bytes.size() % pageSize, 0);
}

QByteArray CipheredFile::checksumOf(const QByteArray &whole, qsizetype number) const
{
    QByteArray summed = whole.mid(startOn(number), checksumAt - startOn(number));
    const auto littleEndian = qToLittleEndian(static_cast<quint32>(number));
    summed.append(reinterpret_cast<const char *>(&littleEndian), sizeof littleEndian);
    QByteArray checksum(checksumSize, '\0');
    unsigned int size = 0;
    EXPECT_NE(HMAC(EVP_sha1(), m_checksumKey.constData(), int(m_checksumKey.size()),
                   unsignedOf(std::as_const(summed)), static_cast<size_t>(summed.size()),
                   unsignedOf(checksum), &size),
              nullptr);
    EXPECT_EQ(size, checksumSize);
    return checksum;
}

bool CipheredFile::isSound(qsizetype number) const
{
    const QByteArray whole = page(number);
    return whole.mid(checksumAt, checksumSize) == checksumOf(whole, number);
}

QList<qsizetype> CipheredFile::unsound() const
{
    QList<qsizetype> found;
    for (qsizetype number = 1; number <= pages(); ++number) {
        if (!isSound(number))
            found.append(number);
    }
    return found;
}

QByteArray CipheredFile::deciphered() const
{
    QByteArray all;
    for (qsizetype number = 1; number <= pages(); ++number) {
        const QByteArray whole = page(number);
        if (number == 1)
            all.append("SQLite format 3", saltSize);
        all += turned(Way::Decipher, whole.mid(startOn(number), vectorAt - startOn(number)), m_cipherKey,
                      whole.mid(vectorAt, vectorSize));
        all.append(reserve, '\0');
    }
    return all;
}

QByteArray CipheredFile::cipheredAnew(const QByteArray &plain) const
{
    EXPECT_EQ(plain.size(), m_bytes.size());
    QByteArray all;
    for (qsizetype number = 1; number <= pages(); ++number) {
        QByteArray whole = page(number);
        const qsizetype start = startOn(number);
        const QByteArray blocks = plain.mid((number - 1) * pageSize + start, vectorAt - start);
        whole.replace(start, blocks.size(),
                      turned(Way::Cipher, blocks, m_cipherKey, whole.mid(vectorAt, vectorSize)));
        whole.replace(checksumAt, checksumSize, checksumOf(whole, number));
        all += whole;
    }
    return all;
}

} // namespace gehoor
