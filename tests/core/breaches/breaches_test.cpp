// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class BreachesTest : public StageTest
{
protected:
    Breaches &breaches() { return desk().breaches; }
    BreachFacts facts()
    {
        return {.discovered = clock.now().addSecs(-3600),
                .what = u"Een brief ging naar Noor Visser."_s,
                .affected = {Affected::Client},
                .data = {BreachedData::Address}};
    }
    BreachId recorded() { return breaches().record(facts()).value(); }
    BreachId recordedOf(ComplaintId complaint)
    {
        BreachFacts of = facts();
        of.complaint = complaint;
        return breaches().record(of).value();
    }
    BreachDecision notReported()
    {
        return {BreachOutcome::NotReported, clock.now(), {}, u"Ongeopend terug."_s};
    }
    LetterId postedLetter(ComplaintId complaint)
    {
        postLetter(desk(), complaint, LetterKind::Acknowledgement);
        return desk().letters.of(complaint).value().constFirst().id;
    }
    AuditLine lastLine() { return desk().file.audit(1).value().constLast(); }
};

TEST_F(BreachesTest, areKeptAsTheyWereWrittenDown)
{
    const Complaint complaint = logComplaint(desk());
    BreachFacts all = facts();
    all.what = u"<b>'; DROP TABLE breach; --</b>\n\u202Eomgekeerd"_s;
    all.kind = BreachKind::Stolen;
    all.from = QDate(2026, 11, 1);
    all.until = QDate(2026, 11, 2);
    all.complaint = complaint.id;
    all.letter = postedLetter(complaint.id);
    all.people = 12;
    all.affected = {Affected::Complainant, Affected::Employee};
    all.data = {BreachedData::Contact, BreachedData::Health, BreachedData::Other};
    all.encrypted = Encrypted::Yes;
    const auto id = breaches().record(all);
    ASSERT_TRUE(succeeded(id));
    ASSERT_TRUE(succeeded(breaches().markDone(*id, BreachStep::Stop, clock.today())));
    reopenDesk();
    const Breach kept = breaches().find(*id).value();
    EXPECT_EQ(kept.facts, all);
    EXPECT_EQ(kept.done, (QMap<BreachStep, QDate>{{BreachStep::Stop, clock.today()}}));
    EXPECT_FALSE(kept.decision);
}

TEST_F(BreachesTest, runUntilTheyAreDecidedAndAreKeptThen)
{
    const BreachId first = recorded();
    BreachFacts older = facts();
    older.discovered = clock.now().addDays(-2);
    const BreachId second = breaches().record(older).value();
    const auto running = breaches().undecided();
    ASSERT_EQ(running->size(), 2);
    EXPECT_EQ(running->constFirst().id, second) << "the most urgent first";
    ASSERT_TRUE(succeeded(breaches().decide(second, notReported())));
    ASSERT_EQ(breaches().undecided()->size(), 1);
    EXPECT_EQ(breaches().undecided()->constFirst().id, first);
    EXPECT_EQ(breaches().all()->size(), 2);
    EXPECT_EQ(breaches().find(second)->decision, notReported());
    const BreachDecision reported{BreachOutcome::Reported, clock.now(), u"z2026-1"_s, {}};
    ASSERT_TRUE(succeeded(breaches().decide(second, reported))) << "new facts came";
    EXPECT_EQ(breaches().find(second)->decision, reported);
}

TEST_F(BreachesTest, refuseWhatCannotBeAndChangeNothing)
{
    const BreachId id = recorded();
    const qint64 lines = lastLine().number;
    BreachFacts wrong = facts();
    wrong.discovered = clock.now().addSecs(60);
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, breaches().record(wrong)));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, breaches().change(id, wrong)));
    wrong = facts();
    wrong.what.clear();
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, breaches().record(wrong)));
    wrong.what = QString(1'000'000, u'w');
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong, breaches().record(wrong)));
    wrong = facts();
    wrong.complaint = ComplaintId(99);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, breaches().record(wrong)));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate,
                           breaches().markDone(id, BreachStep::Stop, clock.today().addDays(1))));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing,
                           breaches().decide(id, {BreachOutcome::NotReported, clock.now(), {}, {}})));
    const BreachId none(99);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownBreach, breaches().find(none)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownBreach, breaches().change(none, facts())));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownBreach, breaches().decide(none, notReported())));
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownBreach, breaches().markDone(none, BreachStep::Stop, clock.today())));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownBreach, breaches().report(none, Language::Dutch)));
    EXPECT_TRUE(succeeded(breaches().change(id, facts()))) << "the same is no act";
    EXPECT_EQ(lastLine().number, lines);
    EXPECT_EQ(breaches().all()->size(), 1);
}

TEST_F(BreachesTest, cannotBeDiscoveredAfterWhatWasDoneAboutThem)
{
    const BreachId id = recorded();
    BreachFacts before = facts();
    before.discovered = clock.now().addDays(-2);
    ASSERT_TRUE(succeeded(breaches().change(id, before)));
    ASSERT_TRUE(succeeded(breaches().markDone(id, BreachStep::Stop, clock.today().addDays(-1))));
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, breaches().change(id, facts())))
        << "stopped the day before";
    BreachFacts earlier = before;
    earlier.discovered = clock.now().addDays(-1);
    ASSERT_TRUE(succeeded(breaches().change(id, earlier)));
    const BreachDecision reported{BreachOutcome::Reported, clock.now().addSecs(-3600), u"z2026-1"_s, {}};
    ASSERT_TRUE(succeeded(breaches().decide(id, reported)));
    BreachFacts late = before;
    late.discovered = clock.now().addDays(-4);
    EXPECT_TRUE(failedWith(ErrorKind::BreachRefused, breaches().change(id, late)))
        << "reported past the 72 hours then, and nobody knows why";
    EXPECT_EQ(breaches().find(id)->facts, earlier);
    earlier.people = 3;
    EXPECT_TRUE(succeeded(breaches().change(id, earlier)));
}

TEST_F(BreachesTest, takeALetterOfTheirOwnCaseThatIsNoDraft)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    const ComplaintId other = logComplaint(desk(), u"Iets anders."_s).id;
    BreachFacts of = facts();
    of.complaint = other;
    of.letter = postedLetter(complaint);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownLetter, breaches().record(of)));
    of.complaint = complaint;
    EXPECT_TRUE(succeeded(breaches().record(of)));
    of.letter = desk().letters.draft(complaint, {.kind = LetterKind::Acknowledgement}).value().id;
    EXPECT_TRUE(failedWith(ErrorKind::BreachRefused, breaches().record(of)));
    of.letter.reset();
    of.bundle = BundleId(99);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownBundle, breaches().record(of)));
}

TEST_F(BreachesTest, leaveNoWordInTheTrail)
{
    const BreachId id = recorded();
    EXPECT_EQ(lastLine().kind, ActKind::BreachRecorded);
    EXPECT_EQ(lastLine().note, u"1"_s);
    ASSERT_TRUE(succeeded(breaches().markDone(id, BreachStep::Safety, clock.today())));
    EXPECT_EQ(lastLine().note, u"1 step safety"_s);
    ASSERT_TRUE(succeeded(breaches().decide(id, notReported())));
    EXPECT_EQ(lastLine().kind, ActKind::BreachChanged);
    EXPECT_EQ(lastLine().note, u"1 notReported"_s);
    BreachFacts more = facts();
    more.people = 1;
    ASSERT_TRUE(succeeded(breaches().change(id, more)));
    EXPECT_EQ(lastLine().note, u"1 facts"_s);
    ASSERT_TRUE(
        succeeded(breaches().markPrinted(id, breaches().report(id, Language::Dutch).value(), printerOpens)));
    EXPECT_EQ(lastLine().note, u"1 printed"_s);
    const auto lines = desk().file.audit();
    ASSERT_TRUE(succeeded(lines));
    for (const AuditLine &line : *lines)
        EXPECT_FALSE(line.note.contains(u"Visser"_s)) << line.note.toStdString();
}

/// It moves the 72 hours.
TEST_F(BreachesTest, tellTheTrailFromWhenToWhenTheirDiscoveryWasMoved)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    const BreachId id = recordedOf(complaint);
    BreachFacts moved = breaches().find(id).value().facts;
    const QDateTime before = moved.discovered;
    moved.discovered = before.addDays(-3).toLocalTime();
    moved.what = u"Een brief ging naar Noor Visser, al eerder."_s;
    ASSERT_TRUE(succeeded(breaches().change(id, moved)));
    EXPECT_EQ(lastLine().complaintNumber, u"2026-0001"_s);
    EXPECT_EQ(lastLine().note, u"1 facts discovered 2026-11-23T09:00:00Z 2026-11-20T09:00:00Z"_s);
    EXPECT_EQ(discoveryMovedFrom(lastLine().note), (DiscoveryMoved{before, before.addDays(-3)}));
    moved.complaint.reset();
    moved.discovered = before;
    ASSERT_TRUE(succeeded(breaches().change(id, moved)));
    EXPECT_EQ(lastLine().note, u"1 facts discovered 2026-11-20T09:00:00Z 2026-11-23T09:00:00Z"_s)
        << "also of no case any more";
    for (const auto &note : {u"1 facts"_s, u"1 step safety"_s, u"1 facts discovered"_s,
                             u"1 facts discovered gisteren vandaag"_s, u"1"_s, QString()})
        EXPECT_EQ(discoveryMovedFrom(note), std::nullopt) << note.toStdString();
}

TEST_F(BreachesTest, keepNoReasonOfAReportThatWasNotPrinted)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Visser"_s})));
    const BreachId id = recordedOf(complaint);
    const LetterContent page = breaches().report(id, Language::Dutch).value();
    const QStringList before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::Leak, breaches().markPrinted(id, page, printerOpens)));
    const QString reason = u"De autoriteit vraagt het."_s;
    EXPECT_TRUE(failedWith(ErrorKind::PrinterFailed, breaches().markPrinted(id, page, printerFails, reason)));
    EXPECT_EQ(contentOf(desk().file), before);
    EXPECT_TRUE(succeeded(breaches().markPrinted(id, page, printerOpens, reason)));
    EXPECT_EQ(lastLine().note, u"1 printed"_s);
}

TEST_F(BreachesTest, areToldOnTheTrailOfTheCaseTheyNoLongerConcern)
{
    const ComplaintId first = logComplaint(desk()).id;
    const ComplaintId second = logComplaint(desk(), u"Iets anders."_s).id;
    const BreachId id = recordedOf(first);
    const auto notesOf = [&](const QString &number) {
        QStringList notes;
        const auto lines = desk().file.audit();
        EXPECT_TRUE(succeeded(lines));
        for (const AuditLine &line : lines.value_or(QList<AuditLine>())) {
            if (line.complaintNumber == number && line.kind == ActKind::BreachChanged)
                notes << line.note;
        }
        return notes;
    };
    BreachFacts of = breaches().find(id).value().facts;
    of.complaint = second;
    ASSERT_TRUE(succeeded(breaches().change(id, of)));
    EXPECT_EQ(notesOf(u"2026-0001"_s), QStringList{u"1 moved"_s});
    EXPECT_EQ(notesOf(u"2026-0002"_s), QStringList{u"1 facts"_s});
    of.complaint.reset();
    ASSERT_TRUE(succeeded(breaches().change(id, of)));
    EXPECT_EQ(notesOf(u"2026-0002"_s), (QStringList{u"1 facts"_s, u"1 moved"_s}));
    EXPECT_EQ(lastLine().complaintNumber, QString()) << "of no case";
    EXPECT_EQ(lastLine().note, u"1 facts"_s);
    EXPECT_EQ(notesOf(u"2026-0001"_s).size(), 1);
}

TEST_F(BreachesTest, tellTheirReportInLocalTimeAndSaveItBehindTheGate)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    const BreachId id = recordedOf(complaint);
    const LetterContent page = breaches().report(id, Language::Dutch).value();
    const QString local = facts().discovered.toLocalTime().toString(u"HH:mm"_s);
    EXPECT_TRUE(textOf(page).contains(local)) << textOf(page).toStdString();
    EXPECT_FALSE(textOf(page).contains(u"Mulder"_s)) << "nothing of the complainant";
    EXPECT_FALSE(textOf(page).contains(u"2026-0001"_s));
    ASSERT_TRUE(succeeded(breaches().save(id, page, "inhoud", path(u"melding.txt"_s))));
    EXPECT_TRUE(lastLine().note.startsWith(u"1 saved "_s)) << lastLine().note.toStdString();

    ASSERT_TRUE(
        succeeded(desk().leaks.protect(complaint, {.kind = FactKind::Name, .text = u"Noor Visser"_s})));
    const QString out = path(u"lek.txt"_s);
    EXPECT_TRUE(failedWith(ErrorKind::Leak, breaches().markPrinted(id, page, printerOpens)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, breaches().save(id, page, "inhoud", out)));
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_GE(countOfStops(breaches().leaksIn(id, page).value()), 1);
    EXPECT_TRUE(succeeded(breaches().save(id, page, "inhoud", out, u"De autoriteit vraagt de naam."_s)));
    EXPECT_TRUE(QFile::exists(out));
    const QStringList before = contentOf(desk().file);
    EXPECT_FALSE(breaches().save(id, page, "x", path({}), u"Reden."_s).has_value()) << "over a folder";
    EXPECT_TRUE(contentOf(desk().file) == before) << "what was not written was not let pass either";
}

TEST_F(BreachesTest, areHeldAgainstEveryCaseWhenTheyAreOfNone)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    ASSERT_TRUE(
        succeeded(desk().leaks.protect(complaint, {.kind = FactKind::Name, .text = u"Noor Visser"_s})));
    const BreachId id = recorded();
    const LetterContent page = breaches().report(id, Language::English).value();
    EXPECT_TRUE(failedWith(ErrorKind::Leak, breaches().markPrinted(id, page, printerOpens)));
}

TEST_F(BreachesTest, keepTheirCaseUntilTheyAreDecidedAndStayBehindWithoutIt)
{
    const ComplaintId complaint = logComplaint(desk()).id;
    BreachFacts of = facts();
    of.complaint = complaint;
    of.letter = postedLetter(complaint);
    const BreachId id = breaches().record(of).value();
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint, Ending::Withdrawn, {}, toldToday(desk()))));
    clock.set(QDate(2028, 11, 23));
    EXPECT_TRUE(desk().retention.due(10)->isEmpty());
    EXPECT_TRUE(failedWith(ErrorKind::BreachOpen, desk().retention.preview(complaint)));
    ASSERT_TRUE(succeeded(breaches().decide(id, notReported())));
    ASSERT_EQ(desk().retention.due(10)->size(), 1);
    const auto preview = desk().retention.preview(complaint);
    ASSERT_TRUE(succeeded(preview));
    ASSERT_TRUE(succeeded(desk().retention.clear({*preview}, ClearedHow::Destroyed)));
    const Breach left = breaches().find(id).value();
    EXPECT_EQ(left.facts.complaint, std::nullopt);
    EXPECT_EQ(left.facts.letter, std::nullopt);
    EXPECT_EQ(left.facts.what, QString());
    EXPECT_EQ(left.decision->reason, QString());
    EXPECT_EQ(left.decision->outcome, BreachOutcome::NotReported);
    EXPECT_EQ(left.facts.data, of.data);
    EXPECT_EQ(left.facts.discovered, of.discovered);
    of.letter.reset();
    EXPECT_TRUE(failedWith(ErrorKind::CaseCleared, breaches().record(of)));
}

TEST_F(BreachesTest, cannotBeRecordedWhereTheRegisterIsOnlyRead)
{
    reopenDesk(Access::Read);
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, breaches().record(facts())));
}

} // namespace
} // namespace gehoor
