// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/elidedlabel.h>

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gehoor {

QString ElidedLabel::seen() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || seen() == text())
        return QLabel::event(event);
    const auto &asked = static_cast<const QHelpEvent &>(*event);
    QToolTip::showText(asked.globalPos(), u"<qt>"_s + text().toHtmlEscaped() + u"</qt>"_s, this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const auto place = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, contentsRect(), int(place), palette(), isEnabled(), seen(),
                          foregroundRole());
}

} // namespace gehoor
