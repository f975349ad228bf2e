// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/letters/composed.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString neutralDutch =
    u"<p>Wij delen geen informatie over anderen. Wij zeggen ook niet of iemand wel of niet bij ons bekend is."_s;
const QString neutralEnglish =
    u"<p>We do not share information about other people. Nor do we say whether or not anyone is known to us."_s;

TEST(ComposeTest, putsEverythingAroundTheTextInItsPlace)
{
    const auto letter = refusal(exampleFacts(Ground::ConcernsAnother));
    EXPECT_EQ(letter.sender,
              QStringList({u"Blijf Groep"_s, u"Postbus 2938, 1000 CX Amsterdam"_s, u"020-555 01 23"_s,
                           u"klacht@blijf.example"_s, u"www.blijf.example"_s}));
    EXPECT_EQ(letter.returnLine, u"Postbus 2938, 1000 CX Amsterdam"_s);
    EXPECT_EQ(letter.address,
              QStringList({u"De heer R. Mulder"_s, u"Lindelaan 12"_s, u"1234 AB  VOORBEELDSTAD"_s}));
    EXPECT_EQ(letter.place, u"Amsterdam"_s);
    EXPECT_EQ(letter.date, u"23 november 2026"_s);
    EXPECT_EQ(letter.reference, u"2026-0042"_s);
    EXPECT_EQ(letter.subject, u"Uw klacht van 20 november 2026"_s);
    EXPECT_EQ(refusal(exampleFacts(Ground::Client), Language::English).date, u"23 November 2026"_s);
}

TEST(ComposeTest, saysTheSameNeutralSentenceToEverybodyInEveryLetter)
{
    LetterFacts facts = factsForAllKinds();
    for (const auto &[kind, kindKey] : letterKindKeys.entries()) {
        if (!goesToComplainant(kind) || kind == LetterKind::ReferralClient)
            continue;
        EXPECT_TRUE(composed(requestOf(kind), fitting(facts, kind)).body.contains(neutralDutch))
            << kindKey.data();
        EXPECT_TRUE(
            composed(requestOf(kind, Language::English), fitting(facts, kind)).body.contains(neutralEnglish))
            << kindKey.data();
    }
    for (const auto &[ground, key] : groundKeys.entries())
        EXPECT_TRUE(refusal(exampleFacts(ground)).body.contains(neutralDutch)) << key.data();
}

TEST(ComposeTest, neverRepeatsTheComplaintToTheComplainant)
{
    LetterFacts facts = factsForAllKinds();
    facts.complaint.details.remedy = u"geheim verlangen"_s;
    facts.complaint.parts[0].theme = u"geheim thema"_s;
    facts.complaint.parts[0].whose = u"geheime functie"_s;
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        if (!goesToComplainant(kind))
            continue;
        const auto letter = composed(requestOf(kind), fitting(facts, kind));
        const QString all = letter.subject + letter.body;
        for (const QString &word : {u"slechte raad"_s, u"begeleiding"_s, u"schold"_s, u"geheim"_s})
            EXPECT_FALSE(all.contains(word)) << key.data() << word.toStdString();
    }
}

TEST(ComposeTest, usesNoJargonAndPromisesNoTerm)
{
    static const QRegularExpression unwanted(
        u"ontvankelijk|admissib|binnen \\d|within \\d|werkdagen|weken|weeks"_s,
        QRegularExpression::CaseInsensitiveOption);
    LetterFacts facts = factsForAllKinds();
    for (const auto &[kind, kindKey] : letterKindKeys.entries()) {
        for (const auto &[language, languageKey] : languageKeys.entries()) {
            const QString body = composed(requestOf(kind, language), fitting(facts, kind)).body;
            EXPECT_FALSE(body.contains(unwanted)) << body.toStdString();
        }
    }
}

/// Head and signature name the organisation, so these go along the safe way alone (LetterWayTest); what they
/// say, and what is seen through the window of the envelope, tells nothing.
TEST(ComposeTest, tellsAHousemateNothingInALetterToAClient)
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression telling(
        u"cli[eë]nt|opvang|shelter|hulp (krijg|kreeg)|confidant|vertrouwens"_s, anyCase);
    static const QRegularExpression naming(u"blijf|klacht|klag|complain|cli[eë]nt|opvang|shelter"_s, anyCase);
    LetterFacts facts = exampleFacts(Ground::Client);
    facts.complaint.details.complainant.capacity = Capacity::Client;
    for (const SafeChannel channel : {SafeChannel::NotAsked, SafeChannel::Phone}) {
        facts.complaint.details.complainant.safeChannel = channel;
        for (const LetterKind kind : {LetterKind::Acknowledgement, LetterKind::InformationRequest,
                                      LetterKind::NotAdmissible, LetterKind::Delay, LetterKind::Closing}) {
            for (const auto &[language, languageKey] : languageKeys.entries()) {
                const auto letter = composed({.kind = kind, .language = language}, facts);
                EXPECT_FALSE((letter.subject + letter.body).contains(telling)) << letter.body.toStdString();
                const QString window = (QStringList{letter.returnLine} + letter.address).join(u'\n');
                EXPECT_FALSE(window.contains(naming)) << window.toStdString();
                EXPECT_TRUE(window.contains(u"Postbus"_s)) << window.toStdString();
            }
        }
    }
}

TEST(ComposeTest, asksWhatIsUnknown)
{
    LetterFacts facts = exampleFacts(std::nullopt);
    facts.assessments[0].verdict = Verdict::MoreInformation;
    facts.assessments[0].answers = {{Question::Client, Answer::Unknown},
                                    {Question::Employee, Answer::Unknown},
                                    {Question::Conduct, Answer::Yes},
                                    {Question::Direct, Answer::Unknown}};
    const QString body = composed({.kind = LetterKind::InformationRequest}, facts).body;
    EXPECT_EQ(body.count(u"<li>"_s), 2);
    EXPECT_TRUE(body.contains(u"Wie bent u"_s));
    EXPECT_TRUE(body.contains(u"Hoe raakt dit u zelf"_s));
    EXPECT_FALSE(body.contains(u"gezag"_s));

    const QString own =
        composed({.kind = LetterKind::InformationRequest, .explanation = u"Wanneer was dat?"_s}, facts).body;
    EXPECT_TRUE(own.contains(u"<p>Wanneer was dat?</p>"_s));
    EXPECT_FALSE(own.contains(u"<li>"_s));
}

/// Only what still waits for its answer is asked again.
TEST(ComposeTest, saysInARequestForInformationWhenItWasAskedBefore)
{
    LetterFacts facts = exampleFacts(std::nullopt);
    facts.assessments[0].verdict = Verdict::MoreInformation;
    LetterRequest request;
    request.kind = LetterKind::InformationRequest;
    const auto asked = [&] { return composed(request, facts).body; };
    const QString again = u"hebben wij u hierover al eerder geschreven"_s;
    EXPECT_FALSE(asked().contains(again));
    facts.partTerms[1].waits = {Waiting{.from = QDate(2026, 10, 26), .to = QDate(2026, 10, 30)}};
    EXPECT_FALSE(asked().contains(again)) << "it was answered";
    facts.partTerms[1].waits.append(Waiting{.from = QDate(2026, 11, 2)});
    facts.partTerms[1].waits.append(Waiting{.from = QDate(2026, 11, 9)});
    facts.partTerms[2].waits = {Waiting{.from = QDate(2026, 11, 2)}};
    EXPECT_TRUE(asked().contains(u"Op 9 november 2026 "_s + again)) << asked().toStdString();
    request.explanation = u"Wanneer was dat?"_s;
    EXPECT_TRUE(asked().contains(again));
    request.language = Language::English;
    EXPECT_TRUE(asked().contains(u"We wrote to you about this before, on 9 November 2026."_s));
}

TEST(ComposeTest, tellsTheComplainantToWhichFunctionItWent)
{
    LetterFacts facts = exampleFacts(std::nullopt);
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded, compose({.kind = LetterKind::Forwarded}, facts)));
    addReferral(facts, 1, u"teammanager <Noord>"_s, QDate(2026, 11, 23));
    const auto letter = composed({.kind = LetterKind::Forwarded}, facts);
    EXPECT_EQ(letter.subject, u"Wij nemen uw klacht in behandeling"_s);
    EXPECT_TRUE(
        letter.body.contains(u"Op 23 november 2026 hebben wij uw klacht doorgestuurd naar de betreffende"
                             " verantwoordelijke: teammanager &lt;Noord&gt;."_s));

    addPart(facts, u"Nog iets."_s, Verdict::Admissible);
    EXPECT_TRUE(composed({.kind = LetterKind::Forwarded}, facts)
                    .body.contains(u"Wij nemen een deel van uw klacht in behandeling: onderdeel 1."_s));
    addReferral(facts, 2, u"bestuurder"_s, QDate(2026, 11, 23));
    const QString both = composed({.kind = LetterKind::Forwarded}, facts).body;
    EXPECT_TRUE(both.contains(u"onderdeel 1 doorgestuurd"_s));
    EXPECT_TRUE(both.contains(u"onderdeel 2 doorgestuurd"_s));
    EXPECT_TRUE(both.contains(u"Wij nemen uw klacht in behandeling."_s));
}

TEST(ComposeTest, writesANeutralMemoToTheFunction)
{
    LetterFacts facts = factsForAllKinds();
    facts.complaint.details.complainant.safeChannel = SafeChannel::Mail;
    const auto memo = composed({.kind = LetterKind::Memo}, facts);
    const QString text = plain(memo.body);
    EXPECT_TRUE(memo.address.isEmpty());
    EXPECT_TRUE(memo.returnLine.isEmpty());
    EXPECT_EQ(memo.subject, u"Klacht 2026-0042: verzoek om uw reactie"_s);
    for (const QString &words :
         {u"Aan: teammanager Van: Klachtenfunctionaris"_s, u"Ontvangen: 20 november 2026"_s,
          u"Hoedanigheid: (ex-)partner"_s, u"Te bereiken: r.mulder@voorbeeld.example"_s,
          u"Een medewerker schold mij uit."_s, u"U stuurt uw reactie zelf aan de klager."_s,
          u"Onze eigen streefdatum voor uw reactie is 4 januari 2027."_s,
          u"is geen oordeel over de inhoud"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    EXPECT_FALSE(text.contains(u"slechte raad"_s)) << "the other part is none of their business";

    facts.complaint.details.complainant.safeChannel = SafeChannel::NotAsked;
    const QString throughUs = plain(composed({.kind = LetterKind::Memo}, facts).body);
    EXPECT_TRUE(throughUs.contains(u"Te bereiken: via de klachtenfunctionaris"_s));
    EXPECT_TRUE(throughUs.contains(
        u"Wilt u hierop reageren? Stuur uw reactie aan ons; wij geven haar door aan de klager."_s))
        << throughUs.toStdString();
    EXPECT_FALSE(throughUs.contains(u"zelf aan de klager"_s)) << "they know no way to the complainant";
    const QString english =
        plain(composed({.kind = LetterKind::Memo, .language = Language::English}, facts).body);
    EXPECT_TRUE(
        english.contains(u"Please send your response to us; we will pass it on to the complainant."_s))
        << english.toStdString();
    EXPECT_FALSE(english.contains(u"yourself"_s)) << english.toStdString();
}

TEST(ComposeTest, promisesNothingInAMemoForAComplainantWhoCannotBeReached)
{
    LetterFacts facts = factsForAllKinds();
    facts.complaint.details.complainant = {.anonymous = true};
    const QString memo = plain(composed({.kind = LetterKind::Memo}, facts).body);
    for (const QString &words :
         {u"Te bereiken: geen gegevens bekend"_s, u"Stuur uw reactie aan ons. Onze eigen streefdatum"_s})
        EXPECT_TRUE(memo.contains(words)) << memo.toStdString();
    const QString english =
        plain(composed({.kind = LetterKind::Memo, .language = Language::English}, facts).body);
    for (const QString &words :
         {u"Contact: no details known"_s, u"Please send your response to us. Our own"_s})
        EXPECT_TRUE(english.contains(words)) << english.toStdString();
}

TEST(ComposeTest, namesTheFirmInAMemoWhereNoPersonIsNamed)
{
    LetterFacts facts = factsForAllKinds();
    Complainant &complainant = facts.complaint.details.complainant;
    complainant.name.clear();
    complainant.organisation = u"Verhuur Noord BV"_s;
    EXPECT_TRUE(composed({.kind = LetterKind::Memo}, facts).body.contains(u"Klager: Verhuur Noord BV"_s));
    complainant.anonymous = true;
    for (const auto &[channel, key] : safeChannelKeys.entries()) {
        complainant.safeChannel = channel;
        const QString anonymous = composed({.kind = LetterKind::Memo}, facts).body;
        EXPECT_TRUE(anonymous.contains(u"Klager: wil anoniem blijven"_s)) << key.data();
        EXPECT_TRUE(plain(anonymous).contains(u"Te bereiken: via de klachtenfunctionaris"_s)) << key.data();
        EXPECT_TRUE(anonymous.contains(u"Stuur uw reactie aan ons"_s)) << key.data();
        EXPECT_FALSE(anonymous.contains(u"Verhuur"_s)) << key.data();
    }
}

TEST(ComposeTest, quotesOnlyAsMuchInAMemoAsALetterHolds)
{
    LetterFacts facts = exampleFacts(std::nullopt);
    facts.complaint.parts[0].text = QString(1'000'000, u'x');
    addReferral(facts, 1, u"teammanager"_s, QDate(2026, 11, 23));
    const QString body = composed({.kind = LetterKind::Memo}, facts).body;
    EXPECT_LT(body.size(), longestLetterText + 5000);
    EXPECT_TRUE(body.contains(u"De tekst is langer dan hier past."_s));
}

TEST(ComposeTest, knowsWhichForwardingAMemoIsOf)
{
    LetterFacts facts = factsForAllKinds();
    addReferral(facts, 1, u"bestuurder"_s, QDate(2026, 11, 23));
    EXPECT_TRUE(composed({.kind = LetterKind::Memo}, facts).body.contains(u"Aan: bestuurder"_s));
    EXPECT_TRUE(composed({.kind = LetterKind::Memo, .forwarding = ForwardingId(1)}, facts)
                    .body.contains(u"Aan: teammanager"_s));
    EXPECT_TRUE(failedWith(ErrorKind::NotForwarded,
                           compose({.kind = LetterKind::Memo, .forwarding = ForwardingId(9)}, facts)));
}

TEST(ComposeTest, keepsTextFromOutsideText)
{
    const QStringList hostile{u"{{x}} {{>closing}} {{{body}}}"_s,
                              u"<img src=\"http://example/x.png\" onerror='a'>"_s,
                              u"</title></p><script>"_s,
                              u"\"quoted\" & 'so'"_s,
                              u"%1 %s %n"_s,
                              u"=1+1"_s,
                              u"مرحبا بالعالم"_s,
                              u"e\u0301\u0323"_s};
    for (const QString &text : hostile) {
        LetterFacts facts = factsForAllKinds();
        facts.complaint.details.complainant.name = text;
        facts.complaint.details.complainant.formOfAddress = FormOfAddress::Neutral;
        facts.complaint.details.complainant.address = text;
        facts.complaint.parts[1].text = text;
        facts.organisation.name = text;
        facts.referrals[0].function = text;
        const QString escaped =
            text.toHtmlEscaped().replace(u"&#39;"_s, u"&apos;"_s).replace(u"'"_s, u"&apos;"_s);
        for (const auto &[kind, key] : letterKindKeys.entries()) {
            const auto letter = composed(requestOf(kind), fitting(facts, kind));
            EXPECT_TRUE(letter.body.contains(escaped)) << key.data() << letter.body.toStdString();
            EXPECT_FALSE(letter.body.contains(u"<img"_s)) << key.data();
            EXPECT_FALSE(letter.body.contains(u"<script"_s)) << key.data();
        }
    }
}

TEST(ComposeTest, removesWhatTurnsTheDirectionOfText)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.complaint.details.complainant.name = u"R.\u202e Mul\u2066der\u0000\u0007"_s;
    const QString body = refusal(facts).body;
    EXPECT_FALSE(body.contains(QChar(0x202e)));
    EXPECT_FALSE(body.contains(QChar(0x2066)));
    EXPECT_FALSE(body.contains(QChar(0)));
    EXPECT_TRUE(body.contains(u"Geachte heer Mulder,"_s));
}

TEST(ComposeTest, managesWithoutAnythingKnownOfTheOrganisationOrTheWriter)
{
    LetterFacts facts = factsForAllKinds();
    facts.organisation = Organisation{};
    facts.complaint.details.complainant = Complainant{};
    for (const auto &[kind, kindKey] : letterKindKeys.entries()) {
        if (kind == LetterKind::ReferralClient)
            continue; // waits for the safe channel, and names no function
        for (const auto &[language, languageKey] : languageKeys.entries()) {
            const auto letter = composed(requestOf(kind, language), fitting(facts, kind));
            EXPECT_FALSE(letter.body.contains(u"{{"_s)) << letter.body.toStdString();
            EXPECT_FALSE(letter.body.contains(u"()"_s)) << letter.body.toStdString();
            EXPECT_FALSE(letter.subject.isEmpty());
            EXPECT_TRUE(letter.body.contains(language == Language::Dutch ? u"Klachtenfunctionaris"_s
                                                                         : u"Complaints officer"_s));
        }
    }
}

} // namespace
} // namespace gehoor
