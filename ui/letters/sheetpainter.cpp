// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/addressing.h>
#include <ui/letters/sheetpainter.h>

#include <QFontDatabase>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double returnLineSize = 7;
constexpr double smallestAddressSize = 8;
constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double leastPitch = 1.15; ///< from line to line, as a multiple of the letters' size

const QString typeface = u"Liberation Sans"_s;
const QString typefaceOfOtherScripts = u"DejaVu Sans"_s;

/// Whether the letter's own typeface has every letter of a text.
bool isInOwnTypeface(const QString &text)
{
    const QRawFont face = QRawFont::fromFont(QFont(typeface));
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), [&](uint c) {
        return QChar::isSpace(c) || !QChar::isPrint(c) || face.supportsCharacter(c);
    });
}

/// How many lines of this size fit in the window.
qsizetype linesThatFit(double height, double points)
{
    return qsizetype(height * pointsPerMillimetre / (points * leastPitch));
}

} // namespace

QFont letterFont(double points)
{
    QFont font(QStringList{typeface, typefaceOfOtherScripts});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(points);
    return font;
}

Result<> typefacesAreThere(const QString &text)
{
    if (!QFontDatabase::hasFamily(typeface))
        return failure(ErrorKind::FontMissing, typeface);
    if (!QFontDatabase::hasFamily(typefaceOfOtherScripts) && !isInOwnTypeface(text))
        return failure(ErrorKind::FontMissing, typefaceOfOtherScripts);
    return {};
}

void setUpSheet(QPagedPaintDevice &device)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

SheetPainter::SheetPainter(QPagedPaintDevice &device)
    : m_device(device), m_painter(&device), m_dots(device.logicalDpiX() / 25.4)
{
}

QRectF SheetPainter::area(const QRectF &millimetres) const
{
    return {millimetres.topLeft() * m_dots, millimetres.size() * m_dots};
}

/// Between words, and within one only where it is wider than the column: drawText() knows one or the other.
double SheetPainter::write(const QString &text, const QFont &font, double left, double top, double width)
{
    QTextLayout layout(text, font, &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width * m_dots);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    layout.draw(&m_painter, QPointF(left, top) * m_dots);
    return height / m_dots;
}

void SheetPainter::writeLine(const QString &line, const QFont &font, double left, double top, double width)
{
    const QFontMetricsF metrics(font, &m_device);
    m_painter.setFont(font);
    m_painter.drawText(area({left, top, width, 10}), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                       metrics.elidedText(line, Qt::ElideRight, width * m_dots));
}

void SheetPainter::writeInWindow(const QString &returnLine, const QStringList &address,
                                 const SheetLayout &layout)
{
    const QRectF &room = layout.address;
    if (!returnLine.isEmpty())
        writeLine(returnLine, letterFont(returnLineSize), room.left(), layout.returnLineTop, room.width());
    double points = bodySize;
    QStringList lines = fitted(address, points, room.width());
    while (lines.size() > linesThatFit(room.height(), points) && points > smallestAddressSize) {
        points -= 0.5;
        lines = fitted(address, points, room.width());
    }
    if (lines.size() > linesThatFit(room.height(), points))
        lines = address;
    const double pitch = room.height() / double(std::max(qsizetype(mostAddressLines), lines.size()));
    double top = room.top();
    for (const QString &line : std::as_const(lines)) {
        writeLine(line, letterFont(points), room.left(), top, room.width());
        top += pitch;
    }
}

/// The lines, those too wide broken between words.
QStringList SheetPainter::fitted(const QStringList &lines, double points, double width) const
{
    const QFontMetricsF metrics(letterFont(points), &m_device);
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width * m_dots; };
    QStringList fitted;
    for (const QString &line : lines) {
        QString rest = line;
        for (qsizetype cut = rest.size(); !fits(rest.left(cut)) && cut > 0;) {
            cut = rest.lastIndexOf(u' ', cut - 1);
            if (cut > 0 && fits(rest.left(cut))) {
                fitted.append(rest.left(cut));
                rest = rest.mid(cut + 1);
                cut = rest.size();
            }
        }
        fitted.append(rest);
    }
    return fitted;
}

void SheetPainter::drawLine(QPointF from, QPointF to)
{
    m_painter.drawLine(from * m_dots, to * m_dots);
}

void SheetPainter::drawFrame(const QRectF &frame)
{
    m_painter.drawRect(area(frame));
}

void SheetPainter::drawPicture(const QByteArray &png, const QRectF &room)
{
    drawPicture(QImage::fromData(png, "PNG"), room);
}

void SheetPainter::drawPicture(const QImage &picture, const QRectF &room)
{
    if (picture.isNull() || room.isEmpty())
        return;
    const QSizeF size = QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.drawImage(area({room.topLeft(), size}), picture);
}

} // namespace gehoor
