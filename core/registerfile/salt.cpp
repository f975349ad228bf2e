// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/files.h>
#include <core/registerfile/registerfile.h>
#include <core/registerfile/salt.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A file that a full disk or a power cut left in half a page is whole again with its write-ahead log.
bool hasWholePages(const QString &path)
{
    return QFileInfo(path).size() % bytesOfPage == 0 || QFileInfo(trueName(path) + u"-wal"_s).size() > 0;
}

} // namespace

Result<Key::Salt> saltOfDamaged(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorKind::NotARegister, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NoPermission, path);
    const QByteArray start = file.read(Key::saltSize);
    if (file.size() < bytesOfPage || start.size() != Key::saltSize || start.startsWith("SQLite format 3"))
        return failure(ErrorKind::NotARegister, path);
    if (start.count('\0') == start.size()) // never drawn by chance: the disk gave nothing here
        return failure(ErrorKind::Damaged, path);
    Key::Salt salt;
    std::copy(start.cbegin(), start.cend(), salt.begin());
    return salt;
}

Result<Key::Salt> RegisterFile::salt(const QString &path)
{
    auto found = saltOfDamaged(path);
    if (found && !hasWholePages(path))
        return failure(ErrorKind::NotARegister, path);
    return found;
}

} // namespace gehoor
