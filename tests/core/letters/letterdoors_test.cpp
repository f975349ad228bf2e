// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <tests/support/builders.h>
#include <tests/support/changebehind.h>
#include <tests/support/stagetest.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Decision ofAClient()
{
    Decision decision;
    decision.answers = {{Question::Client, Answer::Yes}};
    return decision;
}

/// By which way a letter leaves: a case about help to another, judged not admissible. Nobody asked which way
/// is safe.
class LetterDoorsTest : public StageTest
{
protected:
    LetterDoorsTest() : complaint(logComplaint(desk()).id)
    {
        const PartId part = desk().complaints.find(complaint)->parts.constFirst().id;
        EXPECT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    }

    Letter final()
    {
        const LetterId draft =
            desk().letters.draft(complaint, {.kind = LetterKind::NotAdmissible}).value().id;
        return desk().letters.finalise(draft, pdf).value();
    }
    void setChannel(SafeChannel channel)
    {
        ComplaintDetails details = desk().complaints.find(complaint)->details;
        details.complainant.safeChannel = channel;
        ASSERT_TRUE(succeeded(desk().complaints.change(complaint, details)));
    }

    const QByteArray pdf = "%PDF-1.4 invented";
    const ComplaintId complaint;
};

/// Whoever opens the post of a client must not be the first to read it.
TEST_F(LetterDoorsTest, refersAClientOnPaperOnlyWherePostIsTheSafeWay)
{
    for (const SafeChannel channel : {SafeChannel::Post, SafeChannel::Mail, SafeChannel::Phone}) {
        SCOPED_TRACE(safeChannelKeys.key(channel).toStdString());
        ComplaintDraft draft = makeDraft();
        draft.details.complainant.safeChannel = channel;
        const Complaint told = desk().intake.log(draft).value();
        ASSERT_TRUE(succeeded(desk().triage.decide(told.parts[0].id, ofAClient())));
        const LetterId kept = desk().letters.draft(told.id, {.kind = LetterKind::ReferralClient}).value().id;
        const Letter letter = desk().letters.finalise(kept, pdf).value();
        const auto posted = desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post);
        if (channel == SafeChannel::Post) {
            EXPECT_TRUE(succeeded(desk().letters.markPrinted(letter.id, printerOpens)));
            EXPECT_TRUE(succeeded(posted));
            continue;
        }
        EXPECT_TRUE(failedWith(ErrorKind::NoPost, desk().letters.mayPrint(letter)));
        EXPECT_TRUE(failedWith(ErrorKind::NoPost, desk().letters.markPrinted(letter.id, printerOpens)));
        EXPECT_TRUE(failedWith(ErrorKind::NoPost, posted));
        EXPECT_EQ(desk().letters.mayMail(letter).has_value(), channel == SafeChannel::Mail);
        EXPECT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Hand)));
    }
}

TEST_F(LetterDoorsTest, neitherPrintsNorPostsALetterToAnAddressThatMayGetNoPost)
{
    const Letter letter = final();
    auto details = desk().complaints.find(letter.complaint).value().details;
    details.complainant.noPost = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(letter.complaint, details)));
    EXPECT_TRUE(failedWith(ErrorKind::NoPost, desk().letters.markPrinted(letter.id, printerOpens)));
    EXPECT_TRUE(
        failedWith(ErrorKind::NoPost, desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    EXPECT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Mail)));
}

/// A case with a ground of a client beside another: the ordinary refusal names the organisation.
TEST_F(LetterDoorsTest, letsNoLetterToAClientGoAWayThatWasNotCalledSafe)
{
    const PartId own = desk().complaints.addPart(complaint, {.text = u"Mijn eigen hulp."_s}).value();
    ASSERT_TRUE(succeeded(desk().triage.decide(own, ofAClient())));
    const Letter letter = final();
    const auto refused = [&](ErrorKind byPost, ErrorKind byMail) {
        const QString file = path(u"brief.eml"_s);
        EXPECT_TRUE(failedWith(byPost, desk().letters.markPrinted(letter.id, printerOpens)));
        EXPECT_TRUE(failedWith(byPost, desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
        EXPECT_TRUE(failedWith(byMail, desk().letters.markPosted(letter.id, clock.today(), PostedBy::Mail)));
        EXPECT_TRUE(failedWith(byMail, desk().letters.saveMailDraft(letter.id, file)));
        EXPECT_TRUE(failedWith(byMail, desk().letters.mayMail(letter)));
        EXPECT_FALSE(QFile::exists(file));
        EXPECT_EQ(desk().letters.find(letter.id)->state, LetterState::Final);
    };
    refused(ErrorKind::SafeChannelNotAsked, ErrorKind::SafeChannelNotAsked);
    setChannel(SafeChannel::Phone);
    refused(ErrorKind::NoPost, ErrorKind::NoMail);
    setChannel(SafeChannel::Post);
    EXPECT_TRUE(succeeded(desk().letters.markPrinted(letter.id, printerOpens)));
    EXPECT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
}

/// As a mail is taken in: nobody knows yet who wrote it.
TEST_F(LetterDoorsTest, letsNothingGoToSomebodyOfWhomNothingIsKnownYet)
{
    ComplaintDraft draft = makeDraft();
    draft.details.complainant.capacity = Capacity::Unknown;
    const Complaint told = desk().intake.log(draft).value();
    const LetterId kept = desk().letters.draft(told.id, {.kind = LetterKind::Acknowledgement}).value().id;
    const Letter letter = desk().letters.finalise(kept, pdf).value();
    EXPECT_TRUE(failedWith(ErrorKind::SafeChannelNotAsked, desk().letters.mayPrint(letter)));
    EXPECT_TRUE(failedWith(ErrorKind::SafeChannelNotAsked, desk().letters.mayMail(letter)));
    ASSERT_TRUE(succeeded(desk().triage.decide(told.parts[0].id, concernsAnother())));
    EXPECT_TRUE(succeeded(desk().letters.mayPrint(letter)));
    EXPECT_TRUE(succeeded(desk().letters.mayMail(letter)));
}

TEST_F(LetterDoorsTest, staysShutWhenTheVerdictOnAClientIsWithdrawn)
{
    const PartId own = desk().complaints.addPart(complaint, {.text = u"Mijn eigen hulp."_s}).value();
    ASSERT_TRUE(succeeded(desk().triage.decide(own, ofAClient())));
    const LetterId kept = desk().letters.draft(complaint, {.kind = LetterKind::Acknowledgement}).value().id;
    const Letter letter = desk().letters.finalise(kept, pdf).value();
    EXPECT_TRUE(failedWith(ErrorKind::SafeChannelNotAsked, desk().letters.mayPrint(letter)));
    ASSERT_TRUE(succeeded(desk().triage.withdraw(own, u"Te vroeg."_s)));
    EXPECT_TRUE(failedWith(ErrorKind::SafeChannelNotAsked, desk().letters.mayPrint(letter)));
}

TEST_F(LetterDoorsTest, letsALetterGoAnotherWayWithAReasonThatIsKept)
{
    const Letter letter = final();
    setChannel(SafeChannel::Mail);
    EXPECT_TRUE(succeeded(desk().letters.markPrinted(letter.id, printerOpens))) << "the page warns";
    const auto posted = [&](const QString &despite) {
        return desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post, despite);
    };
    EXPECT_TRUE(failedWith(ErrorKind::NoPost, posted({})));
    EXPECT_TRUE(failedWith(ErrorKind::NoPost, posted(u" \n"_s)));
    EXPECT_TRUE(desk().complaints.contacts(complaint)->isEmpty());
    ASSERT_TRUE(succeeded(posted(u"Hij belde: per post mag toch."_s)));
    EXPECT_EQ(desk().letters.find(letter.id)->postedBy, PostedBy::Post);
    const auto notes = desk().complaints.contacts(complaint).value();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.constFirst().text, u"2026-0001/1: Hij belde: per post mag toch."_s);
    EXPECT_EQ(notes.constFirst().day, clock.today());
    const AuditLine kept = desk().file.audit(2)->constFirst();
    EXPECT_EQ(kept.kind, ActKind::WayPassed);
    EXPECT_EQ(kept.note, u"2026-0001/1 post "_s + sha256Hex("Hij belde: per post mag toch."));
}

TEST_F(LetterDoorsTest, keepsAReasonOnceAndOnlyWhereItWasNeeded)
{
    const QString reason = u"Zij vroeg erom."_s;
    const Letter letter = final();
    ASSERT_TRUE(succeeded(desk().letters.markPrinted(letter.id, printerOpens, reason)));
    EXPECT_TRUE(desk().complaints.contacts(complaint)->isEmpty()) << "nothing stopped it";
    ComplaintDetails details = desk().complaints.find(complaint)->details;
    details.complainant.capacity = Capacity::Client;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint, details)));
    ASSERT_TRUE(succeeded(desk().letters.markPrinted(letter.id, printerOpens, reason)));
    ASSERT_TRUE(succeeded(desk().letters.saveMailDraft(letter.id, path(u"brief.eml"_s), reason)));
    ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post, reason)));
    EXPECT_EQ(desk().complaints.contacts(complaint)->size(), 1);
    QStringList ways;
    const auto trail = desk().file.audit(complaint).value();
    for (const AuditLine &line : trail) {
        if (line.kind == ActKind::WayPassed)
            ways << line.note.section(u' ', 1, 1);
    }
    EXPECT_EQ(ways, (QStringList{u"post"_s, u"mail"_s})) << "each way that it opened, once";
}

/// The complainant fled while the letter lay ready.
TEST_F(LetterDoorsTest, postsNoLetterToTheAddressOfBefore)
{
    const Letter letter = final();
    ComplaintDetails details = desk().complaints.find(complaint)->details;
    details.complainant.address = u"Kade 1\n1011 AB Amsterdam"_s;
    details.complainant.safeChannel = SafeChannel::Post;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint, details)));
    const QString reason = u"Het moet."_s;
    EXPECT_TRUE(failedWith(ErrorKind::NoPost, desk().letters.mayPrint(letter)));
    EXPECT_TRUE(failedWith(ErrorKind::NoPost, desk().letters.markPrinted(letter.id, printerOpens, reason)));
    EXPECT_TRUE(failedWith(ErrorKind::NoPost,
                           desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post, reason)));
    EXPECT_TRUE(desk().complaints.contacts(complaint)->isEmpty());
    const Letter anew = final();
    EXPECT_TRUE(succeeded(desk().letters.markPrinted(anew.id, printerOpens)));
    EXPECT_TRUE(succeeded(desk().letters.markPosted(anew.id, clock.today(), PostedBy::Post)));
}

TEST_F(LetterDoorsTest, keepsNoReasonOfALetterThatDidNotGo)
{
    const Letter letter = final();
    setChannel(SafeChannel::Phone);
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"CREATE TRIGGER full BEFORE UPDATE ON letter"
                                                               " BEGIN SELECT RAISE(ABORT, 'full'); END"_s)));
    EXPECT_FALSE(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post, u"Zij belde."_s));
    const QString nowhere = path(u"no/such/brief.eml"_s);
    EXPECT_FALSE(desk().file.together(
        [&] { return desk().letters.saveMailDraft(letter.id, nowhere, u"Zij belde."_s); }));
    ComplaintDetails details = desk().complaints.find(complaint)->details;
    details.complainant.capacity = Capacity::Client;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint, details)));
    EXPECT_TRUE(failedWith(ErrorKind::PrinterFailed,
                           desk().letters.markPrinted(letter.id, printerFails, u"Zij belde."_s)));
    EXPECT_TRUE(desk().complaints.contacts(complaint)->isEmpty());
    const auto trail = desk().file.audit(complaint).value();
    EXPECT_TRUE(std::none_of(trail.begin(), trail.end(), [](const AuditLine &line) {
        return line.kind == ActKind::WayPassed || line.kind == ActKind::LetterPrinted;
    }));
}

TEST_F(LetterDoorsTest, noReasonSendsPostWhereNoneMayGo)
{
    const Letter letter = final();
    ComplaintDetails details = desk().complaints.find(complaint)->details;
    details.complainant.noPost = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint, details)));
    EXPECT_TRUE(
        failedWith(ErrorKind::NoPost, desk().letters.markPrinted(letter.id, printerOpens, u"Het moet."_s)));
    EXPECT_TRUE(failedWith(ErrorKind::NoPost, desk().letters.markPosted(letter.id, clock.today(),
                                                                        PostedBy::Post, u"Het moet."_s)));
    EXPECT_TRUE(desk().complaints.contacts(complaint)->isEmpty());
}

} // namespace
} // namespace gehoor
