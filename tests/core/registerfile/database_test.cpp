// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/registertest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class DatabaseTest : public testing::Test
{
protected:
    DatabaseTest()
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        m_database = Database::open(path(), testKey(), false).value();
        EXPECT_TRUE(succeeded(changeBehind(database(), u"CREATE TABLE t (id INTEGER PRIMARY KEY, value)"_s)));
    }
    QString path() const { return m_folder.filePath(u"t.db"_s); }
    Database &database() { return *m_database; }
    QStringList texts(const QString &sql, const Database::Values &values = {})
    {
        return database().select<QString>(sql, values, [](const Row &row) { return row.text(0); }).value();
    }
    QString text(const QString &sql) { return texts(sql).value(0); }
    Result<> add(const QVariant &value) { return changeBehind(database(), adding, {value}); }
    Result<> addWithin(const QVariant &value)
    {
        return database().run(adding, {value}).map([](qint64) {});
    }

    const QString adding = u"INSERT INTO t (value) VALUES (?)"_s;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

TEST_F(DatabaseTest, isSetUpForSafety)
{
    const std::pair<const char *, const char *> settings[] = {
        {"journal_mode", "wal"}, {"synchronous", "2"},  {"foreign_keys", "1"}, {"temp_store", "2"},
        {"secure_delete", "1"},  {"page_size", "4096"}, {"query_only", "0"}};
    for (const auto &[name, value] : settings)
        EXPECT_EQ(text(u"PRAGMA "_s + QLatin1StringView(name)), QLatin1StringView(value)) << name;
    EXPECT_TRUE(text(u"PRAGMA cipher_version"_s).startsWith(u'3') ||
                text(u"PRAGMA cipher_version"_s).startsWith(u'4'));
}

TEST_F(DatabaseTest, givesTextBackEqual)
{
    const QStringList texts{
        u""_s,
        u" spaces and\ttabs \r\n"_s,
        QString(u"be"_s + QChar(0) + u"fore and after NUL"_s),
        QString(QChar(0)),
        u"'quotes' \"double\" `back` ; -- DROP TABLE t; %_ \\ ? ?1 :a @b $c"_s,
        u"{{x}} <img src=x> =1+1"_s,
        u"\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"_s,
        u"e\u0301 combined, \u00e9 composed, Z\u0351\u036b\u0343"_s,
        u"\U0001f600 \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001fffe"_s,
        u"\ufeffbegins with a byte order mark"_s,
        u"\ufeff\ufefftwo of them"_s,
        QString(QChar(QChar::ByteOrderMark)),
        u"\ufffd\ufdd0\ue000"_s,
        QString(1024 * 1024, u'\u00eb'),
    };
    for (const QString &text : texts) {
        ASSERT_TRUE(succeeded(changeBehind(database(), u"DELETE FROM t"_s)));
        ASSERT_TRUE(succeeded(add(text)));
        const QString back = this->text(u"SELECT value FROM t"_s);
        EXPECT_TRUE(back == text) << text.left(60).toStdString() << " came back as "
                                  << back.left(60).toStdString();
        EXPECT_EQ(this->text(u"SELECT typeof(value) FROM t"_s), u"text"_s);
        EXPECT_EQ(this->texts(u"SELECT id FROM t WHERE value = ?"_s, {text}).size(), 1);
        EXPECT_EQ(storable(text), text);
    }
}

TEST_F(DatabaseTest, replacesOnlyWhatIsNoText)
{
    const std::pair<QString, QString> cases[] = {
        {QString(QChar(0xd800)) + u"abc"_s, u"\ufffdabc"_s},
        {u"abc"_s + QChar(0xdc00), u"abc\ufffd"_s},
        {QString(QChar(0xfffe)) + u"abc"_s, u"\ufffdabc"_s},
        {u"a"_s + QChar(0xffff) + u"b"_s, u"a\ufffdb"_s},
    };
    for (const auto &[bad, good] : cases) {
        ASSERT_TRUE(succeeded(changeBehind(database(), u"DELETE FROM t"_s)));
        ASSERT_TRUE(succeeded(add(bad)));
        EXPECT_EQ(text(u"SELECT value FROM t"_s), good);
        EXPECT_EQ(storable(bad), good);
    }
}

TEST_F(DatabaseTest, keepsBytesAndTellsEmptyFromNull)
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(static_cast<char>(i * 7));
    const struct
    {
        QVariant value;
        QString type;
    } cases[] = {
        {bytes, u"blob"_s},
        {QByteArray(), u"blob"_s},
        {QByteArray(""), u"blob"_s},
        {QString(), u"text"_s},
        {u""_s, u"text"_s},
        {QVariant(), u"null"_s},
        {qint64(1) << 62, u"integer"_s},
        {toSql(QDate(2026, 2, 1)), u"text"_s},
        {toSql(QDate()), u"null"_s},
        {toSql(std::optional<QDate>()), u"null"_s},
        {toSql(ComplaintId(7)), u"integer"_s},
        {toSql(std::optional<ComplaintId>()), u"null"_s},
    };
    for (const auto &c : cases) {
        ASSERT_TRUE(succeeded(changeBehind(database(), u"DELETE FROM t"_s)));
        ASSERT_TRUE(succeeded(add(c.value)));
        EXPECT_EQ(text(u"SELECT typeof(value) FROM t"_s), c.type);
        const auto back = database().selectOne<QVariant>(u"SELECT value FROM t"_s, {},
                                                         [](const Row &row) { return row.value(0); });
        EXPECT_EQ(back.value()->toByteArray(), c.value.toByteArray());
    }
}

TEST_F(DatabaseTest, readsDatesAsTheyWereBound)
{
    ASSERT_TRUE(succeeded(add(toSql(QDate(2026, 11, 23)))));
    ASSERT_TRUE(succeeded(add(toSql(std::optional<QDate>()))));
    const auto dates = database().select<std::optional<QDate>>(u"SELECT value FROM t ORDER BY id"_s, {},
                                                               [](const Row &row) { return row.date(0); });
    EXPECT_EQ(dates.value(), (QList<std::optional<QDate>>{QDate(2026, 11, 23), std::nullopt}));
    EXPECT_EQ(toSql(QDateTime(QDate(2026, 11, 23), QTime(11, 0), Qt::OffsetFromUTC, 3600)).toString(),
              u"2026-11-23T10:00:00.000Z"_s);
}

TEST_F(DatabaseTest, countsRowsAndGivesTheirNumbers)
{
    EXPECT_TRUE(succeeded(database().transaction([&]() -> Result<> {
        EXPECT_EQ(database().insert(adding, {1}), 1);
        EXPECT_EQ(database().insert(adding, {2}), 2);
        EXPECT_EQ(database().run(u"UPDATE t SET value = ?"_s, {3}), 2);
        EXPECT_EQ(database().run(u"UPDATE t SET value = ? WHERE id = ?"_s, {3, 99}), 0);
        return {};
    })));
}

TEST_F(DatabaseTest, refusesTheWrongNumberOfValues)
{
    const QString sql = u"INSERT INTO t (id, value) VALUES (?, ?)"_s;
    for (int round = 0; round < 2; ++round) { // the second time with a statement that was used before
        EXPECT_TRUE(failedWith(ErrorKind::Internal, changeBehind(database(), sql, {10 + round})));
        EXPECT_TRUE(failedWith(ErrorKind::Internal, changeBehind(database(), sql, {20 + round, 1, 2})));
        EXPECT_TRUE(succeeded(changeBehind(database(), sql, {30 + round, u"value"_s})));
    }
    EXPECT_EQ(texts(u"SELECT id FROM t ORDER BY id"_s), (QStringList{u"30"_s, u"31"_s}));
}

TEST_F(DatabaseTest, walksWithinAWalk)
{
    for (const char *value : {"a", "b", "c"})
        ASSERT_TRUE(succeeded(add(QString::fromLatin1(value))));
    const QString sql = u"SELECT value FROM t ORDER BY id"_s;
    QStringList pairs;
    ASSERT_TRUE(succeeded(database().each(sql, {}, [&](const Row &outer) {
        EXPECT_TRUE(succeeded(database().each(sql, {}, [&](const Row &inner) {
            pairs += outer.text(0) + inner.text(0);
            return inner.text(0) != u"b"_s;
        })));
        return true;
    })));
    EXPECT_EQ(pairs.join(u' '), u"aa ab ba bb ca cb"_s);
    EXPECT_TRUE(succeeded(database().transaction([&] { return addWithin(u"d"_s); })));
}

TEST_F(DatabaseTest, rollsBackOnFailureAndWorksOn)
{
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, database().transaction([&]() -> Result<> {
        EXPECT_TRUE(succeeded(addWithin(1)));
        return failure(ErrorKind::InvalidDate);
    })));
    EXPECT_EQ(texts(u"SELECT value FROM t"_s), QStringList());
    EXPECT_TRUE(succeeded(database().transaction([&] { return addWithin(2); })));
    EXPECT_EQ(texts(u"SELECT value FROM t"_s), QStringList{u"2"_s});
}

TEST_F(DatabaseTest, doesNotNestTransactions)
{
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().transaction([&] {
        return database().transaction([&] { return addWithin(1); });
    })));
    EXPECT_TRUE(succeeded(add(2)));
    EXPECT_TRUE(succeeded(database().each(u"SELECT value FROM t"_s, {}, [&](const Row &) {
        EXPECT_TRUE(failedWith(ErrorKind::Internal, database().transaction([&] { return addWithin(3); })));
        return true;
    })));
    EXPECT_EQ(texts(u"SELECT value FROM t"_s), QStringList{u"2"_s});
}

TEST_F(DatabaseTest, cutsScriptsAtTheEndOfStatementsOnly)
{
    const auto script = [&](const QString &sql) {
        return database().transaction([&] { return database().script(sql); });
    };
    ASSERT_TRUE(succeeded(script(u"-- a comment; with a semicolon\n"
                                 "CREATE TRIGGER double AFTER INSERT ON t WHEN NEW.value < 100 BEGIN\n"
                                 "    UPDATE t SET value = value * 2 WHERE id = NEW.id;\n"
                                 "    UPDATE t SET value = value + 1 WHERE id = NEW.id;\n"
                                 "END;\n"
                                 "INSERT INTO t (value) VALUES (10);\n"
                                 "INSERT INTO t (value) VALUES (';');\n"
                                 "/* nothing; more */ -- at all"_s)));
    EXPECT_EQ(texts(u"SELECT value FROM t ORDER BY id"_s), (QStringList{u"21"_s, u";"_s}));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, script(u"DELETE FROM t; DELETE FROM"_s)));
    EXPECT_TRUE(succeeded(script(u""_s)));
}

TEST_F(DatabaseTest, explainsOurOwnMistakes)
{
    const auto unknown = changeBehind(database(), u"DELETE FROM missing"_s);
    ASSERT_TRUE(failedWith(ErrorKind::Internal, unknown));
    EXPECT_TRUE(unknown.error().detail.contains(u"missing"_s));
    const auto constraint =
        changeBehind(database(), u"INSERT INTO t (id, value) VALUES (1, 'a'), (1, ?)"_s, {u"Mulder"_s});
    ASSERT_TRUE(failedWith(ErrorKind::Internal, constraint));
    EXPECT_TRUE(constraint.error().detail.contains(u"t.id"_s)) << constraint.error().detail.toStdString();
    EXPECT_FALSE(constraint.error().detail.contains(u"Mulder"_s));
}

TEST_F(DatabaseTest, keepsSearchedWordsOutOfItsComplaints)
{
    ASSERT_TRUE(succeeded(changeBehind(database(), u"CREATE VIRTUAL TABLE words USING fts4 (text)"_s)));
    const auto found = database().each(u"SELECT text FROM words WHERE words MATCH ?"_s, {u"\"Mulder"_s},
                                       [](const Row &) { return true; });
    ASSERT_TRUE(failedWith(ErrorKind::Internal, found));
    EXPECT_FALSE(found.error().detail.contains(u"Mulder"_s)) << found.error().detail.toStdString();
}

TEST_F(DatabaseTest, writesNothingWhenOpenedForReading)
{
    ASSERT_TRUE(succeeded(add(u"a"_s)));
    const auto reader = Database::open(path(), testKey(), true);
    ASSERT_TRUE(succeeded(reader));
    for (const auto *sql : {"INSERT INTO t (value) VALUES (1)", "DROP TABLE t", "CREATE TABLE u (a)"})
        EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, changeBehind(**reader, QString::fromLatin1(sql))))
            << sql;
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, (*reader)->maintain(u"PRAGMA user_version = 3"_s)));
    EXPECT_EQ(texts(u"SELECT value FROM t"_s), QStringList{u"a"_s});
}

TEST_F(DatabaseTest, opensWithTheRightKeyOnly)
{
    ASSERT_TRUE(succeeded(add(u"a"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, Database::open(path(), testKey(2), false)));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, Database::open(path(), testKey(2), true)));
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound, Database::open(path() + u"x"_s, testKey(), false)));
    EXPECT_FALSE(QFile::exists(path() + u"x"_s));
}

} // namespace
} // namespace gehoor
