// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>

#include <QApplication>
#include <QStyle>

namespace gehoor {

QIcon safetyIcon()
{
    return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
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
