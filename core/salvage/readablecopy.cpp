// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <core/salvage/readablecopy.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 block = 4096;
constexpr qint64 atOnce = 256 * block;
constexpr char lostByte = '\xff';

/// SQLCipher takes a page of zeros for one that was never written. In a register there is none: it was lost.
void markLost(QByteArray &bytes)
{
    const QByteArray zeros(block, '\0');
    for (qsizetype at = 0; at + block <= bytes.size(); at += block) {
        if (QByteArrayView(bytes).sliced(at, block) == zeros)
            std::fill_n(bytes.begin() + at, block, lostByte);
    }
}

/// The bytes from `offset` on; none when the disk does not give all of them.
QByteArray bytesAt(QFile &file, qint64 offset, qint64 size)
{
    if (!file.seek(offset))
        return {};
    QByteArray bytes = file.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

} // namespace

Result<qint64> copyReadable(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return failure(ErrorKind::FileNotFound, from);
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::NoPermission, from);
    if (const auto made = makeEmptyFile(to); !made)
        return failureOf(made);
    QFile copy(to);
    if (!copy.open(QIODevice::ReadWrite))
        return failure(ErrorKind::WriteFailed, to);
    const qint64 size = source.size();
    qint64 refused = 0;
    for (qint64 offset = 0; offset < size;) {
        const qint64 wanted = std::min(atOnce, size - offset);
        QByteArray bytes = bytesAt(source, offset, wanted);
        if (bytes.isEmpty()) { // then block by block
            bytes = bytesAt(source, offset, std::min(block, wanted));
            if (bytes.isEmpty()) {
                bytes.fill(lostByte, std::min(block, wanted));
                ++refused;
            }
        }
        markLost(bytes);
        errno = 0;
        if (copy.write(bytes) != bytes.size())
            return writeFailure(to);
        offset += bytes.size();
    }
    errno = 0;
    if (!copy.flush())
        return writeFailure(to);
    return refused;
}

Result<> lengthen(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failure(ErrorKind::WriteFailed, path);
    while (file.size() < size) {
        const QByteArray bytes(std::min(atOnce, size - file.size()), lostByte);
        errno = 0;
        if (file.write(bytes) != bytes.size() || !file.flush())
            return writeFailure(path);
    }
    return {};
}

} // namespace gehoor
