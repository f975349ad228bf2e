// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/fuzz/harnesses.h>
#include <tests/support/places.h>

#include <QDir>
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

/// Every input that was kept, and each of them cut short and with a byte changed: tests/torture/run looks for
/// new ones.
TEST(FuzzCorpusTest, everyKeptInputIsTakenByItsHarness)
{
    const auto all = harnesses();
    for (const Harness &harness : all) {
        QDir corpus(testData(u"../fuzz/corpus/"_s + QString::fromLatin1(harness.name)));
        QStringList files;
        const QStringList names = corpus.entryList(QDir::Files);
        for (const QString &name : names)
            files << corpus.filePath(name);
        if (qstrcmp(harness.name, "mail") == 0) {
            const QDir mails(testData(u"mails"_s));
            const QStringList more = mails.entryList(QDir::Files);
            for (const QString &name : more)
                files << mails.filePath(name);
        }
        EXPECT_FALSE(names.isEmpty()) << harness.name;
        for (const QString &path : std::as_const(files)) {
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

} // namespace
} // namespace gehoor
