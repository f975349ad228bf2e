// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gehoor {

/// Text made from bytes. `damaged` when some did not fit and became U+FFFD, or fitted only another charset
/// than the one named.
struct DecodedText
{
    QString text;
    bool damaged = false;

    bool operator==(const DecodedText &) const = default;
};

/// Bytes with their transfer encoding undone. `damaged` when the encoding is unknown or was broken.
struct DecodedBytes
{
    QByteArray bytes;
    bool damaged = false;

    bool operator==(const DecodedBytes &) const = default;
};

/// To be called before any function of GMime, as often as one likes.
void startGMime();

/// Bytes in the named charset as text. Without a name, or under a wrong one: UTF-8 when they are that, else
/// windows-1252.
DecodedText decodeCharset(QByteArrayView bytes, const QByteArray &charset);

/// Undoes base64, quoted-printable and uuencode; leaves 7bit, 8bit, binary and unknown encodings as they are.
DecodedBytes undoTransferEncoding(QByteArrayView bytes, const QByteArray &encoding);

} // namespace gehoor
