// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/triage/criteria.h>
#include <tests/core/triage/shortanswers.h>
#include <tests/support/places.h>

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto C = Question::Client;
constexpr auto E = Question::Employee;
constexpr auto O = Question::Conduct;
constexpr auto D = Question::Direct;
constexpr auto A = Question::Authority;

Outcome outcomeOf(const Answers &answers)
{
    const auto criteria = criteriaSet();
    EXPECT_TRUE(criteria);
    return assess(*criteria, answers);
}

struct Case
{
    const char *what;
    Answers answers;
    std::optional<Verdict> verdict;
    std::optional<Ground> ground = std::nullopt;
};

void expectAll(const QList<Case> &cases)
{
    for (const Case &c : cases) {
        SCOPED_TRACE(c.what);
        const Outcome outcome = outcomeOf(c.answers);
        EXPECT_EQ(outcome.verdict, c.verdict);
        EXPECT_EQ(outcome.ground, c.ground);
    }
}

TEST(CriteriaTest, followTheTwelveExampleCases)
{
    const Answers outsiderDirectly{{C, no}, {E, no}, {O, yes}, {D, yes}};
    const Answers aboutAnother{{C, no}, {E, no}, {O, yes}, {D, no}};
    auto fatherWithAuthority = outsiderDirectly;
    fatherWithAuthority.insert(A, yes);
    auto fatherWithoutAuthority = aboutAnother;
    fatherWithoutAuthority.insert(A, no);
    expectAll({
        {"1 laughed at on the phone", outsiderDirectly, Verdict::Admissible},
        {"2 help to the former partner", aboutAnother, Verdict::NotAdmissible, Ground::ConcernsAnother},
        {"3 father with authority", fatherWithAuthority, Verdict::Admissible},
        {"4 therapy, no authority", fatherWithoutAuthority, Verdict::NotAdmissible, Ground::NoAuthority},
        {"4 shouted at", outsiderDirectly, Verdict::Admissible},
        {"6 grandmother", aboutAnother, Verdict::NotAdmissible, Ground::ConcernsAnother},
        {"8 school left waiting", outsiderDirectly, Verdict::Admissible},
        {"10 police officer scolded", outsiderDirectly, Verdict::Admissible},
        {"12 landlord not paid", outsiderDirectly, Verdict::Admissible},
        {"13 former client", {{C, yes}}, Verdict::NotAdmissible, Ground::Client},
        {"15 anonymous", {{C, unknown}, {E, unknown}, {O, yes}, {D, unknown}}, Verdict::MoreInformation},
        {"17 long ago", outsiderDirectly, Verdict::Admissible},
        {"19 threatening", outsiderDirectly, Verdict::Admissible},
    });
}

TEST(CriteriaTest, takeTheFirstExcludingAnswerInTheOrderOfTheSheet)
{
    expectAll({
        {"client and employee",
         {{C, yes}, {E, yes}, {O, no}, {D, no}},
         Verdict::NotAdmissible,
         Ground::Client},
        {"employee and not our conduct",
         {{C, no}, {E, yes}, {O, no}, {D, no}},
         Verdict::NotAdmissible,
         Ground::Employee},
        {"not our conduct, another, no authority",
         {{C, no}, {E, no}, {O, no}, {D, no}, {A, no}},
         Verdict::NotAdmissible,
         Ground::NotOurConduct},
        {"missing authority says more than another",
         {{C, no}, {E, no}, {O, yes}, {D, no}, {A, no}},
         Verdict::NotAdmissible,
         Ground::NoAuthority},
        {"missing authority alone",
         {{C, no}, {E, no}, {O, yes}, {D, yes}, {A, no}},
         Verdict::NotAdmissible,
         Ground::NoAuthority},
        {"authority does not make another's matter one's own",
         {{C, no}, {E, no}, {O, yes}, {D, no}, {A, yes}},
         Verdict::NotAdmissible,
         Ground::ConcernsAnother},
        {"unknown authority does not hide another's matter",
         {{C, no}, {E, no}, {O, yes}, {D, no}, {A, unknown}},
         Verdict::NotAdmissible,
         Ground::ConcernsAnother},
    });
}

TEST(CriteriaTest, askForMoreWhenUnknownUnlessSomethingExcludes)
{
    expectAll({
        {"client unknown", {{C, unknown}, {E, no}, {O, yes}, {D, yes}}, Verdict::MoreInformation},
        {"authority unknown", {{C, no}, {E, no}, {O, yes}, {D, yes}, {A, unknown}}, Verdict::MoreInformation},
        {"client unknown, but another's matter",
         {{C, unknown}, {E, no}, {O, yes}, {D, no}},
         Verdict::NotAdmissible,
         Ground::ConcernsAnother},
    });
}

TEST(CriteriaTest, giveNoVerdictWhileAnAnswerIsNeeded)
{
    struct OpenCase
    {
        Answers answers;
        QList<Question> open;
    };
    const QList<OpenCase> cases{
        {{}, {C, E, O, D}},
        {{{C, no}}, {E, O, D}},
        {{{D, no}}, {C, E, O}},
        {{{C, no}, {E, no}, {O, yes}}, {D}},
        {{{C, no}, {E, no}, {O, yes}, {A, yes}}, {D}},
        {{{E, yes}}, {C}},
        {{{C, unknown}, {A, unknown}}, {E, O, D}},
        {{{A, no}}, {C, E, O}},
    };
    for (const OpenCase &c : cases) {
        const Outcome outcome = outcomeOf(c.answers);
        EXPECT_EQ(outcome.verdict, std::nullopt);
        EXPECT_EQ(outcome.ground, std::nullopt);
        EXPECT_EQ(outcome.open, c.open);
        EXPECT_TRUE(outcome.decisive.isEmpty());
    }
}

TEST(CriteriaTest, needNoAnswersThatCannotChangeTheGround)
{
    expectAll({
        {"client", {{C, yes}}, Verdict::NotAdmissible, Ground::Client},
        {"employee", {{C, no}, {E, yes}}, Verdict::NotAdmissible, Ground::Employee},
        {"not our conduct", {{C, no}, {E, no}, {O, no}}, Verdict::NotAdmissible, Ground::NotOurConduct},
        {"no authority", {{C, no}, {E, no}, {O, yes}, {A, no}}, Verdict::NotAdmissible, Ground::NoAuthority},
    });
}

TEST(CriteriaTest, sayWhichAnswersWereDecisive)
{
    EXPECT_EQ(outcomeOf({{C, no}, {E, no}, {O, yes}, {D, no}}).decisive, QList{D});
    EXPECT_EQ(outcomeOf({{C, no}, {E, no}, {O, yes}, {D, no}, {A, no}}).decisive, QList{A});
    EXPECT_EQ(outcomeOf({{C, unknown}, {E, no}, {O, yes}, {D, unknown}}).decisive, (QList{C, D}));
    EXPECT_EQ(outcomeOf({{C, no}, {E, no}, {O, yes}, {D, yes}}).decisive, (QList{C, E, O, D}));
}

TEST(CriteriaTest, everyCombinationOfAnswersHasOneOutcome)
{
    const auto criteria = criteriaSet();
    ASSERT_TRUE(criteria);
    const QList<std::optional<Answer>> choices{std::nullopt, yes, no, unknown};
    for (int i = 0; i < 4 * 4 * 4 * 4 * 4; ++i) {
        Answers answers;
        int rest = i;
        for (const auto &[question, key] : questionKeys.entries()) {
            if (const auto answer = choices[rest % 4])
                answers.insert(question, *answer);
            rest /= 4;
        }
        const Outcome outcome = assess(*criteria, answers);
        EXPECT_NE(outcome.verdict.has_value(), !outcome.open.isEmpty()) << i;
        EXPECT_EQ(outcome.ground.has_value(), outcome.verdict == Verdict::NotAdmissible) << i;
        EXPECT_NE(outcome.decisive.isEmpty(), outcome.verdict.has_value()) << i;
        EXPECT_NE(outcome.verdict, Verdict::NotAComplaint) << i;
    }
}

TEST(CriteriaTest, restOnSentencesOfTheInformationSheet)
{
    QFile file(testData(u"information-sheet.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll()).remove(u'*');
    const auto criteria = criteriaSet();
    ASSERT_TRUE(criteria);
    for (const Criterion &criterion : criteria->criteria) {
        EXPECT_TRUE(sheet.contains(criterion.sheet)) << criterion.sheet.toStdString();
        EXPECT_LT(sheet.indexOf(criterion.section), sheet.indexOf(criterion.sheet));
        for (const auto &[language, key] : languageKeys.entries()) {
            EXPECT_FALSE(criterion.wording.value(language).isEmpty());
            EXPECT_FALSE(criterion.request.value(language).isEmpty());
            EXPECT_FALSE(criterion.explanation.value(language).isEmpty());
            EXPECT_FALSE(criterion.explanation.value(language).contains(u"ontvankelijk"_s));
        }
    }
}

TEST(CriteriaTest, anUnknownVersionIsOurOwnMistake)
{
    const auto criteria = criteriaSet(99);
    ASSERT_FALSE(criteria);
    EXPECT_EQ(criteria.error().kind, ErrorKind::Internal);
}

TEST(CriteriaTest, ofAVersionThatVerdictsRestOnAreNeverEdited)
{
    // What asks otherwise is a new version, in a file of its own: a past verdict keeps the set of its day.
    const QMap<int, QString> published{
        {1, u"502ea061a354d1ff40a05cb29ff56379cff41d76b51fab2c0b1312c7cc371d65"_s}};
    ASSERT_EQ(published.lastKey(), currentCriteriaVersion);
    for (auto version = published.begin(); version != published.end(); ++version) {
        QFile file(u":/criteria/%1.json"_s.arg(version.key()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(sha256Hex(file.readAll()), version.value()) << version.key();
    }
}

} // namespace
} // namespace gehoor
