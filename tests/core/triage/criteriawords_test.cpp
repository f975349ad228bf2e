// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/criteria.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString own = u"U klaagt over iets wat een ander aangaat. {{number}} <b>Dat</b> kan niet. ığ \u05d0"_s;

class CriteriaWordsTest : public StageTest
{
protected:
    void word(const QString &key, const QString &text, Language language = Language::Dutch)
    {
        ASSERT_TRUE(succeeded(desk().texts.keep({TextKind::Criteria, key, language}, text)));
    }
    QString refusal(ComplaintId id, Language language = Language::Dutch)
    {
        return desk()
            .letters.preview(id, {.kind = LetterKind::NotAdmissible, .language = language})
            .value()
            .body;
    }
    QString shipped(Ground ground) { return criteriaSet().value().of(ground).explanation[Language::Dutch]; }
};

TEST_F(CriteriaWordsTest, areWordedWithoutATouchOnTheLogic)
{
    OwnTexts texts;
    for (const QString &key : allCriterionTexts())
        texts.insert({TextKind::Criteria, key, Language::English}, key);
    const CriteriaSet set = criteriaSet().value();
    CriteriaSet changed = worded(set, texts);
    EXPECT_EQ(changed.of(Question::Client).wording[Language::English], u"client.question"_s);
    EXPECT_EQ(changed.of(Question::Direct).request[Language::English], u"direct.request"_s);
    EXPECT_EQ(changed.of(Ground::NoAuthority).explanation[Language::English], u"authority.explanation"_s);
    for (const QString &key : allCriterionTexts()) {
        EXPECT_EQ(criterionText(changed, key, Language::Dutch), criterionText(set, key, Language::Dutch));
        EXPECT_FALSE(criterionText(set, key, Language::Dutch).isEmpty());
    }
    for (Criterion &criterion : changed.criteria) {
        const Criterion &before = set.of(criterion.question);
        criterion.wording = before.wording;
        criterion.request = before.request;
        criterion.explanation = before.explanation;
    }
    EXPECT_EQ(changed, set);
    EXPECT_TRUE(criterionText(set, u"client.sheet"_s, Language::Dutch).isEmpty());
}

TEST_F(CriteriaWordsTest, refuseATextThatSaysNothingOrTooMuch)
{
    const TextName name{TextKind::Criteria, u"direct.explanation"_s, Language::Dutch};
    for (const QString &text : {u""_s, u" \u200b"_s, QString(1'000'000, u'x'), u"a\u202eb"_s})
        EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(name, text)));
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownText,
                   desk().texts.keep({TextKind::Criteria, u"direct.sheet"_s, Language::Dutch}, u"x"_s)));
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownText,
                   desk().texts.keep({TextKind::Letter, u"direct.request"_s, Language::Dutch}, u"x"_s)));
}

TEST_F(CriteriaWordsTest, standInTheLettersOfLaterVerdictsAsText)
{
    const Complaint complaint = logComplaint(desk());
    word(u"direct.explanation"_s, own);
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, concernsAnother())));
    const QString body = refusal(complaint.id);
    EXPECT_TRUE(body.contains(own.toHtmlEscaped())) << body.toStdString();
    EXPECT_FALSE(body.contains(shipped(Ground::ConcernsAnother)));
    EXPECT_TRUE(refusal(complaint.id, Language::English).contains(u"You can only complain to us about"_s));
}

TEST_F(CriteriaWordsTest, ofAPastVerdictStayThoseOfItsDay)
{
    const Complaint first = logComplaint(desk(), u"Een."_s);
    ASSERT_TRUE(succeeded(desk().triage.decide(first.parts.first().id, concernsAnother())));
    word(u"direct.explanation"_s, own);
    const Complaint second = logComplaint(desk(), u"Twee."_s);
    ASSERT_TRUE(succeeded(desk().triage.decide(second.parts.first().id, concernsAnother())));
    word(u"direct.explanation"_s, u"Weer anders."_s);
    reopenDesk();

    EXPECT_TRUE(refusal(first.id).contains(shipped(Ground::ConcernsAnother)));
    EXPECT_TRUE(refusal(second.id).contains(own.toHtmlEscaped()));
    EXPECT_EQ(desk().triage.criteria().value().of(Ground::ConcernsAnother).explanation[Language::Dutch],
              u"Weer anders."_s);
    const auto verdicts = desk().triage.current(second.id).value();
    EXPECT_EQ(
        desk().triage.criteria(verdicts).value().of(Ground::ConcernsAnother).explanation[Language::Dutch],
        own);

    Decision again = concernsAnother();
    again.reason = u"Nog eens bekeken."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(first.parts.first().id, again)));
    EXPECT_TRUE(refusal(first.id).contains(u"Weer anders."_s)) << "a new verdict is one of today";
}

TEST_F(CriteriaWordsTest, askForWhatIsUnknown)
{
    const Complaint complaint = logComplaint(desk());
    word(u"direct.request"_s, u"Wat heeft u er zelf van gemerkt?"_s);
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, moreInformation())));
    const auto letter =
        desk().letters.preview(complaint.id, {.kind = LetterKind::InformationRequest}).value();
    EXPECT_TRUE(letter.body.contains(u"<li>Wat heeft u er zelf van gemerkt?</li>"_s))
        << letter.body.toStdString();
}

} // namespace
} // namespace gehoor
