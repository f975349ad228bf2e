// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/registerfile/onrecord.h>

#include <QFile>

namespace gehoor {

Result<> saveOnRecord(RegisterFile &file, const Act &act, const QString &path,
                      const std::function<Result<>()> &write)
{
    bool written = false;
    auto done = file.write(act, [&] {
        auto result = write();
        written = result.has_value();
        return result;
    });
    if (!done && written)
        QFile::remove(path);
    return done;
}

Result<> saveOnRecord(RegisterFile &file, const Act &act, const QString &path, const QByteArray &content)
{
    return saveOnRecord(file, act, path, [&] { return writeOwnerFile(path, content); });
}

} // namespace gehoor
