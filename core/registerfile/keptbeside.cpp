// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/keptbeside.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Without a moment, unlike a backup: it is the register itself that goes on there.
QString startOfKept(const QString &path)
{
    return QFileInfo(path).completeBaseName() + u"-kept"_s;
}

QString nameBeside(const QString &path)
{
    return freeName(QDir(QFileInfo(path).absolutePath()).filePath(startOfKept(path)));
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

/// Of the names of what is kept, without folder and ending; the group is that of the register.
QRegularExpression formOfKept(const QString &start)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(u'(' + start + u")-kept(-[0-9]+)?"_s));
}

} // namespace

Result<> KeptBeside::check(const Database &open, const QString &path)
{
    const auto there = open.checkInPlace();
    if (there) {
        forget();
        return {};
    }
    const QString head = audittrail::head(open).value_or(QString());
    if (head.isEmpty() || head != m_head || !QFileInfo::exists(m_name)) {
        const auto kept = keepBeside(open, path);
        if (!kept)
            return there;
        forget(); // not before this one is whole
        m_name = *kept;
        m_written = QFileInfo(m_name).lastModified();
        m_head = head;
    }
    return failure(ErrorKind::KeptBeside, m_name);
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

QStringList keptBesideOf(const QString &registerPath)
{
    const QDir folder(QFileInfo(registerPath).absolutePath());
    const auto form = formOfKept(QRegularExpression::escape(QFileInfo(registerPath).completeBaseName()));
    QStringList found;
    const QStringList names = folder.entryList({u"*.gehoor"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (form.match(QFileInfo(name).completeBaseName()).hasMatch())
            found.append(folder.filePath(name));
    }
    return found;
}

QString keptFrom(const QString &registerPath)
{
    const QFileInfo kept(registerPath);
    const auto name = formOfKept(u".+"_s).match(kept.completeBaseName());
    const QString origin = QDir(kept.absolutePath()).filePath(name.captured(1) + u".gehoor"_s);
    return name.hasMatch() && QFileInfo(origin).isFile() ? origin : QString();
}

} // namespace gehoor
