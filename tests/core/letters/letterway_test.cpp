// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/letterway.h>
#include <tests/support/letterfacts.h>

#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr LetterKind anyLetter = LetterKind::NotAdmissible;

WayFacts factsOf(SafeChannel channel, bool mayBeClient)
{
    WayFacts facts{exampleFacts({}).complaint.details.complainant, mayBeClient};
    facts.complainant.safeChannel = channel;
    return facts;
}

/// Each channel that can be called safe, against both ways a letter takes by itself.
TEST(LetterWayTest, followsWhatWasCalledSafe)
{
    using enum WayRemark;
    struct Case
    {
        SafeChannel channel;
        PostedBy by;
        std::optional<WayRemark> client;
        std::optional<WayRemark> others;
    };
    const QList<Case> table{{SafeChannel::NotAsked, PostedBy::Post, ClientNotAsked, NotAsked},
                            {SafeChannel::NotAsked, PostedBy::Mail, ClientNotAsked, NotAsked},
                            {SafeChannel::Post, PostedBy::Post, {}, {}},
                            {SafeChannel::Post, PostedBy::Mail, ClientElsewhere, Elsewhere},
                            {SafeChannel::Mail, PostedBy::Post, ClientElsewhere, Elsewhere},
                            {SafeChannel::Mail, PostedBy::Mail, {}, {}},
                            {SafeChannel::Phone, PostedBy::Post, ClientElsewhere, Elsewhere},
                            {SafeChannel::Phone, PostedBy::Mail, ClientElsewhere, Elsewhere}};
    const auto remarks = [](std::optional<WayRemark> one) { return one ? QList{*one} : QList<WayRemark>(); };
    for (const Case &row : table) {
        SCOPED_TRACE(testing::Message() << safeChannelKeys.key(row.channel).toStdString() << " by "
                                        << postedByKeys.key(row.by).toStdString());
        EXPECT_EQ(wayRemarks(anyLetter, factsOf(row.channel, true), row.by), remarks(row.client));
        EXPECT_EQ(wayRemarks(anyLetter, factsOf(row.channel, false), row.by), remarks(row.others));
        EXPECT_EQ(wayRemarks(LetterKind::ReferralClient, factsOf(row.channel, false), row.by),
                  remarks(row.client))
            << "the letter itself is a client's";
        EXPECT_TRUE(wayRemarks(anyLetter, factsOf(row.channel, true), PostedBy::Hand).isEmpty());
        for (const LetterKind toOthers : {LetterKind::Memo, LetterKind::Reminder})
            EXPECT_TRUE(wayRemarks(toOthers, factsOf(row.channel, true), row.by).isEmpty());
    }
}

TEST(LetterWayTest, holdsForEveryLetterToSomebodyWhoMayBeAClient)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        const auto remarks = wayRemarks(kind, factsOf(SafeChannel::Phone, true), PostedBy::Post);
        EXPECT_EQ(!remarks.isEmpty() && stopsPrinting(remarks.constFirst()), goesToComplainant(kind))
            << key.data();
    }
}

TEST(LetterWayTest, looksAtWhereTheLetterGoes)
{
    const auto byPost = [](const std::function<void(Complainant &)> &change) {
        WayFacts facts = factsOf(SafeChannel::Post, false);
        change(facts.complainant);
        return wayRemarks(anyLetter, facts, PostedBy::Post);
    };
    EXPECT_EQ(byPost([](Complainant &who) { who.address = u" \n"_s; }), QList{WayRemark::NoAddress});
    EXPECT_EQ(byPost([](Complainant &who) { who.address = u"Lindelaan 12"_s; }),
              QList{WayRemark::OddAddress});
    EXPECT_EQ(byPost([](Complainant &who) { who.address = u"Lindelaan 12, 1234sa Voorbeeldstad"_s; }),
              QList{WayRemark::OddAddress})
        << "letters that no postcode has, in small ones either";
    EXPECT_TRUE(
        byPost([](Complainant &who) { who.address = u"Lindelaan 12, 1234ab Voorbeeldstad"_s; }).isEmpty());
    EXPECT_EQ(byPost([](Complainant &who) { who.noPost = true; }), QList{WayRemark::NoPost});
    EXPECT_EQ(byPost([](Complainant &who) {
                  who.noPost = true;
                  who.safeChannel = SafeChannel::NotAsked;
              }),
              (QList{WayRemark::NoPost, WayRemark::NotAsked}));
    for (const SafeChannel other : {SafeChannel::Mail, SafeChannel::Phone}) {
        for (const QString &address : {QString(), u"Lindelaan 12"_s})
            EXPECT_EQ(byPost([&](Complainant &who) {
                          who.safeChannel = other;
                          who.address = address;
                      }),
                      QList{WayRemark::Elsewhere})
                << "a letter that takes another way needs no address";
    }
    EXPECT_EQ(byPost([](Complainant &who) {
                  who.safeChannel = SafeChannel::NotAsked;
                  who.address.clear();
              }),
              (QList{WayRemark::NotAsked, WayRemark::NoAddress}))
        << "post may be the way yet";
    WayFacts facts = factsOf(SafeChannel::Mail, false);
    facts.complainant.noPost = true;
    EXPECT_TRUE(wayRemarks(anyLetter, facts, PostedBy::Mail).isEmpty()) << "no post says nothing about mail";
    facts.complainant.email.clear();
    EXPECT_EQ(wayRemarks(anyLetter, facts, PostedBy::Mail), QList{WayRemark::NoEmail});
}

/// The channel is of the complainant's own address. For a client the officer looks, whoever it goes to.
TEST(LetterWayTest, leavesARepresentativesOwnAddressAlone)
{
    for (const SafeChannel channel : {SafeChannel::NotAsked, SafeChannel::Phone}) {
        WayFacts facts = factsOf(channel, false);
        facts.complainant.representative = u"A. Bakker, Bakker Advocaten, Kade 1, 1011 AB Amsterdam"_s;
        EXPECT_FALSE(wayRemarks(anyLetter, facts, PostedBy::Post).isEmpty()) << "no mandate was seen";
        facts.complainant.mandateSeen = true;
        facts.complainant.noPost = true;
        EXPECT_TRUE(wayRemarks(anyLetter, facts, PostedBy::Post).isEmpty());
        facts.mayBeClient = true;
        EXPECT_FALSE(wayRemarks(anyLetter, facts, PostedBy::Post).isEmpty());
    }
}

TEST(LetterWayTest, takesForAClientWhoeverMayBeOne)
{
    const auto is = [](const LetterFacts &facts) {
        return mayBeClient(facts.complaint.details.complainant, facts.assessments);
    };
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.assessments[0].answers = {{Question::Client, Answer::No}};
    EXPECT_FALSE(is(facts)) << "an (ex-)partner who complains about the help to another";
    addPart(facts, u"Mijn eigen hulp."_s, Verdict::NotAdmissible, Ground::Client);
    EXPECT_TRUE(is(facts)) << "one part of several";

    for (const Answer answer : {Answer::Yes, Answer::Unknown}) {
        facts = exampleFacts({});
        facts.assessments[0].answers = {{Question::Client, answer}};
        EXPECT_TRUE(is(facts)) << "whatever was decided";
    }
    for (const auto &[capacity, key] : capacityKeys.entries()) {
        facts = exampleFacts({});
        facts.complaint.details.complainant.capacity = capacity;
        const bool notYetRuledOut = capacity == Capacity::Unknown;
        EXPECT_EQ(is(facts), capacity == Capacity::Client || notYetRuledOut) << key.data();
        facts.assessments.clear();
        EXPECT_EQ(is(facts), capacity == Capacity::Client || notYetRuledOut) << key.data();
    }
}

TEST(LetterWayTest, rulesOutAClientOfUnknownCapacityByAVerdictInForce)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    Complainant &who = facts.complaint.details.complainant;
    who.capacity = Capacity::Unknown;
    facts.assessments[0].answers = {{Question::Client, Answer::No}};
    EXPECT_FALSE(mayBeClient(who, facts.assessments));
    facts.assessments[0].withdrawal = Withdrawal{.day = facts.today, .by = {}, .reason = u"Te vroeg."_s};
    EXPECT_TRUE(mayBeClient(who, facts.assessments));
}

TEST(LetterWayTest, takesForAClientWhoseLastVerdictSaidSoThoughItWasWithdrawn)
{
    LetterFacts facts = exampleFacts(Ground::Client);
    const Complainant &who = facts.complaint.details.complainant;
    Assessment anew = facts.assessments[0];
    facts.assessments[0].withdrawal = Withdrawal{.day = facts.today, .by = {}, .reason = u"Te vroeg."_s};
    EXPECT_TRUE(mayBeClient(who, facts.assessments));
    anew.ground = Ground::ConcernsAnother;
    anew.answers = {{Question::Client, Answer::No}};
    facts.assessments.append(anew);
    EXPECT_FALSE(mayBeClient(who, facts.assessments)) << "the officer looked again";
}

TEST(LetterWayTest, stopsWhatAReasonCanOpen)
{
    using enum WayRemark;
    struct Case
    {
        WayRemark remark;
        bool printing;
        bool leaving;
        bool opens;
    };
    const QList<Case> table{{NoPost, true, true, false},        {OtherAddress, true, true, false},
                            {ClientNotAsked, true, true, true}, {ClientElsewhere, true, true, true},
                            {Elsewhere, false, true, true},     {NotAsked, false, false, false},
                            {NoAddress, false, false, false},   {OddAddress, false, false, false},
                            {NoEmail, false, false, false}};
    for (const Case &row : table) {
        SCOPED_TRACE(testing::Message() << "row " << &row - table.data());
        EXPECT_EQ(stopsPrinting(row.remark), row.printing);
        EXPECT_EQ(stopsLeaving(row.remark), row.leaving);
        if (!row.leaving)
            continue;
        for (const PostedBy by : {PostedBy::Post, PostedBy::Mail})
            EXPECT_EQ(opensWithReason(refusalOf(row.remark, by)), row.opens);
    }
    EXPECT_EQ(refusalOf(Elsewhere, PostedBy::Mail).kind, ErrorKind::NoMail);
    EXPECT_EQ(refusalOf(ClientElsewhere, PostedBy::Post).kind, ErrorKind::NoPost);
    EXPECT_EQ(refusalOf(ClientNotAsked, PostedBy::Mail).kind, ErrorKind::SafeChannelNotAsked);
    EXPECT_FALSE(opensWithReason({ErrorKind::Leak, u"2"_s}));
    EXPECT_FALSE(opensWithReason({ErrorKind::SafeChannelNotAsked, {}}))
        << "that letter cannot be written yet";
}

} // namespace
} // namespace gehoor
