// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/salvage/salvage.h>
#include <tests/support/stagetest.h>

#include <QDir>
#include <QFile>

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
    void expectUntouched() const { EXPECT_EQ(content(readingFor(target())), m_reading); }

private:
    QByteArray m_reading;
};

TEST_F(EarlierReadingTest, isNeverWrittenOverNorTakenAway)
{
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

TEST_F(EarlierReadingTest, isNotSplitFromTheLogThatWasReadWithIt)
{
    ASSERT_TRUE(QFile::rename(readingFor(target()), readingFor(target()) + u"-wal"_s));
    EXPECT_TRUE(failedWith(ErrorKind::ReadBefore, salvaged(registerPath(), target())));
    EXPECT_TRUE(QFile::exists(readingFor(target()) + u"-wal"_s));
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
