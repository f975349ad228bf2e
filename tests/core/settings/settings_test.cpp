// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SettingsTest : public StageTest
{
};

Organisation makeOrganisation()
{
    return {.name = u"Voorbeeldopvang"_s,
            .returnAddress = u"Postbus 1, 1000 AA Voorbeeldstad"_s,
            .place = u"Voorbeeldstad"_s,
            .phone = u"020 0000000"_s,
            .email = u"klacht@example.nl"_s,
            .website = u"www.example.nl"_s,
            .signatory = u"de klachtenfunctionaris"_s,
            .signatoryEnglish = u"the complaints officer"_s,
            .reachable = u"op werkdagen"_s,
            .reachableEnglish = u"on working days"_s,
            .clientScheme = u"Vraag uw begeleider."_s,
            .clientSchemeEnglish = u"Ask your counsellor."_s};
}

TEST_F(SettingsTest, areProposalsUntilTheyAreSet)
{
    EXPECT_EQ(desk().settings.organisation(), Organisation());
    EXPECT_EQ(desk().settings.terms(), Terms{.calendar = knownCalendar()});
    EXPECT_EQ(Terms().decide, (TermRule{.length = 4, .unit = TermUnit::Weeks}));
    EXPECT_EQ(Organisation().signatory, u"klachtenfunctionaris"_s);
}

TEST_F(SettingsTest, comeBackEqualWhenTheRegisterIsOpenedAgain)
{
    const Terms terms{.acknowledge = {1},
                      .assess = {2, TermUnit::CalendarDays, false},
                      .decide = {142, TermUnit::Weeks},
                      .information = {4, TermUnit::WorkingDays, false},
                      .respond = {999},
                      .extension = {10, TermUnit::CalendarDays},
                      .calendar = {.liberationDay = LiberationDay::LustrumYears,
                                   .equatedDays = {{QDate(2029, 5, 11), u"vrijdag; na Hemelvaart"_s}},
                                   .completeUntil = 2029}};
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(makeOrganisation())));
    ASSERT_TRUE(succeeded(desk().settings.setTerms(terms)));
    reopenDesk();
    EXPECT_EQ(desk().settings.organisation(), makeOrganisation());
    EXPECT_EQ(desk().settings.terms(), terms);
}

TEST_F(SettingsTest, keepEveryTextAsItWasTyped)
{
    for (const QString &text : oddTexts()) {
        Organisation organisation = makeOrganisation();
        for (QString *field :
             {&organisation.name, &organisation.returnAddress, &organisation.place, &organisation.phone,
              &organisation.website, &organisation.signatory, &organisation.signatoryEnglish,
              &organisation.reachable, &organisation.reachableEnglish, &organisation.clientScheme,
              &organisation.clientSchemeEnglish})
            *field = text;
        ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
        EXPECT_TRUE(desk().settings.organisation() == organisation) << text.left(40).toStdString();
    }
}

TEST_F(SettingsTest, anEmptiedFieldStaysEmpty)
{
    Organisation organisation = makeOrganisation();
    organisation.signatory.clear();
    organisation.phone.clear();
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
    EXPECT_EQ(desk().settings.organisation(), organisation);
}

TEST_F(SettingsTest, refuseAnOrganisationWithoutNameOrWithAnAddressThatIsNone)
{
    const QStringList before = contentOf(desk().file);
    Organisation nameless = makeOrganisation();
    nameless.name = u" \u200B\n"_s;
    EXPECT_EQ(desk().settings.setOrganisation(nameless), failure(ErrorKind::EmptyText, u"name"_s));
    Organisation unreachable = makeOrganisation();
    unreachable.email = u"klacht at example.nl"_s;
    EXPECT_TRUE(failedWith(ErrorKind::InvalidEmail, desk().settings.setOrganisation(unreachable)));
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(SettingsTest, refuseATermOutsideItsBounds)
{
    struct Case
    {
        Terms terms;
        QString detail;
    };
    const Case cases[] = {{{.acknowledge = {0}}, u"acknowledge"_s},
                          {{.assess = {-1}}, u"assess"_s},
                          {{.decide = {1000}}, u"decide"_s},
                          {{.decide = {10'000}}, u"decide"_s},
                          {{.decide = {143, TermUnit::Weeks}}, u"decide"_s},
                          {{.decide = {1000, TermUnit::CalendarDays}}, u"decide"_s},
                          {{.information = {-2'147'483'647}}, u"information"_s},
                          {{.respond = {2'147'483'647}}, u"respond"_s},
                          {{.extension = {0, TermUnit::Weeks}}, u"extension"_s}};
    const QStringList before = contentOf(desk().file);
    for (const Case &refused : cases)
        EXPECT_EQ(desk().settings.setTerms(refused.terms), failure(ErrorKind::InvalidTerm, refused.detail));
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(SettingsTest, keepWhichPolicyQuestionsAreAsked)
{
    EXPECT_EQ(desk().settings.policy(), Policy()) << "all of them, until somebody says otherwise";
    const Policy policy{.tooOld = false, .tooOldMonths = 36, .handledBefore = true, .anonymous = false};
    ASSERT_TRUE(succeeded(desk().settings.setPolicy(policy)));
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::PolicyChanged);
    reopenDesk();
    EXPECT_EQ(desk().settings.policy(), policy);
    const QStringList before = contentOf(desk().file);
    for (const int months : {0, -1, 601, 2'147'483'647})
        EXPECT_EQ(desk().settings.setPolicy({.tooOldMonths = months}),
                  failure(ErrorKind::InvalidTerm, u"tooOldMonths"_s));
    EXPECT_EQ(contentOf(desk().file), before);
    ASSERT_TRUE(succeeded(changeBehind(
        desk().file.database(), u"UPDATE setting SET value = 'veel' WHERE key = 'policy.tooOldMonths'"_s)));
    EXPECT_EQ(desk().settings.policy(), failure(ErrorKind::Damaged, u"policy.tooOldMonths"_s));
}

TEST_F(SettingsTest, keepAfterHowLongAnIdleWindowLocks)
{
    EXPECT_EQ(desk().settings.idleLock(), usualIdle);
    for (const int minutes : {0, 1, longestIdle}) {
        ASSERT_TRUE(succeeded(desk().settings.setIdleLock(minutes)));
        EXPECT_EQ(desk().settings.idleLock(), minutes);
    }
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::PolicyChanged);
    const QStringList before = contentOf(desk().file);
    for (const int minutes : {-1, longestIdle + 1, 2'147'483'647})
        EXPECT_EQ(desk().settings.setIdleLock(minutes), failure(ErrorKind::InvalidTerm, u"idleLock"_s));
    EXPECT_EQ(contentOf(desk().file), before);
    ASSERT_TRUE(succeeded(changeBehind(
        desk().file.database(), u"UPDATE setting SET value = 'nooit' WHERE key = 'lock.idleMinutes'"_s)));
    EXPECT_EQ(desk().settings.idleLock(), failure(ErrorKind::Damaged, u"lock.idleMinutes"_s));
}

TEST_F(SettingsTest, reportATermThatIsDamagedInTheFile)
{
    for (const QString &value : {u"veel"_s, u""_s, u"0"_s, u"99999999999999999999"_s, u"4 manen"_s,
                                 u"4 weeks vast"_s, u"4 weeks fixed fixed"_s, u"10000 workingDays"_s}) {
        ASSERT_TRUE(succeeded(changeBehind(
            desk().file.database(),
            u"INSERT OR REPLACE INTO setting (key, value) VALUES ('term.decide', ?)"_s, {value})));
        EXPECT_EQ(desk().settings.terms(), failure(ErrorKind::Damaged, u"term.decide"_s));
    }
}

TEST_F(SettingsTest, everyChangeIsInTheTrail)
{
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(makeOrganisation())));
    ASSERT_TRUE(succeeded(desk().settings.setTerms({})));
    const auto lines = desk().file.audit(2).value();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].kind, ActKind::OrganisationChanged);
    EXPECT_EQ(lines[1].kind, ActKind::TermsChanged);
}

} // namespace
} // namespace gehoor
