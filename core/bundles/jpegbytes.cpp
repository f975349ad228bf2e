// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/jpegbytes.h>

namespace gehoor {
namespace {

constexpr unsigned char startOfScan = 0xda;

/// Application notes, save for what tells of the colours (ICC in APP2, Adobe's in APP14) and the comments.
bool isNote(unsigned char marker)
{
    constexpr unsigned char comment = 0xfe;
    const bool application = marker >= 0xe1 && marker <= 0xef;
    return marker == comment || (application && marker != 0xe2 && marker != 0xee);
}

} // namespace

QByteArray withoutNotes(const QByteArray &jpeg)
{
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(jpeg[at]); };
    if (!jpeg.startsWith("\xff\xd8"))
        return jpeg;
    QByteArray kept = jpeg.left(2);
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && byte(at) == 0xff && byte(at + 1) != startOfScan) {
        const qsizetype length = 2 + byte(at + 2) * 256 + byte(at + 3);
        if (!isNote(byte(at + 1)))
            kept += jpeg.mid(at, length);
        at += length;
    }
    return kept + jpeg.mid(at);
}

} // namespace gehoor
