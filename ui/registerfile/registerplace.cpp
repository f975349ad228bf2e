// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/registerfile/registerplace.h>

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gehoor {

QString proposedRegister(const QString &name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return (documents.exists() ? documents : QDir::home()).filePath(name + u".gehoor"_s);
}

} // namespace gehoor
