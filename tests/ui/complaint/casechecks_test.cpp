// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/builders.h>
#include <tests/support/changebehind.h>
#include <tests/support/ui/casetest.h>

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

enum Tab { TriageTab, LettersTab, ForwardingTab, DossierTab, ProtectedTab, SafetyTab };

/// What is to be checked in a case, on its page.
class CaseChecksTest : public CaseTest
{
protected:
    bool isShown() { return find<QFrame>(u"caseChecks"_s).isVisible(); }
    QString words() { return find<QLabel>(u"checksLabel"_s).text(); }
    int tab() { return find<QTabWidget>(u"caseTabs"_s).currentIndex(); }
    Letter draft(ComplaintId id)
    {
        return desk().letters.draft(id, {.kind = LetterKind::Acknowledgement}).value();
    }
};

TEST_F(CaseChecksTest, areOutOfSightWhereAllAgrees)
{
    open(log(u"R. Mulder"_s));
    EXPECT_FALSE(isShown());
    press(Qt::Key_J, Qt::ControlModifier); // nothing to go to
    EXPECT_EQ(tab(), TriageTab);
}

TEST_F(CaseChecksTest, nameALetterThatWaitsAndLeadToIt)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    draft(id);
    open(id);
    EXPECT_TRUE(isShown());
    EXPECT_EQ(words(), u"To check: letter 1 is still a draft."_s);
    bool came = false;
    inDialog([&](QDialog &) {
        came = true;
        press(Qt::Key_Escape);
    });
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(came);
    EXPECT_EQ(tab(), LettersTab);
}

TEST_F(CaseChecksTest, offerEachOfSeveral)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    draft(id);
    ComplaintDetails details = complaint(id).details;
    details.complainant.capacity = Capacity::ExPartner;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    open(id);
    const QList<QAction *> offered = find<QPushButton>(u"checksButton"_s).menu()->actions();
    ASSERT_EQ(offered.size(), 2);
    EXPECT_TRUE(words().contains(u"; "_s));
    for (QAction *action : offered) {
        if (action->text().contains(u"protected"_s)) {
            action->trigger();
            break;
        }
    }
    EXPECT_EQ(tab(), ProtectedTab);
}

TEST_F(CaseChecksTest, leadToTheTabWhereItIsPutRight)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    const QList<std::pair<CheckKind, int>> cases = {
        {CheckKind::FactsMissing, ProtectedTab},
        {CheckKind::ResponseMissing, ForwardingTab},
        {CheckKind::AnswerMissing, ForwardingTab},
        {CheckKind::BundleNotSent, ForwardingTab},
        {CheckKind::ClosedWithOpenParts, ForwardingTab},
        {CheckKind::MeasureDue, ForwardingTab},
        {CheckKind::LimitDue, SafetyTab},
    };
    for (const auto &[kind, place] : cases) {
        open(id);
        page->mend({kind, 1, clock.today()});
        EXPECT_EQ(tab(), place) << checkKeys.key(kind).toStdString();
    }
}

TEST_F(CaseChecksTest, stepsAreShownWhereTheyAreDone)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    open(id);
    for (const auto &[step, place] :
         {std::pair(Step::SendNotice, LettersTab), std::pair(Step::Forward, ForwardingTab),
          std::pair(Step::Assess, TriageTab), std::pair(Step::Close, ForwardingTab)}) {
        page->showStep(step);
        EXPECT_EQ(tab(), place) << stepKeys.key(step).toStdString();
    }
}

TEST_F(CaseChecksTest, sayUntilWhenTheCaseIsPutOff)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    open(id);
    inDialog([this](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"reasonEdit"_s)->setFocus();
        type(u"Waits."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(words(), u"Put off until Tue 24 Nov 2026: Waits."_s);
    page->setPrivacy(true);
    EXPECT_FALSE(words().contains(u"Waits"_s));
}

TEST_F(CaseChecksTest, letALetterOfBeforeTheLeakCheckBeLookedAt)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    giveAddress(id);
    const Letter letter = draft(id);
    ASSERT_TRUE(succeeded(desk().letters.finalise(letter.id, "%PDF-1.4")));
    ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"UPDATE letter SET leak_checked = NULL"_s)));
    open(id);
    EXPECT_TRUE(words().contains(u"without a leak check"_s)) << words().toStdString();
    answers.willConfirm(false);
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(isShown());
    answers.willConfirm(true);
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(answers.allAsked());
}

TEST_F(CaseChecksTest, showHostileReasonsAsText)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    const QString reason = u"<b>vet</b> "_s + QString(10'000, u'w');
    ASSERT_TRUE(succeeded(desk().snoozes.putOff(id, clock.today().addDays(1), reason)));
    open(id);
    EXPECT_TRUE(words().contains(u"<b>vet</b>"_s));
    EXPECT_EQ(find<QLabel>(u"checksLabel"_s).textFormat(), Qt::PlainText);
    EXPECT_LE(page->width(), 1024);
}

} // namespace
} // namespace gehoor
