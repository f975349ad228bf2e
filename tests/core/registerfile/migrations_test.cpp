// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/migrations.h>
#include <tests/support/changebehind.h>
#include <tests/support/registertest.h>

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A case of the format before search knew more of the work on it than the notes, with a word in each place
/// that ends in the number of its row; one text ends at a NUL, and one is long.
QString workedOn(const QString &id)
{
    return u"INSERT INTO complaint (id, number, received, logged, channel, subject, form_of_address, "
           u"capacity,"
           " safe_channel, letter_language)"
           " VALUES (%1, '2026-000%1', '', '', 'mail', '', 'neutral', 'unknown', 'post', 'nl');"
           "INSERT INTO complaint_search (docid, number, name, organisation, subject, text, reach, remedy,"
           " parts, notes) VALUES (%1, '2026-000%1', '', '', '', '', '', '', '', 'Notitie%1');"
           "INSERT INTO document (complaint_id, role, name, media_type, size, sha256, added, content)"
           " VALUES (%1, 'original', 'Naam%1.eml', '', 0, '', '', x'');"
           "INSERT INTO part (id, complaint_id, number, text) VALUES (%1, %1, 1, '');"
           "INSERT INTO assessment (id, part_id, day, criteria_version, verdict, followed_from_answers, "
           "reason,"
           " withdrawal_reason) VALUES (%1, %1, '', 1, 'admissible', 1, 'Reden%1' || char(0), 'Terug%1');"
           "INSERT INTO assessment_answer (assessment_id, question, remark)"
           " VALUES (%1, 'client', 'Opmerking%1');"
           "INSERT INTO responsible (id, function) VALUES (%1, '%1');"
           "INSERT INTO forwarding (id, part_id, responsible_id, function, day, conflict_reason, answered_by,"
           " taken_back_reason)"
           " VALUES (%1, %1, %1, 'Functie%1', '', 'Conflict%1', 'Antwoord%1', 'Intrek%1');"
           "INSERT INTO response (forwarding_id, day, summary, given_by, is_final)"
           " VALUES (%1, '', 'Reactie%1', 'Gever%1', 1);"
           "INSERT INTO extension (forwarding_id, day, length, unit, reason, consent_how)"
           " VALUES (%1, '', 1, 'weeks', 'Verleng%1', 'Akkoord%1');"
           "INSERT INTO closing (complaint_id, day, outcome, learning_point, told_how, reopening_reason)"
           " VALUES (%1, '', 'answered', 'Leerpunt%1', 'Verteld%1', 'Heropend%1');"
           "INSERT INTO measure (complaint_id, text, owner, state)"
           " VALUES (%1, 'Beter%1', 'Eigenaar%1', 'open');"
           "INSERT INTO contact_limit (complaint_id, number, behaviour, measure, start, evaluate, "
           "ending_reason)"
           " VALUES (%1, 1, 'Gedrag%1', 'Grens%1', '', '', 'Einde%1');"
           "INSERT INTO limit_evaluation (complaint_id, number, day, next, reason)"
           " VALUES (%1, 1, '', '', 'Evaluatie%1');"
           "INSERT INTO snooze (complaint_id, step, day, until, reason)"
           " VALUES (%1, '', '', '', replace(hex(zeroblob(4998)), '00', 'a ') || 'Uitstel%1 Daarna%1');"
           "INSERT INTO legal_hold (complaint_id, day, reason, lifting_reason)"
           " VALUES (%1, '', 'Langer%1', 'Korter%1');"
           "INSERT INTO access_request (complaint_id, received, channel, reason)"
           " VALUES (%1, '', '', 'Inzage%1');"_s.arg(id);
}

/// The columns that begin an index of all rows of a table, or its key.
QStringList firstOfIndexes(const Database &database, const QString &table)
{
    const auto texts = [&](const QString &pragma, int column,
                           const std::function<bool(const Row &)> &counts) {
        QStringList found;
        EXPECT_TRUE(succeeded(database.each(pragma, {}, [&](const Row &row) {
            if (counts(row))
                found << row.text(column);
            return true;
        })));
        return found;
    };
    QStringList first = texts(u"PRAGMA table_info(%1)"_s.arg(table), 1,
                              [](const Row &row) { return row.number(5) == 1; }); // of its key
    const QStringList indexes = texts(u"PRAGMA index_list(%1)"_s.arg(table), 1,
                                      [](const Row &row) { return !row.flag(4); }); // partial
    for (const QString &index : indexes)
        first += texts(u"PRAGMA index_info(%1)"_s.arg(index), 2,
                       [](const Row &row) { return row.number(0) == 0; });
    return first;
}

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

TEST_F(MigrationsTest, findsCasesOfBeforeByTheWordsOfTheWorkOnThem)
{
    const auto steps = migrations().value();
    ASSERT_TRUE(succeeded(migrate(database(), steps.mid(0, 26))));
    for (const QString &id : {u"1"_s, u"2"_s})
        ASSERT_TRUE(succeeded(changeBehind(database(), workedOn(id))));
    ASSERT_TRUE(succeeded(migrate(database(), steps)));
    for (const QString &word :
         {u"Notitie"_s,  u"Naam"_s,     u"Reden"_s,   u"Terug"_s,     u"Opmerking"_s, u"Functie"_s,
          u"Conflict"_s, u"Antwoord"_s, u"Intrek"_s,  u"Reactie"_s,   u"Gever"_s,     u"Verleng"_s,
          u"Akkoord"_s,  u"Leerpunt"_s, u"Verteld"_s, u"Heropend"_s,  u"Beter"_s,     u"Eigenaar"_s,
          u"Gedrag"_s,   u"Grens"_s,    u"Einde"_s,   u"Evaluatie"_s, u"Uitstel"_s,   u"Daarna"_s,
          u"Langer"_s,   u"Korter"_s,   u"Inzage"_s}) {
        const auto found =
            database().select<qint64>(u"SELECT docid FROM complaint_search WHERE complaint_search MATCH ?"_s,
                                      {word + u'2'}, [](const Row &row) { return row.number(0); });
        EXPECT_EQ(found.value(), QList<qint64>{2}) << word.toStdString();
    }
}

/// When a row is taken away SQLite looks for what refers to it. Of cases a stub stays, and responsible
/// persons stay.
TEST_F(MigrationsTest, leaveNoReferenceWithoutItsIndex)
{
    ASSERT_TRUE(succeeded(migrate(database(), migrations().value())));
    qsizetype references = 0;
    for (const QString &table : tables().split(u' ')) {
        const QStringList indexed = firstOfIndexes(database(), table);
        EXPECT_TRUE(
            succeeded(database().each(u"PRAGMA foreign_key_list(%1)"_s.arg(table), {}, [&](const Row &row) {
                const QString parent = row.text(2);
                const bool isFirst = row.number(1) == 0; // of several columns
                if (isFirst && parent != u"complaint" && parent != u"responsible") {
                    ++references;
                    EXPECT_TRUE(indexed.contains(row.text(3)))
                        << table.toStdString() << '.' << row.text(3).toStdString();
                }
                return true;
            })));
    }
    EXPECT_GT(references, 10);
}

} // namespace
} // namespace gehoor
