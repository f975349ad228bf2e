// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A forwarded complaint, a week later.
class ResponseTest : public StageTest
{
protected:
    ResponseTest() : complaint(logComplaint(desk())), id(forwardComplaint(desk(), complaint))
    {
        postLetter(desk(), complaint.id, LetterKind::Forwarded);
        clock.set(forwarded.addDays(7));
    }
    Step step() { return desk().overview.standing(complaint.id).value().nextSteps.first().step; }
    Standing standing() { return desk().overview.standing(complaint.id).value().standings.first(); }
    Referral referral() { return desk().forwarding.referrals(complaint.id).value().first(); }
    Result<> record(const ResponseGiven &given) { return desk().forwarding.recordResponse(id, given); }

    const QDate forwarded = clock.today();
    const Complaint complaint;
    const ForwardingId id;
};

TEST_F(ResponseTest, isDoneOnlyWhenTheComplainantWasAnswered)
{
    EXPECT_EQ(step(), Step::RemindResponsible);
    ASSERT_TRUE(succeeded(record({.day = clock.today(), .summary = u"Gebeld"_s})));
    EXPECT_EQ(standing(), Standing::AwaitingResponse);
    EXPECT_EQ(step(), Step::SeeAnswered);
    EXPECT_TRUE(
        failedWith(ErrorKind::PartsOpen, desk().forwarding.close(complaint.id, Ending::Answered, {})));
    ASSERT_TRUE(succeeded(desk().forwarding.recordAnswered(id, {forwarded.addDays(6)})));
    EXPECT_EQ(standing(), Standing::ToClose);
    EXPECT_EQ(referral().answered, (Answering{forwarded.addDays(6), u"teammanager"_s}));
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::ComplainantAnswered);
    EXPECT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Answered, {})));
}

TEST_F(ResponseTest, tellsInOneActThatTheComplainantWasAnsweredToo)
{
    ASSERT_TRUE(succeeded(record({.day = clock.today(),
                                  .summary = u"Gebeld"_s,
                                  .by = u"A. Çelik"_s,
                                  .answered = Answering{forwarded.addDays(5), {}}})));
    EXPECT_EQ(standing(), Standing::ToClose);
    EXPECT_EQ(referral().response, (Response{clock.today(), u"Gebeld"_s, u"A. Çelik"_s}));
    EXPECT_EQ(referral().answered, (Answering{forwarded.addDays(5), u"A. Çelik"_s}));
}

TEST_F(ResponseTest, maySettleInPartsOfWhichTheLastIsFinal)
{
    ASSERT_TRUE(succeeded(record({.day = forwarded, .summary = u"Eerst dit"_s, .partial = true})));
    ASSERT_TRUE(succeeded(record({.day = clock.today(), .summary = u"Dan dat"_s, .partial = true})));
    EXPECT_EQ(step(), Step::RemindResponsible);
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::PartialResponseRecorded);
    ASSERT_TRUE(succeeded(record({.day = clock.today(), .summary = u"Klaar"_s})));
    EXPECT_EQ(referral().partial.size(), 2);
    EXPECT_EQ(referral().partial.first().summary, u"Eerst dit"_s);
    EXPECT_EQ(referral().response->summary, u"Klaar"_s);
    for (const bool partial : {false, true})
        EXPECT_EQ(record({.day = clock.today(), .summary = u"Nog iets"_s, .partial = partial}),
                  failure(ErrorKind::AlreadyResponded));
}

TEST_F(ResponseTest, keepsItsDocumentWithTheCaseByteForByte)
{
    const QByteArray bytes("%PDF-1.4\0\xff", 10);
    ASSERT_TRUE(
        succeeded(record({.day = clock.today(),
                          .summary = u"Zie brief"_s,
                          .document = Attachment{u"../antwoord.pdf"_s, u"application/pdf"_s, bytes}})));
    const auto documents = desk().complaints.documents(complaint.id).value();
    const Document &kept = documents.last();
    EXPECT_EQ(referral().response->document, kept.id);
    EXPECT_EQ(kept.role, DocumentRole::Response);
    EXPECT_EQ(kept.name, u"antwoord.pdf"_s);
    EXPECT_EQ(kept.sha256, sha256Hex(bytes));
    EXPECT_EQ(desk().complaints.documentContent(kept.id), bytes);
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(ResponseTest, refusesWhatCannotBeAndChangesNothing)
{
    const QDate today = clock.today();
    const Attachment empty{u"leeg.pdf"_s, u"application/pdf"_s, {}};
    const Attachment huge{u"groot.pdf"_s, u"application/pdf"_s, QByteArray(largestResponseDocument + 1, 'x')};
    const QStringList before = contentOf(desk().file);
    for (const QDate day : {QDate(), forwarded.addDays(-1), today.addDays(1)}) {
        EXPECT_EQ(record({.day = day, .summary = u"x"_s}), failure(ErrorKind::InvalidDate, u"day"_s));
        EXPECT_EQ(record({.day = today, .summary = u"x"_s, .answered = Answering{day}}),
                  failure(ErrorKind::InvalidDate, u"answered"_s));
    }
    EXPECT_EQ(record({.day = today, .summary = u"\n"_s}), failure(ErrorKind::EmptyText, u"summary"_s));
    EXPECT_EQ(record({.day = today, .summary = u"x"_s, .document = empty}),
              failure(ErrorKind::DocumentEmpty, u"leeg.pdf"_s));
    EXPECT_EQ(record({.day = today, .summary = u"x"_s, .document = huge}),
              failure(ErrorKind::DocumentTooLarge, u"groot.pdf"_s));
    EXPECT_EQ(record({.day = today, .summary = u"x"_s, .partial = true, .answered = Answering{today}}),
              failure(ErrorKind::NotResponded));
    EXPECT_EQ(desk().forwarding.recordAnswered(id, {today}), failure(ErrorKind::NotResponded));
    EXPECT_EQ(desk().forwarding.recordAnswered(ForwardingId(99), {today}), failure(ErrorKind::NotForwarded));
    EXPECT_TRUE(contentOf(desk().file) == before);
    respond(desk(), id);
    EXPECT_EQ(desk().forwarding.recordAnswered(id, {today}), failure(ErrorKind::AlreadyAnswered));
}

TEST_F(ResponseTest, needsNoAnswerWhereNobodyCanBeReached)
{
    ComplaintDetails details = complaint.details;
    details.complainant = {.anonymous = true};
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    ASSERT_TRUE(succeeded(record({.day = clock.today(), .summary = u"Besproken"_s})));
    EXPECT_EQ(standing(), Standing::ToClose);
    EXPECT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Answered, {})));
}

} // namespace
} // namespace gehoor
