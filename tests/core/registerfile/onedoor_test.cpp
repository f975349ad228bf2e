// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/registercontent.h>
#include <tests/support/registertest.h>
#include <tests/support/sources.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What changes the register is an act, with its line in the trail.
class OneDoorTest : public RegisterTest
{
protected:
    Database &database() { return file().database(); }
    /// In an order that VACUUM leaves.
    QStringList content()
    {
        QStringList rows = contentOf(file());
        rows.sort();
        return rows;
    }
    QStringList keys()
    {
        return database()
            .select<QString>(u"SELECT key FROM setting ORDER BY key"_s, {},
                             [](const Row &row) { return row.text(0); })
            .value();
    }
    Result<> keep(const std::function<Result<>()> &work)
    {
        return file().write({ActKind::TermsChanged, {}, {}}, work);
    }

    const QString adding = u"INSERT INTO setting (key, value) VALUES ('a', ?)"_s;
};

TEST_F(OneDoorTest, isTheOnlyWayToChangeAnything)
{
    const QStringList before = content();
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().run(adding, {u"b"_s})));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().insert(adding, {u"b"_s})));
    EXPECT_TRUE(
        failedWith(ErrorKind::Internal, database().script(u"DELETE FROM setting; DROP TABLE part;"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().run(u"PRAGMA user_version = 1"_s)));
    EXPECT_EQ(content(), before);
    EXPECT_EQ(file().inspect()->problems, QStringList());
    reopen();
    EXPECT_EQ(content(), before);
}

TEST_F(OneDoorTest, isShutAgainAfterAnActThatFailedOrWasKept)
{
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, keep([] { return failure(ErrorKind::InvalidDate); })));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().run(adding, {u"b"_s})));
    EXPECT_TRUE(succeeded(keep([] { return Result<>(); })));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().run(adding, {u"b"_s})));
    EXPECT_TRUE(succeeded(file().noteReading({ActKind::CaseOpened, {}, {}})));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, database().run(adding, {u"b"_s})));
    EXPECT_EQ(keys(), QStringList());
}

/// As SQLite ends one by itself when the disk is full.
TEST_F(OneDoorTest, isShutForTheRestOfAnActThatWasRolledBack)
{
    const auto done = keep([&] {
        EXPECT_TRUE(succeeded(database().run(u"ROLLBACK"_s)));
        return database().run(adding, {u"b"_s}).map([](qint64) {});
    });
    EXPECT_TRUE(failedWith(ErrorKind::Internal, done));
    EXPECT_EQ(keys(), QStringList());
    EXPECT_TRUE(succeeded(keep([&] { return database().run(adding, {u"b"_s}).map([](qint64) {}); })));
    EXPECT_EQ(keys(), QStringList{u"a"_s});
}

TEST_F(OneDoorTest, letsThroughWhatAnActDoesAndAddsItsLine)
{
    const qsizetype lines = file().audit()->size();
    EXPECT_TRUE(succeeded(keep([&]() -> Result<> {
        EXPECT_TRUE(succeeded(database().insert(adding, {u"b"_s})));
        EXPECT_EQ(database().run(u"UPDATE setting SET value = ?"_s, {u"c"_s}), 1);
        return database().script(u"INSERT INTO setting (key, value) VALUES ('d', 'e');"_s);
    })));
    EXPECT_EQ(keys(), (QStringList{u"a"_s, u"d"_s}));
    EXPECT_EQ(file().audit()->size(), lines + 1);
    EXPECT_TRUE(succeeded(file().together([&] {
        return keep([&] { return database().script(u"DELETE FROM setting WHERE key = 'a';"_s); })
            .and_then([&] {
                return keep([&] { return database().script(u"DELETE FROM setting WHERE key = 'd';"_s); });
            });
    })));
    EXPECT_EQ(keys(), QStringList());
    EXPECT_EQ(file().audit()->size(), lines + 3);
}

TEST_F(OneDoorTest, isNoPartOfWhatConcernsTheFileAlone)
{
    const QStringList before = content();
    for (const QString &sql :
         {u"DELETE FROM audit"_s, u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s,
          u"DROP TABLE part"_s, u"BEGIN"_s, u"VACUUM INTO 'elsewhere'"_s,
          u"PRAGMA shrink_memory; DELETE FROM audit"_s, u""_s})
        EXPECT_TRUE(failedWith(ErrorKind::Internal, database().maintain(sql))) << sql.toStdString();
    EXPECT_TRUE(succeeded(database().maintain(u"PRAGMA shrink_memory"_s)));
    EXPECT_TRUE(succeeded(database().maintain(u"VACUUM"_s)));
    EXPECT_TRUE(succeeded(database().maintain(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)));
    EXPECT_EQ(content(), before);
    EXPECT_EQ(file().inspect()->problems, QStringList());
}

/// Who may begin what, in the source.
TEST(OneDoorInTheSourceTest, isOpenedNowhereElse)
{
    const std::pair<const char *, QStringList> doors[] = {
        {R"(\btransaction\()",
         {u"core/registerfile/database.h"_s, u"core/registerfile/database.cpp"_s,
          u"core/registerfile/registerfile.cpp"_s,  // with a line in the trail
          u"core/registerfile/rekeying.cpp"_s,      // likewise, in the copy that takes its place
          u"core/registerfile/migrations.cpp"_s,    // to the format of this program
          u"core/salvage/filling.cpp"_s,            // a new register, before its first act
          u"core/retention/retentionstore.cpp"_s}}, // merges the index for search
        {R"(\bmaintain\()",
         {u"core/registerfile/database.h"_s, u"core/registerfile/database.cpp"_s,
          u"core/registerfile/registerfile.cpp"_s, // the mark of a register that was made whole
          u"core/registerfile/inspection.cpp"_s,   // reads the disk and not the memory
          u"core/retention/retentionstore.cpp"_s,  // writes the file anew
          u"core/salvage/salvage.cpp"_s}},         // the mark; and when the new one comes to the disk
    };
    qsizetype listed = 0;
    for (const auto &[door, files] : doors)
        listed += files.size();
    qsizetype seen = 0;
    eachSource([&](const QString &name, const QString &text) {
        for (const auto &[door, files] : doors) {
            if (!QRegularExpression(QLatin1StringView(door)).match(text).hasMatch())
                continue;
            ++seen;
            EXPECT_TRUE(files.contains(name))
                << name.toStdString() << " goes past the one door by " << door
                << ". What is an act goes through RegisterFile::write(); what is none is listed here.";
        }
    });
    EXPECT_EQ(seen, listed) << "one is listed that needs it no more";
}

} // namespace
} // namespace gehoor
