// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/registerfile/qrpicture.h>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace gehoor {
namespace {

constexpr int quiet = 4;      // white squares around it, ISO/IEC 18004
constexpr int perSquare = 16; // pixels: large enough for no viewer to blur it

} // namespace

QImage qrPicture(const QString &text)
{
    QByteArray ascii = text.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(ascii.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    ascii.fill('\0');
    if (!code)
        return {};
    const int squares = code->width;
    const int side = (squares + 2 * quiet) * perSquare;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 0; y < squares * perSquare; ++y) {
        uchar *const line = picture.scanLine(y + quiet * perSquare) + quiet * perSquare;
        for (int x = 0; x < squares * perSquare; ++x) {
            if ((code->data[y / perSquare * squares + x / perSquare] & 1) != 0)
                line[x] = 0;
        }
    }
    std::fill_n(code->data, size_t(squares) * size_t(squares), uchar(0));
    return picture;
}

} // namespace gehoor
