// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/sources.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

void eachSource(const std::function<void(const QString &name, const QString &text)> &each)
{
    const QDir root(testData(u"../.."_s));
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        ASSERT_TRUE(root.exists(folder));
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            each(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
}

} // namespace gehoor
