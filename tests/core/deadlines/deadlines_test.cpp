// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class DeadlinesTest : public StageTest
{
protected:
    /// A case of which information was asked today.
    ComplaintId asked()
    {
        const Complaint complaint = logComplaint(desk());
        setSafeChannel(complaint);
        EXPECT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, moreInformation())));
        postLetter(desk(), complaint.id, LetterKind::InformationRequest);
        return complaint.id;
    }
    void setSafeChannel(const Complaint &complaint)
    {
        ComplaintDetails details = complaint.details;
        details.complainant.safeChannel = SafeChannel::Post;
        EXPECT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    }
    /// A case whose one part was forwarded today.
    ComplaintId forwarded()
    {
        const Complaint complaint = logComplaint(desk());
        setSafeChannel(complaint);
        forwarding = forwardComplaint(desk(), complaint);
        return complaint.id;
    }
    Result<> extend(int weeks, const std::optional<Consent> &consent = {})
    {
        return desk().deadlines.extend(*forwarding, weeks, u"ziekte"_s, consent);
    }
    PartId partOf(ComplaintId id) { return desk().complaints.find(id).value().parts.first().id; }
    CaseStanding standing(ComplaintId id) { return desk().overview.standing(id).value(); }
    std::optional<QDate> dueOf(ComplaintId id, Step step)
    {
        const CaseStanding now = standing(id);
        for (const NextStep &next : now.nextSteps) {
            if (next.step == step && next.due)
                return next.due->day;
        }
        return std::nullopt;
    }
    QDate decideDay(ComplaintId id)
    {
        const QList<RunningTerm> running = desk().dueDates.of(id).value();
        for (const RunningTerm &term : running) {
            if (term.due.term == Term::Decide)
                return term.due.day;
        }
        return {};
    }

    std::optional<ForwardingId> forwarding;
};

TEST_F(DeadlinesTest, answerOfTheComplainantEndsTheWaitingAndAsksForAVerdictAnew)
{
    const ComplaintId id = asked();
    EXPECT_EQ(standing(id).standings, QList<Standing>{Standing::AwaitingComplainant});
    EXPECT_EQ(decideDay(id), QDate(2026, 12, 18));
    clock.set(QDate(2026, 12, 3));
    ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(id, QDate(2026, 12, 2), u"Het was in mei."_s)));
    EXPECT_EQ(standing(id).standings, QList<Standing>{Standing::ToAssess});
    EXPECT_EQ(standing(id).nextSteps.first().step, Step::Assess);
    EXPECT_EQ(dueOf(id, Step::Assess), QDate(2026, 12, 9)) << "five working days from the answer";
    EXPECT_EQ(decideDay(id), QDate(2026, 12, 28)) << "nine days of waiting added, then past Christmas";
    EXPECT_EQ(desk().overview.row(id)->standing, Standing::ToAssess);
    EXPECT_EQ(desk().complaints.contacts(id)->last(),
              (Contact{desk().complaints.contacts(id)->last().id, QDate(2026, 12, 2), u"Het was in mei."_s}));
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::AnswerReceived);
    EXPECT_EQ(desk().file.audit(1)->first().note, QString());
}

TEST_F(DeadlinesTest, waitingStaysAddedBackInWhatFollows)
{
    const ComplaintId id = asked();
    clock.set(QDate(2026, 12, 3));
    ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(id, QDate(2026, 12, 3), u"Ja."_s)));
    ASSERT_TRUE(succeeded(desk().triage.decide(partOf(id), [] {
        Decision decision = admissible();
        decision.reason = u"Nu bekend."_s;
        return decision;
    }())));
    EXPECT_EQ(dueOf(id, Step::Forward), QDate(2026, 12, 28));
    reopenDesk();
    EXPECT_EQ(dueOf(id, Step::Forward), QDate(2026, 12, 28));
}

TEST_F(DeadlinesTest, verdictOnWhatThereIsEndsTheWaitingToo)
{
    const ComplaintId id = asked();
    clock.set(QDate(2026, 12, 7));
    Decision decision = admissible();
    decision.reason = u"Geen antwoord gekregen."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(partOf(id), decision)));
    EXPECT_EQ(dueOf(id, Step::Forward), QDate(2027, 1, 4))
        << "18 December and fourteen days is New Year's Day";
}

TEST_F(DeadlinesTest, answerRecordedAnewPutsTheDayRight)
{
    const ComplaintId id = asked();
    clock.set(QDate(2026, 12, 10));
    ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(id, QDate(2026, 12, 10), u"Ja."_s)));
    ASSERT_TRUE(
        succeeded(desk().deadlines.recordAnswer(id, QDate(2026, 12, 1), u"Brief lag al in de bus."_s)));
    EXPECT_EQ(dueOf(id, Step::Assess), QDate(2026, 12, 8));
}

TEST_F(DeadlinesTest, askingAgainWaitsAgain)
{
    const ComplaintId id = asked();
    clock.set(QDate(2026, 11, 30));
    ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(id, QDate(2026, 11, 30), u"Ja."_s)));
    Decision again = moreInformation();
    again.reason = u"Nog niet genoeg."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(partOf(id), again)));
    EXPECT_EQ(standing(id).nextSteps.first().step, Step::RequestInformation);
    EXPECT_TRUE(
        failedWith(ErrorKind::NotWaiting, desk().deadlines.recordAnswer(id, QDate(2026, 11, 30), u"Ja."_s)));
    postLetter(desk(), id, LetterKind::InformationRequest);
    EXPECT_EQ(standing(id).standings, QList<Standing>{Standing::AwaitingComplainant});
}

TEST_F(DeadlinesTest, refusesAnAnswerThatCannotBe)
{
    const ComplaintId nothingAsked = logComplaint(desk()).id;
    const ComplaintId id = asked();
    const QStringList before = contentOf(desk().file);
    struct Case
    {
        ComplaintId id;
        QDate day;
        QString note;
        ErrorKind refusal;
    };
    const QDate today = clock.today();
    const Case cases[] = {{nothingAsked, today, u"Ja."_s, ErrorKind::NotWaiting},
                          {ComplaintId(4711), today, u"Ja."_s, ErrorKind::UnknownComplaint},
                          {id, today.addDays(1), u"Ja."_s, ErrorKind::InvalidDate},
                          {id, today.addDays(-1), u"Ja."_s, ErrorKind::InvalidDate},
                          {id, QDate(), u"Ja."_s, ErrorKind::InvalidDate},
                          {id, QDate(2027, 2, 29), u"Ja."_s, ErrorKind::InvalidDate},
                          {id, today, u" \n"_s, ErrorKind::EmptyText}};
    for (const Case &c : cases)
        EXPECT_TRUE(failedWith(c.refusal, desk().deadlines.recordAnswer(c.id, c.day, c.note))) << &c - cases;
    EXPECT_EQ(contentOf(desk().file), before);
    for (const QString &text : oddTexts()) {
        if (isBlank(text))
            continue;
        ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(id, today, text)));
        EXPECT_EQ(desk().complaints.contacts(id)->last().text, text);
    }
}

TEST_F(DeadlinesTest, extensionMovesTheResponseAndAsksToTellOfTheDelay)
{
    const ComplaintId id = forwarded();
    const QDate before = dueOf(id, Step::RemindResponsible).value();
    EXPECT_EQ(before, QDate(2027, 1, 4));
    clock.set(QDate(2026, 12, 28));
    ASSERT_TRUE(succeeded(extend(4)));
    EXPECT_EQ(dueOf(id, Step::RemindResponsible), QDate(2027, 2, 1));
    EXPECT_EQ(dueOf(id, Step::TellDelay), before) << "before the day it was due";
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::TermExtended);
    EXPECT_EQ(desk()
                  .letters.preview(id, {.kind = LetterKind::Delay, .explanation = u"Ziekte."_s})
                  ->body.contains(u"1 februari 2027"_s),
              true)
        << "the letter names the new day";
    const Letter letter =
        desk().letters.draft(id, {.kind = LetterKind::Delay, .explanation = u"Ziekte."_s}).value();
    ASSERT_TRUE(succeeded(desk().letters.finalise(letter.id, "%PDF-1.4")));
    ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    EXPECT_EQ(dueOf(id, Step::TellDelay), std::nullopt);
    EXPECT_EQ(dueOf(id, Step::RemindResponsible), QDate(2027, 2, 1));
}

TEST_F(DeadlinesTest, putsOffOnceAndThenOnlyWithConsent)
{
    const ComplaintId id = forwarded();
    const QDate today = clock.today();
    EXPECT_TRUE(failedWith(ErrorKind::ConsentMissing, extend(5))) << "more than the maximum";
    ASSERT_TRUE(succeeded(extend(2)));
    EXPECT_TRUE(failedWith(ErrorKind::ConsentMissing, extend(1))) << "a second time";
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, extend(1, Consent{today, u" "_s})));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, extend(1, Consent{today.addDays(1), u"mail"_s})));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, extend(1, Consent{today.addDays(-1), u"mail"_s})))
        << "before it was forwarded";
    ASSERT_TRUE(succeeded(extend(8, Consent{today, u"per telefoon"_s})));
    EXPECT_EQ(dueOf(id, Step::RemindResponsible), QDate(2027, 3, 15));
    const auto kept = desk().deadlines.extensions(*forwarding).value();
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept[1].consent, (Consent{today, u"per telefoon"_s}));
}

TEST_F(DeadlinesTest, refusesAnExtensionThatCannotBe)
{
    const ComplaintId id = forwarded();
    const QStringList before = contentOf(desk().file);
    for (const int length : {0, -1, 143, 10'000, -2'147'483'647})
        EXPECT_EQ(extend(length), failure(ErrorKind::InvalidTerm, u"extension"_s)) << length;
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, desk().deadlines.extend(*forwarding, 1, u"\t"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded, desk().deadlines.extend(ForwardingId(99), 1, u"x"_s)));
    EXPECT_EQ(contentOf(desk().file), before);
    ASSERT_TRUE(succeeded(
        desk().forwarding.recordResponse(*forwarding, {.day = clock.today(), .summary = u"Excuses."_s})));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyResponded, extend(1)));
    EXPECT_EQ(dueOf(id, Step::TellDelay), std::nullopt);
}

TEST_F(DeadlinesTest, termsPageTakesWhatIsProtectedOutOfTheReasons)
{
    const ComplaintId id = forwarded();
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Bakkerman"_s})));
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Roos"_s}))); // an ordinary word too
    const QString reason = u"Noor Bakkerman is ziek en wij spraken met Roos hierover."_s;
    ASSERT_TRUE(succeeded(desk().deadlines.extend(*forwarding, 1, reason)));
    const auto reasonIn = [](const QList<RunningTerm> &terms) {
        for (const RunningTerm &term : terms) {
            if (!term.due.prolongings.isEmpty())
                return term.due.prolongings.first().extension.reason;
        }
        return QString();
    };
    EXPECT_EQ(reasonIn(desk().dueDates.of(id).value()), reason);
    EXPECT_EQ(reasonIn(desk().dueDates.forPaper(id).value()),
              u"[…] is ziek en wij spraken met […] hierover."_s);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().dueDates.of(ComplaintId(4711))));
}

} // namespace
} // namespace gehoor
