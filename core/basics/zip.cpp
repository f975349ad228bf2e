// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/zip.h>

#include <QDateTime>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Adds an entry whose content outlives the archive.
bool add(zip_t *archive, const ZipEntry &entry, bool compress)
{
    zip_source_t *source =
        zip_source_buffer(archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    // The day ZIP's calendar begins on; by the local clock, since that is how ZIP writes it.
    const time_t beginning = QDateTime(QDate(1980, 1, 1), QTime(0, 0)).toSecsSinceEpoch();
    return zip_file_set_mtime(archive, zip_uint64_t(index), beginning, 0) == 0 &&
           zip_set_file_compression(archive, zip_uint64_t(index), compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                    0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipOf(const QList<ZipEntry> &entries)
{
    const auto refused = failure(ErrorKind::Internal, u"no archive could be made"_s);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(
        zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    if (!source)
        return refused;
    zip_source_keep(source.get()); // zip_close() lets go of it once
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (!archive) {
        zip_source_free(source.get());
        return refused;
    }
    bool compress = false;
    for (const ZipEntry &entry : entries) {
        if (!add(archive, entry, compress)) {
            zip_discard(archive);
            return refused;
        }
        compress = true;
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return refused;
    }
    const QByteArray bytes = contentOf(source.get());
    return bytes.isEmpty() ? Result<QByteArray>(refused) : bytes;
}

} // namespace gehoor
