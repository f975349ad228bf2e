// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/safety/contactlimit.h>
#include <tests/core/letters/composed.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool refuses(ErrorKind kind, const LetterRequest &request, const LetterFacts &facts)
{
    return failedWith(kind, compose(request, facts));
}

TEST(LetterKindsTest, refersOnlyWhereThatIsTheGroundOfAllThatIsRefused)
{
    for (const auto &[kind, ground] : {std::pair(LetterKind::ReferralClient, Ground::Client),
                                       std::pair(LetterKind::ReferralEmployee, Ground::Employee)}) {
        LetterFacts facts = exampleFacts(ground);
        facts.complaint.details.complainant.safeChannel = SafeChannel::Phone;
        EXPECT_TRUE(composed(requestOf(kind), facts).body.contains(u"<p>"_s));
        addPart(facts, u"Nog iets"_s, Verdict::NotAdmissible, Ground::ConcernsAnother);
        EXPECT_TRUE(refuses(ErrorKind::NoNoticeNeeded, requestOf(kind), facts));
        LetterFacts admissible = exampleFacts({});
        admissible.complaint.details.complainant.safeChannel = SafeChannel::Phone;
        EXPECT_TRUE(refuses(ErrorKind::NoNoticeNeeded, requestOf(kind), admissible));
    }
}

TEST(LetterKindsTest, saysBothInOneLetterOnceTheRestWasForwarded)
{
    LetterFacts facts = factsForAllKinds();
    const QString dutch = plain(composed(requestOf(LetterKind::PartlyAdmissible), facts).body);
    EXPECT_TRUE(dutch.contains(u"Een deel nemen wij in behandeling: onderdeel 2. Een deel nemen wij niet in "
                               "behandeling: onderdeel 1."_s))
        << dutch.toStdString();
    EXPECT_TRUE(dutch.contains(u"Op 23 november 2026 hebben wij onderdeel 2 doorgestuurd naar de betreffende "
                               "verantwoordelijke: teammanager."_s))
        << dutch.toStdString();
    EXPECT_TRUE(dutch.contains(u"Waarom nemen wij dit deel niet in behandeling?"_s));
    EXPECT_TRUE(dutch.contains(u"Wat kunt u wel doen?"_s));

    facts.referrals.clear();
    EXPECT_TRUE(refuses(ErrorKind::NotForwarded, requestOf(LetterKind::PartlyAdmissible), facts));
    for (const auto &ground : {std::optional<Ground>(), std::optional<Ground>(Ground::ConcernsAnother)})
        EXPECT_TRUE(refuses(ErrorKind::NotPartlyAdmissible, requestOf(LetterKind::PartlyAdmissible),
                            exampleFacts(ground)));
    LetterFacts unjudged = factsForAllKinds();
    addPart(unjudged, u"Nog iets."_s, Verdict::MoreInformation);
    EXPECT_TRUE(refuses(ErrorKind::NotPartlyAdmissible, requestOf(LetterKind::PartlyAdmissible), unjudged));
}

TEST(LetterKindsTest, namesAPartByItsThemeAsFarAsItTellsNothingAboutAnother)
{
    struct Case
    {
        QString theme;
        QString dutch;
        QString english;
    };
    const Case cases[] = {
        {u"bejegening en houding"_s, u"onderdeel 2 (bejegening en houding)."_s,
         u"part 2 (treatment and attitude)."_s},
        {u"Bejegening"_s, u"onderdeel 2 (bejegening en houding)."_s, u"part 2 (treatment and attitude)."_s},
        {u"treatment and attitude"_s, u"onderdeel 2 (bejegening en houding)."_s,
         u"part 2 (treatment and attitude)."_s},
        {u"afspraken niet nagekomen"_s, u"onderdeel 2 (het nakomen van afspraken)."_s,
         u"part 2 (keeping promises)."_s},
        {u"informatie over Noor"_s, u"onderdeel 2 (informatie)."_s, u"part 2 (information)."_s},
        {u"hulp aan een ander"_s, u"onderdeel 2."_s, u"part 2."_s},
        {u"besluit over kinderen"_s, u"onderdeel 2."_s, u"part 2."_s},
        {u"de ex van Noor"_s, u"onderdeel 2."_s, u"part 2."_s},
        {u"  "_s, u"onderdeel 2."_s, u"part 2."_s}};
    for (const Case &told : cases) {
        LetterFacts facts = factsForAllKinds();
        facts.complaint.parts[1].theme = told.theme;
        const QString dutch = plain(composed(requestOf(LetterKind::PartlyAdmissible), facts).body);
        EXPECT_TRUE(dutch.contains(u"Een deel nemen wij in behandeling: "_s + told.dutch))
            << told.theme.toStdString() << '\n'
            << dutch.toStdString();
        const QString english =
            plain(composed(requestOf(LetterKind::PartlyAdmissible, Language::English), facts).body);
        EXPECT_TRUE(english.contains(u"We are taking up the following: "_s + told.english))
            << told.theme.toStdString() << '\n'
            << english.toStdString();
        EXPECT_FALSE(dutch.contains(u"Noor"_s)) << told.theme.toStdString();
    }
    LetterFacts several = factsForAllKinds();
    several.complaint.parts[0].theme = u"informatie"_s;
    addPart(several, u"Nog iets."_s, Verdict::NotAdmissible, Ground::ConcernsAnother);
    EXPECT_TRUE(plain(composed(requestOf(LetterKind::PartlyAdmissible), several).body)
                    .contains(u"niet in behandeling: de onderdelen 1 (informatie) en 3."_s));
}

TEST(LetterKindsTest, leavesTheExplanationOutOfAPartlyRefusalOnlyWithAReason)
{
    LetterRequest request = requestOf(LetterKind::PartlyAdmissible);
    request.withoutExplanation = true;
    EXPECT_TRUE(refuses(ErrorKind::ReasonMissing, request, factsForAllKinds()));
    request.noExplanationReason = u"Elke uitleg zou iets over een ander zeggen."_s;
    const QString body = composed(request, factsForAllKinds()).body;
    EXPECT_TRUE(body.contains(u"Een toelichting kunnen wij u hierbij niet geven."_s));
    EXPECT_FALSE(body.contains(request.noExplanationReason));
}

TEST(LetterKindsTest, pointsToThreeStepsAtMost)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.assessments[0].steps = {u"familyCourt"_s, u"veiligThuis"_s};
    addPart(facts, u"Nog iets."_s, Verdict::NotAdmissible, Ground::NotOurConduct);
    facts.assessments[1].steps = {u"municipality"_s};
    EXPECT_EQ(composed(requestOf(LetterKind::NotAdmissible), facts).body.count(u"<li>"_s), 3);
    facts.assessments[1].steps = {u"municipality"_s, u"otherOrganisation"_s};
    EXPECT_TRUE(refuses(ErrorKind::TooManySteps, requestOf(LetterKind::NotAdmissible), facts));
}

TEST(LetterKindsTest, namesTheDayThatIsChosenOrProposed)
{
    struct Case
    {
        LetterKind kind;
        QString dutch;
        QString proposed;
    };
    // 23 November 2026: ten working days on is 7 December, twenty is 21 December.
    for (const Case &given :
         {Case{LetterKind::InformationRequest, u"Wilt u ons uiterlijk op %1 antwoorden?"_s,
               u"7 december 2026"_s},
          Case{LetterKind::Delay, u"uiterlijk op %1 een reactie"_s, u"21 december 2026"_s},
          Case{LetterKind::ContactLimits, u"Op %1 kijken wij of deze grenzen nog nodig zijn."_s,
               u"23 februari 2027"_s}}) {
        LetterRequest request = requestOf(given.kind);
        EXPECT_TRUE(composed(request, factsForAllKinds()).body.contains(given.dutch.arg(given.proposed)))
            << composed(request, factsForAllKinds()).body.toStdString();
        request.until = QDate(2028, 2, 29);
        EXPECT_TRUE(
            composed(request, factsForAllKinds()).body.contains(given.dutch.arg(u"29 februari 2028"_s)));
        for (const QDate &day : {QDate(2026, 11, 22), QDate()}) {
            request.until = day;
            EXPECT_TRUE(refuses(ErrorKind::InvalidDate, request, factsForAllKinds()));
        }
    }
}

TEST(LetterKindsTest, namesTheDayOnWhichTheLimitInForceIsLookedAt)
{
    LetterFacts facts = factsForAllKinds();
    const LetterRequest request = requestOf(LetterKind::ContactLimits);
    facts.limitsLookedAt = nextLook({{.number = 1, .evaluate = {2026, 12, 1}, .ended = LimitEnding{}},
                                     {.number = 2, .evaluate = {2027, 5, 3}},
                                     {.number = 3, .evaluate = {2027, 1, 15}}});
    EXPECT_TRUE(composed(request, facts).body.contains(u"Op 15 januari 2027 kijken wij"_s));
    facts.limitsLookedAt = nextLook({{.number = 1, .evaluate = {2026, 11, 2}}});
    EXPECT_TRUE(composed(request, facts).body.contains(u"Op 23 februari 2027 kijken wij"_s))
        << "it has passed";
}

TEST(LetterKindsTest, tellsAHousemateNothingInTheReferralOfAClient)
{
    LetterFacts facts = exampleFacts(Ground::Client);
    facts.complaint.details.complainant.safeChannel = SafeChannel::NotAsked;
    EXPECT_TRUE(refuses(ErrorKind::SafeChannelNotAsked, requestOf(LetterKind::ReferralClient), facts));
    facts.stationery.footer = {u"Stichting Blijf Groep, KvK 12345678"_s};
    static const QRegularExpression telling(
        u"blijf|klacht|klag|complain|cli[eë]nt|opvang|shelter|hulp|scheme|regeling|vertrouwens|confid"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const SafeChannel channel : {SafeChannel::Post, SafeChannel::Mail, SafeChannel::Phone}) {
        facts.complaint.details.complainant.safeChannel = channel;
        for (const auto &[language, key] : languageKeys.entries()) {
            const auto letter = composed(requestOf(LetterKind::ReferralClient, language), facts);
            EXPECT_EQ(letter.sender, QStringList({u"Postbus 2938, 1000 CX Amsterdam"_s, u"020-555 01 23"_s}));
            const QString page = textOf(letter); // head, window, foot and signature too
            EXPECT_FALSE(page.contains(telling)) << page.toStdString();
            EXPECT_TRUE(page.contains(u"2026-0042"_s));
            EXPECT_TRUE(page.contains(u"020-555 01 23"_s));
        }
    }
}

TEST(LetterKindsTest, leavesItToAnEmployeeWhomToApproach)
{
    const QString body =
        plain(composed(requestOf(LetterKind::ReferralEmployee), exampleFacts(Ground::Employee)).body);
    EXPECT_TRUE(body.contains(u"uw leidinggevende, bij personeelszaken of bij de vertrouwenspersoon"_s));
    EXPECT_TRUE(body.contains(u"Wij hebben uw bericht niet aan hen doorgestuurd"_s));
}

TEST(LetterKindsTest, closesWithWhoRespondedAndAsksWhetherItIsRight)
{
    LetterFacts facts = factsForAllKinds();
    LetterRequest request = requestOf(LetterKind::Closing);
    EXPECT_FALSE(composed(request, facts).body.contains(u"gereageerd"_s)) << "nobody responded yet";
    facts.referrals[0].response = Response{QDate(2026, 12, 3), u"geheime samenvatting"_s};
    request.explanation = u"Wij hebben samen <gesproken>."_s;
    const QString body = composed(request, facts).body;
    EXPECT_TRUE(body.contains(
        u"Op 3 december 2026 heeft de verantwoordelijke (teammanager) op uw klacht gereageerd."_s))
        << body.toStdString();
    EXPECT_TRUE(body.contains(u"Wij hebben samen &lt;gesproken&gt;."_s));
    EXPECT_TRUE(body.contains(u"Is het voor u zo goed?"_s));
    EXPECT_FALSE(body.contains(u"geheime"_s));
}

TEST(LetterKindsTest, setsLimitsOnlyWithTheFactsTheyRestOn)
{
    LetterRequest request = requestOf(LetterKind::ContactLimits);
    request.explanation = u" \n "_s;
    EXPECT_TRUE(refuses(ErrorKind::EmptyText, request, factsForAllKinds()));
    request.explanation.reset();
    EXPECT_TRUE(refuses(ErrorKind::EmptyText, request, factsForAllKinds()));
}

TEST(LetterKindsTest, callsNoAgreementWhatIsImposed)
{
    LetterRequest request = requestOf(LetterKind::ContactLimits);
    static const QRegularExpression agreed(u"afspra|spreken wij af|agreement|we agree"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const Language language : {Language::Dutch, Language::English}) {
        request.language = language;
        const auto letter = composed(request, factsForAllKinds());
        EXPECT_FALSE((letter.subject + letter.body).contains(agreed)) << letter.body.toStdString();
    }
}

TEST(LetterKindsTest, remindsOnlyAResponsiblePersonWhoHasNotResponded)
{
    LetterFacts facts = factsForAllKinds();
    const auto letter = composed(requestOf(LetterKind::Reminder), facts);
    EXPECT_TRUE(letter.address.isEmpty());
    EXPECT_TRUE(plain(letter.body).contains(u"Aan: teammanager"_s));
    EXPECT_TRUE(plain(letter.body)
                    .contains(u"Op 23 november 2026 stuurden wij u onderdeel 2 van klacht 2026-0042 door"_s))
        << letter.body.toStdString();
    EXPECT_FALSE(letter.body.contains(u"schold"_s)) << "a reminder quotes nothing";
    EXPECT_FALSE(letter.body.contains(u"Mulder"_s));
    facts.referrals[0].response = Response{QDate(2026, 12, 3), u"Gesproken."_s};
    EXPECT_TRUE(refuses(ErrorKind::AlreadyResponded, requestOf(LetterKind::Reminder), facts));
    facts.referrals.clear();
    EXPECT_TRUE(refuses(ErrorKind::NotForwarded, requestOf(LetterKind::Reminder), facts));
}

} // namespace
} // namespace gehoor
