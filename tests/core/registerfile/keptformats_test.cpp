// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/registerfile/database.h>
#include <core/registerfile/migrations.h>
#include <tests/core/registerfile/keptformats.h>
#include <tests/support/printers.h>
#include <tests/support/realkeys.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Rows of a second case in tables that the first format has, put in before it is brought on.
QString moreRows()
{
    return uR"(
    INSERT INTO complaint (id, number, received, logged, channel, subject, name, form_of_address, capacity,
        safe_channel, letter_language)
        VALUES (2, '2026-0002', '2026-11-02', '2026-11-03T10:00:00.000Z', 'post', 'Niet teruggebeld',
        'S. Visser', 'neutral', 'other', 'post', 'nl');
    INSERT INTO complaint_text (complaint_id, text) VALUES (2, 'Niemand belde terug.');
    INSERT INTO complaint_search (docid, number, name, organisation, subject, text)
        VALUES (2, '2026-0002', 'S. Visser', '', 'Niet teruggebeld', 'Niemand belde terug.');
    INSERT INTO part (id, complaint_id, number, text, theme)
        VALUES (2, 2, 1, 'Niemand belde terug.', 'bereikbaarheid');
    INSERT INTO document (complaint_id, role, name, media_type, size, sha256, added, content)
        VALUES (2, 'original', 'brief.txt', 'text/plain', 3, '%1', '2026-11-03T10:00:00.000Z', x'00ff0a');
    INSERT INTO contact (complaint_id, day, text) VALUES (2, '2026-11-06', 'Gebeld.');
    INSERT INTO assessment (id, part_id, day, criteria_version, verdict, followed_from_answers)
        VALUES (2, 2, '2026-11-03', 1, 'admissible', 1);
    INSERT INTO assessment_answer (assessment_id, question, answer)
        VALUES (2, 'client', 'no'), (2, 'employee', 'no'), (2, 'conduct', 'yes'), (2, 'direct', 'yes');
    INSERT INTO responsible (id, function) VALUES (1, 'teammanager');
    INSERT INTO forwarding (part_id, responsible_id, function, day, response_day, response_summary)
        VALUES (2, 1, 'teammanager', '2026-11-03', '2026-11-09', 'Excuus gemaakt');
    INSERT INTO letter (complaint_id, number, kind, language, state, content, drafted, finalised, posted, pdf,
        sha256) VALUES (2, 1, 'forwarded', 'nl', 'posted', '{}', '2026-11-04', '2026-11-04', '2026-11-04',
        x'255044462d312e34', '%2');
    INSERT INTO closing (complaint_id, day, outcome, learning_point)
        VALUES (2, '2026-11-20', 'answered', 'Terugbellen');
    INSERT INTO overview (complaint_id, received, standing, verdicts, is_open)
        VALUES (2, '2026-11-02', 'closed', 'admissible', 0);
    INSERT INTO overview_standing (standing, received, complaint_id) VALUES ('closed', '2026-11-02', 2);
    UPDATE number_sequence SET last = 2;)"_s.arg(sha256Hex(QByteArray("\x00\xff\x0a", 3)),
                                                 sha256Hex("%PDF-1.4"));
}

/// And what must be found of them.
QStringList moreFacts()
{
    const QString words = sha256Hex("Niemand belde terug.");
    return {u"case\t2026-0002\t2026-11-02\tpost\tS. Visser\tNiet teruggebeld\t"_s + words,
            u"part\t2026-0002\t1\t"_s + words,
            u"verdict\t2026-0002\t1\tadmissible\t"_s,
            u"forwarded\t2026-0002\t1\tteammanager\t2026-11-03\t"_s + sha256Hex("Excuus gemaakt"),
            u"note\t2026-0002\t2026-11-06\t"_s + sha256Hex("Gebeld."),
            u"document\t2026-0002\toriginal\tbrief.txt\ttext/plain\t"_s +
                sha256Hex(QByteArray("\x00\xff\x0a", 3)),
            u"letter\t2026-0002\t1\tforwarded\tposted\t2026-11-04\t"_s + sha256Hex("%PDF-1.4"),
            u"closed\t2026-0002\t2026-11-20\tanswered"_s};
}

class KeptFormatsTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return folder.filePath(name); }
    /// Of what is kept nothing is opened itself.
    QString copyOf(const KeptFormat &kept, const QString &name) const
    {
        EXPECT_TRUE(QFile::copy(kept.file, path(name)));
        EXPECT_TRUE(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner));
        return path(name);
    }
    static Key keyOf(const QString &file)
    {
        const RealKeys real;
        return Key::fromPassphrase(keptWords, RegisterFile::salt(file).value()).value();
    }
    static int formatOf(const QString &file, const Key &key)
    {
        return formatVersion(*Database::open(file, key, true).value()).value();
    }
    /// Opens it as any register is, which brings it up to date, and looks for what was written down.
    void expectAllThere(const QString &file, const Key &key, const KeptFormat &kept) const
    {
        auto opened = RegisterFile::open(file, key, Access::Write, later);
        ASSERT_TRUE(succeeded(opened));
        const Desk desk(std::move(*opened), later);
        EXPECT_EQ(desk.file.formatVersion(), migrations()->size());
        EXPECT_EQ(lastingFacts(desk), kept.facts);
        EXPECT_TRUE(desk.file.seekHead(kept.head).value().found);
        EXPECT_EQ(desk.file.inspect()->problems, QStringList());
    }

    /// The numbers of the cases that a search finds.
    QStringList found(const QString &file, const Key &key, const QString &typed) const
    {
        const Desk desk(RegisterFile::open(file, key, Access::Read, later).value(), later);
        QStringList numbers;
        const auto rows = desk.overview.rows({.search = typed}, 9).value();
        for (const OverviewRow &row : rows)
            numbers.append(row.number);
        return numbers;
    }

    const QTemporaryDir folder;
    const FixedClock later{QDate(2030, 1, 1)};
};

TEST_F(KeptFormatsTest, eachThatIsKeptHoldsWhatItHeldForEverAfter)
{
    const QList<KeptFormat> kept = keptFormats();
    ASSERT_FALSE(kept.isEmpty());
    EXPECT_EQ(kept.constFirst().number, 1);
    for (const KeptFormat &one : kept) {
        SCOPED_TRACE("format " + std::to_string(one.number));
        const QString file = copyOf(one, u"kept-%1.gehoor"_s.arg(one.number));
        const Key key = keyOf(file);
        EXPECT_EQ(formatOf(file, key), one.number);
        EXPECT_FALSE(one.facts.isEmpty());
        expectAllThere(file, key, one);
    }
}

/// Of formats between those that are kept no file can be made any more but by the steps that led to them.
TEST_F(KeptFormatsTest, theFirstIsBroughtOnFromEveryFormatThatCameAfterIt)
{
    KeptFormat first = keptFormats().constFirst();
    const Key key = keyOf(first.file);
    first.facts += moreFacts();
    const auto steps = migrations().value();
    for (const Migration &last : steps) {
        SCOPED_TRACE("format " + std::to_string(last.number));
        const QString file = copyOf(first, u"format-%1.gehoor"_s.arg(last.number));
        {
            const auto database = Database::open(file, key, false).value();
            ASSERT_TRUE(succeeded(database->transaction([&] { return database->script(moreRows()); })));
            ASSERT_TRUE(succeeded(migrate(*database, steps.mid(0, last.number))));
        }
        ASSERT_EQ(formatOf(file, key), last.number);
        expectAllThere(file, key, first);
        for (const QString &typed : {u"excuus teammanager"_s, u"terugbellen"_s, u"brief.txt"_s})
            EXPECT_EQ(found(file, key, typed), QStringList{u"2026-0002"_s}) << typed.toStdString();
    }
}

/// They stand in the names of files; what is never given again is kept with the case since format 29.
TEST_F(KeptFormatsTest, numbersOfBundlesThatWereMadeBeforeAreNotGivenAgain)
{
    const QList<KeptFormat> all = keptFormats();
    const auto kept = std::find_if(all.cbegin(), all.cend(), [](const KeptFormat &one) {
        return one.number == 27; // with bundles
    });
    ASSERT_NE(kept, all.cend());
    const QString file = copyOf(*kept, u"bundles.gehoor"_s);
    const auto opened = RegisterFile::open(file, keyOf(file), Access::Write, later).value();
    const auto beyond = opened->database()
                            .select<int>(u"SELECT c.last_bundle - MAX(b.number) FROM complaint c"
                                         " JOIN bundle b ON b.complaint_id = c.id GROUP BY c.id"_s,
                                         {}, [](const Row &row) { return int(row.number(0)); })
                            .value();
    ASSERT_FALSE(beyond.isEmpty());
    EXPECT_EQ(beyond, QList<int>(beyond.size(), 0));
}

/// With GEHOOR_KEEP_FORMAT=tests/data this makes the register to be kept of the present format, and what is
/// written down beside it; else it shows that it could.
TEST_F(KeptFormatsTest, oneOfThePresentFormatCanBeMadeToBeKept)
{
    const QDir place(qEnvironmentVariable("GEHOOR_KEEP_FORMAT", folder.path()));
    const QString file = place.filePath(u"register-format-%1.gehoor"_s.arg(migrations()->size()));
    ASSERT_FALSE(QFile::exists(file)) << "what is kept is never made anew";
    const RealKeys real;
    const Key key = Key::fromPassphrase(keptWords, Key::newSalt()).value();
    FixedClock clock(QDate(2026, 11, 23));
    {
        Desk desk(RegisterFile::create(file, key, clock).value(), clock);
        fillEveryTable(desk, clock, folder.path());
        EXPECT_EQ(emptyTables(desk), QStringList{u"related_waiting"_s}) << "that is of older formats alone";
        writeFacts(file, desk);
    }
    const KeptFormat made = keptFormat(file);
    EXPECT_EQ(made.number, migrations()->size());
    EXPECT_GT(made.facts.size(), 20);
    expectAllThere(copyOf(made, u"again.gehoor"_s), key, made);
}

} // namespace
} // namespace gehoor
