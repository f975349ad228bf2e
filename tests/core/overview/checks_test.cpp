// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/checks.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QDate monday(2026, 11, 23);
const QDate loggedOn(2026, 10, 5);

PartFacts partOf(int number, std::optional<Verdict> verdict = {}, std::optional<QDate> forwarded = {},
                 std::optional<QDate> responded = {})
{
    PartFacts part;
    part.number = number;
    part.verdict = verdict;
    part.forwarded = forwarded;
    part.responded = responded;
    part.answerSettled = responded.has_value();
    return part;
}

CaseFacts inOrder()
{
    CaseFacts facts;
    facts.received = loggedOn;
    facts.safeChannelAsked = true;
    facts.parts = {partOf(1)};
    return facts;
}

/// A case of one part, and what the checks look at.
struct Given
{
    CaseFacts facts = inOrder();
    CheckFacts more{.capacity = Capacity::OtherOrganisation,
                    .way = {.complainant = {.safeChannel = SafeChannel::Post}}};

    Given &verdict(Verdict verdict, std::optional<Ground> ground = {})
    {
        facts.parts.first().verdict = verdict;
        if (ground)
            more.grounds.append(*ground);
        more.lastVerdict = monday.addDays(-10);
        return *this;
    }
    Given &letter(LetterKind kind, LetterState state, QDate day = monday.addDays(-5))
    {
        more.letters.append(
            {.number = int(more.letters.size()) + 1, .kind = kind, .state = state, .day = day});
        return *this;
    }
    QStringList found() const
    {
        QStringList keys;
        const auto checks = checksOf(facts, standingOf(facts, Terms()), more);
        for (const Check &check : holding(checks, monday))
            keys << u"%1 %2"_s.arg(checkKeys.key(check.kind)).arg(check.subject);
        return keys;
    }
};

struct CheckCase
{
    const char *what;
    Given given;
    QStringList found;
};

TEST(ChecksTest, findNothingInACaseThatIsInOrder)
{
    const QList<CheckCase> cases = {
        {"just logged", Given(), {}},
        {"refused and told",
         Given()
             .verdict(Verdict::NotAdmissible, Ground::ConcernsAnother)
             .letter(LetterKind::NotAdmissible, LetterState::Posted),
         {}},
        {"forwarded and told",
         Given().verdict(Verdict::Admissible).letter(LetterKind::Forwarded, LetterState::Posted),
         {}},
        {"a request for information outlives the verdict it led to",
         Given().verdict(Verdict::Admissible).letter(LetterKind::InformationRequest, LetterState::Posted),
         {}},
        {"withdrawn letters count for nothing",
         Given()
             .verdict(Verdict::Admissible)
             .letter(LetterKind::NotAdmissible, LetterState::Withdrawn)
             .letter(LetterKind::Forwarded, LetterState::Posted),
         {}},
        {"a client referred",
         Given()
             .verdict(Verdict::NotAdmissible, Ground::Client)
             .letter(LetterKind::ReferralClient, LetterState::Posted),
         {}},
    };
    for (const CheckCase &c : cases) {
        Given given = c.given;
        given.facts.noticePosted = monday; // whatever is owed was done
        if (!given.facts.parts.first().verdict)
            given.facts.received = monday;
        EXPECT_EQ(given.found(), c.found) << c.what;
    }
}

TEST(ChecksTest, findLettersThatWait)
{
    Given given;
    given.facts.received = monday;
    given.letter(LetterKind::Acknowledgement, LetterState::Draft)
        .letter(LetterKind::Memo, LetterState::Final)
        .letter(LetterKind::Acknowledgement, LetterState::Posted);
    EXPECT_EQ(given.found(), (QStringList{u"draftNotPosted 1"_s, u"finalNotPosted 2"_s}));
    given.more.letters[1].beforeLastVerdict = true; // a memo tells of no verdict
    EXPECT_EQ(given.found().size(), 2);
}

TEST(ChecksTest, findAFinalLetterOlderThanTheLastVerdict)
{
    Given given;
    given.verdict(Verdict::NotAdmissible, Ground::ConcernsAnother)
        .letter(LetterKind::NotAdmissible, LetterState::Final);
    given.facts.received = monday;
    given.more.letters.first().beforeLastVerdict = true;
    EXPECT_EQ(given.found(), (QStringList{u"finalOlderThanVerdict 1"_s, u"finalNotPosted 1"_s}));
}

TEST(ChecksTest, findALetterThatSaysSomethingElseThanTheVerdict)
{
    struct Contradiction
    {
        LetterKind kind;
        std::optional<Verdict> verdict;
        std::optional<Ground> ground;
        bool contradicts;
    };
    const QList<Contradiction> cases = {
        {LetterKind::NotAdmissible, Verdict::Admissible, {}, true},
        {LetterKind::NotAdmissible, {}, {}, true}, // the verdict was withdrawn
        {LetterKind::NotAdmissible, Verdict::NotAComplaint, {}, true},
        {LetterKind::NotAdmissible, Verdict::NotAdmissible, Ground::NoAuthority, false},
        {LetterKind::PartlyAdmissible, Verdict::NotAdmissible, Ground::NoAuthority, true},
        {LetterKind::PartlyAdmissible, Verdict::Admissible, {}, true},
        {LetterKind::Forwarded, Verdict::NotAdmissible, Ground::NoAuthority, true},
        {LetterKind::Forwarded, Verdict::Admissible, {}, false},
        {LetterKind::ReferralClient, Verdict::NotAdmissible, Ground::Employee, true},
        {LetterKind::ReferralClient, Verdict::NotAdmissible, Ground::Client, false},
        {LetterKind::ReferralEmployee, Verdict::NotAdmissible, Ground::ConcernsAnother, true},
        {LetterKind::ReferralEmployee, Verdict::NotAdmissible, Ground::Employee, false},
        {LetterKind::Acknowledgement, Verdict::NotAdmissible, Ground::Client, false},
    };
    for (const Contradiction &c : cases) {
        Given given;
        given.facts.received = monday;
        if (c.verdict)
            given.verdict(*c.verdict, c.ground);
        given.letter(c.kind, LetterState::Posted);
        EXPECT_EQ(given.found().contains(u"letterContradicts 1"_s), c.contradicts)
            << letterKindKeys.key(c.kind).toStdString();
    }
}

TEST(ChecksTest, findAPostedLetterThatToldOfAVerdictThatHoldsNoMore)
{
    Given given;
    given.facts.received = monday;
    given.facts.parts = {partOf(1, Verdict::NotAdmissible), partOf(2, Verdict::Admissible)};
    given.letter(LetterKind::NotAdmissible, LetterState::Posted);
    EXPECT_EQ(given.found(), QStringList()) << "it told of the first part alone";
    given.more.letters.first().beforeLastVerdict = true;
    EXPECT_EQ(given.found(), QStringList{u"letterContradicts 1"_s});
    given.more.letters.first().state = LetterState::Final; // it may be withdrawn yet
    EXPECT_EQ(given.found(), (QStringList{u"finalNotPosted 1"_s, u"finalOlderThanVerdict 1"_s}));
}

TEST(ChecksTest, lookOnlyAtTheLastLetterThatTellsOfTheVerdict)
{
    Given given;
    given.facts.received = monday;
    given.verdict(Verdict::Admissible)
        .letter(LetterKind::NotAdmissible, LetterState::Posted)
        .letter(LetterKind::Forwarded, LetterState::Posted)
        .letter(LetterKind::Acknowledgement, LetterState::Posted);
    EXPECT_EQ(given.found(), QStringList());
}

TEST(ChecksTest, findThatNothingIsProtectedForAnExPartner)
{
    Given given;
    given.facts.received = monday;
    given.more.capacity = Capacity::ExPartner;
    EXPECT_EQ(given.found(), QStringList{u"factsMissing 0"_s});
    given.more.hasProtectedFacts = true;
    EXPECT_EQ(given.found(), QStringList());
    given.more.hasProtectedFacts = false;
    given.facts.closed = monday;
    given.more.closing = Closing{.day = monday, .outcome = Ending::Withdrawn, .learningPoint = {}};
    EXPECT_EQ(given.found(), QStringList());
}

TEST(ChecksTest, findWhatIsOwedPastItsTermFromTheDayAfter)
{
    Given given;
    given.verdict(Verdict::NotAdmissible, Ground::ConcernsAnother);
    const QDate due = standingOf(given.facts, Terms()).nextSteps.constFirst().due->day;
    const auto checks = checksOf(given.facts, standingOf(given.facts, Terms()), given.more);
    EXPECT_EQ(checks, (QList<Check>{{CheckKind::NoticeMissing, 1, due.addDays(1)}}));
    EXPECT_TRUE(holding(checks, due).isEmpty());
    EXPECT_EQ(holding(checks, due.addDays(1)), checks);
}

TEST(ChecksTest, findEveryForwardedPartWithoutAResponse)
{
    Given given;
    given.facts.parts = {partOf(1, Verdict::Admissible, loggedOn), partOf(2, Verdict::Admissible, loggedOn),
                         partOf(3, Verdict::Admissible, loggedOn, loggedOn),
                         partOf(4, Verdict::Admissible, monday)};
    given.facts.toldForwarded = true;
    EXPECT_EQ(given.found(), (QStringList{u"responseMissing 1"_s, u"responseMissing 2"_s}));
}

TEST(ChecksTest, findAComplainantWhoWasNotAnsweredAfterTheResponse)
{
    Given given;
    given.facts.parts = {partOf(1, Verdict::Admissible, loggedOn, loggedOn)};
    given.facts.parts.first().answerSettled = false;
    EXPECT_EQ(given.found(), QStringList{u"answerMissing 1"_s});
}

TEST(ChecksTest, findBundlesThatWaitAndMeasuresWhoseDayHasCome)
{
    Given given;
    given.facts.received = monday;
    given.more.bundlesNotSent = {{.subject = 2, .day = monday}};
    given.more.openMeasures = {{.subject = 7, .day = monday.addDays(-1)},
                               {.subject = 8, .day = monday.addDays(1)}};
    EXPECT_EQ(given.found(), (QStringList{u"measureDue 7"_s, u"bundleNotSent 2"_s}));
    EXPECT_TRUE(isForToday(CheckKind::BundleNotSent));
    EXPECT_FALSE(isFinding(CheckKind::BundleNotSent));
    given.facts.closed = monday;
    given.more.closing = Closing{.day = monday, .outcome = Ending::Withdrawn, .learningPoint = {}};
    EXPECT_EQ(given.found(), QStringList{u"measureDue 7"_s}) << "a measure outlives its case";
}

TEST(ChecksTest, findALimitThatIsToBeEvaluatedInAClosedCaseToo)
{
    Given given;
    given.facts.received = monday;
    given.more.limitsInForce = {{.subject = 1, .day = monday}, {.subject = 2, .day = monday.addDays(1)}};
    EXPECT_EQ(given.found(), QStringList{u"limitDue 1"_s});
    EXPECT_TRUE(isForToday(CheckKind::LimitDue));
    EXPECT_FALSE(isFinding(CheckKind::LimitDue));
    given.facts.closed = monday;
    given.more.closing = Closing{.day = monday, .outcome = Ending::Withdrawn, .learningPoint = {}};
    EXPECT_EQ(given.found(), QStringList{u"limitDue 1"_s});
}

TEST(ChecksTest, findARequestForAccessInAClosedCaseToo)
{
    Given given;
    given.facts.received = monday;
    given.more.accessReminder = monday.addDays(1);
    EXPECT_EQ(given.found(), QStringList()) << "not before its day";
    given.more.accessReminder = monday;
    EXPECT_EQ(given.found(), QStringList{u"accessDue 0"_s});
    EXPECT_TRUE(isForToday(CheckKind::AccessDue));
    EXPECT_FALSE(isFinding(CheckKind::AccessDue));
    given.facts.closed = monday;
    given.more.closing = Closing{.day = monday, .outcome = Ending::Withdrawn, .learningPoint = {}};
    EXPECT_EQ(given.found(), QStringList{u"accessDue 0"_s});
}

TEST(ChecksTest, findAClosedCaseInWhichSomethingIsOwed)
{
    Given given;
    given.verdict(Verdict::NotAdmissible, Ground::ConcernsAnother);
    given.facts.closed = monday;
    given.more.closing = Closing{.day = monday, .outcome = Ending::NotAdmissible, .learningPoint = {}};
    EXPECT_EQ(given.found(), QStringList{u"closedWithOpenParts 0"_s});
    given.more.closing->outcome = Ending::Withdrawn;
    EXPECT_EQ(given.found(), QStringList());
    given.more.closing->outcome = Ending::NotAdmissible;
    given.facts.noticePosted = monday;
    EXPECT_EQ(given.found(), QStringList());
}

TEST(ChecksTest, findThatALetterLeftBeforeTheSafeChannelWasAskedFor)
{
    Given given;
    given.facts.received = monday;
    given.more.way.complainant.safeChannel = SafeChannel::NotAsked;
    given.letter(LetterKind::Memo, LetterState::Posted);
    EXPECT_EQ(given.found(), QStringList()) << "a memo goes to nobody outside";
    given.letter(LetterKind::Acknowledgement, LetterState::Posted);
    EXPECT_EQ(given.found(), QStringList{u"safeChannelNotAsked 0"_s});
    given.facts.reachable = false;
    EXPECT_EQ(given.found(), QStringList());
}

TEST(ChecksTest, findNoQuestionMissingOfALetterToALawyersOwnAddress)
{
    Given given;
    given.facts.received = monday;
    given.more.way.complainant = {.address = u"Dorpsstraat 1\n3511 AA Utrecht"_s,
                                  .representative = u"mr. A. Bakker, Singel 2, 1012 AB Amsterdam"_s,
                                  .mandateSeen = true};
    given.letter(LetterKind::Acknowledgement, LetterState::Posted);
    const QStringList missing{u"safeChannelNotAsked 0"_s};
    for (const PostedBy by : {PostedBy::Post, PostedBy::Hand}) {
        given.more.letters.first().postedBy = by;
        EXPECT_EQ(given.found(), QStringList()) << int(by);
    }
    given.more.letters.first().postedBy = PostedBy::Mail;
    EXPECT_EQ(given.found(), missing) << "the mail is the complainant's own";
    given.more.letters.first().postedBy = PostedBy::Post;
    given.more.way.mayBeClient = true;
    EXPECT_EQ(given.found(), missing);
    given.more.way = {.complainant = {.representative = u"mr. A. Bakker"_s, .mandateSeen = true}};
    EXPECT_EQ(given.found(), missing) << "the address is the complainant's own";
}

TEST(ChecksTest, findLettersOfBeforeThereWasALeakCheck)
{
    Given given;
    given.facts.received = monday;
    given.letter(LetterKind::Acknowledgement, LetterState::Posted);
    given.more.letters.first().leakChecked = false;
    EXPECT_EQ(given.found(), QStringList{u"postedUnchecked 1"_s});
}

TEST(ChecksTest, findPaperThatWentWhereNoPostMayGoUntilAContactIsNoted)
{
    Given given;
    given.facts.received = monday;
    given.letter(LetterKind::Acknowledgement, LetterState::Posted)
        .letter(LetterKind::Memo, LetterState::Posted);
    given.more.noPost = true;
    for (CheckedLetter &letter : given.more.letters)
        letter.postedBy = PostedBy::Post;
    EXPECT_EQ(given.found(), QStringList{u"postedDespiteNoPost 1"_s});
    given.more.lastContact = monday.addDays(-6);
    EXPECT_EQ(given.found(), QStringList{u"postedDespiteNoPost 1"_s});
    given.more.lastContact = monday.addDays(-5);
    EXPECT_EQ(given.found(), QStringList());
    given.more.lastContact.reset();
    given.more.letters.first().postedBy = PostedBy::Mail;
    EXPECT_EQ(given.found(), QStringList());
}

TEST(ChecksTest, standUnderTodayOrAreFindingsOrBoth)
{
    for (const auto &[kind, key] : checkKeys.entries())
        EXPECT_TRUE(isForToday(kind) || isFinding(kind)) << QString(key).toStdString();
    EXPECT_FALSE(isFinding(CheckKind::DraftNotPosted));
    EXPECT_FALSE(isForToday(CheckKind::NoticeMissing)) << "it stands among what is late";
}

} // namespace
} // namespace gehoor
