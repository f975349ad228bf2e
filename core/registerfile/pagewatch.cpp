// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/pagewatch.h>

#include <sqlite3.h>
#include <utility>

namespace gehoor {
namespace {

thread_local PageWatch *watching = nullptr;

} // namespace

/// SQLite's way to a file, with a question before each read: within its integrity check SQLite asks nothing
/// itself, neither a progress handler nor whether it was interrupted.
struct WatchedReading
{
    sqlite3_io_methods methods; ///< first: a pointer to it is one to the whole
    const sqlite3_io_methods *original;

    explicit WatchedReading(const sqlite3_io_methods *of) : methods(*of), original(of)
    {
        methods.xRead = read;
    }

    static int read(sqlite3_file *file, void *into, int size, sqlite3_int64 from)
    {
        if (watching && !watching->ask())
            return SQLITE_IOERR_READ;
        const auto *watched = reinterpret_cast<const WatchedReading *>(file->pMethods);
        return watched->original->xRead(file, into, size, from);
    }
};

PageWatch::PageWatch(std::function<bool()> goesOn) : m_goesOn(std::move(goesOn))
{
    watching = this;
}

PageWatch::~PageWatch()
{
    watching = nullptr;
}

bool PageWatch::ask()
{
    m_stopped = m_stopped || !m_goesOn();
    return !m_stopped;
}

void PageWatch::join(sqlite3 *opened)
{
    sqlite3_file *file = nullptr;
    if (!watching || sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file || !file->pMethods)
        return;
    static const WatchedReading watched(file->pMethods); // one for all files: they are of one kind
    if (file->pMethods == watched.original)
        file->pMethods = &watched.methods;
}

} // namespace gehoor
