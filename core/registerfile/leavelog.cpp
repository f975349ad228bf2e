// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/leavelog.h>

#include <QCoreApplication>
#include <QLockFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// As the lock file says. Within a process SQLite itself knows who has the file open.
bool isOpenElsewhere(const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QLockFile(path + u".lock"_s).getLockInfo(&process, &host, &program) &&
           process != QCoreApplication::applicationPid();
}

} // namespace

void leaveLogToWriter(sqlite3 *reader, const QString &path)
{
    int stays = 1;
    if (reader && isOpenElsewhere(path))
        static_cast<void>(sqlite3_file_control(reader, "main", SQLITE_FCNTL_PERSIST_WAL, &stays));
}

} // namespace gehoor
