// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/theme.h>

#include <QApplication>
#include <QFile>
#include <QGlyphRun>
#include <QPalette>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

class ThemeTest : public testing::TestWithParam<Theme>
{
protected:
    ThemeTest() { applyTheme(GetParam()); }
    ~ThemeTest() override { applyTheme(Theme::System); }

    static QColor colour(QPalette::ColorRole role) { return QApplication::palette().color(role); }
};

/// WCAG 2.1 asks 4.5 of words and 3 of what is only a shape or cannot be worked.
TEST_P(ThemeTest, setsWordsOffFromTheirGround)
{
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}};
    for (const auto &[words, ground] : pairs)
        EXPECT_GE(contrast(colour(words), colour(ground)), 4.5) << words << " on " << ground;
    const QColor faint = QApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
    EXPECT_GE(contrast(faint, colour(QPalette::Window)), 3);
    const QColor field = QApplication::palette().color(QPalette::Disabled, QPalette::Base);
    EXPECT_GE(contrast(faint, field), 3);
    EXPECT_NE(field, colour(QPalette::Base)) << "that an empty field cannot be filled in is seen";
    for (const QColor &mark : {stopColour(), cautionColour()})
        EXPECT_GE(contrast(mark, colour(QPalette::Base)), 4.5) << mark.name().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeTest, testing::Values(Theme::Light, Theme::Dark));

/// A sign without a picture shows as an empty box. The manuals name every sign that the screen uses.
TEST(SignsTest, haveAGlyph)
{
    for (const auto *language : {"nl", "en"}) {
        QFile manual(u":/manual/manual.%1.md"_s.arg(QLatin1StringView(language)));
        ASSERT_TRUE(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        QSet<char32_t> seen;
        for (const char32_t sign : text.toUcs4()) {
            if (sign < 0x80 || seen.contains(sign))
                continue;
            seen.insert(sign);
            QTextLayout layout(QString::fromUcs4(&sign, 1), QApplication::font());
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns())
                EXPECT_FALSE(run.glyphIndexes().contains(0)) << std::hex << static_cast<unsigned>(sign);
        }
        EXPECT_TRUE(seen.contains(U'✖') && seen.contains(U'⚠'));
    }
}

} // namespace
} // namespace gehoor
