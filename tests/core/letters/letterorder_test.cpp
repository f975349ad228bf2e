// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/letters/composed.h>
#include <tests/core/letters/letterorders.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void expectInOrder(const QString &text, const QStringList &sentences)
{
    qsizetype place = -1;
    for (const QString &next : sentences) {
        const qsizetype found = text.indexOf(next, place + 1);
        EXPECT_GT(found, place) << next.toStdString() << "\n" << text.toStdString();
        place = qMax(place, found);
    }
}

TEST(LetterOrderTest, holdsForEveryKindInBothLanguages)
{
    const QList<LetterOrder> all = letterOrders();
    ASSERT_EQ(all.size(), qsizetype(letterKindKeys.entries().size()));
    for (const LetterOrder &order : all) {
        SCOPED_TRACE(letterKindKeys.key(order.kind).toStdString());
        const LetterFacts facts = fitting(factsForAllKinds(), order.kind);
        for (const auto &[language, key] : languageKeys.entries())
            expectInOrder(plain(composed(requestOf(order.kind, language), facts).body),
                          language == Language::Dutch ? order.dutch : order.english);
    }
}

TEST(LetterOrderTest, asksForASafeWayInTheAcknowledgementWhileNoneIsKnown)
{
    LetterFacts facts = exampleFacts({});
    for (const SafeChannel channel : {SafeChannel::NotAsked, SafeChannel::Mail}) {
        facts.complaint.details.complainant.safeChannel = channel;
        const QString dutch = composed(requestOf(LetterKind::Acknowledgement), facts).body;
        const QString english =
            composed(requestOf(LetterKind::Acknowledgement, Language::English), facts).body;
        const bool asks = channel == SafeChannel::NotAsked;
        EXPECT_EQ(dutch.contains(u"Wilt u geen post van ons ontvangen? Zeg ons dat dan ook."_s), asks);
        EXPECT_EQ(english.contains(u"If you do not wish to receive post from us, please tell us"_s), asks);
    }
}

TEST(LetterOrderTest, explainsADelayOnlyWhereTheOfficerDoes)
{
    LetterRequest request = requestOf(LetterKind::Delay);
    EXPECT_FALSE(composed(request, factsForAllKinds()).body.contains(u"Waarom duurt het langer?"_s));
    request.explanation = u"De teammanager is ziek geworden."_s;
    const QString dutch = plain(composed(request, factsForAllKinds()).body);
    expectInOrder(dutch, {u"21 december 2026"_s, u"Waarom duurt het langer?"_s, *request.explanation,
                          u"Wat kunt u doen?"_s});
    request.language = Language::English;
    expectInOrder(
        plain(composed(request, factsForAllKinds()).body),
        {u"21 December 2026"_s, u"Why is it taking longer?"_s, *request.explanation, u"What can you do?"_s});
}

TEST(LetterOrderTest, takesUpAWholeComplaintWithoutCountingItsParts)
{
    LetterFacts facts = exampleFacts({});
    addReferral(facts, 1, u"teammanager"_s, QDate(2026, 11, 23));
    const QString dutch = plain(composed(requestOf(LetterKind::Forwarded), facts).body);
    expectInOrder(dutch, {u"Wij nemen uw klacht in behandeling."_s,
                          u"Op 23 november 2026 hebben wij uw klacht doorgestuurd"_s});
    EXPECT_FALSE(dutch.contains(u"onderdeel"_s)) << dutch.toStdString();
    const QString english = plain(composed(requestOf(LetterKind::Forwarded, Language::English), facts).body);
    expectInOrder(english, {u"We are taking up your complaint."_s,
                            u"On 23 November 2026 we forwarded your complaint"_s});
    EXPECT_FALSE(english.contains(u"part 1"_s)) << english.toStdString();
}

TEST(LetterOrderTest, saysHowToAnswerAlongTheWaysThatThereAre)
{
    LetterFacts facts = factsForAllKinds();
    const LetterRequest request = requestOf(LetterKind::InformationRequest);
    facts.organisation.email.clear();
    EXPECT_TRUE(plain(composed(request, facts).body)
                    .contains(u"U kunt antwoorden per brief (Postbus 2938, 1000 CX Amsterdam)."_s));
    facts.organisation.returnAddress.clear();
    EXPECT_TRUE(plain(composed(request, facts).body).contains(u"U kunt antwoorden per brief."_s));
    facts.organisation.email = u"klacht@blijf.example"_s;
    EXPECT_TRUE(plain(composed(request, facts).body)
                    .contains(u"U kunt antwoorden per mail (klacht@blijf.example)."_s));
}

TEST(LetterOrderTest, pointsToTheAddressOnlyWhereThereIsOne)
{
    LetterFacts facts = factsForAllKinds();
    facts.organisation.email.clear();
    facts.organisation.phone.clear();
    const auto text = [&](Language language) {
        return plain(composed(requestOf(LetterKind::Acknowledgement, language), facts).body);
    };
    EXPECT_TRUE(text(Language::Dutch).contains(u"U kunt schrijven naar het adres boven aan deze brief."_s));
    EXPECT_TRUE(text(Language::English).contains(u"You can write to the address at the top"_s));
    facts.organisation.returnAddress.clear();
    EXPECT_TRUE(text(Language::Dutch).contains(u"Neem gerust contact met ons op. Noem daarbij"_s));
    EXPECT_TRUE(text(Language::English).contains(u"Please feel free to contact us. Please quote"_s));
}

TEST(LetterOrderTest, closesInEnglishWithWhoRespondedAndWhatWasDone)
{
    LetterFacts facts = factsForAllKinds();
    facts.referrals[0].response = Response{QDate(2026, 12, 3), u"geheime samenvatting"_s};
    LetterRequest request = requestOf(LetterKind::Closing, Language::English);
    request.explanation = u"We spoke together."_s;
    const QString text = plain(composed(request, facts).body);
    expectInOrder(text,
                  {u"On 3 December 2026 the person responsible (teammanager) responded to your complaint."_s,
                   u"We are now closing your complaint."_s, u"What was done with your complaint?"_s,
                   u"We spoke together."_s, u"Is this right for you?"_s});
}

} // namespace
} // namespace gehoor
