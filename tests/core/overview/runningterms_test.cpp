// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/overview/casefacts.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

TEST(RunningTermsTest, listEveryTermOnceWithTheOneToDecide)
{
    CaseFacts facts = caseOf({PartFacts{}, judged(Verdict::MoreInformation), forwarded()});
    facts.informationRequested = later;
    facts.partTerms[2].waits = {{later}};
    facts.partTerms[3].extensions = {{.day = later, .length = 4, .reason = u"ziekte"_s}};
    const QList<RunningTerm> running = runningTerms(facts, terms);
    QList<std::pair<Term, QList<int>>> listed;
    for (const RunningTerm &term : running)
        listed.append({term.due.term, term.parts});
    EXPECT_EQ(listed, (QList<std::pair<Term, QList<int>>>{{Term::Assess, {1}},
                                                          {Term::Information, {2}},
                                                          {Term::Decide, {1}},
                                                          {Term::Decide, {2}},
                                                          {Term::Respond, {3}}}));
    EXPECT_EQ(running[3].due.standsStillSince, later);
    facts.closed = later;
    EXPECT_EQ(runningTerms(facts, terms), QList<RunningTerm>());
}

TEST(RunningTermsTest, giveNoPartTheTermOfAnother)
{
    CaseFacts facts = caseOf({forwarded(), forwarded()});
    facts.toldForwarded = false;
    facts.partTerms[1].extensions = {{.day = later, .length = 4, .reason = u"ziekte"_s}};
    Terms hasty = terms;
    hasty.respond.length = 1;
    const QList<RunningTerm> running = runningTerms(facts, hasty);
    ASSERT_EQ(running.size(), 2);
    EXPECT_EQ(running.at(0).parts, QList<int>{2}); // though part 1 is told by that day too
    EXPECT_EQ(running.at(1).parts, QList<int>{1});
}

TEST(RunningTermsTest, sayWhatOtherTermsMove)
{
    const CaseFacts facts = caseOf({PartFacts{}, judged(Verdict::Admissible)});
    const ComplaintId id(7);
    EXPECT_EQ(movedBy(id, facts, terms, terms), QList<MovedDueDate>());
    Terms after;
    after.assess.length = 1;
    EXPECT_EQ(movedBy(id, facts, terms, after),
              (QList<MovedDueDate>{{id, Term::Assess, QDate(2026, 11, 27), QDate(2026, 11, 23)}}));
    after = terms;
    after.calendar.equatedDays.insert(QDate(2026, 12, 18), u"brugdag"_s);
    EXPECT_EQ(movedBy(id, facts, terms, after),
              (QList<MovedDueDate>{{id, Term::Decide, QDate(2026, 12, 18), QDate(2026, 12, 21)}}));
}

} // namespace gehoor
