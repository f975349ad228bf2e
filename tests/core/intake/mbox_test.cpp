// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/intake/mbox.h>
#include <tests/support/printers.h>

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The mails that an mbox is cut into, of each no more than a byte over `mostBytes`.
Result<QByteArrayList> cutMails(const QByteArray &mbox, qint64 mostBytes = MailLimits().bytes)
{
    QBuffer device;
    device.setData(mbox);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly));
    MboxReader reader(device, mostBytes);
    QByteArrayList mails;
    for (;;) {
        const auto mail = reader.next();
        if (!mail)
            return failureOf(mail);
        if (!*mail)
            return mails;
        mails << **mail;
    }
}

TEST(MboxTest, isCutAtFromLinesThatFollowABlankLine)
{
    struct Cut
    {
        const char *what;
        QByteArray mbox;
        QByteArrayList mails;
    };
    const Cut cuts[] = {
        {"two mails", "From a\nA: 1\n\nx\n\nFrom b\nB: 2\n\ny\n", {"A: 1\n\nx\n\n", "B: 2\n\ny\n"}},
        {"the ends of lines of another system",
         "From a\r\nA: 1\r\n\r\n>From x\r\n\r\nFrom b\r\nB: 2\r\n",
         {"A: 1\r\n\r\nFrom x\r\n\r\n", "B: 2\r\n"}},
        {"quoted From lines",
         "From a\n>From x\n\n>From y\n>>From z\n> From no\n>Fromage\n",
         {"From x\n\nFrom y\n>From z\n> From no\n>Fromage\n"}},
        {"no blank line before", "From a\nA: 1\n\nx\nFrom here on\n", {"A: 1\n\nx\nFrom here on\n"}},
        {"no blank line before one with a day and a time",
         "From a\nA: 1\n\nx\nFrom b@example.nl Tue Nov 10 10:00:00 2026\nB: 2\n\ny\n"
         "From - Wed Nov  4 09:05:00 2026\r\nC: 3\n\n>From c Tue Nov 10 10:00:00 2026\n",
         {"A: 1\n\nx\n", "B: 2\n\ny\n", "C: 3\n\nFrom c Tue Nov 10 10:00:00 2026\n"}},
        {"within a line", "From a\nA: 1\n\nx, From b\n\n From c\n", {"A: 1\n\nx, From b\n\n From c\n"}},
        {"a longer word", "From a\nA: 1\n\nFromage\n", {"A: 1\n\nFromage\n"}},
        {"blank but for spaces", "From a\nx\n \t\nFrom b\ny\n", {"x\n \t\n", "y\n"}},
        {"no end of the last line", "From a\nx\n\nFrom b\ny", {"x\n\n", "y"}},
        {"nothing after the last From line", "From a\nx\n\nFrom b", {"x\n\n", ""}},
        {"blank lines before the first", "\n\r\nFrom a\nx\n", {"x\n"}},
        {"bytes of zero", QByteArray("From a\nx\0y\n", 11), {QByteArray("x\0y\n", 4)}},
    };
    for (const Cut &cut : cuts) {
        const auto mails = cutMails(cut.mbox);
        ASSERT_TRUE(succeeded(mails)) << cut.what;
        EXPECT_EQ(*mails, cut.mails) << cut.what;
    }
}

TEST(MboxTest, handsOverEmptyMailsToo)
{
    const auto mails = cutMails(QByteArray("From \n\n").repeated(20'000));
    ASSERT_TRUE(succeeded(mails));
    EXPECT_EQ(*mails, QByteArrayList(20'000, "\n"));
}

/// It is read in blocks of some thousands of bytes.
TEST(MboxTest, isCutTheSameWhereverALineLies)
{
    for (const int around : {64 * 1024, 128 * 1024}) {
        for (int length = around - 30; length < around + 10; ++length) {
            const QByteArray filling(length, 'x');
            EXPECT_EQ(cutMails("From a\n" + filling + "\n\nFrom b\n>From y\n"),
                      QByteArrayList({filling + "\n\n", "From y\n"}))
                << length;
            EXPECT_EQ(cutMails("From a\n\n" + filling + "From b\n"),
                      QByteArrayList({"\n" + filling + "From b\n"}))
                << length;
            EXPECT_EQ(cutMails("From " + filling + "\nx\n"), QByteArrayList({"x\n"})) << length;
        }
    }
}

TEST(MboxTest, holdsNoMoreOfAMailThanIsRead)
{
    const auto mails = cutMails("From a\n" + QByteArray(300'000, 'x') + "\n\nFrom b\n0123456789", 10);
    ASSERT_TRUE(succeeded(mails));
    EXPECT_EQ(*mails, QByteArrayList({QByteArray(11, 'x'), "0123456789"}));
}

TEST(MboxTest, beginsWithAFromLine)
{
    for (const QByteArray &content :
         {QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), QByteArray(300'000, '\0'),
          QByteArray("From: a@example.nl\nSubject: een\n\nTekst.\n\nFrom b\n"), QByteArray(">From a\nx\n"),
          QByteArray("From\n")})
        EXPECT_TRUE(failedWith(ErrorKind::NotAMailbox, cutMails(content))) << content.left(20).constData();
}

TEST(MboxTest, isEmptyWithoutALineThatIsNotBlank)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("\n"), QByteArray("\n\r\n \t\n"),
                                      QByteArray(300'000, '\n'), QByteArray(300'000, ' ')})
        EXPECT_TRUE(failedWith(ErrorKind::MailboxEmpty, cutMails(content))) << content.size();
}

TEST(MboxTest, tellsWhenItCannotBeReadToItsEnd)
{
    class LostDevice : public QBuffer
    {
        qint64 readData(char *data, qint64 most) override
        {
            return pos() == 0 ? QBuffer::readData(data, most) : -1;
        }
    };
    LostDevice device;
    device.setData("From a\nx\n\nFrom b\n" + QByteArray("y\n").repeated(100'000));
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    MboxReader reader(device);
    const auto first = reader.next();
    ASSERT_TRUE(succeeded(first));
    EXPECT_EQ(*first, QByteArray("x\n\n"));
    EXPECT_TRUE(failedWith(ErrorKind::ReadFailed, reader.next()));
}

class MboxFileTest : public testing::Test
{
protected:
    void write(const QByteArray &content) { ASSERT_TRUE(succeeded(writeOwnerFile(path, content))); }
    /// Reads it, and keeps the mails that were handed over; calls `meanwhile` after the first.
    Result<> read(const std::function<void()> &meanwhile = {})
    {
        return readMbox(path, [&](int number, const QByteArray &mail) {
            taken << mail;
            EXPECT_EQ(number, taken.size());
            if (number == 1 && meanwhile)
                meanwhile();
        });
    }
    void append(const QByteArray &content) const
    {
        QFile mbox(path);
        ASSERT_TRUE(mbox.open(QIODevice::Append));
        ASSERT_EQ(mbox.write(content), content.size());
    }
    /// As if it had been written long ago.
    void date(const QDateTime &written) const
    {
        QFile mbox(path);
        ASSERT_TRUE(mbox.open(QIODevice::Append));
        ASSERT_TRUE(mbox.setFileTime(written, QFileDevice::FileModificationTime));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"klachten.mbox"_s);
    QByteArrayList taken;
};

TEST_F(MboxFileTest, isReadMailByMail)
{
    write("From a\nx\n\nFrom b\n\nFrom c\nz\n");
    EXPECT_TRUE(succeeded(read()));
    EXPECT_EQ(taken, QByteArrayList({"x\n\n", "\n", "z\n"}));
}

/// A mail program may be at work on it: what it adds is not passed over, and no mail is taken that it cut
/// off.
TEST_F(MboxFileTest, tellsThatItChangedWhileItWasRead)
{
    const QByteArray mail(300'000, 'x');
    const QByteArray two = "From a\n" + mail + "\n\nFrom b\n" + mail;
    struct
    {
        const char *what;
        QByteArray before;
        std::function<void()> change;
    } const cases[] = {
        {"a mail added to the last", "From a\nx\n", [&] { append("\nFrom b\ny\n"); }},
        {"a mail added to further ones", two, [&] { append("\n\nFrom c\nz\n"); }},
        {"cut within a mail", two, [&] { EXPECT_TRUE(QFile::resize(path, 400'000)); }},
        {"cut before a mail", two, [&] { EXPECT_TRUE(QFile::resize(path, 1000)); }},
        {"another of the same size in its place", two, [&] { write(QByteArray(two).replace('x', 'y')); }},
        {"taken away", two, [&] { EXPECT_TRUE(QFile::remove(path)); }},
    };
    for (const auto &c : cases) {
        taken.clear();
        write(c.before);
        date(QDateTime(QDate(2026, 11, 2), QTime(12, 0)));
        EXPECT_EQ(read(c.change), failure(ErrorKind::MailboxChanged, path)) << c.what;
        EXPECT_EQ(taken.size(), 1) << c.what;
    }
}

TEST_F(MboxFileTest, isRefusedBeforeItsFirstMailWhenItHasTooMany)
{
    const QByteArray empty("From \n\n");
    write("From a\nx\n\n" + empty.repeated(mostMailsInMbox));
    EXPECT_EQ(read(), failure(ErrorKind::MailboxTooLarge, path));
    EXPECT_TRUE(taken.isEmpty());
    write("From a\nx\n\n" + empty.repeated(mostMailsInMbox - 1));
    EXPECT_TRUE(succeeded(read()));
    EXPECT_EQ(taken.size(), 10'000);
}

TEST_F(MboxFileTest, isRefusedWithItsPathWhenItIsNoneOrTooLarge)
{
    EXPECT_EQ(read(), failure(ErrorKind::FileNotFound, path));
    write({});
    EXPECT_EQ(read(), failure(ErrorKind::MailboxEmpty, path));
    write("From: a@example.nl\n\nTekst.\n");
    EXPECT_EQ(read(), failure(ErrorKind::NotAMailbox, path));
    write("From a\nx\n");
    ASSERT_TRUE(QFile::resize(path, largestMbox + 1)); // without taking room on the disk
    EXPECT_EQ(read(), failure(ErrorKind::MailboxTooLarge, path));
    EXPECT_TRUE(taken.isEmpty());
}

} // namespace
} // namespace gehoor
