// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/files.h>
#include <core/registerfile/openelsewhere.h>
#include <tests/support/cipheredfile.h>

#include <QFile>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QByteArray bigEndianWords(std::initializer_list<quint32> numbers)
{
    QByteArray bytes;
    for (const quint32 number : numbers) {
        std::array<char, 4> word{};
        qToBigEndian(number, word.data());
        bytes.append(word.data(), word.size());
    }
    return bytes;
}

/// The checksum of a write-ahead log over whole pairs of words, from where it stood.
void addToSum(std::pair<quint32, quint32> &sum, const QByteArray &bytes)
{
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        sum.first += qFromLittleEndian<quint32>(bytes.constData() + at) + sum.second;
        sum.second += qFromLittleEndian<quint32>(bytes.constData() + at + 4) + sum.first;
    }
}

/// A write-ahead log of one act that wrote page 1 alone.
QByteArray logOf(const QByteArray &firstPage, qsizetype pages)
{
    const QByteArray salts = bigEndianWords({1, 2});
    std::pair<quint32, quint32> sum;
    QByteArray log = bigEndianWords({0x377f0682, 3007000, CipheredFile::pageSize, 0}) + salts;
    addToSum(sum, log);
    log += bigEndianWords({sum.first, sum.second});
    const QByteArray place = bigEndianWords({1, quint32(pages)});
    addToSum(sum, place);
    addToSum(sum, firstPage);
    return log + place + salts + bigEndianWords({sum.first, sum.second}) + firstPage;
}

/// SQLite goes by the size of a page that it reads, SQLCipher by the one it was told.
class PageSizeTest : public CasesInRegister
{
protected:
    PageSizeTest()
    {
        EXPECT_TRUE(succeeded(log(u"2026-0001"_s, u"Betreft"_s, QByteArray(9000, 'x'))));
        close();
        QFile file(registerPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }
    const QByteArray &whole() const { return m_whole; }
    CipheredFile ciphered() const { return {m_whole, testKey()}; }
    QString journal() const { return registerPath() + u"-journal"_s; }

    /// As whoever knows the key can make it: its header names such a size, and its checksums are right.
    QByteArray naming(quint32 size) const
    {
        QByteArray plain = ciphered().deciphered();
        plain[16] = char(size >> 8); // 65536 is written as 1
        plain[17] = char(size >> 16);
        return ciphered().cipheredAnew(plain);
    }
    static void put(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    void expectRefused(const std::string &what)
    {
        for (const Access access : {Access::Write, Access::Read}) {
            EXPECT_TRUE(
                failedWith(ErrorKind::Damaged, RegisterFile::open(registerPath(), testKey(), access, clock)))
                << what;
        }
    }
    void expectWhole()
    {
        reopen();
        EXPECT_EQ(complaints(), 1);
        EXPECT_EQ(problems(), QStringList());
        close();
    }
    QByteArray read() const
    {
        QFile file(registerPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static constexpr quint32 others[] = {512, 1024, 2048, 8192, 16384, 65536};

private:
    QByteArray m_whole;
};

TEST_F(PageSizeTest, isRefusedWhenTheHeaderNamesAnother)
{
    for (const quint32 size : others) {
        put(registerPath(), naming(size));
        expectRefused(std::to_string(size));
        EXPECT_EQ(read() == naming(size), true) << "a refused file is left as it was";
    }
    put(registerPath(), naming(CipheredFile::pageSize));
    expectWhole();
}

TEST_F(PageSizeTest, isRefusedWhenTheLogNamesAnother)
{
    for (const quint32 size : others) {
        put(registerPath(), whole());
        put(registerPath() + u"-wal"_s, logOf(naming(size).left(CipheredFile::pageSize), ciphered().pages()));
        expectRefused(std::to_string(size));
        removeRegister(registerPath());
    }
    put(registerPath(), whole());
    put(registerPath() + u"-wal"_s, logOf(whole().left(CipheredFile::pageSize), ciphered().pages()));
    expectWhole();
}

/// Nobody needs the key for that.
TEST_F(PageSizeTest, isRefusedWhenAJournalNamesAnother)
{
    for (const quint32 size : others) {
        const QByteArray magic = bigEndianWords({0xd9d505f9, 0x20a163d7});
        const QByteArray header = magic + bigEndianWords({0, 0, quint32(ciphered().pages()), 512, size});
        put(journal(), header.leftJustified(CipheredFile::pageSize, '\0'));
        expectRefused(std::to_string(size));
        EXPECT_EQ(read() == whole(), true) << size;
    }
    EXPECT_TRUE(QFile::remove(journal()));
    expectWhole();
}

/// SQLite looks for the size in the bytes of the file before anything deciphers them, and one file in
/// thousands has such bytes by chance.
TEST_F(PageSizeTest, isNotTakenFromCipheredBytes)
{
    const qsizetype block = CipheredFile::saltSize;
    for (const quint32 size : others) {
        QByteArray bytes = whole();
        bytes[block] = char(size >> 8);
        bytes[block + 1] = char(size >> 16);
        // The vector is laid over the first block of a page before it is ciphered: so it can be made any.
        const QByteArray wanted = ciphered().deciphered();
        const QByteArray got = CipheredFile(bytes, testKey()).deciphered();
        for (qsizetype i = 0; i < CipheredFile::vectorSize; ++i)
            bytes[CipheredFile::vectorAt + i] =
                char(bytes[CipheredFile::vectorAt + i] ^ wanted[block + i] ^ got[block + i]);
        bytes = CipheredFile(bytes, testKey()).cipheredAnew(wanted);
        ASSERT_EQ(qFromLittleEndian<quint16>(bytes.constData() + block), quint16(size >> 8)) << size;
        put(registerPath(), bytes);
        reopen();
        EXPECT_TRUE(failedWith(ErrorKind::InUse, checkNobodyHasOpen(registerPath()))) << size;
        close();
        expectWhole();
    }
}

} // namespace
} // namespace gehoor
