// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gehoor {

QString testData(const QString &name)
{
    return QStringLiteral(GEHOOR_TEST_DATA) + u'/' + name;
}

QString programPath()
{
    return QStringLiteral(GEHOOR_PROGRAM);
}

QString preloadable(const QString &library)
{
    static const QRegularExpression cutOrReplaced(u"[ :$]"_s); // ld.so(8)
    if (!library.contains(cutOrReplaced))
        return library;
    static const QTemporaryDir folder;
    const QString link = folder.filePath(u"%1.so"_s.arg(qHash(library)));
    if (link.contains(cutOrReplaced) || !(QFileInfo::exists(link) || QFile::link(library, link)))
        qFatal("LD_PRELOAD holds no name with a space, a colon or a dollar sign, and no link without them "
               "can be "
               "made to %s: set TMPDIR to another folder",
               qUtf8Printable(library));
    return link;
}

QString faultsPath()
{
    return preloadable(QStringLiteral(GEHOOR_FAULTS));
}

QString quickKeysPath()
{
    return preloadable(QStringLiteral(GEHOOR_QUICK_KEYS));
}

} // namespace gehoor
