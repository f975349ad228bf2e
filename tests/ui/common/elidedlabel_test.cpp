// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/elidedlabel.h>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ElidedLabelTest : public testing::Test
{
protected:
    ElidedLabelTest()
    {
        label.setTextFormat(Qt::PlainText);
        label.setText(words);
        label.show();
    }
    QString tipBesideTheMouse()
    {
        QToolTip::hideText();
        QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&label, &asked);
        return QToolTip::text();
    }

    const QString words = u"Maria <b> van den Berg, medewerker van een andere organisatie"_s;
    ElidedLabel label;
};

TEST_F(ElidedLabelTest, marksThatItIsCutAndHasTheWholeBesideTheMouse)
{
    label.resize(label.fontMetrics().averageCharWidth() * 20, 30);
    EXPECT_TRUE(label.seen().startsWith(u"Maria"_s));
    EXPECT_TRUE(label.seen().endsWith(u'…')) << label.seen().toStdString();
    EXPECT_EQ(tipBesideTheMouse(), u"<qt>"_s + words.toHtmlEscaped() + u"</qt>"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), words);
}

TEST_F(ElidedLabelTest, needsNoTipWhereAllIsSeen)
{
    label.resize(label.fontMetrics().horizontalAdvance(words) + 10, 30);
    EXPECT_EQ(label.seen(), words);
    EXPECT_EQ(tipBesideTheMouse(), QString());
}

} // namespace
} // namespace gehoor
