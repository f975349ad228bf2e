// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A triangle with an exclamation mark.
QPixmap safetySign()
{
    constexpr int side = 64;
    QPixmap sign(side, side);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x63, 0x44, 0x05), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor(0xd8, 0xa0, 0x1a));
    painter.drawPolygon(QPolygonF({{32, 5}, {60, 57}, {4, 57}}));
    painter.setPen(QPen(QColor(0x1c, 0x14, 0x04), 7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(32, 24), QPointF(32, 38));
    painter.drawPoint(QPointF(32, 48));
    return sign;
}

/// Drawn: the first picture of a file, or of the style, makes Qt look for all it can read and for the icons
/// of the whole desktop, which takes a tenth of the start.
QIcon safetyIcon()
{
    const QString name = u"safety"_s;
    QPixmap sign;
    if (!QPixmapCache::find(name, &sign)) {
        sign = safetySign();
        QPixmapCache::insert(name, sign);
    }
    return sign;
}

} // namespace

QFont boldFont()
{
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

QString withSafety(const QString &complainant)
{
    return QApplication::translate("Markers", "safety! %1").arg(complainant);
}

QVariant besideSafety(const QString &complainant, int role)
{
    if (role == Qt::DecorationRole)
        return safetyIcon();
    return role == NarrowRole ? QVariant(complainant) : QVariant();
}

} // namespace gehoor
