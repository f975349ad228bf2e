// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// All that acts have put into a case.
struct Kept
{
    QList<Part> parts;
    QList<Assessment> verdicts;
    QList<Referral> referrals;
    QList<Closing> closings;
    QList<Measure> measures;
    QList<Document> documents;
    QList<Contact> contacts;
    qsizetype letters = 0; ///< that left
};

/// Whether what was known is known still; only what was open may have been filled in.
template <class T>
bool stays(const std::optional<T> &before, const std::optional<T> &after)
{
    return !before || before == after;
}

testing::AssertionResult keeps(const Referral &before, const Referral &after)
{
    const bool same = before.part == after.part && before.function == after.function &&
                      before.day == after.day && before.despiteConflict == after.despiteConflict &&
                      stays(before.response, after.response) && stays(before.answered, after.answered) &&
                      stays(before.takenBack, after.takenBack) &&
                      after.partial.mid(0, before.partial.size()) == before.partial;
    return same ? testing::AssertionSuccess()
                : testing::AssertionFailure() << "forwarding " << before.id.value() << " changed";
}

template <class T>
const T *withId(const QList<T> &all, const T &sought)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == sought.id; });
    return found == all.end() ? nullptr : &*found;
}

void expectNothingLost(const Kept &before, const Kept &after)
{
    EXPECT_GE(after.parts.size(), before.parts.size());
    EXPECT_GE(after.measures.size(), before.measures.size());
    EXPECT_GE(after.letters, before.letters);
    EXPECT_EQ(after.documents.mid(0, before.documents.size()), before.documents);
    EXPECT_GE(after.contacts.size(), before.contacts.size());
    for (const Referral &referral : before.referrals) {
        const Referral *const now = withId(after.referrals, referral);
        ASSERT_TRUE(now);
        EXPECT_TRUE(keeps(referral, *now));
    }
    for (const Assessment &verdict : before.verdicts) {
        const Assessment *const now = withId(after.verdicts, verdict);
        ASSERT_TRUE(now);
        EXPECT_EQ(now->verdict, verdict.verdict);
        EXPECT_EQ(now->reason, verdict.reason);
        EXPECT_TRUE(stays(verdict.withdrawal, now->withdrawal));
    }
    ASSERT_GE(after.closings.size(), before.closings.size());
    for (qsizetype i = 0; i < before.closings.size(); ++i) {
        EXPECT_EQ(after.closings[i].outcome, before.closings[i].outcome);
        EXPECT_EQ(after.closings[i].told, before.closings[i].told);
        EXPECT_TRUE(stays(before.closings[i].reopened, after.closings[i].reopened));
    }
}

/// An officer who does whatever comes to mind, in any order.
class RandomHistoryTest : public StageTest
{
protected:
    RandomHistoryTest() : m_leader(addResponsible(desk(), u"teamleider"_s)), m_id(logComplaint(desk()).id)
    {
        Responsible leader = desk().forwarding.responsible(u"teamleider"_s).value();
        leader.deputy = Deputy{addResponsible(desk(), u"manager"_s), clock.today(), {}};
        EXPECT_TRUE(succeeded(desk().forwarding.saveResponsible(leader)));
    }

    void begin(quint32 seed)
    {
        m_random.seed(seed);
        m_id = logComplaint(desk()).id;
    }
    Kept kept()
    {
        Kept kept;
        kept.parts = desk().complaints.find(m_id)->parts;
        kept.verdicts = desk().triage.history(m_id).value();
        kept.referrals = desk().forwarding.referralHistory(m_id).value();
        kept.closings = desk().forwarding.closings(m_id).value();
        kept.measures = desk().forwarding.measures(m_id).value();
        kept.documents = desk().complaints.documents(m_id).value();
        kept.contacts = desk().complaints.contacts(m_id).value();
        const auto letters = desk().letters.of(m_id).value();
        kept.letters = std::count_if(letters.begin(), letters.end(),
                                     [](const Letter &one) { return one.state == LetterState::Posted; });
        return kept;
    }
    ComplaintId complaint() const { return m_id; }
    CaseStanding standing() { return desk().overview.standing(m_id).value(); }
    bool closed() { return desk().forwarding.closing(m_id)->has_value(); }

    Result<> act()
    {
        switch (m_random.bounded(16)) {
        case 0:
            return done(desk().complaints.addPart(m_id, {.text = u"En nog iets"_s, .whose = whose()}));
        case 1:
        case 2:
            return done(desk().triage.decide(part(), decision()));
        case 3:
            return desk().triage.withdraw(part(), u"Bij nader inzien"_s);
        case 4:
        case 5:
            return letter();
        case 6:
            return done(
                desk().forwarding.forward(part(), responsible(), coin() ? u"Niemand anders"_s : u""_s));
        case 7:
            return desk().forwarding.takeBack(forwarding(), u"Hoort elders"_s);
        case 8:
            return respond();
        case 9:
            return desk().forwarding.recordAnswered(forwarding(), {day(), {}});
        case 10:
            return desk().forwarding.close(m_id, ending(), u"Geleerd"_s, Told{day(), u"Gebeld"_s});
        case 11:
            return desk().forwarding.reopen(m_id, u"Niet tevreden"_s);
        case 12:
            return desk().deadlines.extend(forwarding(), 1 + m_random.bounded(40), u"Ziekte"_s,
                                           coin() ? std::optional(Consent{day(), u"Gebeld"_s})
                                                  : std::nullopt);
        case 13:
            return desk().deadlines.recordAnswer(m_id, day(), u"Zij belde terug"_s);
        case 14:
            return desk().snoozes.putOff(m_id, day().addDays(8), u"Na de vakantie"_s);
        default:
            clock.set(clock.today().addDays(m_random.bounded(20)));
            return coin() ? done(desk().forwarding.saveMeasure(m_id, {.text = u"Bellen"_s}))
                          : desk().complaints.noteContact(m_id, clock.today(), u"Gebeld"_s);
        }
    }
    /// Does the first next step, as the case page would.
    void takeStep()
    {
        const NextStep next = standing().nextSteps.first();
        const PartId at = next.parts.isEmpty() ? part() : numbered(next.parts.first());
        Decision decided = m_random.bounded(2) ? admissible() : concernsAnother();
        decided.reason = u"Op wat er is"_s;
        switch (next.step) {
        case Step::Assess:
        case Step::DecideOnWhatThereIs:
            return expectDone(desk().triage.decide(at, decided));
        case Step::Acknowledge:
            return postLetter(desk(), m_id, LetterKind::Acknowledgement);
        case Step::RequestInformation:
            return postLetter(desk(), m_id, LetterKind::InformationRequest);
        case Step::SendNotice:
            return postLetter(desk(), m_id, LetterKind::NotAdmissible);
        case Step::TellComplainant:
            return postLetter(desk(), m_id, LetterKind::Forwarded);
        case Step::TellDelay:
            return postLetter(desk(), m_id, LetterKind::Delay);
        case Step::Forward:
            return expectDone(desk().forwarding.forward(at, m_leader, u"Niemand anders"_s));
        case Step::RemindResponsible:
            return expectDone(
                desk().forwarding.recordResponse(inForce(at), {.day = clock.today(), .summary = u"Klaar"_s}));
        case Step::SeeAnswered:
            return expectDone(desk().forwarding.recordAnswered(inForce(at), {clock.today(), {}}));
        case Step::AskSafeChannel: {
            ComplaintDetails details = desk().complaints.find(m_id)->details;
            details.complainant.safeChannel = SafeChannel::Post;
            return expectDone(desk().complaints.change(m_id, details));
        }
        case Step::Close:
            return expectDone(desk().forwarding.close(m_id, Ending::Answered, {}));
        }
    }
    /// What an officer does with letters begun and never sent.
    void tidyLetters()
    {
        const auto letters = desk().letters.of(m_id).value();
        for (const Letter &one : letters) {
            if (one.state == LetterState::Draft)
                expectDone(desk().letters.discard(one.id));
            if (one.state == LetterState::Final)
                expectDone(desk().letters.withdraw(one.id, u"Niet meer nodig"_s));
        }
    }

private:
    template <class T>
    static Result<> done(const Result<T> &result)
    {
        return result ? Result<>() : failureOf(result);
    }
    template <class T>
    static void expectDone(const Result<T> &result)
    {
        EXPECT_TRUE(succeeded(result));
    }
    bool coin() { return m_random.bounded(2) == 1; }
    QDate day() { return clock.today().addDays(m_random.bounded(12) - 10); }
    QString whose() { return coin() ? u"teamleider"_s : u""_s; }
    PartId part()
    {
        const auto parts = desk().complaints.find(m_id)->parts;
        return parts.at(m_random.bounded(int(parts.size()))).id;
    }
    PartId numbered(int number) { return desk().complaints.find(m_id)->parts.at(number - 1).id; }
    ResponsibleId responsible()
    {
        const auto all = desk().forwarding.responsibles().value();
        return all.at(m_random.bounded(int(all.size()))).id;
    }
    ForwardingId forwarding()
    {
        const auto all = desk().forwarding.referralHistory(m_id).value();
        return all.isEmpty() ? ForwardingId(0) : all.at(m_random.bounded(int(all.size()))).id;
    }
    ForwardingId inForce(PartId part)
    {
        const auto all = desk().forwarding.referrals(m_id).value();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Referral &one) { return one.part == part; });
        return found == all.end() ? ForwardingId(0) : found->id;
    }
    Decision decision()
    {
        Decision decision = coin() ? admissible() : coin() ? concernsAnother() : moreInformation();
        if (coin())
            decision.reason = u"Na een gesprek"_s;
        return decision;
    }
    Ending ending()
    {
        return endingKeys.entries()[size_t(m_random.bounded(int(endingKeys.entries().size())))].first;
    }
    Result<> letter()
    {
        const auto &kinds = letterKindKeys.entries();
        const LetterKind kind = kinds[size_t(m_random.bounded(int(kinds.size())))].first;
        const auto draft = desk().letters.draft(m_id, {.kind = kind, .explanation = u"Zoals besproken."_s});
        if (!draft || m_random.bounded(4) == 0)
            return done(draft);
        const auto made = desk().letters.finalise(draft->id, "%PDF-1.4");
        if (!made || m_random.bounded(4) == 0)
            return done(made);
        return desk().letters.markPosted(draft->id, clock.today(), PostedBy::Post);
    }
    Result<> respond()
    {
        ResponseGiven given{.day = day(), .summary = u"Gesproken"_s, .partial = coin()};
        if (coin())
            given.document = Attachment{u"brief.pdf"_s, u"application/pdf"_s, "%PDF-1.4"};
        if (coin())
            given.answered = Answering{day()};
        return desk().forwarding.recordResponse(forwarding(), given);
    }

    QRandomGenerator m_random;
    ResponsibleId m_leader;
    ComplaintId m_id;
};

TEST_F(RandomHistoryTest, losesNothingAndAlwaysGoesOnToAnEnd)
{
    int takenBack = 0;
    int responses = 0;
    int reopened = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        begin(seed);
        for (int i = 0; i < 50; ++i) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", act " << i);
            const Kept before = kept();
            const auto done = act();
            ASSERT_TRUE(done || done.error().kind != ErrorKind::Internal)
                << done.error().detail.toStdString();
            ASSERT_NO_FATAL_FAILURE(expectNothingLost(before, kept()));
            const CaseStanding now = standing();
            ASSERT_EQ(closed(), now.standings == QList<Standing>{Standing::Closed});
            ASSERT_EQ(closed(), now.nextSteps.isEmpty());
            for (const NextStep &next : now.nextSteps)
                ASSERT_TRUE(next.due || next.step == Step::Close) << "it waits, and nobody knows until when";
        }
        tidyLetters();
        for (int steps = 0; !closed() && steps < 60; ++steps)
            takeStep();
        EXPECT_TRUE(closed()) << "seed " << seed;
        const Kept after = kept();
        for (const Referral &referral : after.referrals) {
            takenBack += referral.takenBack.has_value();
            responses += int(referral.partial.size()) + referral.response.has_value();
        }
        for (const Closing &closing : after.closings)
            reopened += closing.reopened.has_value();
    }
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
    EXPECT_GT(std::min({takenBack, responses, reopened}), 2) << "little was lived through";
}

TEST_F(RandomHistoryTest, anActThatIsRefusedLeavesNoTrace)
{
    int refused = 0;
    for (quint32 seed = 100; seed < 102; ++seed) {
        begin(seed);
        for (int i = 0; i < 40; ++i) {
            const qsizetype lettersBefore = desk().letters.of(complaint()).value().size();
            const QStringList before = contentOf(desk().file);
            if (act() || desk().letters.of(complaint()).value().size() != lettersBefore)
                continue; // done, or a letter of which only the next act was refused
            ++refused;
            EXPECT_TRUE(contentOf(desk().file) == before) << "seed " << seed << ", act " << i;
        }
    }
    EXPECT_GT(refused, 20);
}

} // namespace
} // namespace gehoor
