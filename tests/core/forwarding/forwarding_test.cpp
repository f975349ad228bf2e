// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ForwardingTest : public StageTest
{
protected:
    void decide(const Complaint &complaint, const Decision &decision)
    {
        desk().triage.decide(complaint.parts.first().id, decision).value();
    }
};

TEST_F(ForwardingTest, knowsResponsiblePersonsByFunction)
{
    const auto id = addResponsible(desk(), u"Teammanager Ambulant"_s);
    addResponsible(desk(), u"bestuurder"_s);
    EXPECT_EQ(desk().forwarding.responsible(u"  teammanager  AMBULANT "_s)->id, id);
    const auto all = desk().forwarding.responsibles().value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].function, u"bestuurder"_s);
    EXPECT_EQ(desk().forwarding.responsible(u"nobody"_s),
              failure(ErrorKind::UnknownResponsible, u"nobody"_s));
}

TEST_F(ForwardingTest, keepsEveryTextOfAResponsiblePersonAsItWasTyped)
{
    ResponsibleId id(0);
    for (const QString &text : oddTexts()) {
        const Responsible responsible{.id = id,
                                      .function = text,
                                      .name = text,
                                      .team = text,
                                      .email = u"a@example.nl"_s,
                                      .active = id == ResponsibleId(0)};
        const auto saved = desk().forwarding.saveResponsible(responsible);
        ASSERT_TRUE(succeeded(saved)) << text.left(40).toStdString();
        id = *saved;
        Responsible expected = responsible;
        expected.id = id;
        EXPECT_TRUE(desk().forwarding.responsibles().value() == QList<Responsible>{expected})
            << text.left(40).toStdString();
    }
}

TEST_F(ForwardingTest, forwardsNothingOnAVerdictThatWasWithdrawn)
{
    const Complaint complaint = logComplaint(desk());
    const ResponsibleId to = addResponsible(desk());
    const PartId part = complaint.parts.first().id;
    decide(complaint, admissible());
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Verkeerd gelezen"_s)));
    const QStringList before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::NotAssessed, desk().forwarding.forward(part, to)));
    EXPECT_TRUE(contentOf(desk().file) == before);
    decide(complaint, admissible());
    EXPECT_TRUE(succeeded(desk().forwarding.forward(part, to)));
}

TEST_F(ForwardingTest, refusesAResponsiblePersonThatCannotBeKept)
{
    const auto id = addResponsible(desk(), u"teammanager"_s);
    const QStringList before = contentOf(desk().file);
    Responsible refused;
    EXPECT_EQ(desk().forwarding.saveResponsible(refused), failure(ErrorKind::EmptyText, u"function"_s));
    refused.function = u" TEAMMANAGER"_s;
    EXPECT_EQ(desk().forwarding.saveResponsible(refused),
              failure(ErrorKind::ConflictingChange, u" TEAMMANAGER"_s));
    refused.function = u"bestuurder"_s;
    for (const QString &none : {u"geen adres"_s, u"m.smit@opvang"_s, u"m.smit@opvang."_s, u"m.smit@.nl"_s}) {
        refused.email = none;
        EXPECT_TRUE(failedWith(ErrorKind::InvalidEmail, desk().forwarding.saveResponsible(refused)))
            << none.toStdString();
    }
    refused.email.clear();
    refused.id = ResponsibleId(99);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownResponsible, desk().forwarding.saveResponsible(refused)));
    EXPECT_TRUE(contentOf(desk().file) == before);
    refused.id = id;
    refused.function = u"Teammanager"_s; // its own name, written otherwise
    EXPECT_EQ(desk().forwarding.saveResponsible(refused), id);
}

TEST_F(ForwardingTest, forwardsAnAdmissiblePartToAFunctionAsItIsThatDay)
{
    const Complaint complaint = logComplaint(desk());
    const ForwardingId id = forwardComplaint(desk(), complaint);
    Responsible renamed = desk().forwarding.responsible(u"teammanager"_s).value();
    renamed.function = u"afdelingshoofd"_s;
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(renamed)));
    const auto referrals = desk().forwarding.referrals(complaint.id).value();
    ASSERT_EQ(referrals.size(), 1);
    EXPECT_EQ(referrals.first(),
              (Referral{id, complaint.parts.first().id, renamed.id, u"teammanager"_s, clock.today()}));
    const auto trail = desk().file.audit().value();
    EXPECT_EQ(trail[trail.size() - 2].kind, ActKind::Forwarded);
    EXPECT_EQ(trail[trail.size() - 2].complaintNumber, complaint.number.text());
}

TEST_F(ForwardingTest, refusesWhatCannotBeForwarded)
{
    const ResponsibleId to = addResponsible(desk(), u"bestuurder"_s);
    Responsible gone{.id = ResponsibleId(0),
                     .function = u"vertrokken"_s,
                     .name = {},
                     .team = {},
                     .email = {},
                     .active = false};
    gone.id = desk().forwarding.saveResponsible(gone).value();
    const Complaint unjudged = logComplaint(desk());
    const Complaint refused = logComplaint(desk());
    decide(refused, concernsAnother());
    const Complaint waiting = logComplaint(desk());
    decide(waiting, admissible());
    const Complaint forwarded = logComplaint(desk());
    forwardComplaint(desk(), forwarded);
    const Complaint closed = logComplaint(desk());
    decide(closed, admissible());
    ASSERT_TRUE(succeeded(desk().forwarding.close(closed.id, Ending::SolvedTogether, {}, toldToday(desk()))));
    struct Case
    {
        PartId part;
        ResponsibleId to;
        ErrorKind kind;
    };
    const Case cases[] = {{unjudged.parts.first().id, to, ErrorKind::NotAssessed},
                          {refused.parts.first().id, to, ErrorKind::NotAdmissible},
                          {forwarded.parts.first().id, to, ErrorKind::AlreadyForwarded},
                          {closed.parts.first().id, to, ErrorKind::AlreadyClosed},
                          {waiting.parts.first().id, ResponsibleId(99), ErrorKind::UnknownResponsible},
                          {waiting.parts.first().id, gone.id, ErrorKind::UnknownResponsible},
                          {PartId(99), to, ErrorKind::UnknownPart}};
    const QStringList before = contentOf(desk().file);
    for (const Case &tried : cases)
        EXPECT_TRUE(failedWith(tried.kind, desk().forwarding.forward(tried.part, tried.to)));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ForwardingTest, recordsAResponseAsItWasGiven)
{
    for (const QString &text : oddTexts()) {
        const Complaint complaint = logComplaint(desk());
        decide(complaint, admissible());
        const auto known = desk().forwarding.responsible(u"teammanager"_s);
        const auto id =
            desk().forwarding.forward(complaint.parts.first().id, known ? known->id : addResponsible(desk()));
        ASSERT_TRUE(succeeded(
            desk().forwarding.recordResponse(*id, {.day = clock.today(), .summary = text, .by = text})));
        const auto referral = desk().forwarding.referrals(complaint.id)->first();
        EXPECT_TRUE(referral.response ==
                    (Response{clock.today(), text, isBlank(text) ? referral.function : text}))
            << text.left(40).toStdString();
    }
}

TEST_F(ForwardingTest, refusesAResponseThatCannotBe)
{
    const Complaint complaint = logComplaint(desk());
    const ForwardingId id = forwardComplaint(desk(), complaint);
    const QDate forwarded = clock.today();
    clock.set(forwarded.addDays(7));
    const QStringList before = contentOf(desk().file);
    const QString words = u"Excuus gemaakt"_s;
    for (const QDate day : {QDate(), forwarded.addDays(-1), clock.today().addDays(1), QDate(2026, 2, 30)})
        EXPECT_TRUE(failedWith(ErrorKind::InvalidDate,
                               desk().forwarding.recordResponse(id, {.day = day, .summary = words})));
    EXPECT_EQ(desk().forwarding.recordResponse(id, {.day = forwarded, .summary = u" \n"_s}),
              failure(ErrorKind::EmptyText, u"summary"_s));
    EXPECT_TRUE(
        failedWith(ErrorKind::NotForwarded,
                   desk().forwarding.recordResponse(ForwardingId(99), {.day = forwarded, .summary = words})));
    EXPECT_TRUE(contentOf(desk().file) == before);
    ASSERT_TRUE(succeeded(desk().forwarding.recordResponse(id, {.day = forwarded, .summary = words})));
    EXPECT_TRUE(
        failedWith(ErrorKind::AlreadyResponded,
                   desk().forwarding.recordResponse(id, {.day = clock.today(), .summary = u"Nog iets"_s})));
}

TEST_F(ForwardingTest, closesACaseOnceItIsAnswered)
{
    const Complaint complaint = logComplaint(desk());
    const ForwardingId id = forwardComplaint(desk(), complaint);
    EXPECT_EQ(desk().forwarding.close(complaint.id, Ending::Answered, {}),
              failure(ErrorKind::PartsOpen, u"1"_s));
    respond(desk(), id);
    EXPECT_EQ(desk().forwarding.closing(complaint.id).value(), std::optional<Closing>());
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::WellFounded, oddTexts().last())));
    EXPECT_TRUE(desk().forwarding.closing(complaint.id).value() ==
                (Closing{clock.today(), Ending::WellFounded, oddTexts().last()}));
    EXPECT_EQ(desk().file.audit(1)->first().note, u"wellFounded"_s);
}

TEST_F(ForwardingTest, namesEveryPartThatIsStillOpen)
{
    const Complaint complaint = logComplaint(desk());
    const PartId second = desk().complaints.addPart(complaint.id, {.text = u"Twee"_s}).value();
    ASSERT_TRUE(succeeded(desk().complaints.addPart(complaint.id, {.text = u"Drie"_s})));
    Decision noComplaint = admissible();
    noComplaint.verdict = Verdict::NotAComplaint;
    noComplaint.reason = u"Alleen een vraag"_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(second, noComplaint)));
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().forwarding.close(complaint.id, Ending::Answered, {}),
              failure(ErrorKind::PartsOpen, u"1,3"_s));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint,
                           desk().forwarding.close(ComplaintId(99), Ending::Withdrawn, {})));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ForwardingTest, closesARefusedCaseOnlyWhenTheNoticeWasPosted)
{
    const Complaint complaint = logComplaint(desk());
    decide(complaint, concernsAnother());
    postLetter(desk(), complaint.id, LetterKind::Acknowledgement);
    EXPECT_TRUE(
        failedWith(ErrorKind::PartsOpen, desk().forwarding.close(complaint.id, Ending::NotAdmissible, {})));
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    EXPECT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::NotAdmissible, {})));
}

TEST_F(ForwardingTest, asksANoticeThatTellsOfEveryRefusal)
{
    const Complaint complaint = logComplaint(desk());
    const PartId second = desk().complaints.addPart(complaint.id, {.text = u"Twee"_s}).value();
    decide(complaint, concernsAnother());
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(desk().triage.decide(second, concernsAnother())));
    EXPECT_TRUE(
        failedWith(ErrorKind::PartsOpen, desk().forwarding.close(complaint.id, Ending::NotAdmissible, {})));
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    EXPECT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::NotAdmissible, {})));
}

TEST_F(ForwardingTest, closesWithoutANoticeWhereNoneIsPossible)
{
    ComplaintDraft draft = makeDraft();
    draft.details.complainant = {.anonymous = true};
    const Complaint complaint = desk().intake.log(draft).value();
    decide(complaint, concernsAnother());
    EXPECT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::NotAdmissible, {})));
}

TEST_F(ForwardingTest, closesWhatCouldNotBeJudgedForLackOfInformation)
{
    const Complaint complaint = logComplaint(desk());
    decide(complaint, moreInformation());
    EXPECT_TRUE(
        failedWith(ErrorKind::PartsOpen, desk().forwarding.close(complaint.id, Ending::NoJudgement, {})));
    EXPECT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::TooLittleInformation, {})));
}

TEST_F(ForwardingTest, closesWhatIsWithdrawnAtAnyTime)
{
    const Complaint unjudged = logComplaint(desk());
    const Complaint waiting = logComplaint(desk());
    forwardComplaint(desk(), waiting);
    for (const Complaint &complaint : {unjudged, waiting})
        EXPECT_TRUE(
            succeeded(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk()))));
}

TEST_F(ForwardingTest, aClosedCaseStaysAsItIsButForContactsAndLetters)
{
    const Complaint complaint = logComplaint(desk());
    const ForwardingId id = forwardComplaint(desk(), complaint);
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk()))));
    const QStringList before = contentOf(desk().file);
    const auto closed = failure(ErrorKind::AlreadyClosed, complaint.number.text());
    EXPECT_EQ(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk())), closed);
    EXPECT_EQ(desk().forwarding.recordResponse(id, {.day = clock.today(), .summary = u"Te laat"_s}), closed);
    EXPECT_EQ(desk().complaints.addPart(complaint.id, {.text = u"En nog iets"_s}), closed);
    EXPECT_TRUE(contentOf(desk().file) == before);
    EXPECT_TRUE(succeeded(desk().complaints.noteContact(complaint.id, clock.today(), u"Gebeld"_s)));
    postLetter(desk(), complaint.id, LetterKind::Acknowledgement);
}

} // namespace
} // namespace gehoor
