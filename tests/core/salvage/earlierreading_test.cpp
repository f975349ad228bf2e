// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <core/salvage/salvage.h>
#include <tests/support/stagetest.h>

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What an earlier salvage could read of a disk that may give no second reading.
class EarlierReadingTest : public StageTest
{
protected:
    EarlierReadingTest()
    {
        logComplaint(desk());
        reopenDesk(); // brings the log into the file
        closeDesk();
        EXPECT_TRUE(QFile::copy(registerPath(), readingFor(target())));
        m_reading = content(readingFor(target()));
    }
    QString target() const { return path(u"new.gehoor"_s); }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Result<SalvageReport> salvaged(const QString &from, const QString &to, const Key &key = testKey())
    {
        return salvage(from, key, to, testKey(2), clock);
    }
    /// As if what was read were older than what stands there now by so much, or newer.
    void readBefore(int hours) const
    {
        QFile reading(readingFor(target()));
        ASSERT_TRUE(reading.open(QIODevice::ReadWrite));
        ASSERT_TRUE(reading.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours),
                                        QFileDevice::FileModificationTime));
    }
    void expectUntouched() const { EXPECT_EQ(content(readingFor(target())), m_reading); }

private:
    QByteArray m_reading;
};

TEST_F(EarlierReadingTest, ofAnEarlierStateIsNeverWrittenOverNorTakenAway)
{
    readBefore(1);
    const auto refused = [&](const Result<SalvageReport> &report) {
        expectUntouched();
        EXPECT_FALSE(QFile::exists(target()));
        return failedWith(ErrorKind::ReadBefore, report);
    };
    EXPECT_TRUE(refused(salvaged(registerPath(), target())));
    EXPECT_EQ(salvaged(registerPath(), target()).error().detail, readingFor(target()));
    EXPECT_TRUE(refused(salvaged(registerPath(), target(), testKey(7))));
    EXPECT_TRUE(refused(salvaged(readingFor(target()), target()))) << "nor while it is read itself";
    ASSERT_TRUE(QFile::resize(registerPath(), 4096)); // the disk gives no more by now
    EXPECT_TRUE(refused(salvaged(registerPath(), target())));
}

TEST_F(EarlierReadingTest, ofAnotherRegisterIsNeverWrittenOverNorTakenAway)
{
    readBefore(-1);
    const QString other = path(u"other.gehoor"_s);
    const auto key = Key::fromBytes(std::array<unsigned char, Key::keySize>{3}, Key::newSalt());
    ASSERT_TRUE(succeeded(RegisterFile::create(other, *key, clock)));
    EXPECT_TRUE(failedWith(ErrorKind::ReadBefore, salvaged(other, target(), *key)));
    expectUntouched();
    EXPECT_FALSE(QFile::exists(target()));
    readBefore(-1);
    EXPECT_TRUE(failedWith(ErrorKind::ReadBefore, salvaged(readingFor(target()), target())))
        << "nor while it is read itself";
    expectUntouched();
}

/// The disk may give no more by now.
TEST_F(EarlierReadingTest, isGoneOnWithAndGoesWhenARegisterWasMadeOfIt)
{
    ASSERT_TRUE(QFile::resize(registerPath(), 4096));
    readBefore(-1);
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, salvaged(registerPath(), target(), testKey(7))));
    expectUntouched();
    readBefore(-1);
    const auto report = salvaged(registerPath(), target());
    ASSERT_TRUE(succeeded(report));
    EXPECT_TRUE(report->ofEarlierReading);
    EXPECT_EQ(report->complaints, 1);
    EXPECT_FALSE(QFile::exists(readingFor(target())));
}

/// Of a program that was killed when all was read, and the log bore its name already.
TEST_F(EarlierReadingTest, getsItsNameBesideItsLogAndIsGoneOnWith)
{
    const QString half = readingFor(target()) + u".part"_s;
    ASSERT_TRUE(QFile::rename(readingFor(target()), half));
    QFile log(readingFor(target()) + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.close();
    const auto report = salvaged(registerPath(), target());
    ASSERT_TRUE(succeeded(report));
    EXPECT_TRUE(report->ofEarlierReading);
    EXPECT_EQ(report->complaints, 1);
    EXPECT_FALSE(QFile::exists(half));
    EXPECT_FALSE(log.exists());
}

TEST_F(EarlierReadingTest, ofWhichOnlyTheLogIsThereIsNamedSo)
{
    const QString log = readingFor(target()) + u"-wal"_s;
    ASSERT_TRUE(QFile::rename(readingFor(target()), log));
    const auto refused = salvaged(registerPath(), target());
    ASSERT_TRUE(failedWith(ErrorKind::ReadBefore, refused));
    EXPECT_EQ(refused.error().detail, log);
    EXPECT_TRUE(QFile::exists(log));
}

TEST_F(EarlierReadingTest, isOfOneSalvageAtATime)
{
    const auto other = FileLock::take(target());
    ASSERT_TRUE(succeeded(other));
    EXPECT_TRUE(failedWith(ErrorKind::InUse, salvaged(registerPath(), target())));
    expectUntouched();
}

TEST_F(EarlierReadingTest, isSalvagedItselfIntoARegisterOfAnotherName)
{
    const QString other = path(u"other.gehoor"_s);
    const auto report = salvaged(readingFor(target()), other);
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->complaints, 1);
    expectUntouched();
    EXPECT_FALSE(QFile::exists(readingFor(other))) << "of its own reading nothing is left once it is done";
}

TEST_F(EarlierReadingTest, isNoneOfARegisterOfAnotherName)
{
    const QString other = path(u"other.gehoor"_s);
    ASSERT_TRUE(succeeded(salvaged(registerPath(), other)));
    expectUntouched();
    EXPECT_FALSE(QFile::exists(readingFor(other)));
}

/// Of a program that was killed while it read.
TEST_F(EarlierReadingTest, halfAReadingIsNone)
{
    const QString other = path(u"other.gehoor"_s);
    const QString half = readingFor(other) + u".part"_s;
    ASSERT_TRUE(QFile::copy(registerPath(), half));
    ASSERT_TRUE(QFile::resize(half, 4096));
    const auto report = salvaged(registerPath(), other);
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->complaints, 1);
    EXPECT_FALSE(QFile::exists(half));
}

} // namespace
} // namespace gehoor
