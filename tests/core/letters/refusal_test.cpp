// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/letters/composed.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(RefusalTest, refusesInTheOrderOfAGoodLetter)
{
    const QString text = plain(refusal(exampleFacts(Ground::ConcernsAnother)).body);
    qsizetype place = -1;
    for (const QString &next :
         {u"Geachte heer Mulder,"_s, u"Op 20 november 2026 hebben wij uw klacht ontvangen. Dank u wel"_s,
          u"Wij nemen uw klacht niet in behandeling."_s, u"Wij zien dat dit u bezighoudt"_s,
          u"Waarom nemen wij uw klacht niet in behandeling?"_s,
          u"U kunt bij ons alleen klagen over handelingen of beslissingen die u rechtstreeks treffen"_s,
          u"Wij delen geen informatie over anderen."_s,
          u"Wij zeggen ook niet of iemand wel of niet bij ons bekend is."_s, u"Wat kunt u wel doen?"_s,
          u"Wie hulp krijgt van een organisatie"_s, u"Heeft u vragen?"_s,
          u"020-555 01 23 (maandag tot en met donderdag van 9.00 tot 17.00 uur)"_s,
          u"Met vriendelijke groet,"_s, u"Klachtenfunctionaris Blijf Groep"_s}) {
        const qsizetype found = text.indexOf(next, place + 1);
        EXPECT_GT(found, place) << next.toStdString();
        place = found;
    }
}

TEST(RefusalTest, explainsEachGroundInTheWordsOfItsCriterionAndPointsToItsSteps)
{
    for (const auto &[ground, groundKey] : groundKeys.entries()) {
        for (const auto &[language, languageKey] : languageKeys.entries()) {
            const LetterFacts facts = exampleFacts(ground);
            const QString body = refusal(facts, language).body.replace(u"&apos;"_s, u"'"_s);
            EXPECT_TRUE(body.contains(facts.criteria.of(ground).explanation.value(language)))
                << body.toStdString();
            for (const FollowUpStep &step : facts.catalogue)
                EXPECT_EQ(body.contains(step.sentence.value(language)), step.proposed.contains(ground))
                    << step.key.toStdString();
        }
    }
}

TEST(RefusalTest, namesTheClientSchemeOnlyAlongAWayTheClientCalledSafe)
{
    LetterFacts facts = exampleFacts(Ground::Client);
    Complainant &complainant = facts.complaint.details.complainant;
    complainant.safeChannel = SafeChannel::Mail;
    EXPECT_TRUE(refusal(facts).body.contains(facts.organisation.clientScheme));
    EXPECT_TRUE(refusal(facts, Language::English).body.contains(facts.organisation.clientSchemeEnglish));
    complainant.noPost = true;
    EXPECT_FALSE(refusal(facts).body.contains(facts.organisation.clientScheme));
    LetterFacts other = exampleFacts(Ground::ConcernsAnother);
    other.complaint.details.complainant.safeChannel = SafeChannel::Mail;
    EXPECT_FALSE(refusal(other).body.contains(other.organisation.clientScheme));
}

TEST(RefusalTest, leavesTheExplanationOutOnlyWithAReason)
{
    const LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    LetterRequest request{.kind = LetterKind::NotAdmissible, .withoutExplanation = true};
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, compose(request, facts)));
    request.noExplanationReason = u" \n"_s;
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, compose(request, facts)));
    request.noExplanationReason = u"veiligheid van een ander"_s;
    const QString text = composed(request, facts).body;
    EXPECT_FALSE(text.contains(u"rechtstreeks"_s));
    EXPECT_FALSE(text.contains(u"Waarom"_s));
    EXPECT_FALSE(text.contains(u"veiligheid van een ander"_s));
    EXPECT_TRUE(text.contains(u"Een toelichting kunnen wij u hierbij niet geven."_s));
}

TEST(RefusalTest, asksForAReasonWhenNoExplanationFollows)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.assessments[0].ground.reset();
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, compose({.kind = LetterKind::NotAdmissible}, facts)));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing,
                           compose({.kind = LetterKind::NotAdmissible, .explanation = u" "_s}, facts)));
}

TEST(RefusalTest, takesTheOfficersOwnExplanation)
{
    const LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    const QString body = composed({.kind = LetterKind::NotAdmissible,
                                   .explanation = u"Eerste regel\r\ntweede <regel>\n\n{{salutation}}"_s},
                                  facts)
                             .body;
    EXPECT_TRUE(body.contains(u"<p>Eerste regel<br/>tweede &lt;regel&gt;</p><p>{{salutation}}</p>"_s))
        << body.toStdString();
    EXPECT_FALSE(body.contains(u"rechtstreeks"_s));
    EXPECT_TRUE(failedWith(
        ErrorKind::TextTooLong,
        compose({.kind = LetterKind::NotAdmissible, .explanation = QString(1'000'000, u'x')}, facts)));
}

TEST(RefusalTest, pointsToAnyNumberOfStepsOrHonestlyToNone)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    const QStringList keys{u"familyCourt"_s, u"veiligThuis"_s, u"municipality"_s};
    for (int count = 0; count <= mostFollowUpSteps; ++count) {
        facts.assessments[0].steps = keys.mid(0, count);
        const QString body = refusal(facts).body;
        EXPECT_EQ(body.contains(u"Wij zien geen vervolgstap."_s), count == 0);
        EXPECT_EQ(body.contains(u"Wat kunt u wel doen?"_s), count > 0);
        EXPECT_EQ(body.contains(u"juridischloket"_s), count >= 1);
        EXPECT_EQ(body.contains(u"0800-2000"_s), count >= 2);
        EXPECT_EQ(body.contains(u"gemeente"_s), count >= 3);
        EXPECT_EQ(body.count(u"<li>"_s), count > 1 ? count : 0);
    }
    facts.assessments[0].steps.clear();
    EXPECT_TRUE(refusal(facts, Language::English).body.contains(u"We see none."_s));
}

TEST(RefusalTest, refusesPartsByTheirNumbers)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    addPart(facts, u"Een medewerker schold mij uit."_s, Verdict::Admissible);
    addPart(facts, u"Mijn dochter kreeg therapie."_s, Verdict::NotAdmissible, Ground::NoAuthority);
    const QString body = refusal(facts).body;
    EXPECT_FALSE(body.contains(u"Wij nemen uw klacht niet in behandeling."_s));
    EXPECT_TRUE(
        body.contains(u"Een deel van uw klacht nemen wij niet in behandeling: de onderdelen 1 en 3."_s));
    EXPECT_TRUE(body.contains(u"De rest van uw klacht nemen wij wel in behandeling."_s));
    EXPECT_TRUE(body.contains(u"<p>Over onderdeel 1:</p>"_s));
    EXPECT_TRUE(body.contains(u"<p>Over onderdeel 3:</p>"_s));

    EXPECT_FALSE(composed({.kind = LetterKind::NotAdmissible, .explanation = u"Eigen woorden."_s}, facts)
                     .body.contains(u"<p>Over"_s));

    facts.assessments.removeAt(1);
    EXPECT_FALSE(refusal(facts).body.contains(u"De rest van uw klacht nemen wij wel in behandeling."_s));
    facts.assessments[1].ground = Ground::ConcernsAnother;
    const QString sameGround = refusal(facts).body;
    EXPECT_FALSE(sameGround.contains(u"<p>Over onderdeel"_s));
    EXPECT_EQ(sameGround.count(u"rechtstreeks"_s), 1);
}

TEST(RefusalTest, hasNothingToRefuseWithoutSuchAVerdict)
{
    EXPECT_TRUE(failedWith(ErrorKind::NoNoticeNeeded,
                           compose({.kind = LetterKind::NotAdmissible}, exampleFacts(std::nullopt))));
}

} // namespace
} // namespace gehoor
