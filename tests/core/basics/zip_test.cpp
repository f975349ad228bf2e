// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/zip.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <ctime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(ZipTest, holdsItsEntriesInTheirOrder)
{
    const QByteArray large(300'000, 'x');
    const auto bytes = zipOf({{"mimetype", "application/x-example"}, {"a/b.xml", "<a/>"}, {"large", large}});
    ASSERT_TRUE(succeeded(bytes));
    EXPECT_LT(bytes->size(), 5000);
    EXPECT_EQ(bytes->mid(30, 8), "mimetype"); // not compressed, and nothing before it
    EXPECT_EQ(bytes->mid(38, 21), "application/x-example");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), u"large"_s});
    ASSERT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.readAllStandardOutput(), large);
    unzip.start(u"unzip"_s, {u"-Z1"_s, file.fileName()});
    ASSERT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.readAllStandardOutput(), "mimetype\na/b.xml\nlarge\n");
}

TEST(ZipTest, isTheSameInEveryTimeZone)
{
    const QByteArray zone = qgetenv("TZ");
    QSet<QByteArray> made;
    for (const char *place : {"Europe/Amsterdam", "Asia/Tokyo", "America/St_Johns", "UTC"}) {
        qputenv("TZ", place);
        tzset();
        made.insert(zipOf({{"a", "b"}}).value());
    }
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    EXPECT_EQ(made.size(), 1);
}

} // namespace
} // namespace gehoor
