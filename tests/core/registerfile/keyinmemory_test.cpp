// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/registertest.h>

#include <QFile>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr unsigned char mask = 0xa5;

/// Bytes to be looked for, each under the mask: whoever looked with the bytes themselves would find those.
struct Wanted
{
    QString name;
    QByteArray masked;
};

QByteArray maskedKey(int seed)
{
    QByteArray masked(Key::keySize, '\0');
    for (int i = 0; i < Key::keySize; ++i)
        masked[i] = static_cast<char>((i * 37 + seed * 11) & 0xff);
    return masked;
}

/// As SQLCipher is told it: in hexadecimal digits.
QByteArray maskedDigits(int seed)
{
    QByteArray masked;
    const QByteArray key = maskedKey(seed);
    for (const char one : key) {
        const unsigned byte = static_cast<unsigned char>(one) ^ mask;
        for (const unsigned half : {byte >> 4U, byte & 15U})
            masked.append(static_cast<char>("0123456789abcdef"[half] ^ mask));
    }
    return masked;
}

Key unmasked(int seed)
{
    const QByteArray masked = maskedKey(seed);
    std::array<unsigned char, Key::keySize> bytes{};
    std::transform(masked.cbegin(), masked.cend(), bytes.begin(),
                   [](char one) { return static_cast<unsigned char>(one) ^ mask; });
    Key::Salt salt;
    salt.fill(static_cast<unsigned char>(seed));
    Key key = Key::fromBytes(bytes, salt).value();
    ::explicit_bzero(bytes.data(), bytes.size());
    return key;
}

bool standsAt(const char *place, const QByteArray &masked)
{
    return std::equal(masked.cbegin(), masked.cend(), place, [](char wanted, char found) {
        return static_cast<unsigned char>(wanted) == (static_cast<unsigned char>(found) ^ mask);
    });
}

/// The memory of this process that can be written: what the key may lie in.
class Memory
{
public:
    Memory() : m_file(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC)) {}
    ~Memory() { ::close(m_file); }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    bool canBeRead() const { return m_file >= 0; }
    /// Where what is wanted stands, in words.
    QStringList places(const QList<Wanted> &wanted)
    {
        QFile maps(u"/proc/self/maps"_s);
        EXPECT_TRUE(maps.open(QIODevice::ReadOnly));
        QStringList found;
        const QList<QByteArray> areas = maps.readAll().split('\n');
        for (const QByteArray &area : areas) {
            const QString line = QString::fromLatin1(area).simplified();
            const QString range = line.section(u' ', 0, 0);
            const auto from = range.section(u'-', 0, 0).toLongLong(nullptr, 16);
            const auto to = range.section(u'-', 1, 1).toLongLong(nullptr, 16);
            constexpr qint64 shadow = qint64(1) << 32U; // larger is only what the sanitizer keeps of memory
            if (line.section(u' ', 1, 1).startsWith(u"rw"_s) && to - from < shadow)
                look(from, to, line.section(u' ', 5), wanted, found);
        }
        return found;
    }

private:
    void look(qint64 from, qint64 to, const QString &name, const QList<Wanted> &wanted, QStringList &found)
    {
        constexpr qint64 overlap = 2 * Key::keySize;
        for (qint64 at = from; at < to; at += m_buffer.size() - overlap) {
            const auto most = static_cast<size_t>(std::min<qint64>(m_buffer.size(), to - at));
            const ssize_t got = ::pread(m_file, m_buffer.data(), most, at);
            for (const Wanted &one : wanted) {
                for (const qint64 place : placesIn(got, one.masked))
                    found << u"%1 at %2 in %3"_s.arg(one.name, QString::number(at + place, 16), name);
            }
            ::explicit_bzero(m_buffer.data(), most); // else it would be found here next
        }
    }
    QList<qint64> placesIn(ssize_t size, const QByteArray &masked) const
    {
        QList<qint64> places;
        const char *const begin = m_buffer.constData();
        const int first = static_cast<unsigned char>(masked.at(0)) ^ mask;
        for (qint64 at = 0; at + masked.size() <= size; ++at) {
            const auto *next = static_cast<const char *>(
                std::memchr(begin + at, first, static_cast<size_t>(size - masked.size() + 1 - at)));
            if (!next)
                break;
            at = next - begin;
            if (standsAt(next, masked))
                places << at;
        }
        return places;
    }

    int m_file;
    QByteArray m_buffer = QByteArray(qsizetype(1) << 20U, '\0');
};

class KeyInMemoryTest : public RegisterTest
{
protected:
    QStringList places(int seed = 1)
    {
        return memory.places({{u"the key"_s, maskedKey(seed)}, {u"its digits"_s, maskedDigits(seed)}});
    }
    std::unique_ptr<RegisterFile> made()
    {
        return RegisterFile::create(path(u"own.gehoor"_s), unmasked(1), clock).value();
    }
    static Result<> act(RegisterFile &file)
    {
        return file.write({ActKind::Exported, {}, {}}, [] { return Result<>(); });
    }
    static std::string told(const QStringList &places) { return places.join(u'\n').toStdString(); }

    Memory memory;
};

TEST_F(KeyInMemoryTest, isGoneWhileTheRegisterSleeps)
{
    ASSERT_TRUE(memory.canBeRead());
    const auto open = made();
    ASSERT_TRUE(succeeded(act(*open)));
    EXPECT_FALSE(places().isEmpty()) << "else the test sees nothing";
    ASSERT_TRUE(succeeded(open->sleep()));
    EXPECT_EQ(places(), QStringList()) << told(places());
    ASSERT_TRUE(succeeded(open->wake(unmasked(1))));
    EXPECT_FALSE(places().isEmpty());
}

TEST_F(KeyInMemoryTest, isGoneWhenTheRegisterIsClosed)
{
    ASSERT_TRUE(memory.canBeRead());
    {
        const auto open = made();
        const auto reader =
            RegisterFile::open(path(u"own.gehoor"_s), unmasked(1), Access::Read, clock).value();
        ASSERT_TRUE(succeeded(act(*open)));
        EXPECT_TRUE(failedWith(ErrorKind::InUse,
                               RegisterFile::open(path(u"own.gehoor"_s), unmasked(1), Access::Write, clock)));
    }
    EXPECT_EQ(places(), QStringList()) << told(places());
}

TEST_F(KeyInMemoryTest, ofBeforeAndOfNowAreGoneAfterAChangeOfPassphrase)
{
    ASSERT_TRUE(memory.canBeRead());
    const auto open = made();
    ASSERT_TRUE(succeeded(open->changeKey(unmasked(2), ActKind::PassphraseChanged)));
    EXPECT_FALSE(places(2).isEmpty()) << "else the test sees nothing";
    ASSERT_TRUE(succeeded(open->sleep()));
    EXPECT_EQ(places(1), QStringList()) << told(places(1));
    EXPECT_EQ(places(2), QStringList()) << told(places(2));
}

} // namespace
} // namespace gehoor
