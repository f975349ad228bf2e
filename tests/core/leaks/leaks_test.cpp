// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/intake/mailreader.h>
#include <core/leaks/documenttext.h>
#include <core/leaks/tableleaks.h>
#include <core/letters/letterbatch.h>
#include <core/registerfile/database.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LeaksTest : public StageTest
{
protected:
    LeaksTest() : complaint(logComplaint(desk(), u"Mijn ex zit bij jullie"_s).id) {}
    AuditLine lastLine() { return desk().file.audit(1).value().last(); }
    static Result<> look(TableLeaks &table, const TableRow &row)
    {
        return table.judge(table.suspects({row}));
    }

    const ComplaintId complaint;
};

TEST_F(LeaksTest, keepsWhatIsProtectedAndNothingOfItInTheTrail)
{
    const ProtectedFact fact{
        .kind = FactKind::Address, .text = u"Berkenlaan 12, Zilverdam"_s, .note = u"moeder"_s};
    const auto id = desk().leaks.protect(complaint, fact);
    ASSERT_TRUE(succeeded(id));
    reopenDesk();
    ProtectedFact kept = fact;
    kept.id = *id;
    EXPECT_EQ(desk().leaks.facts(complaint).value(), QList{kept});
    EXPECT_EQ(lastLine().kind, ActKind::FactProtected);
    EXPECT_EQ(lastLine().note, u"address"_s);
}

TEST_F(LeaksTest, keepsTheSameFactOnce)
{
    const ProtectedFact fact{.text = u"Noor Mulder"_s};
    const auto first = desk().leaks.protect(complaint, fact);
    EXPECT_EQ(desk().leaks.protect(complaint, fact), first);
    EXPECT_EQ(desk().leaks.facts(complaint).value().size(), 1);
}

TEST_F(LeaksTest, refusesAFactWithNothingToLookFor)
{
    for (const QString &text : {QString(), u" "_s, u"\u200B\u00AD"_s, u".*"_s, u"\n"_s})
        EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().leaks.protect(complaint, {.text = text})));
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong,
                           desk().leaks.protect(complaint, {.text = QString(longestFact + 1, u'x')})));
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownComplaint, desk().leaks.protect(ComplaintId(99), {.text = u"Noor"_s})));
    EXPECT_TRUE(desk().leaks.facts(complaint).value().isEmpty());
}

TEST_F(LeaksTest, changesAFactInItsPlace)
{
    const ProtectedFactId id = desk().leaks.protect(complaint, {.text = u"Noor"_s}).value();
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Sara"_s})));
    const ProtectedFact changed{
        .id = id, .kind = FactKind::Alias, .text = u"Noortje"_s, .note = u"zo noemt hij haar"_s};
    ASSERT_TRUE(succeeded(desk().leaks.change(complaint, changed)));
    reopenDesk();
    EXPECT_EQ(desk().leaks.facts(complaint).value().constFirst(), changed);
    EXPECT_EQ(lastLine().kind, ActKind::FactChanged);
    EXPECT_EQ(lastLine().note, u"alias"_s);
    const qint64 lines = lastLine().number;
    ASSERT_TRUE(succeeded(desk().leaks.change(complaint, changed)));
    EXPECT_EQ(lastLine().number, lines) << "nothing was changed";
}

TEST_F(LeaksTest, refusesAChangeThatCannotBe)
{
    const ProtectedFactId id = desk().leaks.protect(complaint, {.text = u"Noor"_s}).value();
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Sara"_s})));
    const ComplaintId other = logComplaint(desk(), u"Geluid"_s).id;
    EXPECT_TRUE(failedWith(ErrorKind::UnknownFact, desk().leaks.change(other, {.id = id, .text = u"x"_s})));
    EXPECT_TRUE(failedWith(ErrorKind::EmptyText, desk().leaks.change(complaint, {.id = id, .text = u" "_s})));
    EXPECT_TRUE(failedWith(ErrorKind::ConflictingChange,
                           desk().leaks.change(complaint, {.id = id, .text = u"Sara"_s})));
    EXPECT_TRUE(
        failedWith(ErrorKind::TextTooLong,
                   desk().leaks.change(
                       complaint, {.id = id, .text = u"Noor"_s, .note = QString(longestFact + 1, u'x')})));
    EXPECT_EQ(desk().leaks.facts(complaint).value().constFirst().text, u"Noor"_s);
}

TEST_F(LeaksTest, takesAFactAwayAndSaysSoInTheTrail)
{
    const ProtectedFactId id = desk().leaks.protect(complaint, {.text = u"Noor"_s}).value();
    const ComplaintId other = logComplaint(desk(), u"Geluid"_s).id;
    EXPECT_TRUE(failedWith(ErrorKind::UnknownFact, desk().leaks.unprotect(other, id)));
    ASSERT_TRUE(succeeded(desk().leaks.unprotect(complaint, id)));
    EXPECT_TRUE(desk().leaks.facts(complaint).value().isEmpty());
    EXPECT_EQ(lastLine().kind, ActKind::FactUnprotected);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownFact, desk().leaks.unprotect(complaint, id)));
}

TEST_F(LeaksTest, keepsTheListsOfTheOrganisation)
{
    const OrganisationLists lists{.places = {u"Parkzicht 8"_s, u" Parkzicht 8 "_s, u" "_s},
                                  .staff = {u"T. Boonstra"_s}};
    ASSERT_TRUE(succeeded(desk().leaks.setLists(lists)));
    reopenDesk();
    const OrganisationLists kept{.places = {u"Parkzicht 8"_s}, .staff = {u"T. Boonstra"_s}};
    EXPECT_EQ(desk().leaks.lists(), kept);
    EXPECT_EQ(lastLine().kind, ActKind::LeakListsChanged);
    ASSERT_TRUE(succeeded(desk().leaks.setLists({})));
    EXPECT_EQ(desk().leaks.lists(), OrganisationLists());
}

TEST_F(LeaksTest, returnsOddTextsAsTheyWereTyped)
{
    for (const QString &text : {u"'; DROP TABLE protected_fact; --"_s, u"{{x}} %1"_s,
                                u"\u0645\u0631\u062D\u0628\u0627"_s, u"I\u0131\u015F\u0131k"_s}) {
        ASSERT_TRUE(succeeded(
            desk().leaks.protect(complaint, {.kind = FactKind::Other, .text = text, .note = text})));
        EXPECT_EQ(desk().leaks.facts(complaint).value().constLast().text, text);
        EXPECT_EQ(desk().leaks.facts(complaint).value().constLast().note, text);
    }
}

TEST_F(LeaksTest, releasesProtectedWordsOnlyWithAReasonOnTheTrail)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Vermeulen"_s})));
    const QString words = u"Noor Vermeulen belde, en mevrouw Vermeulen ook."_s;
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().leaks.release(WayOut::Copy, complaint, words)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().leaks.release(WayOut::Copy, complaint, words, u" "_s)));
    ASSERT_TRUE(succeeded(desk().leaks.release(WayOut::Copy, complaint, words, u"voor de politie"_s)));
    const QList<AuditLine> lines = desk().file.audit(2).value();
    for (const AuditLine &line : lines) {
        EXPECT_EQ(line.kind, ActKind::LeakOverridden);
        EXPECT_TRUE(line.note.startsWith(u"copy fact 1 "_s)) << line.note.toStdString();
        EXPECT_FALSE(line.note.contains(u"politie"_s)) << line.note.toStdString();
    }
    EXPECT_TRUE(desk().file.inspect().value().problems.isEmpty());
}

TEST_F(LeaksTest, releasesWordsWithoutACaseAgainstTheFactsOfAll)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Vermeulen"_s})));
    EXPECT_TRUE(failedWith(ErrorKind::Leak,
                           desk().leaks.release(WayOut::Copy, std::nullopt, u"Over Noor Vermeulen"_s)));
    EXPECT_TRUE(succeeded(desk().leaks.release(WayOut::Copy, std::nullopt, u"R. Mulder"_s)));
}

TEST_F(LeaksTest, holdsEachRowOfATableAgainstItsOwnCase)
{
    const ComplaintId other = logComplaint(desk(), u"Geluid"_s).id;
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Vermeulen"_s})));
    ASSERT_TRUE(succeeded(desk().leaks.setLists({.places = {u"Parkzicht 8"_s}, .staff = {}})));
    auto table = TableLeaks::of(desk().leaks).value();
    ASSERT_TRUE(succeeded(look(table, {complaint, {u"2026-0001"_s, u"R. Mulder"_s, u"Klacht"_s}})));
    ASSERT_TRUE(succeeded(look(table, {other, {u"2026-0002"_s, u"Noor Vermeulen"_s}})));
    EXPECT_TRUE(table.found().isEmpty()) << "own data, and a fact of another case";
    ASSERT_TRUE(succeeded(look(table, {complaint, {u"2026-0001"_s, u"Over Noor Vermeulen"_s}})));
    ASSERT_TRUE(succeeded(look(table, {other, {u"2026-0002"_s, u"Bij Parkzicht 8"_s}})));
    ASSERT_EQ(table.found().size(), 2);
    EXPECT_EQ(table.found()[0].complaint, complaint);
    EXPECT_EQ(table.found()[1].findings.constFirst().source, LeakSource::Place);
    EXPECT_EQ(countOfStops(table.found()), 2);
}

TEST_F(LeaksTest, tellsOfWhatOnlyWarnsAndLetsItPass)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Roos Bakker"_s})));
    ASSERT_TRUE(succeeded(desk().leaks.setLists({.places = {}, .staff = {u"Thirza Boonstra"_s}})));
    const QString words = u"Wij spraken Bakker gisteren, en Thirza Boonstra ook."_s;
    const auto found = desk().leaks.findings(complaint, words);
    ASSERT_TRUE(succeeded(found));
    EXPECT_EQ(warnings(*found).size(), 2);
    EXPECT_TRUE(stopping(*found).isEmpty());
    EXPECT_TRUE(succeeded(desk().leaks.release(WayOut::Copy, complaint, words)));

    const ComplaintId other = logComplaint(desk(), u"Geluid"_s).id;
    auto table = TableLeaks::of(desk().leaks).value();
    ASSERT_TRUE(succeeded(look(table, {complaint, {u"2026-0001"_s, words}})));
    ASSERT_TRUE(succeeded(look(table, {other, {u"2026-0002"_s, words}})))
        << "the staff of the organisation alone";
    ASSERT_EQ(table.found().size(), 2);
    EXPECT_EQ(table.found()[0].findings.size(), 2);
    EXPECT_EQ(table.found()[1].findings.size(), 1);
    EXPECT_EQ(countOfStops(table.found()), 0);
    EXPECT_TRUE(succeeded(desk().leaks.release(WayOut::Table, table.found())));
}

/// Phrases judge what we say, not what is told to us.
TEST_F(LeaksTest, holdsWordsOfTheOrganisationAgainstThePhrasesToo)
{
    const QString words = u"Zij verblijft bij ons."_s;
    EXPECT_TRUE(succeeded(desk().leaks.release(WayOut::Copy, complaint, words)));
    for (const std::optional<ComplaintId> &of : {std::optional(complaint), std::optional<ComplaintId>()})
        EXPECT_TRUE(failedWith(ErrorKind::Leak,
                               desk().leaks.release(WayOut::Copy, of, words, {}, Speaker::Organisation)));
    EXPECT_TRUE(succeeded(
        desk().leaks.release(WayOut::Copy, complaint, words, u"aan de advocaat"_s, Speaker::Organisation)));
}

/// Of so many findings nobody knows whether they are all.
TEST_F(LeaksTest, letsNothingPassThatHoldsTooMuch)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Vermeulen"_s})));
    const QString many = u"Noor Vermeulen belde. "_s.repeated(int(mostFindings) + 1);
    const qint64 lines = desk().file.audit(1).value().constLast().number;
    const auto refused = desk().leaks.release(WayOut::Copy, complaint, many, u"voor de politie"_s);
    ASSERT_TRUE(failedWith(ErrorKind::Leak, refused));
    EXPECT_EQ(refused.error().detail, QString::number(mostFindings));

    auto table = TableLeaks::of(desk().leaks).value();
    for (int row = 0; row < 30; ++row)
        ASSERT_TRUE(succeeded(look(table, {complaint, {u"Noor Vermeulen belde. "_s.repeated(50)}})));
    EXPECT_TRUE(failedWith(ErrorKind::Leak,
                           desk().leaks.release(WayOut::Table, table.found(), u"voor de inspectie"_s)));
    EXPECT_EQ(desk().file.audit(1).value().constLast().number, lines);
    EXPECT_TRUE(succeeded(desk().leaks.release(
        WayOut::Copy, complaint, u"Noor Vermeulen belde. "_s.repeated(20), u"voor de politie"_s)));
}

TEST_F(LeaksTest, holdsARowAgainstFactsButExcusesWhatIsTheComplainantsOwn)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Mulder"_s})));
    auto table = TableLeaks::of(desk().leaks).value();
    ASSERT_TRUE(succeeded(look(table, {complaint, {u"2026-0001"_s, u"R. Mulder"_s}})));
    EXPECT_TRUE(table.found().isEmpty());
    ASSERT_TRUE(succeeded(look(table, {complaint, {u"2026-0001"_s, u"R. Mulder"_s, u"Over Noor Mulder"_s}})));
    ASSERT_EQ(table.found().size(), 1);
    EXPECT_EQ(table.found()[0].findings,
              desk().leaks.findings(complaint, u"2026-0001\n\nR. Mulder\n\nOver Noor Mulder"_s).value());
}

TEST_F(LeaksTest, savesAMailThatNamesSomebodyOnlyWithAReason)
{
    const QByteArray mail = "From: \"R. Mulder\" <r.mulder@example.nl>\r\nSubject: Klacht\r\n"
                            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
                            "\r\n" +
                            QByteArray("Waar is Noor Vermeulen?").toBase64() + "\r\n";
    const Complaint logged =
        desk()
            .intake
            .log(draftFromMail(readMail(mail).value(), mail, u"a.eml"_s, clock.today(), Organisation()))
            .value();
    ASSERT_TRUE(succeeded(desk().leaks.protect(logged.id, {.text = u"Noor Vermeulen"_s})));
    const Document original = desk().complaints.documents(logged.id).value().constFirst();
    const QString saved = path(u"saved.eml"_s);
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().leaks.saveDocument(logged.id, original, saved)));
    EXPECT_FALSE(QFile::exists(saved));
    const QStringList before = contentOf(desk().file);
    EXPECT_FALSE(
        desk().leaks.saveDocument(logged.id, original, path(u"nowhere/saved.eml"_s), u"voor de politie"_s));
    EXPECT_TRUE(contentOf(desk().file) == before) << "what did not leave was not let pass either";
    ASSERT_TRUE(succeeded(desk().leaks.saveDocument(logged.id, original, saved, u"voor de politie"_s)));
    EXPECT_EQ(readFile(saved, 10'000, ErrorKind::ReadFailed).value(), mail);
    EXPECT_EQ(lastLine().kind, ActKind::DocumentSaved);
}

/// A letter that shows what is protected: the complainant's explanation names her.
class LeakingLetterTest : public LeaksTest
{
protected:
    LeakingLetterTest()
    {
        EXPECT_TRUE(succeeded(desk().leaks.protect(complaint, {.text = u"Noor Vermeulen"_s})));
        letter = draft(u"Over Noor Vermeulen kunnen wij niets zeggen."_s);
    }
    LetterId draft(const QString &explanation)
    {
        return desk()
            .letters.draft(complaint, {.kind = LetterKind::InformationRequest, .explanation = explanation})
            .value()
            .id;
    }
    LeakFinding finding() { return desk().letters.leaks(letter).value().constFirst(); }

    LetterId letter{0};
    const QByteArray pdf = "%PDF-1.4 invented";
};

TEST_F(LeakingLetterTest, cannotBecomeFinal)
{
    EXPECT_EQ(desk().letters.leaks(letter).value().size(), 1);
    EXPECT_EQ(finding().matched, u"Noor Vermeulen"_s);
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.finalise(letter, pdf)));
    EXPECT_EQ(desk().letters.find(letter).value().state, LetterState::Draft);
}

TEST_F(LeakingLetterTest, becomesFinalWhenEveryFindingWasLetPassWithAReason)
{
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, desk().letters.overrideLeak(letter, finding(), u" "_s)));
    ASSERT_TRUE(succeeded(desk().letters.overrideLeak(letter, finding(), u"Noor gaf toestemming"_s)));
    const AuditLine line = lastLine();
    EXPECT_EQ(line.kind, ActKind::LeakOverridden);
    EXPECT_FALSE(line.note.contains(u"Noor"_s)) << line.note.toStdString();
    EXPECT_TRUE(line.note.startsWith(u"2026-0001/1 fact "_s)) << line.note.toStdString();
    ASSERT_TRUE(succeeded(desk().letters.finalise(letter, pdf)));
    reopenDesk();
    const QList<LeakOverride> overrides = desk().letters.overrides(letter).value();
    ASSERT_EQ(overrides.size(), 1);
    EXPECT_EQ(overrides[0].reason, u"Noor gaf toestemming"_s);
    EXPECT_EQ(overrides[0].matched, u"Noor Vermeulen"_s);
    EXPECT_EQ(overrides[0].day, QDate(2026, 11, 23));
    EXPECT_TRUE(desk().file.inspect().value().problems.isEmpty());
}

/// The date stands before all else, and is shorter on some days.
TEST_F(LeakingLetterTest, isStillLetPassOrSeenWhenItIsDatedAnew)
{
    ASSERT_TRUE(succeeded(desk().letters.overrideLeak(letter, finding(), u"ja"_s)));
    ASSERT_TRUE(succeeded(desk().leaks.setLists({.places = {}, .staff = {u"Annelies Zwartkruis"_s}})));
    draft(u"Bel Annelies Zwartkruis."_s);
    LetterBatch batch(desk().complaints, desk().letters, LetterKind::InformationRequest);
    BatchLetter entry = batch.begin(complaint);
    ASSERT_TRUE(entry.asksToLook());
    entry.seen = entry.warnings;
    clock.set(QDate(2026, 12, 1));
    ASSERT_TRUE(succeeded(desk().letters.dateToday(letter)));
    const QList<LeakOverride> overrides = desk().letters.overrides(letter).value();
    ASSERT_EQ(overrides.size(), 1);
    EXPECT_EQ(overrides[0].offset, finding().offset);
    EXPECT_TRUE(succeeded(desk().letters.finalise(letter, pdf)));
    batch.finalise(entry, [this](const LetterContent &) -> Result<QByteArray> { return pdf; });
    EXPECT_TRUE(entry.isFinal());
}

TEST_F(LeakingLetterTest, isNotExcusedByAnOverrideOfAnotherPlaceOrLetter)
{
    LeakFinding elsewhere = finding();
    elsewhere.offset += 1;
    EXPECT_TRUE(failedWith(ErrorKind::UnknownLeak, desk().letters.overrideLeak(letter, elsewhere, u"ja"_s)));
    ASSERT_TRUE(succeeded(desk().letters.overrideLeak(letter, finding(), u"ja"_s)));
    const LetterId second = draft(u"Noor Vermeulen, nog eens."_s);
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.finalise(second, pdf)));
}

TEST_F(LeakingLetterTest, doesNotLeaveWhenAFactWasProtectedAfterItBecameFinal)
{
    const LetterId later = draft(u"Zilverdam is een mooie plaats."_s);
    ASSERT_TRUE(succeeded(desk().letters.finalise(later, pdf)));
    ASSERT_TRUE(
        succeeded(desk().leaks.protect(complaint, {.kind = FactKind::Other, .text = u"Zilverdam"_s})));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.savePdf(later, path(u"brief.pdf"_s))));
    EXPECT_FALSE(QFile::exists(path(u"brief.pdf"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.markPrinted(later, printerOpens)));
    ASSERT_TRUE(succeeded(
        desk().letters.overrideLeak(later, desk().letters.leaks(later).value().constFirst(), u"ja"_s)));
    EXPECT_TRUE(succeeded(desk().letters.savePdf(later, path(u"brief.pdf"_s))));
}

TEST_F(LeakingLetterTest, isNotLetPassWhenItHoldsTooMuch)
{
    const LetterId many = draft(u"Vermeulen en "_s.repeated(int(mostFindings) + 1));
    const QList<LeakFinding> findings = desk().letters.leaks(many).value();
    ASSERT_EQ(findings.size(), mostFindings);
    EXPECT_TRUE(
        failedWith(ErrorKind::Leak, desk().letters.overrideLeak(many, findings.constFirst(), u"ja"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.overrideStanding(many, u"ja"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().letters.finalise(many, pdf)));
    EXPECT_TRUE(desk().letters.overrides(many).value().isEmpty());
}

TEST_F(LeakingLetterTest, takesItsOverridesAlongWhenItIsThrownAway)
{
    ASSERT_TRUE(succeeded(desk().letters.overrideLeak(letter, finding(), u"ja"_s)));
    ASSERT_TRUE(succeeded(desk().letters.discard(letter)));
    EXPECT_TRUE(desk().letters.overrides(letter).value().isEmpty());
}

} // namespace
} // namespace gehoor
