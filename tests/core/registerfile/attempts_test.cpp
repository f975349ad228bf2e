// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/attempts.h>
#include <tests/core/registerfile/casesinregister.h>

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AttemptsTest : public CasesInRegister
{
protected:
    Result<std::unique_ptr<RegisterFile>> opened(unsigned char seed, Access access = Access::Write)
    {
        return RegisterFile::open(registerPath(), testKey(seed), access, clock);
    }
    QString attemptsFile() const { return registerPath() + u"-attempts"_s; }
    void put(const QByteArray &content)
    {
        QFile file(attemptsFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

TEST_F(AttemptsTest, standOnTheTrailFromTheNextOpeningThatSucceeds)
{
    close();
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(2)));
    clock.set(QDate(2026, 11, 24));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, opened(3, Access::Read)));
    EXPECT_EQ(opened(1, Access::Read).value()->audit()->size(), 1) << "a reader keeps nothing";
    struct stat status
    {
    };
    ASSERT_EQ(::stat(QFile::encodeName(attemptsFile()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    clock.set(QDate(2026, 11, 25));
    reopen();
    const AuditLine line = file().audit()->constLast();
    EXPECT_EQ(line.kind, ActKind::UnlockFailed);
    EXPECT_EQ(line.note, u"2 2026-11-23T10:00:00Z 2026-11-24T10:00:00Z"_s);
    EXPECT_EQ(line.at.date(), QDate(2026, 11, 25));
    reopen();
    EXPECT_EQ(file().audit()->size(), 2) << "once";
    EXPECT_FALSE(QFile::exists(attemptsFile()));
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(AttemptsTest, atARegisterThatIsOpenStandOnTheTrailAtOnceOrFromTheNextOpening)
{
    file().noteFailedAttempt();
    EXPECT_EQ(file().audit(1)->constLast().kind, ActKind::UnlockFailed);
    EXPECT_EQ(file().audit(1)->constLast().note, u"1 2026-11-23T10:00:00Z"_s);
    EXPECT_FALSE(QFile::exists(attemptsFile()));
    close();
    opened(1, Access::Read).value()->noteFailedAttempt();
    reopen();
    EXPECT_EQ(file().audit()->size(), 3);
    EXPECT_EQ(file().audit(1)->constLast().note, u"1 2026-11-23T10:00:00Z"_s);
}

TEST_F(AttemptsTest, areNotKeptBesideAFileThatIsNoRegisterByItsName)
{
    close();
    const QString other = path(u"letter.pdf"_s);
    ASSERT_TRUE(QFile::copy(registerPath(), other));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, RegisterFile::open(other, testKey(2), Access::Read, clock)));
    EXPECT_EQ(files(), (QStringList{u"letter.pdf"_s, u"test.gehoor"_s}));
}

TEST_F(AttemptsTest, fillNoDiskAndAreToldInALineOfBoundedLength)
{
    close();
    for (int i = 0; i < 4000; ++i)
        attempts::keep(registerPath(), clock.now().addSecs(i));
    EXPECT_LT(QFile(attemptsFile()).size(), 66'000);
    const FailedAttempts failed = attempts::kept(registerPath());
    EXPECT_GT(failed.count, 3000);
    EXPECT_EQ(failed.newest.size(), 20);
    reopen();
    const AuditLine line = file().audit()->constLast();
    EXPECT_EQ(attemptsFrom(line.note), failed);
    EXPECT_LT(line.note.size(), 500);
}

TEST_F(AttemptsTest, areReadFromAnythingThatLiesThereWithoutHarm)
{
    const struct
    {
        QByteArray content;
        qint64 count;
    } cases[] = {
        {"", 0},
        {"\n\n\n", 0},
        {"Noor Vermeulen, Lindelaan 4\n", 0},
        {QByteArray(200'000, '\0'), 0},
        {QByteArray(200'000, '\n'), 0},
        {"2026-11-23T10:00:00Z\n'); DROP TABLE audit; --\n2026-11-23T10:00:01Z", 2},
        {"2026-13-45T99:00:00Z\n", 0},
    };
    for (const auto &c : cases) {
        put(c.content);
        EXPECT_EQ(attempts::kept(registerPath()).count, c.count) << c.content.left(40).toStdString();
    }
    attempts::forget(registerPath());
    ASSERT_TRUE(QDir().mkdir(attemptsFile()));
    attempts::keep(registerPath(), clock.now());
    EXPECT_EQ(attempts::kept(registerPath()), FailedAttempts());
    reopen();
    EXPECT_EQ(file().audit()->size(), 1);
}

TEST_F(AttemptsTest, ofAnotherRegisterThatBoreTheNameAreForgotten)
{
    attempts::keep(path(u"new.gehoor"_s), clock.now());
    const auto made = RegisterFile::create(path(u"new.gehoor"_s), testKey(), clock);
    ASSERT_TRUE(succeeded(made));
    EXPECT_EQ(attempts::kept(path(u"new.gehoor"_s)), FailedAttempts());
}

TEST_F(AttemptsTest, isReadBackFromItsNoteAndFromNoOther)
{
    const FailedAttempts failed{.count = 3, .newest = {clock.now(), clock.now().addSecs(1)}};
    EXPECT_EQ(attemptsFrom(toNote(failed)), failed);
    for (const QString &note : {u""_s, u"0"_s, u"-3"_s, u"many"_s, u"3 yesterday"_s})
        EXPECT_EQ(attemptsFrom(note), std::nullopt) << note.toStdString();
}

} // namespace
} // namespace gehoor
