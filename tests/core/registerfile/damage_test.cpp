// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/attempts.h>
#include <core/registerfile/ciphersettings.h>
#include <tests/support/changebehind.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register that was closed and then met with an accident.
class DamageTest : public CasesInRegister
{
protected:
    DamageTest()
    {
        for (int i = 1; i <= 9; ++i) {
            const auto content = QByteArray(1500 * i, static_cast<char>('a' + i));
            EXPECT_TRUE(succeeded(log(u"2026-000%1"_s.arg(i), u"Betreft %1"_s.arg(i), content)));
        }
        EXPECT_TRUE(succeeded(addLetter(u"2026-0001"_s, QByteArray(9000, 'z'))));
        close();
        QFile file(registerPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }
    const QByteArray &whole() const { return m_whole; }

    /// The file with one bit of one page turned over.
    QByteArray altered(qint64 page) const
    {
        QByteArray content = m_whole;
        content[page * bytesOfPage + 1000] = static_cast<char>(content[page * bytesOfPage + 1000] ^ 0x10);
        return content;
    }

    void put(const QByteArray &content)
    {
        QFile file(registerPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    Result<std::unique_ptr<RegisterFile>> tryOpen(Access access = Access::Write)
    {
        return RegisterFile::open(registerPath(), testKey(), access, clock);
    }
    void change(const QString &sql)
    {
        reopen();
        ASSERT_TRUE(succeeded(changeBehind(file().database(), sql)));
    }

private:
    QByteArray m_whole;
};

/// Everything a page of the program could show of this register.
Result<QStringList> everything(RegisterFile &file)
{
    QStringList values;
    for (const auto *sql :
         {"SELECT number || subject FROM complaint ORDER BY id",
          "SELECT hex(content) || sha256 FROM document ORDER BY id",
          "SELECT hex(pdf) || sha256 FROM letter ORDER BY id", "SELECT hash FROM audit ORDER BY number"}) {
        const auto rows = file.database().select<QString>(QString::fromLatin1(sql), {},
                                                          [](const Row &row) { return row.text(0); });
        if (!rows)
            return failureOf(rows);
        values += *rows;
    }
    return values;
}

TEST_F(DamageTest, givesTheRightAnswerOrNoneWhateverPageIsAltered)
{
    reopen();
    const auto right = everything(file());
    ASSERT_TRUE(succeeded(right));
    ASSERT_EQ(problems(), QStringList());
    close();
    int unreadable = 0;
    for (qint64 page = 0; page < whole().size() / bytesOfPage; ++page) {
        put(altered(page));
        auto opened = tryOpen(Access::Read);
        if (!opened) {
            EXPECT_TRUE(opened.error().kind == ErrorKind::WrongKey ||
                        opened.error().kind == ErrorKind::Damaged)
                << "page " << page << testing::PrintToString(opened.error());
            continue;
        }
        const auto read = everything(**opened);
        if (read) {
            EXPECT_EQ(*read, *right) << "page " << page;
        } else {
            EXPECT_EQ(read.error().kind, ErrorKind::Damaged) << "page " << page;
            ++unreadable;
        }
        const auto inspection = (*opened)->inspect();
        ASSERT_TRUE(succeeded(inspection));
        EXPECT_NE(inspection->problems, QStringList()) << "page " << page;
    }
    EXPECT_GT(unreadable, 5);
}

TEST_F(DamageTest, namesTheDocumentThatCannotBeReadAndNoOther)
{
    // 13,500 bytes fill three pages of their own; for the last of them SQLCipher hands out zeros.
    int pages = 0;
    for (qint64 page = 1; page < whole().size() / bytesOfPage; ++page) {
        put(altered(page));
        const auto opened = tryOpen(Access::Read);
        if (!opened)
            continue;
        const QStringList hashes = (*opened)->inspect()->problems.filter(u"documentHash"_s);
        if (hashes == QStringList{u"documentHash 2026-0009/9"_s})
            ++pages;
    }
    EXPECT_EQ(pages, 3);
}

TEST_F(DamageTest, refusesToWriteOverADamagedPage)
{
    int refused = 0;
    for (qint64 page = 1; page < whole().size() / bytesOfPage; ++page) {
        put(altered(page));
        auto opened = tryOpen();
        if (!opened)
            continue;
        const auto done = (*opened)->write({ActKind::TermsChanged, {}, {}}, [&]() -> Result<> {
            return (*opened)
                ->database()
                .run(u"UPDATE letter SET content = content || 'x', posted = '2026-11-23'"_s)
                .map([](qint64) {});
        });
        refused += done ? 0 : 1;
        opened->reset();
        auto again = tryOpen(Access::Read);
        if (!again)
            continue;
        EXPECT_NE((*again)->inspect()->problems, QStringList()) << "page " << page;
    }
    EXPECT_GT(refused, 2);
}

TEST_F(DamageTest, refusesATruncatedFile)
{
    const qint64 size = whole().size();
    for (const qint64 left :
         {qint64(0), qint64(1), qint64(100), bytesOfPage - 1, bytesOfPage, bytesOfPage + 1, size / 2,
          size / bytesOfPage / 2 * bytesOfPage, size - bytesOfPage, size - 1}) {
        put(whole().left(left));
        for (const Access access : {Access::Read, Access::Write}) {
            const auto opened = tryOpen(access);
            ASSERT_FALSE(opened) << left;
            const bool wholePages = left > 0 && left % bytesOfPage == 0;
            EXPECT_EQ(opened.error().kind, wholePages ? ErrorKind::Damaged : ErrorKind::NotARegister) << left;
        }
        EXPECT_EQ(QFileInfo(registerPath()).size(), left) << "a refused file is left as it was";
    }
}

TEST_F(DamageTest, reportsWhatWasAppended)
{
    put(whole() + QByteArray(bytesOfPage, 'x'));
    reopen();
    EXPECT_EQ(complaints(), 9);
    EXPECT_EQ(problems(), QStringList{u"size %1"_s.arg(whole().size() + bytesOfPage)});
}

TEST_F(DamageTest, refusesWhatIsNotARegister)
{
    const QByteArray pages(2 * bytesOfPage, ' ');
    const struct
    {
        const char *what;
        QByteArray content;
        ErrorKind kind;
    } cases[] = {
        {"empty", {}, ErrorKind::NotARegister},
        {"a text", "Geachte heer, mevrouw", ErrorKind::NotARegister},
        {"a plain SQLite file", QByteArray("SQLite format 3\0", 16) + pages.mid(16), ErrorKind::NotARegister},
        {"a PDF", "%PDF-1.7 " + pages, ErrorKind::NotARegister},
        {"a PDF of whole pages", "%PDF-1.7 " + pages.mid(9), ErrorKind::WrongKey},
        {"zeros", QByteArray(2 * bytesOfPage, '\0'), ErrorKind::Damaged},
    };
    for (const auto &c : cases) {
        put(c.content);
        EXPECT_TRUE(failedWith(c.kind, tryOpen(Access::Write))) << c.what;
        EXPECT_TRUE(failedWith(c.kind, tryOpen(Access::Read))) << c.what;
        QStringList left{u"test.gehoor"_s};
        if (c.kind == ErrorKind::WrongKey) // as far as anybody can tell; the attempts are kept
            left << u"test.gehoor-attempts"_s;
        EXPECT_EQ(files(), left) << c.what;
        attempts::forget(registerPath());
    }
    EXPECT_TRUE(failedWith(ErrorKind::NotARegister, RegisterFile::salt(path(u"."_s))));
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound, RegisterFile::salt(path(u"missing.gehoor"_s))));
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound,
                           RegisterFile::open(path(u"missing.gehoor"_s), testKey(), Access::Write, clock)));
    EXPECT_FALSE(QFileInfo::exists(path(u"missing.gehoor"_s)));
}

/// Nobody chose a passphrase of which the salt is zeros: to ask for another one would be in vain.
TEST_F(DamageTest, takesABeginningOfZerosForDamageAndNotForAnotherKey)
{
    constexpr qint64 lost = 1024; // bytes
    put(QByteArray(lost, '\0') + whole().mid(lost));
    for (const Access access : {Access::Read, Access::Write})
        EXPECT_TRUE(failedWith(ErrorKind::Damaged, tryOpen(access)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, RegisterFile::salt(registerPath())));
    EXPECT_EQ(files(), QStringList{u"test.gehoor"_s}) << "no attempt to get in";
}

TEST_F(DamageTest, refusesAnEncryptedFileThatGehoorDidNotMake)
{
    change(u"PRAGMA application_id = 7;"_s);
    close();
    EXPECT_TRUE(failedWith(ErrorKind::NotARegister, tryOpen(Access::Write)));
    EXPECT_TRUE(failedWith(ErrorKind::NotARegister, tryOpen(Access::Read)));
}

TEST_F(DamageTest, leavesANewerFormatAlone)
{
    change(u"PRAGMA user_version = 99;"_s);
    close();
    EXPECT_TRUE(failedWith(ErrorKind::NewerFormat, tryOpen(Access::Write)));
    EXPECT_TRUE(failedWith(ErrorKind::NewerFormat, tryOpen(Access::Read)));
}

TEST_F(DamageTest, findsEveryChangeToTheTrail)
{
    const QString unlock = u"DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_cut; "_s;
    const struct
    {
        QString sql;
        QStringList problems;
    } cases[] = {
        {u"UPDATE audit SET note = 'x' WHERE number = 4;"_s, {u"auditChain 4"_s}},
        {u"UPDATE audit SET at = '2026-11-22T10:00:00.000Z' WHERE number = 1;"_s, {u"auditChain 1"_s}},
        {u"UPDATE audit SET complaint_number = '2026-0008' WHERE number = 10;"_s, {u"auditChain 10"_s}},
        {u"UPDATE audit SET note = act, act = note WHERE number = 5;"_s, {u"auditChain 5"_s}},
        {u"UPDATE audit SET complaint_id = NULL WHERE number = 3;"_s, {u"auditChain 3"_s}},
        {u"UPDATE audit SET officer = 'M. de Boer' WHERE number = 3;"_s, {u"auditChain 3"_s}},
        {u"DELETE FROM audit WHERE number = 6;"_s, {u"auditChain 7"_s}},
        {u"DELETE FROM audit WHERE number = 1;"_s, {u"auditChain 2"_s}},
        {u"DELETE FROM audit;"_s, {u"auditChain 0"_s}},
        {u"INSERT INTO audit (number, at, act, hash) SELECT 12, at, act, hash FROM audit WHERE number = 11;"_s,
         {u"auditChain 12"_s}},
        {u"UPDATE audit SET hash = (SELECT hash FROM audit WHERE number = 1) WHERE number = 8;"_s,
         {u"auditChain 8"_s, u"auditChain 9"_s}},
        // Two lines change places, with their hashes or without.
        {u"UPDATE audit SET number = 0 WHERE number = 4; UPDATE audit SET number = 4 WHERE number = 5; "
         "UPDATE audit SET number = 5 WHERE number = 0;"_s,
         {u"auditChain 4"_s, u"auditChain 5"_s, u"auditChain 6"_s}},
        {u"UPDATE audit SET complaint_id = 7 - complaint_id, complaint_number = '2026-000' || (7 - "
         "complaint_id) WHERE number IN (4, 5);"_s,
         {u"auditChain 4"_s, u"auditChain 5"_s}},
        // A line is put in between, and those after it move up.
        {u"UPDATE audit SET number = -1 - number WHERE number > 8; "
         "UPDATE audit SET number = -number WHERE number < 0; "
         "INSERT INTO audit (number, at, act, hash) SELECT 9, at, act, hash FROM audit WHERE number = 8;"_s,
         {u"auditChain 9"_s, u"auditChain 10"_s, u"auditChain 11"_s, u"auditChain 12"_s}},
    };
    for (const auto &c : cases) {
        put(whole());
        change(unlock + c.sql);
        EXPECT_EQ(problems(), c.problems) << c.sql.toStdString();
        close();
    }
}

TEST_F(DamageTest, keepsTheTrailFromBeingChanged)
{
    reopen();
    EXPECT_TRUE(refusedAs(u"the audit trail is append-only"_s,
                          changeBehind(file().database(), u"UPDATE audit SET note = 'x'"_s)));
    EXPECT_TRUE(refusedAs(u"the audit trail is append-only"_s,
                          changeBehind(file().database(), u"DELETE FROM audit"_s)));
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(DamageTest, findsAChangedDocumentOrLetter)
{
    change(u"DROP TRIGGER document_is_never_changed; DROP TRIGGER final_letter_is_never_changed;"
           "UPDATE document SET content = x'00' WHERE id = 2; UPDATE letter SET pdf = NULL;"_s);
    EXPECT_EQ(problems(), (QStringList{u"documentHash 2026-0002/2"_s, u"letterHash 2026-0001/1"_s}));
}

TEST_F(DamageTest, findsARowWhoseCaseIsGone)
{
    reopen();
    ASSERT_TRUE(succeeded(breakReferences(file().database(), u"DELETE FROM complaint WHERE id = 3"_s)));
    EXPECT_EQ(problems(), QStringList{u"foreignKey document 3"_s});
    EXPECT_EQ(file().inspect()->complaints, 8);
}

} // namespace
} // namespace gehoor
