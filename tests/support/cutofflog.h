// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <gtest/gtest.h>

namespace gehoor {

/// Copies an open register with its log, as a machine that stopped leaves it.
inline void copyAsStopped(const QString &open, const QString &copy)
{
    for (const QString &ending : {QString(), QStringLiteral("-wal")})
        ASSERT_TRUE(QFile::copy(open + ending, copy + ending));
}

/// Likewise, with a log whose last act is not whole.
inline void copyAsCutOff(const QString &open, const QString &copy)
{
    constexpr qint64 within = 100; // bytes from the end: in the last page of the act
    ASSERT_NO_FATAL_FAILURE(copyAsStopped(open, copy));
    QFile log(copy + QStringLiteral("-wal"));
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    const qint64 at = log.size() - within;
    char byte = 0;
    ASSERT_TRUE(log.seek(at) && log.getChar(&byte));
    ASSERT_TRUE(log.seek(at) && log.putChar(char(byte ^ 1)));
}

} // namespace gehoor
