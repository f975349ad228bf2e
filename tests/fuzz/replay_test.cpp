// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/fuzz/harnesses.h>
#include <tests/support/mutated.h>
#include <tests/support/places.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The inputs kept for a harness, by their paths.
QStringList keptFor(const Harness &harness)
{
    const bool ofMail = qstrcmp(harness.name, "mail") == 0;
    QStringList files;
    for (const QDir &folder : {QDir(testData(u"../fuzz/corpus/"_s + QString::fromLatin1(harness.name))),
                               QDir(testData(u"mails"_s))}) {
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            files << folder.filePath(name);
        EXPECT_FALSE(files.isEmpty()) << harness.name;
        if (!ofMail)
            break;
    }
    return files;
}

/// Every input that was kept, and each of them cut short and with a byte changed: tests/torture/run looks for
/// new ones.
TEST(FuzzCorpusTest, everyKeptInputIsTakenByItsHarness)
{
    const auto all = harnesses();
    for (const Harness &harness : all) {
        const QStringList files = keptFor(harness);
        for (const QString &path : files) {
            const QByteArray input = contentOf(path);
            QByteArray changed = input;
            if (!changed.isEmpty())
                changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 0x20);
            EXPECT_TRUE(harness.holds(input)) << path.toStdString();
            EXPECT_TRUE(harness.holds(input.left(input.size() / 2))) << path.toStdString();
            EXPECT_TRUE(harness.holds(changed)) << path.toStdString();
        }
        EXPECT_TRUE(harness.holds({})) << harness.name;
    }
}

/// The same mutations every time, as many as a second or so has room for.
TEST(FuzzCorpusTest, everyHarnessHoldsForMutatedInputs)
{
    constexpr int mostRounds = 5'000;
    constexpr int fewestRounds = 25;
    constexpr qint64 most = 1'000; // milliseconds for each
    const QByteArrayList tokens = {"\n\n",
                                   "\r\n",
                                   QByteArray(1, '\0'),
                                   "\xFF\xFE",
                                   "\xE2\x80\x8B",
                                   "{{",
                                   "}}",
                                   "{{{",
                                   "{{#",
                                   "{{/",
                                   "<p>",
                                   "\"",
                                   "\"\"",
                                   ";",
                                   ",",
                                   "@",
                                   "*",
                                   "(",
                                   ")",
                                   "NEAR",
                                   "AND",
                                   "%",
                                   "2026-02-30",
                                   "...",
                                   "-",
                                   "0",
                                   "\xC4\xB3"};
    const auto all = harnesses();
    for (const Harness &harness : all) {
        if (qstrcmp(harness.name, "mail") == 0)
            continue; // HostileMailTest
        QByteArrayList corpus;
        const QStringList files = keptFor(harness);
        for (const QString &path : files)
            corpus << contentOf(path);
        ASSERT_FALSE(corpus.isEmpty()) << harness.name;
        std::mt19937 chance(20'261'128);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < mostRounds && (round < fewestRounds || !timer.hasExpired(most));
             ++round) {
            const QByteArray input = mutated(corpus.at(round % corpus.size()), corpus, tokens, chance);
            ASSERT_TRUE(harness.holds(input)) << harness.name << ' ' << input.toHex().constData();
        }
    }
}

} // namespace
} // namespace gehoor
