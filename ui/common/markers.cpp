// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace gehoor {

QIcon safetyIcon()
{
    // A picture of our own: the first standard icon makes the style look for the icons of the whole desktop.
    return QIcon(u":/icons/safety.png"_s);
}

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

} // namespace gehoor
