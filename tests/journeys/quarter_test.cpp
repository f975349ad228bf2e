// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/consistency.h>
#include <tests/journeys/whatleft.h>
#include <tests/journeys/windowquarter.h>

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Each life of the quarter, from the day's work alone.
class WindowQuarterTest : public WindowQuarter
{
protected:
    // The life with a question, by the day.

    void ask(const Life &life)
    {
        const PracticeCase practice = judgedAtFirst(practiceOf(life));
        protectWhoIsMissing(life);
        expectListed(numberOf(life), Step::Assess, life.assessBy);
        press(Qt::Key_Return);
        judgeAll(practice);
        expectVerdicts(idOf(life), practice);
        expectListed(numberOf(life), Step::RequestInformation, waitedLife.decideBy);
        sendLetter(LetterKind::InformationRequest);
        expectWaiting(life, WorkHead::WaitingForOthers);
    }
    void expectWaiting(const Life &life, WorkHead head)
    {
        expectListed(numberOf(life), Step::DecideOnWhatThereIs, waitedLife.answerBy, head);
    }
    void snooze(const Life &life)
    {
        expectWaiting(life, WorkHead::WaitingForOthers);
        inDialog([&](QDialog &dialog) {
            find<QDateEdit>(u"dayEdit"_s, &dialog).setDate(waitedLife.answered);
            find<QWidget>(u"reasonEdit"_s, &dialog).setFocus();
            type(u"Hij belt over een week."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        press(Qt::Key_U, Qt::ControlModifier);
        ASSERT_TRUE(everyDialogCame());
        expectWaiting(life, WorkHead::PutOff);
    }
    void recordAnswer(const Life &life)
    {
        expectWaiting(life, WorkHead::WaitingForOthers); // it came back
        press(Qt::Key_Return);
        inDialog([&](QDialog &) {
            inDialog([&](QDialog &) {
                type(u"Het ging over hemzelf."_s);
                press(Qt::Key_Return, Qt::ControlModifier);
            });
            click(Qt::Key_A);
            EXPECT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
            press(Qt::Key_Escape);
        });
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(everyDialogCame());
        expectListed(numberOf(life), Step::Assess, waitedLife.assessBy);
    }
    void judgeAnew(const Life &life)
    {
        expectListed(numberOf(life), Step::Assess, waitedLife.assessBy);
        take();
        find<QWidget>(u"direct_unknown"_s).setFocus();
        press(Qt::Key_Y);
        find<QLineEdit>(u"reasonEdit"_s).setFocus();
        type(u"Hij antwoordde."_s);
        find<QAbstractButton>(u"confirmButton"_s).click();
        expectVerdicts(idOf(life), practiceOf(life));
        forward(life);
        expectListed(numberOf(life), Step::TellComplainant, life.decideBy);
    }
    void takeBackAndForwardAnew(const Life &life)
    {
        const ComplaintId id = idOf(life);
        expectListed(numberOf(life), Step::TellComplainant, life.decideBy);
        press(Qt::Key_Return);
        press(Qt::Key_3, Qt::AltModifier);
        answers.willType(u"Er ontbrak iets."_s);
        find<QPushButton>(u"takeBackButton"_s).setFocus();
        press(Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&] { return referralsOf(id).isEmpty(); }, 60'000));
        forward(life);
        expectListed(numberOf(life), Step::TellComplainant, life.decideBy);
        sendLetter(LetterKind::Forwarded);
        expectListed(numberOf(life), Step::RemindResponsible, life.respondBy, WorkHead::WaitingForOthers);
        const QList<Referral> history = pages->desk().forwarding.referralHistory(id).value();
        ASSERT_EQ(history.size(), 2);
        EXPECT_EQ(history[0].day, waitedLife.judgedAnew);
        EXPECT_EQ(history[0].takenBack, (TakingBack{life.judged, u"Er ontbrak iets."_s}));
    }
    void waitAndGoOn(const Life &life, QDate day)
    {
        if (day == waitedLife.asked)
            ask(life);
        if (day == waitedLife.snoozed)
            snooze(life);
        if (day == waitedLife.answered)
            recordAnswer(life);
        if (day == waitedLife.judgedAnew)
            judgeAnew(life);
        if (day == life.judged)
            takeBackAndForwardAnew(life);
    }

    bool waits(const Life &life) const { return life.mail == waitedLife.mail; }
    bool isBusy(const Life &life, QDate day) const
    {
        return day == life.received || day == life.judged || day == life.responded ||
               (life.mail == putOffLife.mail && day == putOffLife.on) ||
               (waits(life) && waitedLife.isBusy(day));
    }
    void live(const Life &life, QDate day)
    {
        if (day == life.received)
            log(life);
        if (waits(life))
            waitAndGoOn(life, day);
        else if (day == life.judged)
            judge(life);
        if (day == putOffLife.on && life.mail == putOffLife.mail)
            putOff(life);
        if (day == life.responded)
            recordResponse(life);
    }

    void expectWhole(const Life &life)
    {
        SCOPED_TRACE(life.mail.toStdString());
        Desk &desk = pages->desk();
        const ComplaintId id = idOf(life);
        const PracticeCase practice = practiceOf(life);
        const bool forwarded = life.respondBy.isValid();
        const auto closing = desk.forwarding.closing(id).value();
        ASSERT_TRUE(closing.has_value());
        EXPECT_EQ(closing->day, forwarded ? life.responded : life.judged);
        QList<PostedLetter> letters;
        QList<QDate> bundles;
        if (waits(life)) {
            letters << PostedLetter{LetterKind::InformationRequest, waitedLife.asked};
            bundles << waitedLife.judgedAnew;
        }
        if (practice.letter)
            letters << PostedLetter{*practice.letter, life.judged};
        if (life.mail == putOffLife.mail)
            letters << PostedLetter{LetterKind::Delay, putOffLife.on};
        if (forwarded) {
            letters << PostedLetter{LetterKind::Closing, life.responded};
            bundles << life.judged;
        }
        expectLetters(desk, id, practice, letters);
        expectBundles(desk, id, bundles);
        const QList<Referral> referrals = referralsOf(id);
        ASSERT_EQ(referrals.size(), forwarded ? 1 : 0);
        for (const Referral &referral : referrals) {
            EXPECT_EQ(referral.day, life.judged);
            ASSERT_TRUE(referral.response && referral.answered);
            EXPECT_EQ(referral.response->day, life.responded);
        }
    }

    const WaitedLife waitedLife;
};

TEST_F(WindowQuarterTest, isLivedFromTheDaysWorkAloneUntilEveryCaseIsClosed)
{
    const QList<Life> &lives = quarterLives();
    for (QDate day = nov(2); day <= putOffLife.to; day = day.addDays(1)) {
        if (std::none_of(lives.begin(), lives.end(), [&](const Life &one) { return isBusy(one, day); }))
            continue;
        clock.set(day);
        openWindow();
        for (const Life &life : lives) {
            SCOPED_TRACE(testing::Message()
                         << life.mail.toStdString() << " on " << day.toString(Qt::ISODate).toStdString());
            live(life, day);
            ASSERT_FALSE(HasFatalFailure());
        }
    }
    for (const Life &life : lives)
        expectWhole(life);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return find<QLabel>(u"emptyLabel"_s, view().parentWidget()).isVisible(); }, 60'000))
        << "nothing is waiting";
    EXPECT_TRUE(pages->desk().file.inspect()->problems.isEmpty());
    ConsistencyCheck check(pages->desk().overview, clock.today());
    EXPECT_FALSE(check.next(100).value());
    EXPECT_EQ(check.checked(), lives.size());
    EXPECT_TRUE(check.findings().isEmpty());
}

} // namespace
} // namespace gehoor
