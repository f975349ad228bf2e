// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A complaint of two admissible parts.
class TakeBackTest : public StageTest
{
protected:
    TakeBackTest()
        : complaint(logComplaint(desk())), first(complaint.parts.first().id),
          second(desk().complaints.addPart(complaint.id, {.text = u"Twee"_s}).value()),
          leader(addResponsible(desk(), u"teamleider"_s)), manager(addResponsible(desk(), u"manager"_s))
    {
        for (const PartId part : {first, second})
            EXPECT_TRUE(succeeded(desk().triage.decide(part, admissible())));
    }
    ForwardingId forward(PartId part, ResponsibleId to)
    {
        return desk().forwarding.forward(part, to).value();
    }
    QList<Step> steps()
    {
        QList<Step> steps;
        const auto standing = desk().overview.standing(complaint.id).value();
        for (const NextStep &next : standing.nextSteps)
            steps << next.step;
        return steps;
    }
    LetterId draft(LetterKind kind, std::optional<ForwardingId> forwarding = {})
    {
        return desk().letters.draft(complaint.id, {.kind = kind, .forwarding = forwarding}).value().id;
    }

    const Complaint complaint;
    const PartId first;
    const PartId second;
    const ResponsibleId leader;
    const ResponsibleId manager;
};

TEST_F(TakeBackTest, leavesTheFirstForwardingInTheRegisterBesideTheSecond)
{
    const ForwardingId wrong = forward(first, leader);
    const ForwardingId other = forward(second, manager);
    ASSERT_TRUE(succeeded(desk().forwarding.recordResponse(
        wrong, {.day = clock.today(), .summary = u"Niet van mij"_s, .partial = true})));
    clock.set(clock.today().addDays(2));
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(wrong, u"Hoort bij de manager; Noor belde"_s)));
    EXPECT_TRUE(steps().contains(Step::Forward));
    const ForwardingId right = forward(first, manager);
    reopenDesk();
    const auto history = desk().forwarding.referralHistory(complaint.id).value();
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history[0].id, wrong);
    EXPECT_EQ(history[0].takenBack, (TakingBack{QDate(2026, 11, 25), u"Hoort bij de manager; Noor belde"_s}));
    EXPECT_EQ(history[0].partial.first().summary, u"Niet van mij"_s);
    const auto inForce = desk().forwarding.referrals(complaint.id).value();
    ASSERT_EQ(inForce.size(), 2);
    EXPECT_EQ(inForce[0].id, right);
    EXPECT_EQ(inForce[0].function, u"manager"_s);
    EXPECT_TRUE(inForce[0].partial.isEmpty());
    EXPECT_EQ(inForce[1].id, other);
    const auto trail = desk().file.audit(2).value();
    EXPECT_EQ(trail[0].kind, ActKind::ForwardingTakenBack);
    EXPECT_EQ(trail[0].note, u"1"_s) << "what the reason says is not for the trail";
}

TEST_F(TakeBackTest, refusesWhatCannotBeTakenBackAndChangesNothing)
{
    const ForwardingId id = forward(first, leader);
    const ForwardingId back = forward(second, leader);
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(back, u"x"_s)));
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().forwarding.takeBack(id, u" \n"_s), failure(ErrorKind::ReasonMissing));
    EXPECT_EQ(desk().forwarding.takeBack(back, u"x"_s), failure(ErrorKind::NotForwarded));
    EXPECT_EQ(desk().forwarding.takeBack(ForwardingId(99), u"x"_s), failure(ErrorKind::NotForwarded));
    EXPECT_EQ(desk().forwarding.recordResponse(back, {.day = clock.today(), .summary = u"x"_s}),
              failure(ErrorKind::NotForwarded));
    EXPECT_TRUE(contentOf(desk().file) == before);
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk()))));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyClosed, desk().forwarding.takeBack(id, u"x"_s)));
}

TEST_F(TakeBackTest, waitsForALetterThatTellsOfTheForwardingAndHasNotLeft)
{
    const ForwardingId id = forward(first, leader);
    const ForwardingId other = forward(second, manager);
    const LetterId memo = draft(LetterKind::Memo, id);
    const auto refused = failure(ErrorKind::LetterOnForwarding, u"1"_s);
    EXPECT_EQ(desk().forwarding.takeBack(id, u"x"_s), refused);
    EXPECT_TRUE(succeeded(desk().forwarding.takeBack(other, u"x"_s))) << "that memo is not about this one";
    ASSERT_TRUE(succeeded(desk().letters.finalise(memo, "%PDF-1.4")));
    EXPECT_EQ(desk().forwarding.takeBack(id, u"x"_s), refused);
    ASSERT_TRUE(succeeded(desk().letters.withdraw(memo, u"Verkeerde functie"_s)));
    draft(LetterKind::Forwarded);
    EXPECT_EQ(desk().forwarding.takeBack(id, u"x"_s), failure(ErrorKind::LetterOnForwarding, u"2"_s));
}

TEST_F(TakeBackTest, lettersSpeakOnlyOfTheForwardingInForce)
{
    const ForwardingId wrong = forward(first, leader);
    forward(second, leader);
    postLetter(desk(), complaint.id, LetterKind::Forwarded);
    EXPECT_FALSE(steps().contains(Step::TellComplainant));
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(wrong, u"x"_s)));
    EXPECT_EQ(desk().letters.preview(complaint.id, {.kind = LetterKind::Memo, .forwarding = wrong}),
              failure(ErrorKind::NotForwarded));
    forward(first, manager);
    // The same day: the letter that is out told of another function.
    EXPECT_TRUE(steps().contains(Step::TellComplainant));
    const auto letter = desk().letters.preview(complaint.id, {.kind = LetterKind::Forwarded}).value();
    EXPECT_TRUE(letter.body.contains(u"manager"_s));
    EXPECT_EQ(letter.body.count(u"teamleider"_s), 1) << "of the other part";
    postLetter(desk(), complaint.id, LetterKind::Forwarded);
    EXPECT_FALSE(steps().contains(Step::TellComplainant));
}

TEST_F(TakeBackTest, letsAVerdictBeWithdrawnAfterIt)
{
    const ForwardingId id = forward(first, leader);
    EXPECT_EQ(desk().triage.withdraw(first, u"x"_s), failure(ErrorKind::AlreadyForwarded));
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(id, u"x"_s)));
    ASSERT_TRUE(succeeded(desk().triage.withdraw(first, u"x"_s)));
    EXPECT_EQ(desk().forwarding.forward(first, leader), failure(ErrorKind::NotAssessed));
}

TEST_F(TakeBackTest, keepsEveryReasonAsItWasTyped)
{
    for (const QString &text : oddTexts()) {
        const ForwardingId id = forward(first, leader);
        if (isBlank(text)) {
            EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, desk().forwarding.takeBack(id, text)));
            ASSERT_TRUE(succeeded(desk().forwarding.takeBack(id, u"x"_s)));
            continue;
        }
        ASSERT_TRUE(succeeded(desk().forwarding.takeBack(id, text)));
        const auto history = desk().forwarding.referralHistory(complaint.id).value();
        EXPECT_TRUE(history.last().takenBack->reason == text) << text.left(40).toStdString();
    }
}

TEST_F(TakeBackTest, goesToTheOneComplainedAboutOnlyWithAReason)
{
    Part part = desk().complaints.find(complaint.id)->parts.first();
    part.whose = u"Teamleider"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(complaint.id, part)));
    Responsible leading = desk().forwarding.responsible(u"teamleider"_s).value();
    leading.deputy = Deputy{manager, clock.today(), {}};
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(leading)));
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().forwarding.forward(first, leader), failure(ErrorKind::Conflict, u"teamleider"_s));
    EXPECT_EQ(desk().forwarding.forward(first, manager), failure(ErrorKind::Conflict, u"manager"_s));
    EXPECT_EQ(desk().forwarding.forward(first, manager, u" "_s), failure(ErrorKind::Conflict, u"manager"_s));
    EXPECT_TRUE(contentOf(desk().file) == before);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(first, leader, u"Niemand anders; Noor weet ervan"_s)));
    const auto referral = desk().forwarding.referrals(complaint.id)->first();
    EXPECT_EQ(referral.despiteConflict, u"Niemand anders; Noor weet ervan"_s);
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::ForwardedDespiteConflict);
    EXPECT_EQ(desk().file.audit(1)->first().note, u"1"_s);
    // Where there is no conflict a reason is no fact.
    ASSERT_TRUE(succeeded(desk().forwarding.forward(second, manager, u"zomaar"_s)));
    EXPECT_EQ(desk().forwarding.referrals(complaint.id)->last().despiteConflict, QString());
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::Forwarded);
}

TEST_F(TakeBackTest, somebodyWithCasesIsNotTakenOutOfUse)
{
    const ForwardingId id = forward(first, leader);
    Responsible leaving = desk().forwarding.responsible(u"teamleider"_s).value();
    leaving.active = false;
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().forwarding.saveResponsible(leaving),
              failure(ErrorKind::StillResponsible, complaint.number.text()));
    EXPECT_TRUE(contentOf(desk().file) == before);
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(id, u"Vertrekt"_s)));
    EXPECT_TRUE(succeeded(desk().forwarding.saveResponsible(leaving)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownResponsible, desk().forwarding.forward(first, leader)));
}

TEST_F(TakeBackTest, aDeputyIsSomebodyElseOnDaysThatCanBe)
{
    Responsible leading = desk().forwarding.responsible(u"teamleider"_s).value();
    const QStringList before = contentOf(desk().file);
    const QDate day = clock.today();
    for (const ResponsibleId id : {leader, ResponsibleId(99)}) {
        leading.deputy = Deputy{id, day, {}};
        EXPECT_TRUE(failedWith(ErrorKind::UnknownResponsible, desk().forwarding.saveResponsible(leading)));
    }
    for (const Deputy &deputy : {Deputy{manager, {}, {}}, Deputy{manager, day, day.addDays(-1)},
                                 Deputy{manager, day, QDate(2026, 2, 30)}}) {
        leading.deputy = deputy;
        EXPECT_EQ(desk().forwarding.saveResponsible(leading), failure(ErrorKind::InvalidDate, u"deputy"_s));
    }
    EXPECT_TRUE(contentOf(desk().file) == before);
    leading.deputy = Deputy{manager, day, day};
    leading.themes = {u" informatie "_s, u""_s, u"Informatie"_s, u"privacy"_s};
    leading.locations = {u"Alkmaar\nHaarlem"_s};
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(leading)));
    reopenDesk();
    const Responsible kept = desk().forwarding.responsible(u"teamleider"_s).value();
    EXPECT_EQ(kept.deputy, leading.deputy);
    EXPECT_EQ(kept.themes, QStringList({u"informatie"_s, u"privacy"_s}));
    EXPECT_EQ(kept.locations, QStringList{u"Alkmaar Haarlem"_s});
}

} // namespace
} // namespace gehoor
