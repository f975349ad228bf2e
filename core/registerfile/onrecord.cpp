// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/registernames.h>
#include <core/registerfile/files.h>
#include <core/registerfile/onrecord.h>

#include <QFile>

namespace gehoor {
namespace {

/// A file that was written, and what stood in its place until then.
struct Written
{
    QString path;
    QString before; ///< its second name; empty when nothing stood there
    bool isThere;   ///< the new one
};

void settle(const Written &written, bool kept)
{
    if (written.before.isEmpty()) {
        if (!kept && written.isThere) {
            QFile::remove(written.path);
            static_cast<void>(bringNameToDisk(written.path)); // or it would be back after a power cut
        }
    } else if (kept || putInPlace(written.before, written.path)) {
        QFile::remove(written.before); // still there when both were names of one file
    }
}

} // namespace

Result<> saveOnRecord(RegisterFile &file, const Act &act, const QString &path,
                      const std::function<Result<>()> &write)
{
    return file.write(act, [&]() -> Result<> {
        if (belongsToRegister(path)) // before it gets a second name
            return failure(ErrorKind::PlaceOfRegister, path);
        const QString name = trueName(path);
        const auto before = giveSecondName(name);
        if (!before)
            return failureOf(before);
        const auto done = write();
        file.settleLater(
            [written = Written{name, *before, done.has_value()}](bool kept) { settle(written, kept); });
        return done.and_then([&] { return bringNameToDisk(name); });
    });
}

Result<> saveOnRecord(RegisterFile &file, const Act &act, const QString &path, const QByteArray &content)
{
    return saveOnRecord(file, act, path, [&] { return writeOwnerFile(path, content); });
}

} // namespace gehoor
