// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/keyboard.h>
#include <ui/common/prompts.h>

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class PromptsTest : public testing::Test, protected Keyboard
{
protected:
    WindowPrompts prompts;
};

TEST_F(PromptsTest, takesSeveralLinesByKeysAlone)
{
    inDialog([&](QDialog &) {
        type(u"One"_s);
        press(Qt::Key_Return);
        type(u"two"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    EXPECT_EQ(prompts.askText(nullptr, u"Withdraw"_s, u"Why?"_s, true), u"One\ntwo"_s);
    inDialog([&](QDialog &) {
        type(u"One"_s);
        press(Qt::Key_Tab); // leaves the text, to the first button
        EXPECT_EQ(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), nullptr);
        press(Qt::Key_Space);
    });
    EXPECT_EQ(prompts.askText(nullptr, u"Withdraw"_s, u"Why?"_s, true), u"One"_s);
    inDialog([&](QDialog &) { press(Qt::Key_Escape); });
    EXPECT_EQ(prompts.askText(nullptr, u"Withdraw"_s, u"Why?"_s, true), std::nullopt);
}

TEST_F(PromptsTest, asksWithALongSentenceOnASmallScreen)
{
    const QString question =
        u"This was told in a letter that cannot be unsent, so tell what changed. "_s.repeated(8);
    inDialog([&](QDialog &dialog) {
        EXPECT_LT(dialog.width(), 1024);
        auto *label = dialog.findChild<QLabel *>();
        EXPECT_EQ(label->text(), question);
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "all of it can be read";
        dialog.reject();
    });
    EXPECT_EQ(prompts.askText(nullptr, u"Withdraw"_s, question, true), std::nullopt);
}

} // namespace
} // namespace gehoor
