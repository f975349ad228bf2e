// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <ui/letters/sheet.h>

#include <QFont>
#include <QPainter>

class QImage;
class QPagedPaintDevice;

namespace gehoor {

constexpr double bodySize = 10.5; ///< points
constexpr double smallSize = 8.5; ///< of the sender and the page numbers

/// The letter's own typeface, and behind it the one for the scripts it lacks, such as Arabic and Hebrew. The
/// packages of the program bring both along.
QFont letterFont(double points);

/// FontMissing when one that the text needs is not on this machine. Scripts that both lack, such as Chinese,
/// are set in what the machine has.
[[nodiscard]] Result<> typefacesAreThere(const QString &text);

/// Sets the device up for A4 sheets without margins of its own.
void setUpSheet(QPagedPaintDevice &device);

/// Paints on A4 sheets in millimetres. The only place that knows the device's dots.
class SheetPainter
{
public:
    explicit SheetPainter(QPagedPaintDevice &device);

    /// Writes text that wraps within a column; how high it came out.
    double write(const QString &text, const QFont &font, double left, double top, double width);
    /// One line; what does not fit in the width is cut off with an ellipsis.
    void writeLine(const QString &line, const QFont &font, double left, double top, double width);
    /// The return line and the address in the window of the envelope, smaller when they need to be.
    void writeInWindow(const QString &returnLine, const QStringList &address, const SheetLayout &layout);
    void drawLine(QPointF from, QPointF to);
    void drawFrame(const QRectF &frame);
    /// A picture as large as it fits, in the upper left corner of the room it has.
    void drawPicture(const QImage &picture, const QRectF &room);
    void drawPicture(const QByteArray &png, const QRectF &room);

    /// Whether the device took the job.
    bool isOpen() const { return m_painter.isActive(); }
    QPagedPaintDevice &device() { return m_device; }
    QPainter &painter() { return m_painter; }
    double dots() const { return m_dots; } ///< per millimetre

private:
    QRectF area(const QRectF &millimetres) const;
    QStringList fitted(const QStringList &lines, double points, double width) const;

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_dots;
};

} // namespace gehoor
