// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/overview/keptfacts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// An officer who does whatever comes to mind, in any order.
class RandomHistoryTest : public StageTest
{
protected:
    RandomHistoryTest()
        : m_leader(addResponsible(desk(), u"teamleider"_s)), m_other(logComplaint(desk()).id), m_id(m_other)
    {
        Responsible leader = desk().forwarding.responsible(u"teamleider"_s).value();
        leader.deputy = Deputy{addResponsible(desk(), u"manager"_s), clock.today(), {}};
        EXPECT_TRUE(succeeded(desk().forwarding.saveResponsible(leader)));
    }

    void begin(quint32 seed)
    {
        m_random.seed(seed);
        m_beside.seed(seed);
        m_id = logComplaint(desk()).id;
    }
    KeptFacts kept() { return keptFacts(desk(), m_id); }
    const TakenAway &taken() const { return m_taken; }
    ComplaintId complaint() const { return m_id; }
    CaseStanding standing() { return desk().overview.standing(m_id).value(); }
    bool closed() { return desk().forwarding.closing(m_id)->has_value(); }

    Result<> act()
    {
        m_taken = {};
        if (m_beside.bounded(4) == 0)
            return actBeside();
        if (closed() && coin())
            return desk().forwarding.reopen(m_id, u"Niet tevreden"_s);
        const int drawn = m_random.bounded(23);
        switch (drawn) {
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
        case 15:
        case 16:
            return done(
                desk().forwarding.forward(part(), responsible(), coin() ? u"Niemand anders"_s : u""_s));
        case 7:
        case 17:
            return desk().forwarding.takeBack(forwarding(), u"Hoort elders"_s);
        case 8:
        case 18:
            return respond();
        case 9:
            return desk().forwarding.recordAnswered(forwarding(), {day(), {}});
        case 10:
        case 19:
            return desk().forwarding.close(m_id, ending(), u"Geleerd"_s, Told{day(), u"Gebeld"_s});
        case 11:
            return desk().forwarding.reopen(m_id, u"Niet tevreden"_s);
        case 20:
            tidyLetters();
            return {};
        default:
            return actOnTerms(drawn);
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
            if (one.state == LetterState::Draft) {
                expectDone(desk().letters.discard(one.id));
                m_taken.drafts.append(one.id);
            }
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
    /// What moves due dates, or lets time pass.
    Result<> actOnTerms(int drawn)
    {
        switch (drawn) {
        case 12:
        case 21:
        case 22:
            return desk().deadlines.extend(inForce(part()), 1 + m_random.bounded(6), u"Ziekte"_s,
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
    /// What has no part in the course of the case: contact limits, links and what is protected.
    Result<> actBeside()
    {
        const QList<ProtectedFact> facts = desk().leaks.facts(m_id).value();
        const int limit = 1 + m_beside.bounded(2);
        const ProtectedFactId fact = facts.isEmpty() ? ProtectedFactId(0) : facts.constFirst().id;
        switch (m_beside.bounded(8)) {
        case 0:
            return done(desk().safety.setLimit(m_id, {.behaviour = u"Belde elf keer"_s,
                                                      .measure = u"Alleen per brief"_s,
                                                      .start = clock.today(),
                                                      .evaluate = clock.today().addDays(30)}));
        case 1:
            return desk().safety.goOn(m_id, limit, clock.today().addDays(60), u"Belt nog steeds"_s);
        case 2:
            return desk().safety.end(m_id, limit, u"Het is rustig"_s);
        case 3:
            return desk().repeats.link(m_id, m_other);
        case 4:
            m_taken.links.append(m_other);
            return desk().repeats.unlink(m_id, m_other);
        case 5:
            return desk().repeats.notRelated(m_id, m_other);
        case 6:
            m_taken.facts.append(fact);
            return desk().leaks.unprotect(m_id, fact);
        default:
            return done(desk().leaks.protect(m_id, {.text = someName(), .note = u"De ex"_s}));
        }
    }
    /// None that a letter of these cases could hold.
    QString someName()
    {
        static const QStringList names{u"Annelies Zwartkruis"_s, u"Wubbo Kwakernaat"_s, u"Sietske Ypma"_s};
        return names.at(m_beside.bounded(int(names.size())));
    }
    bool coin() { return m_random.bounded(2) == 1; }
    QDate day() { return clock.today().addDays(coin() ? 0 : m_random.bounded(12) - 10); }
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
        if (all.isEmpty())
            return ForwardingId(0);
        return coin() ? all.last().id : all.at(m_random.bounded(int(all.size()))).id;
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
        Decision decision = m_random.bounded(4) ? admissible()
                            : coin()            ? concernsAnother()
                                                : moreInformation();
        if (m_random.bounded(4))
            decision.reason = u"Na een gesprek"_s;
        return decision;
    }
    Ending ending()
    {
        if (coin())
            return coin() ? Ending::Withdrawn : Ending::SolvedTogether;
        return endingKeys.entries()[size_t(m_random.bounded(int(endingKeys.entries().size())))].first;
    }
    Result<> letter()
    {
        const auto &kinds = letterKindKeys.entries();
        const LetterKind kind = kinds[size_t(m_random.bounded(int(kinds.size())))].first;
        const auto draft = desk().letters.draft(m_id, {.kind = kind, .explanation = u"Zoals besproken."_s});
        if (!draft || m_random.bounded(10) == 0)
            return done(draft);
        const auto made = desk().letters.finalise(draft->id, "%PDF-1.4");
        if (!made || m_random.bounded(10) == 0)
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
    QRandomGenerator m_beside;
    ResponsibleId m_leader;
    ComplaintId m_other; ///< another case
    ComplaintId m_id;
    TakenAway m_taken; ///< by the last act
};

/// How many acts added to what may not be lost.
struct Added
{
    int moved = 0; ///< extensions, and the complainant's answers
    int putOff = 0;
    int limits = 0;
    int links = 0;
    int facts = 0;

    void count(const KeptFacts &before, const KeptFacts &after)
    {
        moved += after.extensions != before.extensions || after.answers != before.answers;
        putOff += after.snoozes != before.snoozes;
        limits += after.limits.size() > before.limits.size();
        links += after.links.size() > before.links.size();
        facts += after.facts.size() > before.facts.size();
    }
};

/// Whether a case that waits for a response waits for somebody by their function.
bool waitsForSomebodyNamed(Desk &desk, ComplaintId id, const CaseStanding &now)
{
    if (!now.standings.contains(Standing::AwaitingResponse))
        return true;
    const QList<Referral> referrals = desk.forwarding.referrals(id).value();
    return std::any_of(referrals.begin(), referrals.end(), [](const Referral &one) {
        return !one.function.isEmpty() && !one.takenBack && !(one.response && one.answered);
    });
}

TEST_F(RandomHistoryTest, losesNothingAndAlwaysGoesOnToAnEnd)
{
    int takenBack = 0;
    int responses = 0;
    int reopened = 0;
    Added added;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        begin(seed);
        KeptFacts before = kept();
        for (int i = 0; i < 55; ++i) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", act " << i);
            const auto done = act();
            ASSERT_TRUE(done || done.error().kind != ErrorKind::Internal)
                << done.error().detail.toStdString();
            const KeptFacts after = kept();
            ASSERT_NO_FATAL_FAILURE(expectNothingLost(before, after, taken()));
            added.count(before, after);
            before = after;
            const CaseStanding now = standing();
            ASSERT_EQ(closed(), now.standings == QList<Standing>{Standing::Closed});
            ASSERT_EQ(closed(), now.nextSteps.isEmpty());
            ASSERT_TRUE(waitsForSomebodyNamed(desk(), complaint(), now));
            for (const NextStep &next : now.nextSteps)
                ASSERT_TRUE(next.due || next.step == Step::Close) << "it waits, and nobody knows until when";
        }
        tidyLetters();
        for (int steps = 0; !closed() && steps < 60; ++steps)
            takeStep();
        EXPECT_TRUE(closed()) << "seed " << seed;
        const KeptFacts after = kept();
        for (const Referral &referral : after.referrals) {
            takenBack += referral.takenBack.has_value();
            responses += int(referral.partial.size()) + referral.response.has_value();
        }
        for (const Closing &closing : after.closings)
            reopened += closing.reopened.has_value();
    }
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
    EXPECT_GT(std::min({takenBack, responses, reopened}), 2)
        << takenBack << ' ' << responses << ' ' << reopened;
    EXPECT_GT(std::min({added.putOff, added.limits, added.links, added.facts}), 0);
    EXPECT_GT(added.moved, 0);
}

TEST_F(RandomHistoryTest, anActThatIsRefusedLeavesNoTrace)
{
    int refused = 0;
    for (quint32 seed = 100; seed < 102; ++seed) {
        begin(seed);
        for (int i = 0; i < 55; ++i) {
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
