// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/fingerprint.h>

#include <QCryptographicHash>
#include <QFile>

namespace gehoor {

Result<Fingerprint> fingerprintOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NoPermission, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return failure(ErrorKind::ReadFailed, path);
    return Fingerprint{file.size(), QString::fromLatin1(hash.result().toHex())};
}

} // namespace gehoor
