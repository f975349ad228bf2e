// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A folder or a file of the tests, by its path without an ending; it may hold an asterisk.
bool isThereFor(const QString &tests)
{
    const QFileInfo named(testData(u"../"_s + tests));
    return !QDir(named.path()).entryList({named.fileName(), named.fileName() + u".cpp"_s}).isEmpty();
}

/// The table of what is promised: a row that names nothing but tests at its end.
TEST(PromisesTest, nameTestsThatThereAre)
{
    QFile file(testData(u"../../CONTRIBUTING.md"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(u"^\\|.+\\| *((?:`[^`|]+`(?:, )?)+) *\\|$"_s);
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    int promises = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const auto promise = row.match(line);
        if (!promise.hasMatch())
            continue;
        ++promises;
        for (const QRegularExpressionMatch &tests : quoted.globalMatch(promise.captured(1)))
            EXPECT_TRUE(isThereFor(tests.captured(1))) << tests.captured(1).toStdString();
    }
    EXPECT_GE(promises, 9);
    EXPECT_FALSE(isThereFor(u"core/registerfile/no_such_test"_s));
}

} // namespace
} // namespace gehoor
