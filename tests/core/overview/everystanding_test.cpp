// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/overview/casefacts.h>

#include <QRandomGenerator>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class RandomFacts
{
public:
    explicit RandomFacts(quint32 seed) : m_random(seed) {}

    CaseFacts facts()
    {
        CaseFacts facts;
        facts.received = received.addDays(-m_random.bounded(900));
        facts.reachable = coin();
        facts.safeChannelAsked = coin();
        facts.acknowledged = coin();
        facts.noticePosted = dayAfter(facts.received);
        facts.informationRequested = dayAfter(facts.received);
        facts.toldForwarded = coin();
        facts.delayTold = dayAfter(facts.received);
        const int parts = 1 + m_random.bounded(5);
        for (int number = 1; number <= parts; ++number)
            facts.parts.append(part(number, facts.received));
        for (const PartFacts &one : std::as_const(facts.parts)) {
            if (coin())
                facts.partTerms.insert(one.number, moved(one, facts.received));
        }
        return facts;
    }

private:
    bool coin() { return m_random.bounded(2) == 1; }
    std::optional<QDate> dayAfter(QDate day)
    {
        return coin() ? std::optional(day.addDays(m_random.bounded(60))) : std::nullopt;
    }
    PartFacts part(int number, QDate since)
    {
        PartFacts part;
        part.number = number;
        if (coin())
            part.verdict = verdictKeys.entries()[m_random.bounded(4)].first;
        part.forwarded = dayAfter(since);
        if (part.forwarded)
            part.responded = dayAfter(*part.forwarded);
        part.answerSettled = part.responded && coin();
        return part;
    }

    PartTerms moved(const PartFacts &part, QDate since)
    {
        PartTerms moves;
        for (int left = m_random.bounded(3); left > 0; --left) {
            Waiting wait{.from = since.addDays(m_random.bounded(30))};
            if (left > 1 || coin()) // only of the last is the answer still to come
                wait.to = wait.from.addDays(m_random.bounded(30));
            since = wait.to.value_or(wait.from);
            moves.waits.append(wait);
        }
        QDate day = part.forwarded.value_or(since);
        for (int left = part.forwarded ? m_random.bounded(3) : 0; left > 0; --left) {
            day = day.addDays(m_random.bounded(30));
            Extension extension{.day = day, .length = 1 + m_random.bounded(40), .reason = u"Ziekte"_s};
            extension.unit = termUnitKeys.entries()[size_t(m_random.bounded(3))].first;
            if (coin())
                extension.consent = Consent{day, u"Gebeld"_s};
            moves.extensions.append(extension);
        }
        return moves;
    }

    QRandomGenerator m_random;
};

PartFacts &partOf(CaseFacts &facts, int number)
{
    return *std::find_if(facts.parts.begin(), facts.parts.end(),
                         [&](const PartFacts &part) { return part.number == number; });
}

/// Does what a step asks for, as the officer would.
void carryOut(const NextStep &next, CaseFacts &facts)
{
    for (const int number : next.parts) {
        PartFacts &part = partOf(facts, number);
        switch (next.step) {
        case Step::Assess:
        case Step::DecideOnWhatThereIs:
            part.verdict = number % 2 ? Verdict::Admissible : Verdict::NotAdmissible;
            break;
        case Step::RequestInformation:
            facts.informationRequested = later;
            break;
        case Step::SendNotice:
            facts.noticePosted = later;
            break;
        case Step::Forward:
            part.forwarded = later;
            break;
        case Step::TellComplainant:
            facts.toldForwarded = true;
            break;
        case Step::RemindResponsible:
            part.responded = later;
            break;
        case Step::SeeAnswered:
            part.answerSettled = true;
            break;
        case Step::TellDelay:
            facts.delayTold = later.addYears(1); // after every extension
            break;
        default:
            FAIL() << "a step of the case names a part";
        }
    }
    facts.safeChannelAsked |= next.step == Step::AskSafeChannel;
    facts.acknowledged |= next.step == Step::Acknowledge;
    if (next.step == Step::Close)
        facts.closed = later;
}

/// Whether somebody's response is awaited, or that they answer the complainant, wherever that is said.
bool waitsForSomebody(const CaseFacts &facts, const CaseStanding &standing)
{
    if (!standing.standings.contains(Standing::AwaitingResponse))
        return true;
    return std::any_of(facts.parts.begin(), facts.parts.end(), [](const PartFacts &part) {
        return part.verdict == Verdict::Admissible && part.forwarded &&
               !(part.responded && part.answerSettled);
    });
}

} // namespace

TEST(EveryStandingTest, everyOpenCaseHasANextStepAndCanBeClosed)
{
    RandomFacts random(20261123);
    for (int round = 0; round < 2000; ++round) {
        CaseFacts facts = random.facts();
        int steps = 0;
        while (!facts.closed && steps < 40) {
            const CaseStanding standing = standingOf(facts, terms);
            ASSERT_FALSE(standing.standings.isEmpty());
            ASSERT_FALSE(standing.nextSteps.isEmpty());
            ASSERT_TRUE(waitsForSomebody(facts, standing)) << "round " << round;
            // What the overview calls ready to close is exactly what closing accepts.
            ASSERT_EQ(
                standing.standings.contains(Standing::ToClose),
                openParts(facts.parts, facts.noticePosted || !facts.reachable, Ending::Answered).isEmpty());
            carryOut(standing.nextSteps.first(), facts);
            ++steps;
        }
        ASSERT_TRUE(facts.closed) << "round " << round;
    }
}

TEST(EveryStandingTest, noStepOfTheOfficerHidesBehindAWait)
{
    RandomFacts random(7);
    int waiting = 0;
    for (int round = 0; round < 10'000; ++round) {
        Terms any = terms;
        any.respond.length = 1 + round % 60;
        any.information.length = 1 + round % 40;
        const CaseStanding standing = standingOf(random.facts(), any);
        const auto isOwn = [](const NextStep &next) { return !asksOthers(next.step); };
        if (!isWaiting(standing.standings.first()) ||
            std::none_of(standing.nextSteps.begin(), standing.nextSteps.end(), isOwn))
            continue;
        ++waiting;
        ASSERT_TRUE(isOwn(standing.nextSteps.first())) << "round " << round;
    }
    EXPECT_GT(waiting, 50);
}

TEST(EveryStandingTest, isInOrderAndWithoutRepeats)
{
    RandomFacts random(42);
    for (int round = 0; round < 2000; ++round) {
        const CaseStanding standing = standingOf(random.facts(), terms);
        ASSERT_TRUE(std::is_sorted(standing.standings.begin(), standing.standings.end()));
        ASSERT_EQ(std::adjacent_find(standing.standings.begin(), standing.standings.end()),
                  standing.standings.end());
        for (qsizetype index = 1; index < standing.nextSteps.size(); ++index)
            ASSERT_LE(standing.nextSteps[index - 1].due->day, standing.nextSteps[index].due->day);
    }
}

} // namespace gehoor
