// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/migrations.h>
#include <tests/support/registertest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class MigrationsTest : public testing::Test
{
protected:
    MigrationsTest()
    {
        const QString path = m_folder.filePath(u"t.db"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        m_database = Database::open(path, testKey(), false).value();
    }
    Database &database() { return *m_database; }
    QString tables()
    {
        const auto names =
            database().select<QString>(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s,
                                       {}, [](const Row &row) { return row.text(0); });
        return names.value().join(u' ');
    }

    const Migration first{1, u"CREATE TABLE a (x); INSERT INTO a VALUES (1);"_s};
    const Migration second{2, u"CREATE TABLE b (x); INSERT INTO b SELECT x FROM a;"_s};
    const Migration broken{2, u"CREATE TABLE b (x); INSERT INTO missing VALUES (1);"_s};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

TEST_F(MigrationsTest, runsEachStepOnce)
{
    EXPECT_EQ(migrate(database(), {first}).value(), MigrationOutcome::Upgraded);
    EXPECT_EQ(formatVersion(database()).value(), 1);
    EXPECT_EQ(migrate(database(), {first}).value(), MigrationOutcome::Current);
    EXPECT_EQ(migrate(database(), {first, second}).value(), MigrationOutcome::Upgraded);
    EXPECT_EQ(migrate(database(), {first, second}).value(), MigrationOutcome::Current);
    EXPECT_EQ(formatVersion(database()).value(), 2);
    EXPECT_EQ(tables(), u"a b"_s);
}

TEST_F(MigrationsTest, leavesANewerFormatAlone)
{
    ASSERT_TRUE(succeeded(migrate(database(), {first, second})));
    EXPECT_EQ(migrate(database(), {first}).value(), MigrationOutcome::Newer);
    EXPECT_EQ(formatVersion(database()).value(), 2);
}

TEST_F(MigrationsTest, undoesAStepThatFailsAndKeepsTheOnesBefore)
{
    EXPECT_TRUE(failedWith(ErrorKind::Internal, migrate(database(), {first, broken})));
    EXPECT_EQ(formatVersion(database()).value(), 1);
    EXPECT_EQ(tables(), u"a"_s);
    EXPECT_EQ(migrate(database(), {first, second}).value(), MigrationOutcome::Upgraded);
}

TEST_F(MigrationsTest, findsTheStepsOfThisProgram)
{
    const auto steps = migrations();
    ASSERT_TRUE(succeeded(steps));
    ASSERT_FALSE(steps->isEmpty());
    for (qsizetype i = 0; i < steps->size(); ++i)
        EXPECT_EQ(steps->at(i).number, i + 1);
    EXPECT_EQ(migrate(database(), *steps).value(), MigrationOutcome::Upgraded);
    EXPECT_EQ(formatVersion(database()).value(), steps->last().number);
}

} // namespace
} // namespace gehoor
