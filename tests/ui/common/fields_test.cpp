// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// As the remark on a question does when another part is shown.
TEST(FieldsTest, saysWhatItUsuallyDoesOnceItShowsAShortTextAgain)
{
    QLineEdit edit;
    edit.setPlaceholderText(u"Remark"_s);
    const QString tooLong(5001, u'x');
    fill(edit, tooLong);
    EXPECT_NE(edit.placeholderText(), u"Remark"_s);
    EXPECT_EQ(textOf(edit, tooLong), tooLong) << "nobody touched it";
    fill(edit, tooLong + tooLong);
    fill(edit, u"short"_s);
    EXPECT_EQ(edit.placeholderText(), u"Remark"_s);
    EXPECT_EQ(edit.toolTip(), QString());
    EXPECT_EQ(edit.text(), u"short"_s);
}

TEST(FieldsTest, takesAnotherTextInPlaceOfOneTooLongToShow)
{
    QLineEdit edit;
    edit.show();
    const QString tooLong(1'000'000, u'x');
    fill(edit, tooLong);
    QTest::keyClicks(&edit, u"ab"_s);
    EXPECT_EQ(textOf(edit, tooLong), u"ab"_s);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit.text(), QString());
    EXPECT_EQ(textOf(edit, tooLong), tooLong) << "undone";
}

} // namespace
} // namespace gehoor
