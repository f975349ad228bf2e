// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/sheetplace.h>
#include <core/registerfile/onrecord.h>
#include <tests/support/printers.h>
#include <tests/support/registertest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OnRecordTest : public RegisterTest
{
protected:
    const Act act{ActKind::AuditExported, {}, u"pdf"_s};
    QString out() const { return path(u"page.pdf"_s); }
    /// As when the disk fills up between the file and the trail.
    void failAfterTheWork()
    {
        file().afterEveryAct([](const Act &) { return failure(ErrorKind::DiskFull); });
    }
    void putAnOlder() const
    {
        QFile older(out());
        ASSERT_TRUE(older.open(QIODevice::WriteOnly));
        ASSERT_EQ(older.write("older"), 5);
    }
    QByteArray content() const
    {
        QFile there(out());
        EXPECT_TRUE(there.open(QIODevice::ReadOnly));
        return there.readAll();
    }
    QStringList besides() const
    {
        return QFileInfo(out()).dir().entryList({u"page.pdf*"_s}, QDir::Files | QDir::Hidden);
    }
    ActKind lastAct() { return file().audit(1).value().constLast().kind; }
};

TEST_F(OnRecordTest, theFileIsForItsOwnerAloneAndTheActIsKept)
{
    ASSERT_TRUE(succeeded(saveOnRecord(file(), act, out(), QByteArray("words"))));
    EXPECT_EQ(QFileInfo(out()).permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFileDevice::Permissions());
    EXPECT_EQ(lastAct(), ActKind::AuditExported);
}

TEST_F(OnRecordTest, noFileStaysOfWhichTheTrailDoesNotTell)
{
    const QTemporaryDir away;
    const QString sheet = away.filePath(u"sheet.pdf"_s);
    failAfterTheWork();
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, saveOnRecord(file(), act, out(), QByteArray("words"))));
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, saveSheet(file(), QByteArray("the key"), sheet)));
    EXPECT_FALSE(QFile::exists(out()) || QFile::exists(sheet));
    EXPECT_EQ(lastAct(), ActKind::RegisterMade);
}

TEST_F(OnRecordTest, nothingIsKeptOfAFileThatCouldNotBeWritten)
{
    const QString nowhere = path(u"no/such/folder/page.pdf"_s);
    EXPECT_FALSE(saveOnRecord(file(), act, nowhere, QByteArray("words")));
    EXPECT_EQ(lastAct(), ActKind::RegisterMade);
}

TEST_F(OnRecordTest, neverTakesThePlaceOfTheRegister)
{
    ASSERT_TRUE(QFile::link(registerPath(), path(u"page.pdf"_s)));
    ASSERT_TRUE(QFile::link(registerPath() + u"-journal"_s, path(u"log.pdf"_s))); // to nothing yet
    for (const QString &taken :
         {registerPath(), path(u"page.pdf"_s), path(u"log.pdf"_s), path(u"./test.gehoor-wal"_s),
          registerPath() + u"-shm"_s, registerPath() + u"-journal"_s, registerPath() + u".lock"_s})
        EXPECT_TRUE(
            failedWith(ErrorKind::PlaceOfRegister, saveOnRecord(file(), act, taken, QByteArray("words"))))
            << taken.toStdString();
    EXPECT_FALSE(QFile::exists(registerPath() + u"-journal"_s));
    EXPECT_EQ(lastAct(), ActKind::RegisterMade);
    ASSERT_TRUE(succeeded(file().write(act, [] { return Result<>(); })));
    reopen();
    EXPECT_EQ(lastAct(), ActKind::AuditExported) << "what was confirmed went into the file of that name";
    EXPECT_EQ(file().inspect()->problems, QStringList());
}

TEST_F(OnRecordTest, neverTakesThePlaceOfAnOpenRegisterOfAnotherName)
{
    close();
    ASSERT_TRUE(QFile::rename(registerPath(), path(u"klachten"_s)));
    const auto open = RegisterFile::open(path(u"klachten"_s), testKey(), Access::Write, clock);
    ASSERT_TRUE(succeeded(open));
    for (const QString &ending : {u""_s, u"-wal"_s, u"-attempts"_s, u".rekeying"_s})
        EXPECT_TRUE(failedWith(ErrorKind::PlaceOfRegister,
                               saveOnRecord(**open, act, path(u"klachten"_s) + ending, QByteArray("words"))))
            << ending.toStdString();
    EXPECT_EQ((*open)->inspect()->problems, QStringList());
}

TEST_F(OnRecordTest, takesThePlaceOfAnOlderFileOnlyWithItsLine)
{
    putAnOlder();
    ASSERT_TRUE(succeeded(saveOnRecord(file(), act, out(), QByteArray("words"))));
    EXPECT_EQ(content(), "words");
    EXPECT_EQ(besides(), QStringList{u"page.pdf"_s});
}

TEST_F(OnRecordTest, bringsBackWhatStoodThereWhenTheTrailCannotBeKept)
{
    putAnOlder();
    failAfterTheWork();
    EXPECT_TRUE(failedWith(ErrorKind::DiskFull, saveOnRecord(file(), act, out(), QByteArray("words"))));
    EXPECT_EQ(content(), "older");
    EXPECT_EQ(besides(), QStringList{u"page.pdf"_s});
}

TEST_F(OnRecordTest, bringsItBackAlsoWhenWhatItIsKeptTogetherWithFails)
{
    const auto saveTwiceAndFail = [&] {
        return file().together([&]() -> Result<> {
            for (const QByteArray &words : {QByteArray("first"), QByteArray("second")}) {
                if (const auto saved = saveOnRecord(file(), act, out(), words); !saved)
                    return saved;
            }
            return failure(ErrorKind::ReasonMissing);
        });
    };
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, saveTwiceAndFail()));
    EXPECT_FALSE(QFile::exists(out()));
    putAnOlder();
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, saveTwiceAndFail()));
    EXPECT_EQ(content(), "older");
    EXPECT_EQ(besides(), QStringList{u"page.pdf"_s});
    EXPECT_EQ(lastAct(), ActKind::RegisterMade);
}

} // namespace
} // namespace gehoor
