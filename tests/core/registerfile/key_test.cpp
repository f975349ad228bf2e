// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>
#include <tests/support/printers.h>
#include <tests/support/realkeys.h>

#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr Key::Salt salt{0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                         0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff};

TEST(KeyTest, derivesTheSameKeyHoweverThePassphraseIsTyped)
{
    const RealKeys real;
    const auto composed = Key::fromPassphrase(u"caf\u00e9 met slagroom"_s, salt);
    const auto combined = Key::fromPassphrase(u"cafe\u0301 met slagroom"_s, salt);
    ASSERT_TRUE(succeeded(composed));
    ASSERT_TRUE(succeeded(combined));
    EXPECT_EQ(composed->hex(), combined->hex());
    // Made by another program (python3-cryptography: 4 passes, 128 MiB, 1 lane): the file format stands on
    // it.
    EXPECT_EQ(composed->hex(), QByteArray("a7857a60b31099dc842a8c80fb45657703b5ee6ed54dfc262288d936bbee0097"
                                          "00112233445566778899aabbccddeeff"));
}

TEST(KeyTest, writesKeyThenSalt)
{
    std::array<unsigned char, Key::keySize> bytes;
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(i);
    const auto key = Key::fromBytes(bytes, salt);
    ASSERT_TRUE(succeeded(key));
    EXPECT_EQ(key->hex(), QByteArray("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                                     "00112233445566778899aabbccddeeff"));
}

TEST(KeyTest, refusesAKeyOfAnotherLength)
{
    const std::array<unsigned char, 33> bytes{};
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, Key::fromBytes(std::span(bytes).first(31), salt)));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, Key::fromBytes(bytes, salt)));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, Key::fromBytes({}, salt)));
}

Key takenFrom(Key &key)
{
    return std::move(key);
}

TEST(KeyTest, leavesNothingBehindWhenMoved)
{
    std::array<unsigned char, Key::keySize> bytes;
    bytes.fill(7);
    Key first = Key::fromBytes(bytes, salt).value();
    const QByteArray hex = first.hex();
    const Key second = takenFrom(first);
    EXPECT_EQ(second.hex(), hex);
    EXPECT_TRUE(first.hex().startsWith(QByteArray(2 * Key::keySize, '0')));
}

/// How many areas of this process's memory bear a mark of the system's: "dd", left out of core dumps; "lo",
/// locked against swapping.
qsizetype areasMarked(const QByteArray &mark)
{
    QFile areas(u"/proc/self/smaps"_s);
    EXPECT_TRUE(areas.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = areas.readAll().split('\n');
    return std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return line.startsWith("VmFlags:") && line.mid(8).simplified().split(' ').contains(mark);
    });
}

TEST(KeyTest, isCopiedIntoMemoryOfItsOwnKind)
{
    std::array<unsigned char, Key::keySize> bytes;
    bytes.fill(7);
    std::optional<Key> first = Key::fromBytes(bytes, salt).value();
    const QByteArray hex = first->hex();
    const qsizetype undumped = areasMarked("dd");
    const auto second = first->duplicate();
    ASSERT_TRUE(succeeded(second));
    EXPECT_EQ(areasMarked("dd"), undumped + 1);
    EXPECT_TRUE(second->sameAs(*first));
    const Key third = takenFrom(*first);
    EXPECT_TRUE(failedWith(ErrorKind::Internal, first->duplicate()));
    first.reset();
    EXPECT_EQ(second->hex(), hex) << "outlives the one that it was made of";
}

TEST(KeyTest, makesAnotherSaltEveryTime)
{
    EXPECT_NE(Key::newSalt(), Key::newSalt());
}

TEST(KeyTest, keepsItsBytesOutOfCoreDumpsAndOutOfTheSwapSpace)
{
    std::array<unsigned char, Key::keySize> bytes;
    bytes.fill(7);
    static_cast<void>(Key::fromBytes(bytes, salt)); // libsodium has started
    const qsizetype undumped = areasMarked("dd");
    const qsizetype locked = areasMarked("lo");
    {
        const auto key = Key::fromBytes(bytes, salt);
        ASSERT_TRUE(succeeded(key));
        EXPECT_EQ(areasMarked("dd"), undumped + 1);
#ifdef __SANITIZE_ADDRESS__
        EXPECT_EQ(areasMarked("lo"), locked) << "the address sanitizer locks nothing";
#else
        EXPECT_EQ(areasMarked("lo"), locked + 1) << "unless the system's limit is used up: ulimit -l";
#endif
    }
    EXPECT_EQ(areasMarked("dd"), undumped);
}

} // namespace
} // namespace gehoor
