// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <ui/letters/sheet.h>
#include <ui/settings/logofile.h>
#include <ui/settings/svgcheck.h>

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace gehoor {
namespace {

constexpr qint64 largestFile = 5'000'000;
constexpr int mostDots = 4000; ///< a side
constexpr double dotsPerMillimetre = 600 / 25.4;
constexpr QSizeF room(logoWidth *dotsPerMillimetre, logoHeight *dotsPerMillimetre);

/// White paper of at least a dot each way.
QImage paper(QSizeF size)
{
    QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

Result<QImage> drawnFromPng(QByteArray &png)
{
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    reader.setAllocationLimit(mostDots * mostDots * 8 / 1'000'000);
    const QSize size = reader.size();
    if (size.isEmpty())
        return failure(ErrorKind::NotAPicture);
    if (size.width() > mostDots || size.height() > mostDots)
        return failure(ErrorKind::PictureTooLarge);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorKind::NotAPicture);
    const bool tooFine = size.width() > room.width() || size.height() > room.height();
    QImage drawn = paper(tooFine ? QSizeF(size).scaled(room, Qt::KeepAspectRatio) : QSizeF(size));
    QPainter painter(&drawn);
    painter.drawImage(0, 0,
                      picture.convertToFormat(QImage::Format_ARGB32)
                          .scaled(drawn.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return drawn;
}

Result<QImage> drawnFromSvg(const QByteArray &svg)
{
    if (const auto plain = isPlainDrawing(svg); !plain)
        return failureOf(plain);
    QSvgRenderer renderer;
    const bool loaded = renderer.load(svg);
    const QSizeF size = renderer.viewBoxF().size();
    if (!loaded || size.isEmpty())
        return failure(ErrorKind::NotAPicture);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage drawn = paper(size.scaled(room, Qt::KeepAspectRatio));
    QPainter painter(&drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, drawn.rect());
    return drawn;
}

} // namespace

Result<Logo> logoFromFile(const QString &path)
{
    auto content = readFile(path, largestFile, ErrorKind::PictureTooLarge);
    if (!content)
        return failureOf(content);
    const auto drawn = content->startsWith("\x89PNG") ? drawnFromPng(*content) : drawnFromSvg(*content);
    if (!drawn)
        return failureOf(drawn);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!drawn->save(&buffer, "PNG"))
        return failure(ErrorKind::NotAPicture);
    return logoOf(png);
}

} // namespace gehoor
