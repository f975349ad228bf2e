// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/theme.h>

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The style of the platform or of the theme, but for three things: the words of a dialog's buttons do
/// without pictures, a label has room for its underlined letter, which is drawn apart and so a little wider
/// than measured, and on dark ground the boxes and circles to choose with have an outline that is seen.
class ThemeStyle final : public QProxyStyle
{
public:
    ThemeStyle(const QString &style, bool onDark) : QProxyStyle(style), m_onDark(onDark) {}

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            label->setContentsMargins(0, 0, roomForLetter, 0);
    }

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &colours, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override
    {
        const bool widen = (flags & Qt::TextShowMnemonic) && (flags & Qt::AlignLeft);
        QProxyStyle::drawItemText(painter, rect.adjusted(0, 0, widen ? roomForLetter : 0, 0), flags, colours,
                                  enabled, text, role);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!m_onDark || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorCheckBox)
            painter->drawRect(outline);
        else
            painter->drawEllipse(outline);
        painter->restore();
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    static constexpr int roomForLetter = 4;
    bool m_onDark;
};

QPalette palette(const QColor &window, const QColor &base, const QColor &text, const QColor &faint,
                 const QColor &accent, const QColor &onAccent)
{
    QPalette colours(text, window.lighter(103), window.lighter(120), window.darker(160), window.darker(125),
                     text, text, base, window);
    colours.setColor(QPalette::AlternateBase, window);
    colours.setColor(QPalette::ToolTipBase, base);
    colours.setColor(QPalette::ToolTipText, text);
    colours.setColor(QPalette::PlaceholderText, faint);
    colours.setColor(QPalette::Highlight, accent);
    colours.setColor(QPalette::HighlightedText, onAccent);
    colours.setColor(QPalette::Link, accent);
    colours.setColor(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, faint);
    colours.setColor(QPalette::Disabled, QPalette::Base, window); // an empty field has no words to be faint
    return colours;
}

QPalette lightPalette()
{
    return palette({0xf4, 0xf3, 0xf1}, Qt::white, {0x1e, 0x1e, 0x1e}, {0x6a, 0x6a, 0x6a}, {0x1f, 0x5f, 0x8b},
                   Qt::white);
}

QPalette darkPalette()
{
    return palette({0x37, 0x38, 0x3b}, {0x1c, 0x1d, 0x1f}, {0xf0, 0xf0, 0xf0}, {0xac, 0xae, 0xb1},
                   {0x7d, 0xb8, 0xe0}, {0x10, 0x12, 0x14});
}

bool isOnDark()
{
    return QApplication::palette().color(QPalette::Base).lightness() < 128;
}

} // namespace

void applyTheme(Theme theme)
{
    static const QString platformStyle = QApplication::style()->name();
    if (theme == Theme::System) {
        QApplication::setStyle(new ThemeStyle(platformStyle, false));
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(new ThemeStyle(u"fusion"_s, theme == Theme::Dark));
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

QColor stopColour()
{
    return isOnDark() ? QColor(0xff, 0x85, 0x7a) : QColor(0xb3, 0x1b, 0x1b);
}

QColor cautionColour()
{
    return isOnDark() ? QColor(0xe8, 0xb3, 0x3c) : QColor(0x8f, 0x5a, 0x00);
}

QString wording(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QApplication::translate("Theme", "as this computer has it");
    case Theme::Light:
        return QApplication::translate("Theme", "light");
    case Theme::Dark:
        return QApplication::translate("Theme", "dark");
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
