// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/desk.h>
#include <core/letters/letterbatch.h>
#include <core/registerfile/database.h>
#include <tests/support/builders.h>
#include <tests/support/changebehind.h>
#include <tests/support/letterfacts.h>
#include <tests/support/registertest.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one case about help to another, judged not admissible.
class LettersTest : public RegisterTest
{
protected:
    LettersTest()
    {
        m_desk = std::make_unique<Desk>(takeFile(), clock);
        EXPECT_TRUE(succeeded(desk().settings.setOrganisation(exampleOrganisation())));
        ComplaintDraft draft;
        draft.details = exampleFacts({}).complaint.details;
        const Complaint logged = desk().intake.log(draft).value();
        m_complaint = logged.id;
        EXPECT_TRUE(
            succeeded(desk().triage.decide(logged.parts[0].id, {.answers = {{Question::Client, Answer::No},
                                                                            {Question::Employee, Answer::No},
                                                                            {Question::Conduct, Answer::Yes},
                                                                            {Question::Direct, Answer::No}},
                                                                .remarks = {},
                                                                .verdict = {},
                                                                .ground = {},
                                                                .reason = {},
                                                                .steps = {}})));
    }

    Desk &desk() { return *m_desk; }
    ComplaintId complaint() const { return m_complaint; }
    Letter draft(const LetterRequest &request = {.kind = LetterKind::NotAdmissible})
    {
        return desk().letters.draft(complaint(), request).value();
    }
    Letter final() { return desk().letters.finalise(draft().id, pdf).value(); }
    AuditLine lastLine() { return desk().file.audit(1).value().last(); }

    const QByteArray pdf = "%PDF-1.4 invented";

private:
    std::unique_ptr<Desk> m_desk;
    ComplaintId m_complaint{0};
};

TEST_F(LettersTest, keepsADraftAsItWasPreviewed)
{
    const LetterRequest request{.kind = LetterKind::NotAdmissible,
                                .language = Language::English,
                                .withoutExplanation = true,
                                .noExplanationReason = u"safety of another"_s};
    const auto preview = desk().letters.preview(complaint(), request);
    ASSERT_TRUE(succeeded(preview));
    EXPECT_TRUE(desk().letters.of(complaint()).value().isEmpty());

    const Letter letter = draft(request);
    EXPECT_EQ(letter.content, *preview);
    EXPECT_EQ(letter.number, 1);
    EXPECT_EQ(letter.kind, LetterKind::NotAdmissible);
    EXPECT_EQ(letter.state, LetterState::Draft);
    EXPECT_EQ(letter.noExplanationReason, u"safety of another"_s);
    EXPECT_EQ(letter.drafted, QDate(2026, 11, 23));
    EXPECT_EQ(desk().letters.find(letter.id), letter);
    EXPECT_EQ(desk().letters.of(complaint()), QList{letter});
    EXPECT_EQ(lastLine().kind, ActKind::LetterDrafted);
    EXPECT_EQ(lastLine().note, u"2026-0001/1"_s);
}

TEST_F(LettersTest, keepsNothingThatCannotBeComposed)
{
    const qsizetype lines = desk().file.audit().value().size();
    EXPECT_TRUE(
        failedWith(ErrorKind::NotForwarded, desk().letters.draft(complaint(), {.kind = LetterKind::Memo})));
    EXPECT_TRUE(desk().letters.of(complaint()).value().isEmpty());
    EXPECT_EQ(desk().file.audit().value().size(), lines);
}

TEST_F(LettersTest, keepsTheFinalPagesWithTheirSum)
{
    const Letter letter = final();
    EXPECT_EQ(letter.state, LetterState::Final);
    EXPECT_EQ(letter.finalised, QDate(2026, 11, 23));
    EXPECT_EQ(letter.sha256, sha256Hex(pdf));
    EXPECT_EQ(desk().letters.pdf(letter.id), pdf);
    EXPECT_EQ(lastLine().note, u"2026-0001/1 "_s + sha256Hex(pdf));
    EXPECT_TRUE(desk().file.inspect().value().problems.isEmpty());
}

TEST_F(LettersTest, neverChangesAFinalLetter)
{
    const Letter letter = final();
    EXPECT_TRUE(failedWith(ErrorKind::LetterFinal, desk().letters.finalise(letter.id, "other pages")));
    EXPECT_TRUE(failedWith(ErrorKind::LetterFinal, desk().letters.discard(letter.id)));
    EXPECT_EQ(desk().letters.pdf(letter.id), pdf);
}

TEST_F(LettersTest, throwsADraftAway)
{
    const Letter letter = draft();
    EXPECT_TRUE(succeeded(desk().letters.discard(letter.id)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownLetter, desk().letters.find(letter.id)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownLetter, desk().letters.discard(letter.id)));
    EXPECT_EQ(lastLine().kind, ActKind::LetterDiscarded);
}

TEST_F(LettersTest, postsAFinalLetterOnceAndOnAPossibleDay)
{
    const Letter unfinished = draft();
    EXPECT_TRUE(failedWith(ErrorKind::LetterNotFinal,
                           desk().letters.markPosted(unfinished.id, clock.today(), PostedBy::Post)));
    const Letter letter = final();
    for (const QDate day : {QDate(), QDate(2026, 11, 22), QDate(2026, 11, 24)})
        EXPECT_TRUE(
            failedWith(ErrorKind::InvalidDate, desk().letters.markPosted(letter.id, day, PostedBy::Post)));
    EXPECT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    EXPECT_EQ(desk().letters.find(letter.id).value().state, LetterState::Posted);
    EXPECT_EQ(desk().letters.find(letter.id).value().posted, clock.today());
    EXPECT_TRUE(failedWith(ErrorKind::LetterFinal,
                           desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
}

TEST_F(LettersTest, remembersHowALetterWent)
{
    for (const PostedBy by : {PostedBy::Post, PostedBy::Mail, PostedBy::Hand}) {
        const Letter letter = final();
        ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), by)));
        EXPECT_EQ(desk().letters.find(letter.id).value().postedBy, by);
    }
}

TEST_F(LettersTest, withdrawsAFinalLetterForGood)
{
    const Letter unfinished = draft();
    EXPECT_TRUE(failedWith(ErrorKind::LetterNotFinal, desk().letters.withdraw(unfinished.id, u"fout"_s)));
    const Letter letter = final();
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, desk().letters.withdraw(letter.id, u" \n"_s)));
    ASSERT_TRUE(succeeded(desk().letters.withdraw(letter.id, u"verkeerde dag <b>"_s)));
    EXPECT_EQ(lastLine().kind, ActKind::LetterWithdrawn);
    EXPECT_FALSE(lastLine().note.contains(u"verkeerde"_s));

    const Letter withdrawn = desk().letters.find(letter.id).value();
    EXPECT_EQ(withdrawn.state, LetterState::Withdrawn);
    EXPECT_EQ(withdrawn.withdrawn, clock.today());
    EXPECT_EQ(withdrawn.withdrawalReason, u"verkeerde dag <b>"_s);
    EXPECT_EQ(sha256Hex(desk().letters.pdf(letter.id).value()), letter.sha256);
    const QString file = path(u"2026-0001-brief-2.pdf"_s);
    EXPECT_TRUE(failedWith(ErrorKind::LetterWithdrawn, desk().letters.savePdf(letter.id, file)));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(failedWith(ErrorKind::LetterWithdrawn, desk().letters.markPrinted(letter.id, printerOpens)));
    EXPECT_TRUE(failedWith(ErrorKind::LetterWithdrawn,
                           desk().letters.markPosted(letter.id, clock.today(), PostedBy::Mail)));
    EXPECT_TRUE(failedWith(ErrorKind::LetterWithdrawn, desk().letters.withdraw(letter.id, u"weer"_s)));
}

TEST_F(LettersTest, doesNotWithdrawAPostedLetter)
{
    const Letter letter = final();
    ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    EXPECT_TRUE(failedWith(ErrorKind::LetterFinal, desk().letters.withdraw(letter.id, u"te laat"_s)));
}

TEST_F(LettersTest, neverGivesANumberTwice)
{
    const Letter first = draft();
    ASSERT_TRUE(succeeded(desk().letters.discard(first.id)));
    EXPECT_EQ(draft().number, first.number + 1);
}

TEST_F(LettersTest, recordsWhatLeavesTheRegister)
{
    const Letter unfinished = draft();
    const QString file = path(u"2026-0001-brief-2.pdf"_s);
    EXPECT_TRUE(failedWith(ErrorKind::LetterNotFinal, desk().letters.savePdf(unfinished.id, file)));
    EXPECT_TRUE(
        failedWith(ErrorKind::LetterNotFinal, desk().letters.markPrinted(unfinished.id, printerOpens)));
    EXPECT_FALSE(QFileInfo::exists(file));

    const Letter letter = final();
    ASSERT_TRUE(succeeded(desk().letters.savePdf(letter.id, file)));
    EXPECT_EQ(lastLine().kind, ActKind::LetterSaved);
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), pdf);
    EXPECT_EQ(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_TRUE(succeeded(desk().letters.markPrinted(letter.id, printerOpens)));
    EXPECT_EQ(lastLine().kind, ActKind::LetterPrinted);
    EXPECT_EQ(lastLine().note, u"2026-0001/2"_s);
}

TEST_F(LettersTest, recordsNothingWhenAFileCannotBeWritten)
{
    const Letter letter = final();
    const qsizetype lines = desk().file.audit().value().size();
    EXPECT_FALSE(desk().letters.savePdf(letter.id, path(u"no/such/folder/a.pdf"_s)));
    EXPECT_EQ(desk().file.audit().value().size(), lines);
}

TEST_F(LettersTest, keepsWhatWasChosenForALetter)
{
    const LetterRequest own{.kind = LetterKind::ContactLimits,
                            .language = Language::English,
                            .explanation =
                                u"\"<b>\" \\ İstanbul \u0645\u0631\u062d\u0628\u0627\n\n\u00a0?1"_s,
                            .until = clock.today().addDays(9)};
    const LetterRequest without{.kind = LetterKind::NotAdmissible,
                                .withoutExplanation = true,
                                .noExplanationReason = u"It would tell; DROP TABLE letter"_s};
    for (const LetterRequest &request : {own, without, LetterRequest{.kind = LetterKind::Acknowledgement}})
        EXPECT_EQ(desk().letters.request(draft(request).id).value(), request);
    EXPECT_EQ(desk().letters.request(LetterId(99)).error().kind, ErrorKind::UnknownLetter);
}

TEST_F(LettersTest, tellsOfALetterKeptBeforeChoicesWereWhatTheLetterTells)
{
    const LetterRequest request{.kind = LetterKind::NotAdmissible,
                                .language = Language::English,
                                .withoutExplanation = true,
                                .noExplanationReason = u"It would tell."_s};
    const LetterId id = draft(request).id;
    ASSERT_TRUE(changeBehind(desk().file.database(), u"UPDATE letter SET request = ''"_s));
    EXPECT_EQ(desk().letters.request(id).value(), request);
    ASSERT_TRUE(changeBehind(desk().file.database(), u"UPDATE letter SET request = '[1]'"_s));
    EXPECT_EQ(desk().letters.request(id).error().kind, ErrorKind::Damaged);
}

TEST_F(LettersTest, countsLettersWithinTheCase)
{
    EXPECT_EQ(draft().number, 1);
    EXPECT_EQ(draft({.kind = LetterKind::Acknowledgement}).number, 2);
    EXPECT_EQ(desk().letters.of(complaint()).value().size(), 2);
}

TEST_F(LettersTest, keepsInADraftWhatTheOfficerWrote)
{
    const Letter composed = draft();
    EXPECT_EQ(composed.edited, std::nullopt);
    clock.set(QDate(2026, 11, 24));
    const QList<BodyParagraph> text{{BodyKind::Heading, {{u"Kort"_s}}},
                                    {BodyKind::Number, {{u"Eén <i>"_s, false}, {u" vet "_s, true}}},
                                    {BodyKind::Text, {{u" \n "_s}}}};
    const auto edited = desk().letters.edit(composed.id, text);
    ASSERT_TRUE(succeeded(edited));
    EXPECT_EQ(edited->content.body, u"<h2>Kort</h2><ol><li>Eén &lt;i&gt; <b>vet</b></li></ol>"_s);
    EXPECT_EQ(edited->edited, QDate(2026, 11, 24));
    EXPECT_EQ(desk().letters.find(composed.id).value(), *edited);
    EXPECT_EQ(lastLine().kind, ActKind::LetterEdited);
    EXPECT_FALSE(lastLine().note.contains(u"Kort"_s)) << "the trail keeps that, not what";
}

TEST_F(LettersTest, keepsADraftThatWasWrittenBeforeItWasKept)
{
    const auto kept = desk().letters.draft(complaint(), {.kind = LetterKind::NotAdmissible},
                                           QList<BodyParagraph>{{BodyKind::Text, {{u"Eigen woorden"_s}}}});
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(kept->content.body, u"<p>Eigen woorden</p>"_s);
    EXPECT_EQ(kept->edited, clock.today());
    EXPECT_EQ(desk().file.audit(1).value().last().kind, ActKind::LetterDrafted);
}

TEST_F(LettersTest, refusesATextThatIsNoLetter)
{
    const Letter composed = draft();
    const QList<BodyParagraph> nothing{{BodyKind::Text, {{u" \n\u200b"_s}}}};
    const QList<BodyParagraph> endless{{BodyKind::Text, {{QString(longestBody, u'a')}}}};
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().letters.edit(composed.id, nothing)));
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong, desk().letters.edit(composed.id, endless)));
    EXPECT_TRUE(
        failedWith(ErrorKind::EmptyText,
                   desk().letters.draft(complaint(), {.kind = LetterKind::Acknowledgement}, nothing)));
    EXPECT_EQ(desk().letters.of(complaint()).value(), QList{composed});
}

TEST_F(LettersTest, neverChangesTheTextOfAFinalLetter)
{
    const Letter letter = final();
    EXPECT_TRUE(failedWith(ErrorKind::LetterFinal,
                           desk().letters.edit(letter.id, {{BodyKind::Text, {{u"anders"_s}}}})));
    EXPECT_EQ(desk().letters.find(letter.id).value(), letter);
}

TEST_F(LettersTest, stopsALeakThatTheOfficerTyped)
{
    ASSERT_TRUE(
        succeeded(desk().leaks.protect(complaint(), {.kind = FactKind::Name, .text = u"Noor Vermeulen"_s})));
    const Letter letter = draft();
    ASSERT_TRUE(succeeded(desk().letters.edit(
        letter.id, {{BodyKind::Bullet, {{u"Vraag het No"_s}, {u"or Verm"_s, true}, {u"eulen"_s}}}})));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.finalise(letter.id, pdf)));
}

TEST_F(LettersTest, bearsTheDayOnWhichItBecomesFinal)
{
    const Letter kept = draft();
    clock.set(QDate(2026, 11, 26));
    const Letter dated = desk().letters.dateToday(kept.id).value();
    EXPECT_EQ(dated.content.date, u"26 november 2026"_s);
    EXPECT_EQ(dated.content.body, kept.content.body);
    EXPECT_EQ(dated.edited, std::nullopt);
    EXPECT_EQ(desk().letters.find(kept.id).value(), dated);
    const qint64 lines = lastLine().number;
    EXPECT_EQ(desk().letters.dateToday(kept.id).value(), dated);
    EXPECT_EQ(lastLine().number, lines) << "nothing changed";

    LetterBatch batch(desk().complaints, desk().letters, LetterKind::Acknowledgement);
    BatchLetter entry = batch.begin(complaint());
    batch.draft(entry);
    clock.set(QDate(2026, 11, 27));
    batch.finalise(entry,
                   [](const LetterContent &content) -> Result<QByteArray> { return content.date.toUtf8(); });
    ASSERT_TRUE(entry.isFinal());
    EXPECT_EQ(desk().letters.pdf(entry.letter->id).value(), "27 november 2026");
    EXPECT_TRUE(failedWith(ErrorKind::LetterFinal, desk().letters.dateToday(entry.letter->id)));
}

TEST_F(LettersTest, asksForNoAnswerByADayThatHasPassed)
{
    const Letter proposed = draft({.kind = LetterKind::InformationRequest}); // 7 December
    const Letter chosen = draft({.kind = LetterKind::InformationRequest, .until = QDate(2026, 12, 1)});
    clock.set(QDate(2026, 12, 2));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, desk().letters.finalise(chosen.id, pdf)));
    ASSERT_TRUE(succeeded(desk().letters.edit(chosen.id, {{BodyKind::Text, {{u"Antwoordt u snel?"_s}}}})));
    EXPECT_TRUE(succeeded(desk().letters.finalise(chosen.id, pdf))) << "it names the day no more";
    clock.set(QDate(2026, 12, 8));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, desk().letters.finalise(proposed.id, pdf)));
    clock.set(QDate(2026, 12, 7));
    EXPECT_TRUE(succeeded(desk().letters.finalise(proposed.id, pdf)));

    const Letter limits =
        draft({.kind = LetterKind::ContactLimits, .explanation = u"Bel niet."_s}); // 7 March
    ASSERT_TRUE(succeeded(desk().safety.setLimit(complaint(), {.behaviour = u"Schelden"_s,
                                                               .measure = u"Alleen per post"_s,
                                                               .start = clock.today(),
                                                               .evaluate = QDate(2027, 6, 1)})));
    clock.set(QDate(2027, 3, 8));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, desk().letters.finalise(limits.id, pdf)))
        << "whatever day the case has by now";
}

TEST_F(LettersTest, tellsNoResponsiblePersonWhoWantsToStayAnonymous)
{
    const PartId part =
        desk().complaints.addPart(complaint(), {.text = u"Niemand belde terug. Groet, R. Mulder"_s}).value();
    ASSERT_TRUE(succeeded(desk().triage.decide(part, admissible())));
    const ResponsibleId to = desk().forwarding.saveResponsible({.function = u"teammanager"_s}).value();
    ASSERT_TRUE(succeeded(desk().forwarding.forward(part, to)));
    EXPECT_TRUE(succeeded(desk().letters.mayLeave(draft({.kind = LetterKind::Memo}).id)));

    ComplaintDetails details = desk().complaints.find(complaint()).value().details;
    details.complainant.anonymous = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint(), details)));
    const Letter memo = draft({.kind = LetterKind::Memo});
    const QList<LeakFinding> found = desk().letters.standing(memo.id).value();
    ASSERT_FALSE(found.isEmpty()) << "the words of the complaint are signed";
    EXPECT_TRUE(found.constFirst().matched.contains(u"Mulder"_s));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.finalise(memo.id, pdf)));
    EXPECT_TRUE(succeeded(desk().letters.finalise(draft().id, pdf))) << "they know their own name";
}

TEST_F(LettersTest, refusesADraftThatWasTamperedWith)
{
    const Letter letter = draft();
    LetterContent content = letter.content;
    content.body += u"<p><img src='https://example.org/seen'/></p>"_s;
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::LetterEdited, complaint(), {}}, [&]() -> Result<> {
        return desk()
            .file.database()
            .run(u"UPDATE letter SET content = ?"_s, {toJson(content)})
            .map([](qint64) {});
    })));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().letters.find(letter.id)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().letters.of(complaint())));
}

} // namespace
} // namespace gehoor
