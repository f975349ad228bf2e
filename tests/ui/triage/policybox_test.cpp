// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/triage/triagetest.h>

#include <QComboBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class PolicyBoxTest : public TriageTest
{
};

TEST_F(PolicyBoxTest, warnsByTheOrganisationsPolicyAndGivesNoVerdict)
{
    begin();
    EXPECT_TRUE(find<QWidget>(u"policyGroup"_s).isVisible());
    EXPECT_TRUE(shown(u"policyLabel"_s).contains(u"Did it happen more than 12 month"_s));
    EXPECT_TRUE(shown(u"policyLabel"_s).contains(u"Was it dealt with before?"_s));
    inDialog([&](QDialog &dialog) {
        find<QAbstractButton>(u"happenedBox"_s, &dialog).click();
        find<QDateEdit>(u"happenedEdit"_s, &dialog).setDate(QDate(2021, 4, 1));
        find<QComboBox>(u"handledBox"_s, &dialog).setFocus();
        press(Qt::Key_End); // yes
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    button(u"policyButton"_s).click();
    EXPECT_TRUE(shown(u"policyLabel"_s).contains(u"Look again: it happened on 1 April 2021"_s));
    EXPECT_TRUE(shown(u"policyLabel"_s).contains(u"Look again: it was dealt with before"_s));
    EXPECT_FALSE(button(u"policyButton"_s).isVisible()) << "all is known";
    EXPECT_TRUE(verdicts().isEmpty());
    find<QWidget>(u"client_yes"_s).setFocus();
    answer(u"nnyy"_s);
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"Admissible"_s));
}

TEST_F(PolicyBoxTest, asksNoPolicyQuestionThatIsSwitchedOff)
{
    ASSERT_TRUE(
        succeeded(desk().settings.setPolicy({.tooOld = false, .handledBefore = false, .anonymous = false})));
    open(id);
    EXPECT_FALSE(find<QWidget>(u"policyGroup"_s).isVisible());
    ASSERT_TRUE(
        succeeded(desk().settings.setPolicy({.tooOld = false, .handledBefore = false, .anonymous = true})));
    EXPECT_TRUE(find<QWidget>(u"policyGroup"_s).isVisible());
    EXPECT_EQ(shown(u"policyLabel"_s), u"• The complainant is known by name."_s);
    EXPECT_FALSE(button(u"policyButton"_s).isVisible());
}

} // namespace
} // namespace gehoor
