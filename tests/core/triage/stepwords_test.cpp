// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/followupsteps.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const TextName veiligThuis{TextKind::FollowUpSteps, u"veiligThuis"_s, Language::Dutch};
const QString ownStep = u"Bel Veilig Thuis: 0800-1234. <b>Ook</b> 's nachts, {{number}}."_s;

class StepWordsTest : public StageTest
{
protected:
    StepWordsTest() : complaint(logComplaint(desk()))
    {
        Decision decision = concernsAnother();
        decision.steps = {u"veiligThuis"_s};
        EXPECT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, decision)));
    }
    QString refusal(Language language = Language::Dutch)
    {
        return desk()
            .letters.preview(complaint.id, {.kind = LetterKind::NotAdmissible, .language = language})
            .value()
            .body;
    }

    const Complaint complaint;
};

TEST_F(StepWordsTest, standInTheNextLetterAsTextInTheirLanguage)
{
    EXPECT_TRUE(refusal().contains(u"0800-2000"_s));
    ASSERT_TRUE(succeeded(desk().texts.keep(veiligThuis, ownStep)));
    EXPECT_TRUE(refusal().contains(ownStep.toHtmlEscaped().replace(u"'"_s, u"&apos;"_s)))
        << refusal().toStdString();
    EXPECT_FALSE(refusal().contains(u"0800-2000"_s)) << "a number that has changed, though judged before";
    EXPECT_TRUE(refusal(Language::English).contains(u"0800-2000"_s));
    ASSERT_TRUE(succeeded(desk().texts.restore(veiligThuis, 0)));
    EXPECT_TRUE(refusal().contains(u"0800-2000"_s));
    EXPECT_EQ(desk().texts.find(veiligThuis)->versions.size(), 2);
}

TEST_F(StepWordsTest, changeNothingInALetterThatIsKept)
{
    const Letter draft = desk().letters.draft(complaint.id, {.kind = LetterKind::NotAdmissible}).value();
    ASSERT_TRUE(succeeded(desk().texts.keep(veiligThuis, ownStep)));
    EXPECT_EQ(desk().letters.of(complaint.id)->constFirst().content, draft.content);
}

TEST_F(StepWordsTest, leaveTheStepsAndWhereTheyFitAsTheyAre)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(veiligThuis, ownStep)));
    QList<FollowUpStep> steps = desk().triage.steps().value();
    const QList<FollowUpStep> shipped = followUpSteps().value();
    EXPECT_EQ(stepSentence(steps, u"veiligThuis"_s, Language::Dutch), ownStep);
    EXPECT_TRUE(stepSentence(steps, u"bellen"_s, Language::Dutch).isEmpty());
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].sentence = shipped[i].sentence;
    EXPECT_EQ(steps, shipped);
}

TEST_F(StepWordsTest, refuseWhatSaysNothingAndWhatIsNoStep)
{
    for (const QString &text : {u""_s, u" \u200b"_s, QString(1'000'000, u'x'), u"a\u202eb"_s})
        EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(veiligThuis, text)));
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownText,
                   desk().texts.keep({TextKind::FollowUpSteps, u"bellen"_s, Language::Dutch}, u"x"_s)));
}

} // namespace
} // namespace gehoor
