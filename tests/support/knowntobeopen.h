// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/childprocess.h>

#include <QFile>

#include <fcntl.h>
#include <gtest/gtest.h>

namespace gehoor {

/// Whether another program is told, by the lock SQLite has on the file, that somebody has it open. Asked of a
/// process of its own: to open and close the file in this one would give that lock up.
inline bool isKnownToBeOpen(const QString &path)
{
    constexpr off_t firstOfReaders = 0x40000002; // of the bytes SQLite locks
    constexpr off_t ofReaders = 510;
    ChildProcess other([&](const std::function<void()> &ready) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        struct flock asked = {};
        asked.l_type = F_WRLCK;
        asked.l_whence = SEEK_SET;
        asked.l_start = firstOfReaders;
        asked.l_len = ofReaders;
        if (::fcntl(file, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK)
            ready();
    });
    return other.waitUntilReady();
}

} // namespace gehoor
