// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What the page proposes to whom, for a complaint about the help to another.
class ProposedStepsTest : public CaseTest
{
protected:
    ProposedStepsTest() : id(log(u"T. van Dijk"_s)) {}

    void knowAs(Capacity capacity)
    {
        ComplaintDetails details = complaint(id).details;
        details.complainant.capacity = capacity;
        EXPECT_TRUE(succeeded(desk().complaints.change(id, details)));
    }
    void answer()
    {
        open(id);
        press(Qt::Key_Return, Qt::ControlModifier);
        for (const int key : {Qt::Key_N, Qt::Key_N, Qt::Key_Y, Qt::Key_N})
            press(key);
    }
    QCheckBox &step(const QString &key) { return find<QCheckBox>(u"step_"_s + key); }
    int place(const QString &key) { return step(key).parentWidget()->layout()->indexOf(&step(key)); }
    bool isReady() { return find<QAbstractButton>(u"confirmButton"_s).isEnabled(); }
    QStringList steps() { return desk().triage.current(id)->constFirst().steps; }

    const ComplaintId id;
};

TEST_F(ProposedStepsTest, ticksNothingForAnExPartnerOrWhileNobodyKnowsWhoComplains)
{
    for (const Capacity capacity : {Capacity::ExPartner, Capacity::Unknown}) {
        if (capacity != Capacity::Unknown)
            knowAs(capacity);
        answer();
        EXPECT_FALSE(step(u"personComplainsSelf"_s).isChecked());
        EXPECT_TRUE(step(u"personComplainsSelf"_s).isVisible()) << "the officer may choose it";
        EXPECT_EQ(place(u"familyCourt"_s), 0);
        EXPECT_GT(place(u"personComplainsSelf"_s), place(u"skj"_s)) << "it comes last";
        EXPECT_FALSE(isReady());
        page.reset();
    }
}

TEST_F(ProposedStepsTest, leadsEnterToTheFirstStepAndThenToConfirm)
{
    knowAs(Capacity::ExPartner);
    answer();
    press(Qt::Key_Return);
    EXPECT_TRUE(step(u"familyCourt"_s).hasFocus());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !step(u"familyCourt"_s).visibleRegion().isEmpty(); }));
    press(Qt::Key_Space);
    EXPECT_TRUE(isReady());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(steps(), QStringList{u"familyCourt"_s});
}

TEST_F(ProposedStepsTest, followsWhatBecomesKnownOfTheComplainant)
{
    answer();
    EXPECT_FALSE(isReady());
    knowAs(Capacity::Relative);
    EXPECT_TRUE(step(u"personComplainsSelf"_s).isChecked());
    EXPECT_TRUE(isReady());
    knowAs(Capacity::ExPartner);
    EXPECT_FALSE(step(u"personComplainsSelf"_s).isChecked());
}

TEST_F(ProposedStepsTest, showsTheStepInTheWordsOfTheOrganisation)
{
    open(id);
    const TextName name{TextKind::FollowUpSteps, u"veiligThuis"_s, Language::English};
    ASSERT_TRUE(succeeded(desk().texts.keep(name, u"Call Veilig Thuis: 0800-1234."_s)));
    EXPECT_EQ(step(u"veiligThuis"_s).toolTip(), u"Call Veilig Thuis: 0800-1234."_s);
}

} // namespace
} // namespace gehoor
