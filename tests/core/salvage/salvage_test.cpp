// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/complaint/complaintstore.h>
#include <core/registerfile/attempts.h>
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/salt.h>
#include <core/salvage/salvage.h>
#include <core/salvage/salvagestore.h>
#include <tests/support/changebehind.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>
#include <tests/support/torture.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Rows by their table; of tables that hold facts alone.
using Facts = QHash<QString, QSet<QString>>;

Facts factsOf(RegisterFile &file)
{
    QStringList tables;
    const auto shapes = SalvageStore(file.database()).tables().value();
    for (const TableShape &shape : shapes)
        tables << shape.name;
    Facts facts;
    const QStringList rows = contentOf(file);
    for (const QString &row : rows) {
        const QString table = row.section(u' ', 0, 0);
        if (tables.contains(table))
            facts[table].insert(row.section(u' ', 1));
    }
    return facts;
}

/// A register with some of everything, some of it longer than a page, that was closed and then met with an
/// accident.
class SalvageTest : public StageTest
{
protected:
    void SetUp() override
    {
        fill();
        m_before = factsOf(desk().file);
        reopenDesk(); // brings the log into the file
        closeDesk();
        m_whole = read(registerPath());
    }

    void closeDesk()
    {
        StageTest::closeDesk();
        EXPECT_FALSE(QFileInfo::exists(registerPath() + u"-wal"_s));
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    const QByteArray &whole() const { return m_whole; }
    const Facts &before() const { return m_before; }
    qint64 pages() const { return m_whole.size() / bytesOfPage; }
    QString target() const { return path(u"new.gehoor"_s); }

    Result<SalvageReport> salvaged(const QByteArray &damaged)
    {
        write(registerPath(), damaged);
        QFile::remove(target());
        auto report = salvage(registerPath(), testKey(), target(), testKey(2), clock);
        EXPECT_EQ(read(registerPath()), damaged) << "the old file is only read";
        const QStringList there =
            QDir(path(u"."_s)).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        QStringList expected{u"test.gehoor"_s};
        if (report)
            expected.prepend(u"new.gehoor"_s);
        else if (report.error().kind == ErrorKind::WrongKey) // so it seems when the first page is damaged
            expected.append(u"test.gehoor-attempts"_s);
        EXPECT_EQ(there, expected);
        attempts::forget(registerPath());
        return report;
    }
    /// Whether the register, so damaged, opens and gives its whole trail: a far quicker look than a salvage.
    bool hasWholeTrail(const QByteArray &damaged) const
    {
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(u"copy.gehoor"_s);
        write(copy, damaged);
        const auto opened = RegisterFile::open(copy, testKey(), Access::Read, clock);
        return opened && (*opened)->audit();
    }
    std::unique_ptr<Desk> openNew()
    {
        auto file = RegisterFile::open(target(), testKey(2), Access::Write, clock);
        EXPECT_TRUE(succeeded(file));
        return std::make_unique<Desk>(std::move(*file), clock);
    }

    /// Nothing came over that was not there, and what did not come over is told.
    void expectHonest(const SalvageReport &report, const std::string &what)
    {
        const auto made = openNew();
        EXPECT_EQ(made->file.inspect()->problems, QStringList()) << what;
        EXPECT_EQ(report.problems, QStringList()) << what;
        const Facts after = factsOf(made->file);
        for (auto table = m_before.cbegin(); table != m_before.cend(); ++table) {
            const QSet<QString> lost = table.value() - after.value(table.key());
            if (table.key() == u"number_sequence" && !lost.isEmpty())
                continue; // counted anew
            qint64 told = 0;
            bool counted = true;
            for (const Unread &unread : report.unread) {
                if (unread.table != table.key())
                    continue;
                counted = counted && unread.count;
                told += unread.count.value_or(0);
            }
            if (counted && lost.size() != told) {
                ADD_FAILURE() << what << ' ' << table.key().toStdString() << ": " << lost.size() << " lost, "
                              << told << " told";
            }
            for (const QString &row : after.value(table.key()) - table.value())
                EXPECT_TRUE(isOwn(table.key(), row))
                    << what << ' ' << table.key().toStdString() << row.toStdString();
        }
        EXPECT_EQ(made->overview.rows({}, 99)->size(), report.complaints) << what;
    }

private:
    /// What the salvage itself puts into the new register.
    static bool isOwn(const QString &table, const QString &row)
    {
        const QString lostWords = QString::fromLatin1(u"[…]"_s.toUtf8().toHex());
        const QString act = QString::fromLatin1(QByteArray("salvaged").toHex());
        return table == u"number_sequence" || (table == u"audit" && row.contains(act)) ||
               ((table == u"complaint" || table == u"complaint_text" || table == u"part") &&
                row.contains(lostWords));
    }
    void fill()
    {
        for (int i = 1; i <= 9; ++i) {
            const Complaint complaint =
                logComplaint(desk(), u"Woorden van klacht %1. "_s.arg(i).repeated(40 * i));
            ASSERT_TRUE(succeeded(desk().complaints.noteContact(complaint.id, clock.today(),
                                                                u"Gebeld %1 "_s.arg(i).repeated(300))));
            ASSERT_TRUE(succeeded(desk().leaks.protect(complaint.id, {.text = u"Noor %1"_s.arg(i)})));
            ASSERT_TRUE(
                succeeded(desk().file.write({ActKind::DocumentSaved, complaint.id, {}}, [&]() -> Result<> {
                    return ComplaintStore(desk().file)
                        .insertDocument(complaint.id, DocumentRole::Attachment, u"brief.pdf"_s,
                                        u"application/pdf"_s, QByteArray(3000 * i, char('a' + i)),
                                        clock.now())
                        .map([](DocumentId) {});
                })));
            if (i % 2 == 0)
                postLetter(desk(), complaint.id, LetterKind::Acknowledgement);
        }
        const Complaint first = desk().complaints.find(u"2026-0001"_s).value();
        respond(desk(), forwardComplaint(desk(), first));
    }

    QByteArray m_whole;
    Facts m_before;
};

TEST_F(SalvageTest, bringsAWholeRegisterOverAsItIs)
{
    const auto report = salvaged(whole());
    ASSERT_TRUE(succeeded(report));
    EXPECT_TRUE(report->isWhole());
    EXPECT_EQ(report->complaints, 9);
    EXPECT_EQ(report->unread, QList<Unread>());
    expectHonest(*report, "whole");
    const auto made = openNew();
    EXPECT_EQ(made->overview.rows({.search = u"klacht 7"_s}, 9)->size(), 1) << "it is found again";
    EXPECT_EQ(made->file.inspect()->remarks, QStringList());
    const QList<BackupCopy> copies = BackupStore(made->file).copies().value();
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(copies.constFirst().path, registerPath()) << "what is destroyed later is found in it too";
    const Complaint next = logComplaint(*made);
    EXPECT_EQ(next.number.text(), u"2026-0010"_s);
    EXPECT_TRUE(
        failedWith(ErrorKind::WrongKey, RegisterFile::open(target(), testKey(), Access::Read, clock)));
}

TEST_F(SalvageTest, tellsWhatWasLostWhateverPageCannotBeRead)
{
    int refused = 0;
    int partly = 0;
    const qint64 stride = tortureStride(pages(), 16);
    for (qint64 page = 0; page < pages(); page += stride) {
        QByteArray damaged = whole();
        damaged[page * bytesOfPage + 2000] = char(damaged[page * bytesOfPage + 2000] ^ 0x08);
        const auto report = salvaged(damaged);
        if (!report) {
            EXPECT_TRUE(report.error().kind == ErrorKind::WrongKey ||
                        report.error().kind == ErrorKind::Damaged)
                << "page " << page;
            ++refused;
            continue;
        }
        expectHonest(*report, "page " + std::to_string(page));
        EXPECT_EQ(report->complaints, 9) << "page " << page;
        partly += report->isWhole() ? 0 : 1;
    }
    EXPECT_GT(partly, 3);
    EXPECT_LT(refused, pages() / stride / 3) << "only the pages that tell where everything stands";
    nameRow("a salvage with a bit of one page turned");
    tally("pages", (pages() + stride - 1) / stride);
    tally("salvaged in part", partly);
    tally("refused", refused);
}

TEST_F(SalvageTest, goesAroundBlocksOfEveryKind)
{
    const struct
    {
        const char *what;
        char filling;
        qint64 pages;
    } kinds[] = {{"zeros", '\0', 1}, {"ones", '\xff', 2}, {"a text", 'x', 8}};
    int tried = 0;
    for (const auto &kind : kinds) {
        int partly = 0;
        for (qint64 page = pages() / 3; page < pages(); page += tortureStride(pages(), 11)) {
            QByteArray damaged = whole();
            ++tried;
            const qint64 size = std::min(kind.pages * bytesOfPage, damaged.size() - page * bytesOfPage);
            std::fill_n(damaged.begin() + page * bytesOfPage, size, kind.filling);
            const auto report = salvaged(damaged);
            if (!report)
                continue;
            expectHonest(*report, kind.what + std::to_string(page));
            partly += report->isWhole() ? 0 : 1;
        }
        EXPECT_GT(partly, 0) << kind.what;
    }
    nameRow("a salvage with blocks lost");
    tally("registers", tried);
}

TEST_F(SalvageTest, readsWhatIsLeftOfATruncatedFile)
{
    const auto report = salvaged(whole().left(whole().size() * 3 / 4 + 100));
    ASSERT_TRUE(succeeded(report));
    EXPECT_FALSE(report->isWhole());
    expectHonest(*report, "truncated");
    EXPECT_TRUE(failedWith(ErrorKind::NotARegister, RegisterFile::salt(registerPath())));
    EXPECT_EQ(saltOfDamaged(registerPath()).value(), testKey().salt());
    EXPECT_TRUE(failedWith(ErrorKind::NotARegister, salvaged(whole().left(3000))));
    EXPECT_TRUE(failedWith(ErrorKind::NotARegister, saltOfDamaged(registerPath())));
}

TEST_F(SalvageTest, saysPlainlyWhichLinesOfTheTrailWereLost)
{
    // Found by trying: the page that holds lines from the middle of the trail.
    for (qint64 page = pages() - 1; page > 0; --page) {
        QByteArray damaged = whole();
        damaged[page * bytesOfPage + 2000] = char(damaged[page * bytesOfPage + 2000] ^ 0x08);
        if (hasWholeTrail(damaged))
            continue;
        const auto report = salvaged(damaged);
        if (!report || report->unread.size() != 1 || report->unread.first().table != u"audit" ||
            report->unread.first().rows.endsWith(u'-'))
            continue;
        const auto made = openNew();
        const Inspection found = made->file.inspect().value();
        EXPECT_EQ(found.problems, QStringList());
        EXPECT_EQ(found.remarks.size(), 1);
        EXPECT_TRUE(found.remarks.value(0).startsWith(u"auditGap "_s));
        const auto trail = made->file.audit().value();
        EXPECT_TRUE(std::any_of(trail.begin(), trail.end(), [](const AuditLine &line) {
            return line.kind == ActKind::Salvaged && line.note.startsWith(u"lost "_s);
        }));
        // A second gap, that no salvage told of, is still found.
        ASSERT_TRUE(succeeded(changeBehind(
            made->file.database(), u"DROP TRIGGER audit_is_never_cut; DELETE FROM audit WHERE number ="
                                   " (SELECT MAX(number) - 2 FROM audit);"_s)));
        EXPECT_EQ(made->file.inspect()->problems.size(), 1);
        return;
    }
    FAIL() << "no page holds lines of the trail alone";
}

TEST_F(SalvageTest, takesInTheLogBesideTheFile)
{
    write(registerPath(), whole());
    reopenDesk();
    logComplaint(desk(), u"Alleen in het logboek van SQLite"_s);
    // As after a crash: the log stands beside the file.
    ASSERT_TRUE(QFile::copy(registerPath(), path(u"crashed.gehoor"_s)));
    ASSERT_TRUE(QFile::copy(registerPath() + u"-wal"_s, path(u"crashed.gehoor-wal"_s)));
    const auto report = salvage(path(u"crashed.gehoor"_s), testKey(), target(), testKey(2), clock);
    ASSERT_TRUE(succeeded(report));
    EXPECT_TRUE(report->isWhole());
    EXPECT_EQ(report->complaints, 10);
    EXPECT_GT(QFileInfo(path(u"crashed.gehoor-wal"_s)).size(), 0) << "it is left where it was";
}

TEST_F(SalvageTest, bringsAnOlderFormatOverToTodays)
{
    const QString old = path(u"old.gehoor"_s);
    ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), old));
    const RealKeys real;
    const auto key = Key::fromPassphrase(u"het eerste formaat blijft open"_s, saltOfDamaged(old).value());
    const auto report = salvage(old, *key, target(), testKey(2), clock);
    ASSERT_TRUE(succeeded(report));
    EXPECT_TRUE(report->isWhole());
    const auto made = openNew();
    EXPECT_EQ(made->complaints.find(u"2026-0001"_s)->details.complainant.name, u"T. van Dijk"_s);
    EXPECT_EQ(made->file.inspect()->problems, QStringList());
}

TEST_F(SalvageTest, tellsInTheNewTrailWhatWasTriedOnTheOldOneInVain)
{
    write(registerPath(), whole());
    EXPECT_TRUE(
        failedWith(ErrorKind::WrongKey, salvage(registerPath(), testKey(7), target(), testKey(2), clock)));
    EXPECT_EQ(attempts::kept(registerPath()).count, 1);
    ASSERT_TRUE(succeeded(salvage(registerPath(), testKey(), target(), testKey(2), clock)));
    const QList<AuditLine> trail = openNew()->file.audit().value();
    EXPECT_EQ(std::count_if(trail.begin(), trail.end(),
                            [](const AuditLine &line) {
                                return line.kind == ActKind::UnlockFailed && line.note.startsWith(u"1 "_s);
                            }),
              1);
    EXPECT_EQ(attempts::kept(registerPath()).count, 1) << "of the old one nothing is taken away";
}

TEST_F(SalvageTest, refusesWhatItMustNotTouchOrCannotRead)
{
    write(registerPath(), whole());
    const auto refused = [&](const QString &from, const Key &key, const QString &to) {
        const auto report = salvage(from, key, to, testKey(2), clock);
        return report ? std::nullopt : std::optional(report.error().kind);
    };
    EXPECT_EQ(refused(registerPath(), testKey(), registerPath()), ErrorKind::FileExists);
    EXPECT_EQ(refused(registerPath(), testKey(7), target()), ErrorKind::WrongKey);
    EXPECT_EQ(refused(path(u"missing.gehoor"_s), testKey(), target()), ErrorKind::FileNotFound);
    EXPECT_EQ(refused(registerPath(), testKey(), path(u"nowhere/new.gehoor"_s)), ErrorKind::FileNotFound);
    {
        const auto lock = FileLock::take(registerPath());
        EXPECT_EQ(refused(registerPath(), testKey(), target()), ErrorKind::InUse);
    }
    const QString log = target() + u"-wal"_s;
    write(log, "the last acts of another register");
    const auto besideALog = salvage(registerPath(), testKey(), target(), testKey(2), clock);
    ASSERT_FALSE(besideALog.has_value());
    EXPECT_EQ(besideALog.error(), (Error{ErrorKind::LogAlone, log}));
    EXPECT_EQ(read(log), "the last acts of another register");
    EXPECT_FALSE(QFileInfo::exists(target()));
}

/// What a killed salvage left may be the only file by now.
TEST_F(SalvageTest, takesNothingAwayThatItIsToRead)
{
    for (const QString &ending : {u".salvaging"_s, u".damaged.part"_s}) {
        const QString left = target() + ending;
        const QString link = path(u"link"_s + ending);
        write(left, whole());
        ASSERT_TRUE(QFile::link(left, link));
        for (const QString &from : {left, link}) {
            EXPECT_TRUE(failedWith(ErrorKind::NameOfWorkingCopy,
                                   salvage(from, testKey(), target(), testKey(2), clock)));
            ASSERT_TRUE(QFileInfo::exists(left)) << from.toStdString();
            EXPECT_EQ(read(left), whole());
        }
        EXPECT_TRUE(
            succeeded(salvage(left, testKey(), path(ending.mid(1) + u".gehoor"_s), testKey(2), clock)));
        EXPECT_EQ(read(left), whole());
    }
}

} // namespace
} // namespace gehoor
