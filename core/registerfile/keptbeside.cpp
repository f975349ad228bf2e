// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/keptbeside.h>

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Without a moment, unlike a backup: it is the register itself that goes on there.
QString nameBeside(const QString &path)
{
    const QFileInfo info(path);
    return freeName(QDir(info.absolutePath()).filePath(info.completeBaseName() + u"-kept"_s));
}

Result<> copyTo(const QString &name, const Database &open)
{
    const auto copy = Database::open(name, open.key(), false);
    return copy ? open.copyInto(**copy) : failureOf(copy);
}

/// It has its name only once it is whole.
Result<QString> keepBeside(const Database &open, const QString &path)
{
    const QString name = nameBeside(path);
    const QString unfinished = name + u".part"_s;
    removeRegister(unfinished); // left by a program that died
    const auto leftOver = qScopeGuard([&] { removeRegister(unfinished); });
    return makeEmptyFile(unfinished)
        .and_then([&] { return copyTo(unfinished, open); })
        .and_then([&] { return bringToDisk(unfinished); })
        .and_then([&] { return putInPlace(unfinished, name); })
        .map([&] { return name; });
}

} // namespace

Result<> KeptBeside::check(const Database &open, const QString &path)
{
    const auto there = open.checkInPlace();
    if (there)
        return {};
    if (m_name.isEmpty() || !QFileInfo::exists(m_name)) {
        m_name = keepBeside(open, path).value_or(QString());
        m_written = QFileInfo(m_name).lastModified();
    }
    return m_name.isEmpty() ? there : failure(ErrorKind::KeptBeside, m_name);
}

void KeptBeside::forget()
{
    const QString name = std::exchange(m_name, QString());
    if (name.isEmpty() || hasLog(name))
        return;
    const auto alone = FileLock::take(name);
    if (alone && QFileInfo(name).lastModified() == m_written)
        removeRegister(name);
}

} // namespace gehoor
