// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gehoor {

/// The largest mbox file that is read, in bytes.
constexpr qint64 largestMbox = 512LL * 1024 * 1024;

/// The mails of an mbox (RFC 4155), each without its "From " line and with ">From " put back to "From ".
QList<QByteArray> splitMbox(const QByteArray &mbox);

} // namespace gehoor
