// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/followupsteps.h>

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(FollowUpStepsTest, areProposedForEveryGround)
{
    const auto steps = followUpSteps();
    ASSERT_TRUE(steps);
    const QList<std::pair<Ground, QString>> cases{{Ground::Client, u"clientScheme"_s},
                                                  {Ground::Employee, u"staffScheme"_s},
                                                  {Ground::NotOurConduct, u"otherOrganisation"_s},
                                                  {Ground::ConcernsAnother, u"personComplainsSelf"_s},
                                                  {Ground::NoAuthority, u"familyCourt"_s}};
    for (const auto &[ground, key] : cases)
        EXPECT_EQ(proposedSteps(*steps, ground, Capacity::Relative), QStringList{key});
}

TEST(FollowUpStepsTest, tellNobodyWhoMayBeAnExPartnerUnaskedThatWhoGetsHelpCanComplain)
{
    const auto steps = followUpSteps();
    ASSERT_TRUE(steps);
    for (const auto &[capacity, key] : capacityKeys.entries()) {
        const bool mayBeEx = capacity == Capacity::ExPartner || capacity == Capacity::Unknown;
        EXPECT_EQ(proposedSteps(*steps, Ground::ConcernsAnother, capacity),
                  mayBeEx ? QStringList() : QStringList{u"personComplainsSelf"_s})
            << key.data();
        const QStringList offered = offeredSteps(*steps, Ground::ConcernsAnother, capacity);
        EXPECT_EQ(offered.first(), mayBeEx ? u"familyCourt"_s : u"personComplainsSelf"_s) << key.data();
        EXPECT_TRUE(offered.contains(u"personComplainsSelf"_s)) << "the officer may still choose it";
        EXPECT_EQ(proposedSteps(*steps, Ground::NoAuthority, capacity), QStringList{u"familyCourt"_s})
            << key.data();
    }
}

TEST(FollowUpStepsTest, areCompleteInBothLanguagesWithKeysOfTheirOwn)
{
    const auto steps = followUpSteps();
    ASSERT_TRUE(steps);
    QSet<QString> keys;
    for (const FollowUpStep &step : *steps) {
        EXPECT_FALSE(step.key.isEmpty());
        keys.insert(step.key);
        for (const auto &[language, name] : languageKeys.entries()) {
            EXPECT_FALSE(step.title.value(language).isEmpty()) << step.key.toStdString();
            EXPECT_FALSE(step.sentence.value(language).isEmpty()) << step.key.toStdString();
        }
        for (const Ground ground : step.proposed)
            EXPECT_TRUE(step.fits.contains(ground)) << step.key.toStdString();
    }
    EXPECT_EQ(keys.size(), steps->size());
}

TEST(FollowUpStepsTest, sayOfNobodyThatTheyAreKnownHere)
{
    const auto steps = followUpSteps();
    ASSERT_TRUE(steps);
    // Words that could tell a reader that the writer, or anybody, gets help or lives here.
    static const QRegularExpression telling(
        u"cliënt|client|opvang|shelter|uw ex|your ex|partner|bij ons (woont|verblijft)|stay with us"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const FollowUpStep &step : *steps) {
        for (const QString &sentence : step.sentence)
            EXPECT_FALSE(sentence.contains(telling)) << sentence.toStdString();
    }
}

} // namespace
} // namespace gehoor
