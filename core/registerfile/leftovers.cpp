// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/leftovers.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {

QString workingCopy(WorkingCopy kind, const QString &registerPath)
{
    switch (kind) {
    case WorkingCopy::Rekeyed:
        return registerPath + u".rekeying"_s;
    case WorkingCopy::Restored:
        return registerPath + u".restoring"_s;
    case WorkingCopy::PutAside:
        return registerPath + u".keeping"_s;
    case WorkingCopy::Salvaged:
        break;
    }
    return registerPath + u".salvaging"_s;
}

void removeLeftOvers(const QString &path)
{
    for (const WorkingCopy kind : {WorkingCopy::Rekeyed, WorkingCopy::PutAside})
        removeRegister(workingCopy(kind, path)); // made under the lock of the register
    for (const WorkingCopy kind : {WorkingCopy::Restored, WorkingCopy::Salvaged}) {
        const QString copy = workingCopy(kind, path);
        if (!QFileInfo::exists(copy))
            continue;
        if (const auto lock = FileLock::take(copy); lock)
            removeRegister(copy);
    }
}

} // namespace gehoor
