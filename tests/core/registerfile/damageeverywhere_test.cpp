// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/restoration.h>
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/database.h>
#include <core/registerfile/files.h>
#include <core/registerfile/logcheck.h>
#include <core/retention/retention.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>
#include <tests/support/torture.h>

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 filled =
    4084; // bytes of a page that its checksum covers; SQLCipher fills it up with 12 more

/// Every row of every table, as contentOf() gives it, when all can be read.
Result<QStringList> everyText(RegisterFile &file)
{
    const Database &database = file.database();
    const auto tables = database.select<QString>(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                                                 [](const Row &row) { return row.text(0); });
    if (!tables)
        return failureOf(tables);
    QStringList content;
    for (const QString &table : *tables) {
        const auto columns = database.select<QString>(u"PRAGMA table_info(%1)"_s.arg(table), {},
                                                      [](const Row &row) { return row.text(1); });
        if (!columns)
            return failureOf(columns);
        const auto rows = database.select<QString>(u"SELECT * FROM %1"_s.arg(table), {}, [&](const Row &row) {
            QStringList values{table};
            for (int column = 0; column < columns->size(); ++column)
                values.append(QString::fromLatin1(row.bytes(column).toHex()));
            return values.join(u' ');
        });
        if (!rows)
            return failureOf(rows);
        content += *rows;
    }
    return content;
}

bool tellsOfDamage(ErrorKind kind)
{
    return kind == ErrorKind::Damaged || kind == ErrorKind::WrongKey || kind == ErrorKind::NotARegister;
}

/// Single bits and blocks, anywhere in the file, in its write-ahead log and in a backup. What counts is what
/// is read afterwards: it is what was written, or a failure.
class DamageEverywhereTest : public StageTest
{
protected:
    DamageEverywhereTest()
    {
        for (int i = 1; i <= 6; ++i) {
            const Complaint complaint =
                logComplaint(desk(), u"Klacht %1, met veel woorden. "_s.arg(i).repeated(90 * i));
            EXPECT_TRUE(succeeded(desk().complaints.noteContact(complaint.id, clock.today(),
                                                                u"Gebeld %1 "_s.arg(i).repeated(200 * i))));
        }
        // Pages that are not in use hold nothing, and nobody looks whether they are as they were.
        EXPECT_TRUE(succeeded(desk().file.database().maintain(u"VACUUM"_s)));
    }

    static int bits() { return tortureRounds(24); }
    static int blocks() { return tortureRounds(15); }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        removeRegister(name);
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    QByteArray withABitTurned(QByteArray content, qint64 at)
    {
        content[at] = char(content[at] ^ (1 << chance.bounded(8)));
        return content;
    }
    /// A block of a disk's size, filled with what disks leave there.
    QByteArray withABlockLost(QByteArray content)
    {
        const qint64 size = chance.bounded(2) == 0 ? 512 : bytesOfPage;
        const qint64 at = chance.bounded(int(content.size() / size)) * size;
        const char fillings[] = {'\0', '\xff', 'x'};
        std::fill_n(content.begin() + at, std::min(size, content.size() - at), fillings[chance.bounded(3)]);
        return content;
    }
    qint64 anyPlace(const QByteArray &content) { return chance.bounded(int(content.size())); }
    Result<std::unique_ptr<RegisterFile>> open(const QString &name, Access access)
    {
        return RegisterFile::open(name, testKey(), access, clock);
    }
    /// Reads a register as `damaged` and expects the truth or a failure; whether it told of damage.
    bool reports(const QByteArray &damaged, const QStringList &right, const std::string &what)
    {
        write(path(u"damaged.gehoor"_s), damaged);
        const auto opened = open(path(u"damaged.gehoor"_s), Access::Read);
        if (!opened) {
            EXPECT_TRUE(tellsOfDamage(opened.error().kind)) << what << testing::PrintToString(opened.error());
            return true;
        }
        const auto content = everyText(**opened);
        if (content) {
            EXPECT_EQ(*content == right, true) << what << ": something else was read than was written";
        } else {
            EXPECT_TRUE(tellsOfDamage(content.error().kind))
                << what << testing::PrintToString(content.error());
        }
        return !(*opened)->inspect()->problems.isEmpty();
    }

    QRandomGenerator chance{20261128};
};

TEST_F(DamageEverywhereTest, aBitOfTheFileIsReported)
{
    const auto right = everyText(desk().file);
    ASSERT_TRUE(succeeded(right));
    closeDesk();
    const QByteArray whole = read(registerPath());
    for (int round = 0; round < bits(); ++round) {
        const qint64 at = anyPlace(whole);
        const std::string what = "byte " + std::to_string(at);
        const bool told = reports(withABitTurned(whole, at), *right, what);
        EXPECT_TRUE(told || at % bytesOfPage >= filled) << what;
        tellWhere(round, bits());
    }
    EXPECT_FALSE(reports(whole, *right, "unharmed"));
    nameRow("a bit of the file turned");
    tally("bits", bits());
}

TEST_F(DamageEverywhereTest, aBlockOfTheFileIsReported)
{
    const auto right = everyText(desk().file);
    ASSERT_TRUE(succeeded(right));
    closeDesk();
    const QByteArray whole = read(registerPath());
    for (int round = 0; round < blocks(); ++round) {
        const QByteArray damaged = withABlockLost(whole);
        EXPECT_TRUE(reports(damaged, *right, "round " + std::to_string(round)) || damaged == whole) << round;
        tellWhere(round, blocks());
    }
    nameRow("a block of the file lost");
    tally("blocks", blocks());
}

TEST_F(DamageEverywhereTest, everyPageOfZerosIsReported)
{
    const auto right = everyText(desk().file);
    ASSERT_TRUE(succeeded(right));
    closeDesk();
    const QByteArray whole = read(registerPath());
    const qint64 pages = whole.size() / bytesOfPage;
    qint64 tried = 0;
    for (qint64 page = 0; page < pages; page += tortureStride(pages, 20)) {
        ++tried;
        QByteArray damaged = whole;
        std::fill_n(damaged.begin() + page * bytesOfPage, bytesOfPage, '\0');
        EXPECT_TRUE(reports(damaged, *right, "page " + std::to_string(page))) << page;
    }
    nameRow("a page of zeros in the file");
    tally("pages", tried);
}

/// The last page of a long value, of which SQLite's own check sees nothing: what is written anew of it has a
/// checksum that is right.
class LostPageTest : public DamageEverywhereTest
{
protected:
    LostPageTest()
    {
        EXPECT_TRUE(succeeded(
            changeBehind(desk().file.database(),
                         u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(10000)))"_s)));
        closeDesk();
        QByteArray damaged = read(registerPath());
        std::fill_n(damaged.end() - bytesOfPage, bytesOfPage, '\0');
        write(registerPath(), damaged);
        reopen();
    }
    QStringList problems() { return file().inspect()->problems; }
};

TEST_F(LostPageTest, isNotCopiedIntoABackup)
{
    EXPECT_EQ(Backups(file(), clock).makeTo(path(u"copy.gehoor"_s)).error().kind, ErrorKind::Damaged);
    EXPECT_FALSE(QFileInfo::exists(path(u"copy.gehoor"_s)));
}

TEST_F(LostPageTest, isNotCopiedAlthoughThereAreNewerActsInTheLog)
{
    ASSERT_TRUE(succeeded(file().write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
    EXPECT_EQ(Backups(file(), clock).makeTo(path(u"copy.gehoor"_s)).error().kind, ErrorKind::Damaged);
}

TEST_F(LostPageTest, isNotTakenAlongToANewPassphrase)
{
    EXPECT_EQ(file().changeKey(testKey(2), ActKind::PassphraseChanged).error().kind, ErrorKind::Damaged);
    EXPECT_TRUE(file().isOpenWith(testKey()));
    EXPECT_NE(problems(), QStringList());
}

TEST_F(LostPageTest, isNotWrittenAnewAfterClearing)
{
    EXPECT_EQ(Retention(file(), clock).rewrite().error().kind, ErrorKind::NotRewritten);
    EXPECT_NE(problems(), QStringList());
}

TEST_F(DamageEverywhereTest, aDamagedBackupIsNotRestored)
{
    ASSERT_TRUE(succeeded(Backups(desk().file, clock).makeTo(path(u"copy.gehoor"_s))));
    closeDesk();
    const QByteArray whole = read(path(u"copy.gehoor"_s));
    const QString damaged = path(u"damaged.gehoor"_s);
    const auto refused = [&](const QByteArray &content) {
        write(damaged, content);
        const auto prepared = Restoration::prepare(damaged, path(u"new.gehoor"_s), testKey(), clock);
        return !prepared && tellsOfDamage(prepared.error().kind);
    };
    EXPECT_FALSE(refused(whole));
    for (int round = 0; round < bits() / 2; ++round) {
        const qint64 at = anyPlace(whole);
        const qint64 covered = at % bytesOfPage < filled ? at : at - bytesOfPage + filled;
        EXPECT_TRUE(refused(withABitTurned(whole, covered))) << covered;
    }
    for (int round = 0; round < blocks() / 2; ++round)
        EXPECT_TRUE(refused(withABlockLost(whole))) << round;
    EXPECT_FALSE(QFileInfo::exists(path(u"new.gehoor"_s)));
    nameRow("a backup damaged and not restored");
    tally("bits", bits() / 2);
    tally("blocks", blocks() / 2);
}

/// A register as a crash leaves it, with acts that stand in the log alone.
class DamagedLogTest : public DamageEverywhereTest
{
protected:
    DamagedLogTest()
    {
        reopenDesk();
        m_contents.append(contentOf(desk().file));
        for (int act = 0; act < acts; ++act) {
            logComplaint(desk(), u"Klacht die alleen in het logboek staat. "_s.repeated(20 * act + 1));
            m_contents.append(contentOf(desk().file));
        }
        m_file = read(registerPath());
        m_log = read(registerPath() + u"-wal"_s);
    }
    const QByteArray &file() const { return m_file; }
    const QByteArray &log() const { return m_log; }

    /// How many of the acts are there with such a log; none when the damage was told. Anything between two
    /// acts fails.
    std::optional<qsizetype> actsRead(const QByteArray &damaged, Access access)
    {
        const QString name = path(u"crashed.gehoor"_s);
        write(name, m_file);
        QFile log(name + u"-wal"_s);
        EXPECT_TRUE(log.open(QIODevice::WriteOnly));
        log.write(damaged);
        log.close();
        m_state = logState(name);
        const auto opened = open(name, access);
        if (!opened) {
            EXPECT_TRUE(tellsOfDamage(opened.error().kind)) << testing::PrintToString(opened.error());
            return std::nullopt;
        }
        auto content = everyText(**opened);
        EXPECT_TRUE(succeeded(content));
        if (content) // but for the line that says so
            content->removeIf([](const QString &row) { return row.contains("6c6f674375744f6666"_L1); });
        const qsizetype there = m_contents.indexOf(content.value_or(QStringList()));
        EXPECT_NE(there, -1) << "what was read was never written";
        EXPECT_EQ((*opened)->inspect()->problems, QStringList());
        return there;
    }
    LogState stateBefore() const { return m_state; }

    static constexpr int acts = 6;

private:
    QList<QStringList> m_contents; ///< after each act
    QByteArray m_file;
    QByteArray m_log;
    LogState m_state = LogState::Sound;
};

TEST_F(DamagedLogTest, isReadWholeWhenItIsSound)
{
    EXPECT_EQ(actsRead(log(), Access::Write), acts);
    EXPECT_EQ(stateBefore(), LogState::Sound);
    EXPECT_EQ(actsRead(log(), Access::Read), acts);
}

TEST_F(DamagedLogTest, aBitOfItIsToldUnlessItMayBeAnActThatWasCutOff)
{
    int told = 0;
    for (int round = 0; round < bits(); ++round) {
        const qint64 at = anyPlace(log());
        const auto there = actsRead(withABitTurned(log(), at), round % 2 == 0 ? Access::Write : Access::Read);
        told += there ? 0 : 1;
        if (there) {
            EXPECT_EQ(there, acts - 1) << "byte " << at;
            EXPECT_EQ(stateBefore(), LogState::CutOff) << "byte " << at;
        }
    }
    EXPECT_GT(told, bits() / 3);
    nameRow("a bit of the log turned");
    tally("bits", bits());
    tally("told", told);
    tally("read without the last act", bits() - told);
}

TEST_F(DamagedLogTest, aBlockOfItNeverMixesTwoActs)
{
    for (int round = 0; round < blocks(); ++round) {
        const auto there = actsRead(withABlockLost(log()), Access::Write);
        if (there) {
            EXPECT_GE(there, acts - 2) << round;
        }
    }
    nameRow("a block of the log lost");
    tally("blocks", blocks());
}

TEST_F(DamagedLogTest, whatAPowerCutLeftOfTheLastActIsPassedOver)
{
    for (qsizetype left = log().size() - 1; left > log().size() * 9 / 10; left -= 1500) {
        const auto there = actsRead(log().left(left), Access::Write);
        ASSERT_TRUE(there) << left;
        EXPECT_LT(there, acts) << left;
    }
    EXPECT_EQ(actsRead({}, Access::Write), 0);
    EXPECT_EQ(actsRead(log().left(20), Access::Write), 0);
}

/// Acts that the disk refused at the very end stay behind in the log, and shorter ones are written over them.
TEST_F(DamagedLogTest, whatRefusedActsLeftBehindIsNoDamage)
{
    const auto logAfter = [&](int words) {
        const QString name = path(u"branch%1.gehoor"_s.arg(words));
        write(name, file());
        QFile before(name + u"-wal"_s);
        EXPECT_TRUE(before.open(QIODevice::WriteOnly));
        before.write(log());
        before.close();
        Desk branch(open(name, Access::Write).value(), clock);
        EXPECT_TRUE(succeeded(branch.intake.log(makeDraft(u"Nog een klacht. "_s.repeated(words)))));
        return read(name + u"-wal"_s);
    };
    const QByteArray kept = logAfter(1);
    const QByteArray longer = logAfter(300);
    const QByteArray longest = logAfter(1500);
    ASSERT_GT(longer.size(), kept.size());
    ASSERT_GT(longest.size(), longer.size());
    const QString name = path(u"crashed.gehoor"_s);
    write(name, file());
    QFile log(name + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(kept + longer.mid(kept.size()) + longest.mid(longer.size()));
    log.close();
    EXPECT_EQ(logState(name), LogState::CutOff);
    const auto opened = open(name, Access::Write);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ((*opened)->inspect()->problems, QStringList());
}

TEST_F(DamagedLogTest, aHeaderThatIsNotRightIsTold)
{
    for (qint64 at = 0; at < 32; ++at)
        EXPECT_EQ(actsRead(withABitTurned(log(), at), Access::Write), std::nullopt) << at;
}

} // namespace
} // namespace gehoor
