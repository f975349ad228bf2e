// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/safety/threatsteps.h>
#include <tests/support/ui/casetest.h>
#include <ui/safety/safetypage.h>

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SafetyPageTest : public CaseTest
{
protected:
    /// Opens the case on its safety tab.
    void openSafety(ComplaintId id)
    {
        open(id);
        press(Qt::Key_6, Qt::AltModifier);
    }
    void record(ComplaintId id)
    {
        ASSERT_TRUE(succeeded(desk().safety.setLimit(id, {.behaviour = u"Called eleven times."_s,
                                                          .measure = u"By letter only."_s,
                                                          .start = clock.today(),
                                                          .evaluate = clock.today().addDays(30)})));
    }
    QString cell(int row, int column)
    {
        return find<QTableView>(u"limitsTable"_s).model()->index(row, column).data().toString();
    }
    ContactLimit limit(ComplaintId id) { return desk().safety.limits(id).value().constFirst(); }
};

TEST_F(SafetyPageTest, recordsALimitByKeysAndKeepsWhatWasTypedWhenRefused)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    openSafety(id);
    answers.willBeTold();
    inDialog([this](QDialog &dialog) {
        type(u"Called eleven times on 20 November."_s);
        press(Qt::Key_Return, Qt::ControlModifier); // refused: nothing says what the contact is limited to
        EXPECT_TRUE(answers.last().contains(u"limited to"_s)) << answers.last().toStdString();
        EXPECT_TRUE(dialog.isVisible());
        press(Qt::Key_Tab);
        type(u"By letter only."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    find<QAbstractButton>(u"recordLimitButton"_s).setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(limit(id).behaviour, u"Called eleven times on 20 November."_s);
    EXPECT_EQ(limit(id).measure, u"By letter only."_s);
    EXPECT_EQ(limit(id).evaluate, QDate(2027, 2, 23)) << "three months are proposed";
    EXPECT_EQ(cell(0, 1), u"By letter only."_s);
    EXPECT_TRUE(find<QPlainTextEdit>(u"limitText"_s).toPlainText().contains(u"eleven times"_s));
}

TEST_F(SafetyPageTest, evaluatesWhatIsDueFromTheDaysWork)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    record(id);
    clock.set(QDate(2026, 12, 23));
    open(id);
    inDialog([this](QDialog &dialog) {
        find<QPlainTextEdit>(u"reasonEdit"_s, &dialog).setFocus();
        type(u"Still calls."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(limit(id).evaluate, QDate(2027, 3, 23));
    EXPECT_FALSE(find<QWidget>(u"caseChecks"_s).isVisible());

    press(Qt::Key_6, Qt::AltModifier);
    inDialog([this](QDialog &dialog) {
        find<QRadioButton>(u"endButton"_s, &dialog).setChecked(true);
        find<QPlainTextEdit>(u"reasonEdit"_s, &dialog).setFocus();
        type(u"Quiet."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_Return); // in the table
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(limit(id).ended, (LimitEnding{QDate(2026, 12, 23), u"Quiet."_s}));
    EXPECT_FALSE(find<QAbstractButton>(u"evaluateLimitButton"_s).isEnabled());
}

TEST_F(SafetyPageTest, saysThatThereIsNoLimit)
{
    const ComplaintId id = log(u"A. de Wit"_s);
    openSafety(id);
    EXPECT_TRUE(find<QLabel>(u"noLimitLabel"_s).isVisible());
    record(id);
    EXPECT_FALSE(find<QLabel>(u"noLimitLabel"_s).isVisible());
    page->findChild<SafetyPage *>()->evaluate(2); // there is none: no other is evaluated in its place
}

TEST_F(SafetyPageTest, evaluatesALimitOfManyWordsOnASmallScreen)
{
    const ComplaintId id = log(u"A. de Wit"_s);
    ASSERT_TRUE(succeeded(desk().safety.setLimit(id, {.behaviour = u"Called eleven times."_s,
                                                      .measure = u"By letter\nonly. "_s.repeated(1000),
                                                      .start = clock.today(),
                                                      .evaluate = clock.today().addDays(30)})));
    openSafety(id);
    EXPECT_FALSE(cell(0, 1).contains(u'\n'));
    inDialog([this](QDialog &dialog) {
        EXPECT_LE(dialog.height(), 600);
        press(Qt::Key_Escape);
    });
    find<QAbstractButton>(u"evaluateLimitButton"_s).click();
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(SafetyPageTest, showsTheStepsAtAThreatOnlyWhereThereIsOne)
{
    openSafety(log(u"A. de Wit"_s));
    EXPECT_FALSE(find<QPlainTextEdit>(u"threatSteps"_s).isVisible());
    EXPECT_TRUE(find<QLabel>(u"noStepsLabel"_s).isVisible());
    openSafety(log(u"R. Mulder"_s, 0, true));
    EXPECT_TRUE(find<QPlainTextEdit>(u"threatSteps"_s).toPlainText().contains(u"112"_s));
    const ComplaintId limited = log(u"B. Bakker"_s);
    record(limited);
    openSafety(limited);
    EXPECT_TRUE(find<QPlainTextEdit>(u"threatSteps"_s).isVisible());
    ASSERT_TRUE(succeeded(desk().texts.keep(threatStepsName(Language::English), u"1. Call Anna."_s)));
    EXPECT_EQ(find<QPlainTextEdit>(u"threatSteps"_s).toPlainText(), u"1. Call Anna."_s);
}

TEST_F(SafetyPageTest, hidesUnderPrivacyAndOnlyReadsWhatIsOpenForReading)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    record(id);
    openSafety(id);
    page->setPrivacy(true);
    EXPECT_FALSE(cell(0, 1).contains(u"letter"_s));
    EXPECT_FALSE(find<QPlainTextEdit>(u"limitText"_s).isVisible());
    page.reset();
    reopenDesk(Access::Read);
    openSafety(id);
    EXPECT_FALSE(find<QAbstractButton>(u"recordLimitButton"_s).isEnabled());
    EXPECT_FALSE(find<QAbstractButton>(u"evaluateLimitButton"_s).isEnabled());
    press(Qt::Key_Return); // opens nothing
}

class SafetyNoticeTest : public CaseTest
{
protected:
    using Opening = std::pair<const char *, std::function<void()>>;

    std::function<void()> byKey(int key, Qt::KeyboardModifiers modifiers = {})
    {
        return [this, key, modifiers] { press(key, modifiers); };
    }
    std::function<void()> byButton(const QString &name)
    {
        return [this, name] { find<QAbstractButton>(name).click(); };
    }
    /// Whether the dialog that opens says that the case has the safety flag.
    bool noticed(const std::function<void()> &opens)
    {
        bool shown = false;
        inDialog([&shown](QDialog &dialog) {
            const auto *label = dialog.findChild<QLabel *>(u"safetyNotice"_s);
            shown = label && label->isVisible() && label->geometry().bottom() < dialog.height() / 2;
            dialog.reject();
        });
        opens();
        EXPECT_TRUE(everyDialogCame());
        return shown;
    }
    void expectNotice(ComplaintId id, bool flag, const QList<Opening> &openings)
    {
        for (const auto &[what, opens] : openings) {
            open(id);
            EXPECT_EQ(noticed(opens), flag) << what;
        }
    }
};

TEST_F(SafetyNoticeTest, standsInEveryDialogOfAFlaggedCaseAndInNoOther)
{
    const ResponsibleId leader = addResponsible(u"team leader"_s);
    for (const bool flag : {true, false}) {
        const ComplaintId id = log(u"R. Mulder"_s, 0, flag);
        expectNotice(id, flag,
                     {{"letter", byKey(Qt::Key_B, Qt::ControlModifier)},
                      {"put off", byKey(Qt::Key_U, Qt::ControlModifier)},
                      {"terms", byKey(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier)},
                      {"contact", byKey(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier)},
                      {"change", byKey(Qt::Key_F2)},
                      {"protected fact", byKey(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier)},
                      {"limit", byButton(u"recordLimitButton"_s)},
                      {"closing", byKey(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier)}});
        judge(id, true);
        expectNotice(id, flag, {{"forward", byButton(u"forwardButton"_s)}});
        ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), leader)));
        expectNotice(id, flag,
                     {{"bundle", byButton(u"bundleButton"_s)}, {"response", byButton(u"responseButton"_s)}});
    }
}

} // namespace
} // namespace gehoor
