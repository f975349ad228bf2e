// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/mbox.h>
#include <tests/core/intake/mailfiles.h>
#include <tests/support/mutated.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <cstddef>
#include <random>

using namespace Qt::StringLiterals;

#ifdef __SANITIZE_ADDRESS__ // g++ comes without the header of these
extern "C" {
std::size_t __sanitizer_get_current_allocated_bytes();
int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, std::size_t),
                                              void (*)(const volatile void *));
}
#endif

namespace gehoor {
namespace {

constexpr qsizetype megabyte = 1024 * 1024;

TEST(HostileMailTest, survivesAddressesThatNestGroupsWithoutEnd)
{
    const auto message = readMail("From: " + QByteArray("a:").repeated(99'999) +
                                  "\nTo: " + QByteArray(99'999, ':') + "\nSubject: Dubbele punten\n\nTekst.");
    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(message->fromAddress, QString());
    EXPECT_EQ(message->subject, u"Dubbele punten"_s);
    EXPECT_EQ(message->text, u"Tekst."_s);
    EXPECT_TRUE(message->damaged);
}

TEST(HostileMailTest, survivesParameterNamesAsLongAsALine)
{
    for (int length = 60; length < 90; ++length) {
        const auto message = readMail("From: a@example.nl\nContent-Type: multipart/mixed;\n " +
                                      QByteArray(length, 'n') + "=\"\xD1\x9C\xD1\x9C\"\n\nTekst.");
        ASSERT_TRUE(succeeded(message)) << length;
        EXPECT_EQ(message->text, u"Tekst."_s);
        EXPECT_TRUE(message->damaged);
    }
}

TEST(HostileMailTest, refusesMoreThanItsLimits)
{
    const QByteArray head = "From: a@example.nl\n";
    QByteArray wide = head + "Content-Type: multipart/mixed; boundary=b\n\n";
    wide += QByteArray("--b\n\nx\n").repeated(10'000);
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex, readMail(wide)));

    QByteArray deep = head;
    for (int i = 0; i < 10'000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + '\n';
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex, readMail(deep)));

    QByteArray forwarded;
    for (int i = 0; i < 10'000; ++i)
        forwarded += head + "Content-Type: message/rfc822\n\n";
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex, readMail(forwarded)));

    EXPECT_TRUE(failedWith(ErrorKind::MailTooLarge, readMail(head + '\n' + QByteArray(100 * megabyte, 'x'))));
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex,
                           readMail(head + "Subject: " + QByteArray(megabyte, 'x') + "\n\nx")));
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex,
                           readMail(head + QByteArray("X: y\n").repeated(2'000'000) + "\nx")));
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex,
                           readMail(head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" +
                                    QByteArray("X: y\n").repeated(2'000'000) + "\nx")));
}

TEST(HostileMailTest, refusesMessagesInMessagesThatTogetherOutgrowTheMail)
{
    MailLimits limits;
    limits.bytes = megabyte;
    QByteArray mail;
    for (int i = 0; i < 10; ++i)
        mail += "From: a@example.nl\nContent-Type: message/rfc822\n\n";
    mail += "From: a@example.nl\n\n" + QByteArray(megabyte / 2, 'x');
    EXPECT_TRUE(failedWith(ErrorKind::MailTooLarge, readMail(mail, limits)));
}

TEST(HostileMailTest, acceptsAsMuchAsItsLimitsAllow)
{
    MailLimits limits;
    limits.parts = 6;
    limits.depth = 2;
    const QByteArray parts = "From: a@example.nl\nContent-Type: multipart/mixed; boundary=b\n\n" +
                             QByteArray("--b\n\nx\n").repeated(5);
    EXPECT_TRUE(succeeded(readMail(parts, limits)));
    EXPECT_TRUE(failedWith(ErrorKind::MailTooComplex, readMail(parts + "--b\n\nx\n", limits)));

    const QByteArray message = "From: a@example.nl\nContent-Type: message/rfc822\n\n";
    const QByteArray innermost = "From: a@example.nl\n\nx";
    EXPECT_TRUE(succeeded(readMail(message + message + innermost, limits)));
    EXPECT_TRUE(
        failedWith(ErrorKind::MailTooComplex, readMail(message + message + message + innermost, limits)));
}

TEST(HostileMailTest, cutsTextThatIsTooLongBetweenWholeCharacters)
{
    MailLimits limits;
    limits.textCharacters = 101;
    const auto message = readMail("From: a@example.nl\nContent-Type: text/plain; charset=utf-8\n\n" +
                                      u"🙂"_s.repeated(200).toUtf8(),
                                  limits);
    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(message->text, u"🙂"_s.repeated(50));
    EXPECT_TRUE(message->damaged);
}

TEST(HostileMailTest, readsALineOfFiftyMegabytes)
{
    const QByteArray head = "From: a@example.nl\n\n";
    const auto message = readMail(head + QByteArray(50 * megabyte - head.size(), 'x'));
    ASSERT_TRUE(succeeded(message));
    EXPECT_EQ(message->text, QString(2'000'000, u'x'));
    EXPECT_TRUE(message->damaged);
}

TEST(HostileMailTest, keepsALargeAttachmentByteForByte)
{
    QByteArray content(20 * megabyte, Qt::Uninitialized);
    std::mt19937 chance(1);
    std::generate(content.begin(), content.end(), [&] { return static_cast<char>(chance()); });
    const auto message = readMail("From: a@example.nl\nContent-Type: application/zip; name=groot.zip\n"
                                  "Content-Transfer-Encoding: base64\n\n" +
                                  content.toBase64());
    ASSERT_TRUE(succeeded(message));
    ASSERT_EQ(message->attachments.size(), 1);
    EXPECT_TRUE(message->attachments.first().content == content);
}

TEST(HostileMailTest, readsHeadersMadeToBeSlow)
{
    const QList<QByteArray> values = {
        QByteArray("=?").repeated(100'000),
        QByteArray("=?utf-8?q?").repeated(20'000),
        QByteArray("=?utf-8?q?x?= ").repeated(15'000),
        QByteArray("=?a?q?x?= =?b?q?x?= ").repeated(10'000),
        "=?" + QByteArray(200'000, 'c') + "?q?x?=",
        QByteArray(200'000, '('),
        QByteArray("a*1*=%;").repeated(30'000),
        "x*=" + QByteArray(200'000, 'c') + "'nl'x",
        QByteArray("=? ").repeated(60'000) + "?=",
        QByteArray("=?a?x?b ").repeated(25'000) + "?=",
        "=?a?q?x?= " + QByteArray("=?a?x? ").repeated(25'000) + "?=",
    };
    for (const QByteArray &value : values) {
        const auto message = readMail("Subject: " + value + "\nFrom: " + value.left(40'000) +
                                      "\nContent-Type: text/plain; x=" + value + "\n\nTekst.");
        ASSERT_TRUE(succeeded(message)) << value.left(40).toStdString();
        EXPECT_FALSE(message->subject.isEmpty());
        EXPECT_EQ(message->text, u"Tekst."_s);
    }
}

TEST(HostileMailTest, decodesNoMoreWordsThanAnyHeaderHolds)
{
    const auto message = readMail(
        "From: a@example.nl\nSubject: " + QByteArray("=?utf-8?q?a?= =?iso-8859-1?q?b?= ").repeated(2'000) +
        "\n\nTekst.");
    ASSERT_TRUE(succeeded(message));
    EXPECT_TRUE(message->subject.startsWith(u"ab"_s.repeated(500) + u"=?utf-8?q?a?= "_s))
        << message->subject.left(1'100).toStdString();
}

/// What takes the square of its length in one header takes hours in many.
TEST(HostileMailTest, readsManyHeadersMadeToBeSlow)
{
    constexpr int messages = 40;
    for (const QByteArray &word : {QByteArray("=? "), QByteArray("=?a?x? ")}) {
        const QByteArray subject = word.repeated(500'000 / word.size()) + "?=";
        const auto message = readMail("From: a@example.nl\nContent-Type: multipart/digest; boundary=b\n\n" +
                                      ("--b\n\nSubject: " + subject + "\n\nTekst.\n").repeated(messages));
        ASSERT_TRUE(succeeded(message)) << word.constData();
        EXPECT_EQ(message->attachments.size(), messages) << word.constData();
        EXPECT_TRUE(message->text.contains(u"Subject: =?"_s)) << word.constData();
    }
}

#ifdef __SANITIZE_ADDRESS__ // which keeps freed memory for a while: what is allocated is counted instead
std::atomic<qint64> mostAllocated = 0;
std::atomic<std::size_t> allocatedSinceLooking = 0;

/// Looks now and then, as the count takes a while.
void onAllocated(const volatile void *, std::size_t size)
{
    constexpr std::size_t seldom = 64 * 1024;
    if ((allocatedSinceLooking += size) < seldom)
        return;
    allocatedSinceLooking = 0;
    const auto now = static_cast<qint64>(__sanitizer_get_current_allocated_bytes());
    if (now > mostAllocated)
        mostAllocated = now;
}

void onFreed(const volatile void *) {}

/// The most memory this process held since the peak was forgotten, in bytes.
qint64 peakMemory()
{
    return mostAllocated;
}

void forgetPeak()
{
    static const int installed = __sanitizer_install_malloc_and_free_hooks(onAllocated, onFreed);
    EXPECT_NE(installed, 0);
    mostAllocated = static_cast<qint64>(__sanitizer_get_current_allocated_bytes());
}
#else
/// The most memory this process held since the peak was forgotten, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    EXPECT_TRUE(clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_EQ(clear.write("5"), 1);
}
#endif

TEST(HostileMailTest, takesAFewTimesTheMemoryOfTheMail)
{
    constexpr qsizetype size = 4 * megabyte;
    constexpr qint64 most = 12 * size;
    forgetPeak();
    const qint64 atFirst = peakMemory();
    QByteArray(64 * megabyte, 'x').clear();
    ASSERT_GT(peakMemory() - atFirst, most) << "what is held for a moment counts";

    const QByteArray head = "From: a@example.nl\n";
    const QByteArray html = head + "Content-Type: text/html\n\n";
    const QByteArray wide = head + "Content-Type: multipart/mixed; boundary=b\n\n";
    QByteArray deep = head;
    for (int i = 0; i < 15; ++i)
        deep += "Content-Type: message/rfc822\n\n" + head;
    const QByteArray mails[] = {
        head + '\n' + QByteArray(size, 'x'),
        html + QByteArray("<b>").repeated(size / 3),
        html + QByteArray("&amp;").repeated(size / 5),
        wide + (QByteArray("--b\nContent-Type: image/png\n\n") + QByteArray(size / 400, 'x') + '\n')
                   .repeated(400),
        deep + '\n' + QByteArray(size / 8, 'x'),
        head + "Content-Type: text/plain; charset=utf-7\n\n" + QByteArray("+AGE-").repeated(size / 5),
    };
    for (const QByteArray &mail : mails) {
        forgetPeak();
        const qint64 before = peakMemory();
        EXPECT_TRUE(succeeded(readMail(mail))) << mail.left(100).constData();
        EXPECT_LT(peakMemory() - before, most) << mail.left(100).constData();
    }
}

TEST(HostileMailTest, takesTheMemoryOfOneMailForAllOfAnMbox)
{
    constexpr int mails = 32;
    constexpr qint64 most = 8 * megabyte;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"klachten.mbox"_s);
    {
        QFile mbox(path);
        ASSERT_TRUE(mbox.open(QIODevice::WriteOnly));
        const QByteArray mail = "From a\nFrom: a@example.nl\n\n" + QByteArray(megabyte, 'x') + "\n\n";
        for (int i = 0; i < mails; ++i)
            ASSERT_EQ(mbox.write(mail), mail.size());
    }
    forgetPeak();
    const qint64 before = peakMemory();
    int taken = 0;
    EXPECT_TRUE(succeeded(readMbox(path, [&](int, const QByteArray &mail) {
        EXPECT_GT(mail.size(), megabyte);
        ++taken;
    })));
    EXPECT_EQ(taken, mails);
    EXPECT_LT(peakMemory() - before, most);
}

TEST(HostileMailTest, alwaysReturnsFromMutatedMail)
{
    QList<QByteArray> corpus;
    for (const QString &folder : {testData(u"mails"_s), u":/demo"_s}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Name))
            corpus += bytesOf(file.filePath());
    }
    ASSERT_GE(corpus.size(), 33);
    const QByteArrayList tokens = {"\r\n\r\n",
                                   "--",
                                   "=?utf-8?Q?",
                                   "?=",
                                   QByteArray(1, '\0'),
                                   "\xFF\xFE",
                                   ":",
                                   ";",
                                   "\"",
                                   "<",
                                   "=",
                                   "boundary=",
                                   "Content-Type: message/rfc822\r\n\r\n",
                                   "begin 644 x\n",
                                   "*0*="};
    std::mt19937 chance(20'261'123);
    int read = 0;
    for (int round = 0; round < 6'000; ++round) {
        const auto message = readMail(mutated(corpus.at(round % corpus.size()), corpus, tokens, chance));
        if (!message)
            continue;
        ++read;
        for (const Attachment &attachment : message->attachments) {
            ASSERT_FALSE(attachment.name.isEmpty());
            ASSERT_FALSE(attachment.name.contains(u'/') || attachment.name.contains(QChar(u'\0')));
        }
    }
    EXPECT_GT(read, 4'000);
}

} // namespace
} // namespace gehoor
