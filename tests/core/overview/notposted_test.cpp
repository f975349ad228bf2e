// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/core/overview/overviewworktest.h>
#include <tests/support/registercontent.h>

#include <functional>

namespace gehoor {
namespace {

/// Where a case stands and what there is to do in it.
struct Seen
{
    CaseStanding standing;
    QList<RunningTerm> terms;
    QStringList toCheck;
    Standing listed;

    bool operator==(const Seen &) const = default;
};

/// A kind of letter, what leads to it, and whether its posting moves where the case stands.
struct PostedKind
{
    using Prepare = std::function<void(const Complaint &)>;

    LetterKind kind;
    Prepare prepare;
    bool moves = true;
};

/// A letter that was recorded as posted, and was not.
class NotPostedTest : public OverviewWorkTest
{
protected:
    Complaint logged()
    {
        const Complaint complaint = logComplaint(desk());
        protect(complaint.id);
        askSafeChannel(complaint);
        return complaint;
    }
    Letter made(ComplaintId id, const LetterRequest &request = {.kind = LetterKind::Acknowledgement})
    {
        const Letter letter = desk().letters.draft(id, request).value();
        return desk().letters.finalise(letter.id, "%PDF-1.4").value();
    }
    void post(const Letter &letter, PostedBy by = PostedBy::Post)
    {
        ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), by)));
    }
    Letter now(const Letter &letter) { return desk().letters.find(letter.id).value(); }
    Seen seen(ComplaintId id)
    {
        return {desk().overview.standing(id).value(), desk().dueDates.of(id).value(), toCheck(),
                desk().overview.row(id).value().standing};
    }
    void judge(ComplaintId id, const Decision &decision)
    {
        ASSERT_TRUE(succeeded(
            desk().triage.decide(desk().complaints.find(id).value().parts.constLast().id, decision)));
    }
    void judgeClientOrEmployee(ComplaintId id, Question yes)
    {
        Decision decision;
        decision.answers = {{Question::Client, Answer::No}};
        decision.answers[yes] = Answer::Yes;
        judge(id, decision);
    }
    QList<PostedKind> kindsOfLetter()
    {
        const ResponsibleId to = addResponsible(desk());
        const auto forward = [this, to](const Complaint &it) {
            const PartId part = it.parts.constFirst().id;
            desk().triage.decide(part, admissible()).value();
            return desk().forwarding.forward(part, to).value();
        };
        const PostedKind::Prepare forwarded = [forward](const Complaint &it) { forward(it); };
        return {{LetterKind::Acknowledgement, [](const Complaint &) {}},
                {LetterKind::InformationRequest,
                 [this](const Complaint &it) { judge(it.id, moreInformation()); }},
                {LetterKind::NotAdmissible, [this](const Complaint &it) { judge(it.id, concernsAnother()); }},
                {LetterKind::PartlyAdmissible,
                 [this, forward](const Complaint &it) {
                     forward(it);
                     ASSERT_TRUE(succeeded(desk().complaints.addPart(it.id, {.text = u"En nog iets."_s})));
                     judge(it.id, concernsAnother());
                 }},
                {LetterKind::Forwarded, forwarded},
                {LetterKind::Delay,
                 [this, forward](const Complaint &it) {
                     const ForwardingId forwarding = forward(it);
                     postLetter(desk(), it.id, LetterKind::Forwarded);
                     ASSERT_TRUE(succeeded(desk().deadlines.extend(forwarding, 2, u"ziekte"_s)));
                 }},
                {LetterKind::ReferralClient,
                 [this](const Complaint &it) { judgeClientOrEmployee(it.id, Question::Client); }},
                {LetterKind::ReferralEmployee,
                 [this](const Complaint &it) { judgeClientOrEmployee(it.id, Question::Employee); }},
                {LetterKind::Memo, forwarded, false}};
    }
};

/// Each kind of letter whose posting moves something, and one whose posting moves nothing.
TEST_F(NotPostedTest, whatFollowedFromThePostingFollowsAgainFromWhatIsSo)
{
    const QList<PostedKind> kinds = kindsOfLetter();
    for (const PostedKind &row : kinds) {
        SCOPED_TRACE(letterKindKeys.key(row.kind).toStdString());
        clock.set(QDate(2026, 11, 23));
        const Complaint complaint = logged();
        row.prepare(complaint);
        LetterRequest request{.kind = row.kind};
        if (row.kind == LetterKind::Delay)
            request.explanation = u"Ziekte."_s;
        if (row.kind == LetterKind::Memo)
            request.forwarding = desk().forwarding.referrals(complaint.id).value().constFirst().id;
        const Letter letter = made(complaint.id, request);
        const Seen before = seen(complaint.id);
        post(letter);
        const Seen posted = seen(complaint.id);
        EXPECT_EQ(posted.standing == before.standing && posted.terms == before.terms, !row.moves);
        EXPECT_NE(posted.toCheck, before.toCheck);
        clock.set(QDate(2026, 11, 30));
        ASSERT_TRUE(succeeded(desk().letters.markNotPosted(letter.id, u"Verkeerde toets"_s)));
        EXPECT_TRUE(seen(complaint.id) == before);
        ASSERT_TRUE(succeeded(desk().letters.withdraw(letter.id, u"Gaat niet meer"_s))) << "it is final";
    }
}

TEST_F(NotPostedTest, isFinalAgainWithTheReasonAndBothActsInTheTrail)
{
    const Complaint complaint = logged();
    const Letter letter = made(complaint.id);
    post(letter, PostedBy::Hand);
    clock.set(QDate(2026, 11, 25));
    ASSERT_TRUE(succeeded(desk().letters.markNotPosted(letter.id, u"Lag nog hier <b>"_s)));
    Letter expected = letter;
    expected.notPosted = NotPosted{QDate(2026, 11, 25), u"Lag nog hier <b>"_s};
    EXPECT_TRUE(now(letter) == expected);
    EXPECT_EQ(desk().letters.pdf(letter.id), QByteArray("%PDF-1.4"));
    const auto trail = desk().file.audit(2).value();
    EXPECT_EQ(trail[0].kind, ActKind::LetterPosted);
    EXPECT_EQ(trail[1].kind, ActKind::LetterNotPosted);
    EXPECT_EQ(trail[1].note, u"2026-0001/1"_s) << "what the reason says is not for the trail";
}

/// What was recorded before is not written over.
TEST_F(NotPostedTest, canBeSaidAgainOfALetterThatWasPostedAnew)
{
    const Letter letter = made(logged().id);
    for (const QString &reason : {u"Verkeerde toets"_s, u"Kwam terug uit de printer"_s}) {
        post(letter);
        EXPECT_EQ(now(letter).state, LetterState::Posted);
        ASSERT_TRUE(succeeded(desk().letters.markNotPosted(letter.id, reason)));
        EXPECT_EQ(now(letter).notPosted->reason, reason);
    }
    const auto kept = desk().file.database().select<QString>(
        u"SELECT posted || ' ' || channel || ' ' || reason FROM mistaken_posting ORDER BY id"_s, {},
        [](const Row &row) { return row.text(0); });
    EXPECT_EQ(kept.value(), (QStringList{u"2026-11-23 post Verkeerde toets"_s,
                                         u"2026-11-23 post Kwam terug uit de printer"_s}));
    EXPECT_FALSE(desk().file.write({ActKind::LetterEdited, letter.complaint, {}}, [this] {
        return desk().file.database().run(u"UPDATE mistaken_posting SET reason = ''"_s).map([](qint64) {});
    }));
}

TEST_F(NotPostedTest, isSaidOnlyOfALetterThatIsRecordedAsPostedAndWithAReason)
{
    const Complaint complaint = logged();
    const Letter draft = desk().letters.draft(complaint.id, {.kind = LetterKind::Acknowledgement}).value();
    const Letter final = made(complaint.id);
    const Letter withdrawn = made(complaint.id);
    ASSERT_TRUE(succeeded(desk().letters.withdraw(withdrawn.id, u"Fout"_s)));
    const Letter posted = made(complaint.id);
    post(posted);
    const QStringList before = contentOf(desk().file);
    for (const Letter &letter : {draft, final, withdrawn})
        EXPECT_EQ(desk().letters.markNotPosted(letter.id, u"x"_s),
                  failure(ErrorKind::LetterNotFinal, u"notPosted"_s));
    EXPECT_EQ(desk().letters.markNotPosted(posted.id, u" \n"_s), failure(ErrorKind::ReasonMissing));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownLetter, desk().letters.markNotPosted(LetterId(99), u"x"_s)));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

} // namespace
} // namespace gehoor
