// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QByteArray>

#include <memory>

class QFile;
class QSaveFile;

namespace gehoor {

/// A file being written that only its owner can read: whole or not at all. Until commit() what stood at the
/// path stays there; destroyed before, nothing is left. Refuses to take the place of a folder, of a device,
/// or of what belongsToRegister(): renamed over the open register it would leave the program writing into a
/// file without a name. Failures are DiskFull, NoPermission, PlaceOfRegister or WriteFailed; detail: the
/// path.
class OwnerFile
{
public:
    [[nodiscard]] static Result<OwnerFile> open(const QString &path);
    OwnerFile(OwnerFile &&other) noexcept;
    OwnerFile &operator=(OwnerFile &&other) noexcept;
    ~OwnerFile();

    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] Result<> commit();
    QString path() const;

private:
    explicit OwnerFile(std::unique_ptr<QSaveFile> file);
    std::unique_ptr<QSaveFile> m_file;
};

/// Writes such a file at once.
[[nodiscard]] Result<> writeOwnerFile(const QString &path, const QByteArray &content);

/// Opens a file to be read; ErrorKind `tooLarge` when it has more than `limit` bytes. FileNotFound,
/// NoPermission; ReadFailed, as of a folder and of a register, which may be the one that is open. Detail: the
/// path.
[[nodiscard]] Result<std::unique_ptr<QFile>> openToRead(const QString &path, qint64 limit,
                                                        ErrorKind tooLarge);

/// Reads such a file whole.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit, ErrorKind tooLarge);

} // namespace gehoor
