// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/migrations.h>
#include <tests/support/cipheredfile.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>

#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What any SQLCipher needs in order to open a register stands in its bytes as it was promised, whatever the
/// SQLCipher that wrote it takes for its default.
class CipheredFileTest : public CasesInRegister
{
protected:
    CipheredFileTest()
    {
        EXPECT_TRUE(succeeded(log(u"2026-0001"_s, known, QByteArray("Nooit teruggebeld. ").repeated(900))));
        close();
    }
    CipheredFile written(unsigned char seed = 1) const { return {read(registerPath()), testKey(seed)}; }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QFile::exists(path + u"-wal"_s)) << "all of it is in the file";
        return file.readAll();
    }
    /// That the checksums hold, and that an SQLite file shows under the cipher.
    static void expectPromisedFormat(const CipheredFile &file)
    {
        ASSERT_GT(file.pages(), 20);
        ASSERT_EQ(file.unsound(), QList<qsizetype>());
        const QByteArray plain = file.deciphered();
        EXPECT_EQ(plain.left(16), QByteArray("SQLite format 3", 16));
        EXPECT_EQ(qFromBigEndian<quint16>(plain.constData() + 16), 4096) << "the size of a page";
        EXPECT_EQ(plain.at(20), 48) << "bytes reserved on each page";
        EXPECT_EQ(plain.mid(21, 3), QByteArray("\x40\x20\x20")) << "the same in every SQLite file";
        EXPECT_EQ(qFromBigEndian<quint32>(plain.constData() + 28), file.pages());
    }

    const QString known = u"Klacht over de bejegening aan de balie"_s;
};

TEST_F(CipheredFileTest, isOfThePromisedFormat)
{
    const CipheredFile file = written();
    expectPromisedFormat(file);
    EXPECT_EQ(file.bytes().left(16), QByteArray(16, 0x5a)) << "the salt of the key";
    const QByteArray plain = file.deciphered();
    EXPECT_EQ(qFromBigEndian<quint32>(plain.constData() + 60), migrations()->size()) << "the version kept";
    for (const QByteArray &words :
         {known.toUtf8(), QByteArray("Nooit teruggebeld."), QByteArray("CREATE TABLE")}) {
        EXPECT_TRUE(plain.contains(words)) << words.toStdString();
        EXPECT_FALSE(file.bytes().contains(words)) << words.toStdString();
    }
}

TEST_F(CipheredFileTest, isOfThePromisedFormatSinceTheFirst)
{
    const QByteArray kept = read(testData(u"register-format-1.gehoor"_s));
    Key::Salt salt{};
    std::copy_n(kept.cbegin(), salt.size(), salt.begin());
    const RealKeys real;
    const auto key = Key::fromPassphrase(u"het eerste formaat blijft open"_s, salt);
    ASSERT_TRUE(succeeded(key));
    const CipheredFile file(kept, *key);
    expectPromisedFormat(file);
    EXPECT_TRUE(file.deciphered().contains("T. van Dijk"));
    EXPECT_FALSE(kept.contains("T. van Dijk"));
}

TEST_F(CipheredFileTest, isTheSameWhenItIsCipheredAnew)
{
    const CipheredFile file = written();
    EXPECT_EQ(file.cipheredAnew(file.deciphered()) == file.bytes(), true);
    QByteArray plain = file.deciphered();
    plain.replace(known.toUtf8(), QByteArray(known.toUtf8().size(), 'x'));
    const CipheredFile other(file.cipheredAnew(plain), testKey());
    EXPECT_EQ(other.unsound(), QList<qsizetype>());
    EXPECT_EQ(other.deciphered() == plain, true);
}

TEST_F(CipheredFileTest, showsAByteThatWasTurned)
{
    const CipheredFile whole = written();
    for (qsizetype page = 1; page <= whole.pages(); ++page) {
        const qsizetype start = (page - 1) * CipheredFile::pageSize;
        for (const qsizetype place : {qsizetype(page == 1 ? 16 : 0), qsizetype(2000), CipheredFile::vectorAt,
                                      CipheredFile::checksumAt, CipheredFile::checksumAt + 19}) {
            QByteArray turned = whole.bytes();
            turned[start + place] = static_cast<char>(~turned.at(start + place));
            EXPECT_FALSE(CipheredFile(turned, testKey()).isSound(page)) << page << ": " << place;
        }
        QByteArray filling = whole.bytes();
        filling.replace(start + CipheredFile::checksumAt + 20, 12, QByteArray(12, '\0'));
        EXPECT_TRUE(CipheredFile(filling, testKey()).isSound(page)) << page << ": what fills it up";
    }
}

TEST_F(CipheredFileTest, showsAPageAtThePlaceOfAnother)
{
    QByteArray bytes = written().bytes();
    const auto page = [&](qsizetype number) {
        return bytes.mid((number - 1) * CipheredFile::pageSize, CipheredFile::pageSize);
    };
    bytes = page(1) + page(3) + page(2) + bytes.mid(3 * CipheredFile::pageSize);
    EXPECT_EQ(CipheredFile(bytes, testKey()).unsound(), (QList<qsizetype>{2, 3}));
}

TEST_F(CipheredFileTest, showsNothingToAnotherKey)
{
    const CipheredFile file = written(2);
    EXPECT_EQ(file.unsound().size(), file.pages());
    EXPECT_FALSE(file.deciphered().contains(known.toUtf8()));
}

} // namespace
} // namespace gehoor
