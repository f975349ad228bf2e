// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/migrations.h>
#include <tests/support/changebehind.h>
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

/// A register of the format before forwardings could be taken back.
TEST_F(MigrationsTest, keepsForwardingsResponsesAndClosingsUnderTheirNumbers)
{
    const auto steps = migrations().value();
    ASSERT_TRUE(succeeded(migrate(database(), steps.mid(0, 11))));
    ASSERT_TRUE(succeeded(changeBehind(
        database(),
        u"INSERT INTO complaint (id, number, received, logged, channel, subject, form_of_address, capacity,"
        " safe_channel, letter_language) VALUES (5, '2026-0001', '2026-11-02', '', 'mail', '', 'neutral',"
        " 'unknown', 'post', 'nl');"
        "INSERT INTO part (id, complaint_id, number, text) VALUES (7, 5, 1, 'a'), (8, 5, 2, 'b');"
        "INSERT INTO responsible (id, function) VALUES (3, 'manager');"
        "INSERT INTO forwarding (id, part_id, responsible_id, function, day, response_day, response_summary)"
        " VALUES (11, 7, 3, 'baas', '2026-11-03', '2026-11-09', 'Gebeld'),"
        " (12, 8, 3, 'manager', '2026-11-05', NULL, '');"
        "INSERT INTO letter (complaint_id, number, kind, language, state, content, drafted)"
        " VALUES (5, 1, 'forwarded', 'nl', 'posted', '{}', '2026-11-04');"
        "INSERT INTO closing (complaint_id, day, outcome, learning_point)"
        " VALUES (5, '2026-11-20', 'answered', 'Bellen');"_s)));
    ASSERT_TRUE(succeeded(migrate(database(), steps)));
    const auto read = [&](const QString &sql) {
        return database()
            .select<QString>(sql, {}, [](const Row &row) { return row.text(0); })
            .value()
            .join(u'|');
    };
    EXPECT_EQ(read(u"SELECT id || part_id || responsible_id || function || day || COALESCE(answered, '-') ||"
                   " answered_by || COALESCE(taken_back, '') FROM forwarding ORDER BY id"_s),
              u"1173baas2026-11-032026-11-09baas|1283manager2026-11-05-"_s);
    EXPECT_EQ(read(u"SELECT forwarding_id || day || summary || given_by || is_final FROM response"_s),
              u"112026-11-09Gebeldbaas1"_s);
    EXPECT_EQ(read(u"SELECT last_forwarding FROM letter"_s), u"11"_s) << "the second came after it";
    EXPECT_EQ(read(u"SELECT complaint_id || day || outcome || learning_point FROM closing"
                   " WHERE reopened IS NULL"_s),
              u"52026-11-20answeredBellen"_s);
    EXPECT_EQ(read(u"PRAGMA foreign_key_check"_s), QString());
}

} // namespace
} // namespace gehoor
