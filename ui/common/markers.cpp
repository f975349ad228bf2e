// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace gehoor {

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
    // A picture of our own: the first standard icon makes the style look for the icons of the whole desktop.
    if (role == Qt::DecorationRole)
        return QIcon(u":/icons/safety.png"_s);
    return role == NarrowRole ? QVariant(complainant) : QVariant();
}

} // namespace gehoor
