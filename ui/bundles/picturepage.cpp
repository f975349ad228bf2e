// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/bundles/picturepage.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheetpainter.h>

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int longestSide = 20'000;
constexpr qint64 mostDots = 32'000'000;        ///< unpacked whole
constexpr qint64 mostDotsOfJpeg = 150'000'000; ///< unpacked smaller from the start
constexpr QSize printed(2480, 3508);           ///< an A4 sheet at 300 dots to the inch

/// Read as what it is, whatever its name says; no other of Qt's readers is asked.
QByteArray formatOf(const QByteArray &content)
{
    if (content.startsWith("\x89PNG"))
        return "png";
    if (content.startsWith("\xff\xd8"))
        return "jpeg";
    if (content.startsWith("GIF8"))
        return "gif";
    return content.startsWith("BM") ? "bmp" : QByteArray();
}

bool isTooLarge(QSize size, const QByteArray &format)
{
    const qint64 dots = qint64(size.width()) * size.height();
    return size.width() > longestSide || size.height() > longestSide ||
           dots > (format == "jpeg" ? mostDotsOfJpeg : mostDots);
}

QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_RGB32);
    QImage result(picture.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, picture);
    return result;
}

void paint(const QImage &picture, QPagedPaintDevice &device)
{
    constexpr double margin = 15;
    setUpSheet(device);
    SheetPainter sheet(device);
    const QSizeF room(sheet::width - 2 * margin, sheet::height - 2 * margin);
    const QSizeF size = QSizeF(picture.size()).scaled(room, Qt::KeepAspectRatio);
    sheet.painter().drawImage(QRectF(QPointF(margin, margin) * sheet.dots(), size * sheet.dots()), picture);
}

} // namespace

tl::expected<QByteArray, DocumentFault> picturePage(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = formatOf(content);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (format.isEmpty() || !size.isValid() || size.isEmpty())
        return tl::unexpected(DocumentFault::NotAPicture);
    if (isTooLarge(size, format))
        return tl::unexpected(DocumentFault::PictureTooLarge);
    if (const QSize bounds = size.width() > size.height() ? printed.transposed() : printed;
        size.width() > bounds.width() || size.height() > bounds.height())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(DocumentFault::NotAPicture);
    return pdfOf({}, [&](QPagedPaintDevice &device) { paint(onWhite(picture), device); });
}

} // namespace gehoor
