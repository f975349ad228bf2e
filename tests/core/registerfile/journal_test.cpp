// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesinregister.h"

#include <core/registerfile/logcheck.h>

#include <QFile>
#include <QtEndian>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QByteArray markOfJournal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A journal that has no page to put back. Nobody needs the key to make one.
QByteArray emptyJournal(qsizetype pages)
{
    const QByteArray header = markOfJournal + bigEndian(0) + bigEndian(0) + bigEndian(quint32(pages)) +
                              bigEndian(512) + bigEndian(4096);
    return header.leftJustified(512, '\0');
}

/// As SQLite writes the name of what belongs to several journals at their ends.
QByteArray endNaming(const QByteArray &name)
{
    quint32 sum = 0;
    for (const char byte : name)
        sum += quint32(byte);
    return bigEndian(1) + name + bigEndian(quint32(name.size())) + bigEndian(sum) + markOfJournal;
}

/// What somebody put beside the register who can write in its folder.
class JournalTest : public CasesInRegister
{
protected:
    JournalTest()
    {
        EXPECT_TRUE(succeeded(log(u"2026-0001"_s)));
        close();
        m_pages = read(registerPath()).size() / 4096;
    }
    qsizetype pages() const { return m_pages; }
    QString journal() const { return registerPath() + u"-journal"_s; }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    static void put(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    Result<std::unique_ptr<RegisterFile>> tryOpen(Access access)
    {
        return RegisterFile::open(registerPath(), testKey(), access, clock);
    }

private:
    qsizetype m_pages = 0;
};

TEST_F(JournalTest, thatNamesAFileDoesNotTakeThatAway)
{
    const QString letter = path(u"letter.pdf"_s);
    put(letter, "%PDF-1.7");
    const QByteArray before = read(registerPath());
    put(journal(), emptyJournal(pages()) + endNaming(QFile::encodeName(letter)));
    for (const Access access : {Access::Write, Access::Read}) {
        EXPECT_TRUE(failedWith(ErrorKind::Damaged, tryOpen(access)));
        ASSERT_TRUE(QFile::exists(letter));
    }
    EXPECT_EQ(read(registerPath()) == before, true);
    ASSERT_TRUE(QFile::remove(journal()));
    reopen();
    EXPECT_EQ(complaints(), 1);
}

TEST_F(JournalTest, thatNamesNoneIsBroughtIn)
{
    put(journal(), emptyJournal(pages()));
    reopen();
    EXPECT_EQ(complaints(), 1);
    EXPECT_EQ(problems(), QStringList());
    EXPECT_FALSE(QFile::exists(journal()));
}

TEST_F(JournalTest, isLookedAtByItsEndAlone)
{
    EXPECT_TRUE(succeeded(checkBeside(registerPath()))) << "there is none";
    for (const QByteArray &content : {QByteArray(), QByteArray("x"), markOfJournal.left(7), emptyJournal(9),
                                      emptyJournal(9) + endNaming("x") + 'x'}) {
        put(journal(), content);
        EXPECT_TRUE(succeeded(checkBeside(registerPath()))) << content.size();
    }
    put(journal(), endNaming("x"));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, checkBeside(registerPath())));
}

/// Whoever opens a pipe waits until somebody writes into it. It is left where it is.
TEST_F(JournalTest, logOrLockThatIsNoFileIsNotWaitedFor)
{
    for (const QString &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        SCOPED_TRACE(ending.toStdString());
        const QString pipe = registerPath() + ending;
        ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        for (const Access access : {Access::Write, Access::Read}) {
            const auto opened = tryOpen(access);
            ASSERT_TRUE(failedWith(ErrorKind::ReadFailed, opened));
            EXPECT_TRUE(opened.error().detail.endsWith(u"/test.gehoor"_s + ending))
                << opened.error().detail.toStdString();
        }
        EXPECT_EQ(logState(registerPath()), LogState::Sound);
        ASSERT_TRUE(QFile::remove(pipe));
        reopen();
        EXPECT_EQ(complaints(), 1);
        close();
    }
}

} // namespace
} // namespace gehoor
