// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/lostanswer.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gehoor {
namespace {

const char *lostFor = nullptr;

} // namespace

LostAnswer::LostAnswer(const QString &path) : m_path(QFile::encodeName(QFileInfo(path).canonicalFilePath()))
{
    lostFor = m_path.constData();
}

LostAnswer::~LostAnswer()
{
    lostFor = nullptr;
}

} // namespace gehoor

/// A program's own function comes before that of the C library.
extern "C" int rename(const char *from, const char *to) noexcept
{
    const auto done = static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (done != 0 || !gehoor::lostFor || std::strcmp(to, gehoor::lostFor) != 0)
        return done;
    errno = EIO;
    return -1;
}
