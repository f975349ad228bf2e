// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/registernames.h>
#include <core/forwarding/forwarding.h>
#include <core/forwarding/responsedocument.h>

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace gehoor {

Result<Attachment> readDocument(const QString &path)
{
    QFile file(path);
    const QFileInfo about(path);
    if (!about.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!about.isFile() || bearsLocks(path) || !file.open(QIODevice::ReadOnly))
        return failure(about.isReadable() ? ErrorKind::ReadFailed : ErrorKind::NoPermission, path);
    if (file.size() > largestResponseDocument)
        return failure(ErrorKind::DocumentTooLarge, about.fileName());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::ReadFailed, path);
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(about.fileName(), content).name();
    return Attachment{.name = about.fileName(), .mediaType = type, .content = content};
}

} // namespace gehoor
