// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/registertest.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

// Opens a register in a process of its own, for a test of a process that is made up differently. The exit
// status is 0, or the ErrorKind plus one.
static int openDatabase(const char *path)
{
    const auto opened = gehoor::Database::open(QString::fromUtf8(path), gehoor::testKey(), false);
    return opened ? 0 : static_cast<int>(opened.error().kind) + 1;
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--open-database") == 0)
        return openDatabase(argv[2]);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
