// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/breaches/breachreport.h>
#include <tests/support/printers.h>

#include <functional>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

const QDateTime now = at(u"2026-11-23T10:00:00Z"_s);

BreachFacts facts()
{
    return {.discovered = at(u"2026-11-20T15:30:00Z"_s), .what = u"Een brief ging naar een oud adres."_s};
}

TEST(BreachTest, isReportedWithin72HoursThatGoBy)
{
    const struct
    {
        const char *why;
        QString discovered;
        QString by;
    } cases[] = {
        {"a working week", u"2026-11-23T09:15:00Z"_s, u"2026-11-26T09:15:00Z"_s},
        {"over a weekend", u"2026-11-20T15:30:00Z"_s, u"2026-11-23T15:30:00Z"_s},
        {"over Christmas and a weekend", u"2026-12-24T20:00:00Z"_s, u"2026-12-27T20:00:00Z"_s},
        {"over the end of the year", u"2026-12-31T23:59:00Z"_s, u"2027-01-03T23:59:00Z"_s},
        {"29 February", u"2028-02-28T12:00:00Z"_s, u"2028-03-02T12:00:00Z"_s},
        {"on the wall of the office", u"2026-11-20T16:30:00+01:00"_s, u"2026-11-23T16:30:00+01:00"_s},
        // The clocks go back: the same hour on the wall comes an hour after the 72.
        {"to winter time", u"2026-10-23T12:00:00+02:00"_s, u"2026-10-26T11:00:00+01:00"_s},
        // And forward: an hour before.
        {"to summer time", u"2027-03-26T12:00:00+01:00"_s, u"2027-03-29T13:00:00+02:00"_s},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(reportBy(at(c.discovered)), at(c.by)) << c.why;
        EXPECT_EQ(at(c.discovered).secsTo(reportBy(at(c.discovered))), 72 * 3600) << c.why;
    }
}

TEST(BreachTest, countsTheMinutesDownAndOn)
{
    const QDateTime discovered = at(u"2026-11-20T10:00:00Z"_s);
    const struct
    {
        QString now;
        qint64 left;
    } cases[] = {{u"2026-11-20T10:00:00Z"_s, 4320},    {u"2026-11-20T10:00:01Z"_s, 4319},
                 {u"2026-11-23T09:59:00Z"_s, 1},       {u"2026-11-23T09:59:59Z"_s, 0},
                 {u"2026-11-23T10:00:00Z"_s, 0},       {u"2026-11-23T10:00:01Z"_s, -1},
                 {u"2026-11-23T11:00:00+00:00"_s, -60}};
    for (const auto &c : cases)
        EXPECT_EQ(minutesLeft(discovered, at(c.now)), c.left) << c.now.toStdString();
}

struct Case
{
    const char *why;
    std::function<void(BreachFacts &)> edit;
    std::optional<Error> error;
};

void expectChecked(const QList<Case> &cases)
{
    for (const Case &c : cases) {
        BreachFacts edited = facts();
        c.edit(edited);
        const auto checked = checkBreach(edited, now);
        ASSERT_EQ(checked.has_value(), !c.error) << c.why;
        if (c.error) {
            EXPECT_EQ(checked.error(), *c.error) << c.why;
        }
    }
}

TEST(BreachTest, isRefusedWithoutAMomentThatWasOrWithoutWords)
{
    expectChecked({
        {"as it is", [](BreachFacts &) {}, {}},
        {"now", [](BreachFacts &f) { f.discovered = now; }, {}},
        {"in the future", [](BreachFacts &f) { f.discovered = now.addSecs(1); },
         Error{ErrorKind::InvalidDate, u"discovered"_s}},
        {"no moment", [](BreachFacts &f) { f.discovered = at(u"2026-02-30T10:00:00Z"_s); },
         Error{ErrorKind::InvalidDate, u"discovered"_s}},
        {"long ago", [](BreachFacts &f) { f.discovered = at(u"1989-12-30T10:00:00Z"_s); },
         Error{ErrorKind::InvalidDate, u"discovered"_s}},
        {"no words", [](BreachFacts &f) { f.what.clear(); }, Error{ErrorKind::EmptyText, u"breachWhat"_s}},
        {"blank words", [](BreachFacts &f) { f.what = u" \n\u200b"_s; },
         Error{ErrorKind::EmptyText, u"breachWhat"_s}},
        {"as many words as there may be",
         [](BreachFacts &f) { f.what = QString(longestBreachText, u'w'); },
         {}},
        {"a megabyte", [](BreachFacts &f) { f.what = QString(1'000'000, u'w'); },
         Error{ErrorKind::TextTooLong, u"breachWhat"_s}},
    });
}

TEST(BreachTest, isRefusedWhenTheDaysOrTheNumbersCannotBe)
{
    expectChecked({
        {"since a day", [](BreachFacts &f) { f.from = QDate(2026, 11, 1); }, {}},
        {"between days",
         [](BreachFacts &f) {
             f.from = QDate(2026, 11, 1);
             f.until = QDate(2026, 11, 23);
         },
         {}},
        {"the end before the beginning",
         [](BreachFacts &f) {
             f.from = QDate(2026, 11, 2);
             f.until = QDate(2026, 11, 1);
         },
         Error{ErrorKind::InvalidDate, u"breachHappened"_s}},
        {"an end alone", [](BreachFacts &f) { f.until = QDate(2026, 11, 1); },
         Error{ErrorKind::InvalidDate, u"breachHappened"_s}},
        {"after it was discovered", [](BreachFacts &f) { f.from = QDate(2026, 11, 22); },
         Error{ErrorKind::InvalidDate, u"breachHappened"_s}},
        {"until some day to come",
         [](BreachFacts &f) {
             f.from = QDate(2026, 11, 1);
             f.until = QDate(2026, 11, 26);
         },
         Error{ErrorKind::InvalidDate, u"breachHappened"_s}},
        {"an impossible day", [](BreachFacts &f) { f.from = QDate(); },
         Error{ErrorKind::InvalidDate, u"breachHappened"_s}},
        {"nobody", [](BreachFacts &f) { f.people = 0; }, Error{ErrorKind::BreachRefused, u"people"_s}},
        {"fewer than nobody", [](BreachFacts &f) { f.people = -1; },
         Error{ErrorKind::BreachRefused, u"people"_s}},
        {"everybody", [](BreachFacts &f) { f.people = mostPeopleAffected + 1; },
         Error{ErrorKind::BreachRefused, u"people"_s}},
        {"a letter of no case", [](BreachFacts &f) { f.letter = LetterId(1); },
         Error{ErrorKind::BreachRefused, u"letter"_s}},
        {"a letter and a bundle",
         [](BreachFacts &f) {
             f.complaint = ComplaintId(1);
             f.letter = LetterId(1);
             f.bundle = BundleId(1);
         },
         Error{ErrorKind::BreachRefused, u"letter"_s}},
    });
}

TEST(BreachTest, isDecidedWithAReasonWhenNotReportedOrLate)
{
    const QDateTime later = at(u"2026-12-01T10:00:00Z"_s);
    const QDateTime last = at(u"2026-11-23T15:30:00Z"_s);
    const struct
    {
        const char *why;
        BreachDecision decision;
        std::optional<Error> error;
    } cases[] = {
        {"reported in time", {BreachOutcome::Reported, now, u"z2026-12345"_s, {}}, {}},
        {"without a number yet", {BreachOutcome::Reported, now, {}, {}}, {}},
        {"at the last moment", {BreachOutcome::Reported, last, {}, {}}, {}},
        {"a second late",
         {BreachOutcome::Reported, last.addSecs(1), {}, u" "_s},
         Error{ErrorKind::BreachRefused, u"late"_s}},
        {"late, with a reason", {BreachOutcome::Reported, later, {}, u"Pas later bleek wie het trof."_s}, {}},
        {"not, and nobody knows why",
         {BreachOutcome::NotReported, now, {}, u"\n"_s},
         Error{ErrorKind::ReasonMissing, {}}},
        {"not, with a reason", {BreachOutcome::NotReported, later, {}, u"Ongeopend terug."_s}, {}},
        {"before it was discovered",
         {BreachOutcome::Reported, facts().discovered.addSecs(-1), {}, {}},
         Error{ErrorKind::InvalidDate, u"breachDecided"_s}},
        {"in the future",
         {BreachOutcome::Reported, later.addSecs(1), {}, u"x"_s},
         Error{ErrorKind::InvalidDate, u"breachDecided"_s}},
        {"never", {BreachOutcome::Reported, {}, {}, {}}, Error{ErrorKind::InvalidDate, u"breachDecided"_s}},
        {"a name for a number",
         {BreachOutcome::Reported, now, u"Noor Visser"_s, {}},
         Error{ErrorKind::BreachRefused, u"reference"_s}},
        {"a line after the number",
         {BreachOutcome::Reported, now, u"z2026-1\n"_s, {}},
         Error{ErrorKind::BreachRefused, u"reference"_s}},
        {"a long number",
         {BreachOutcome::Reported, now, QString(41, u'1'), {}},
         Error{ErrorKind::BreachRefused, u"reference"_s}},
        {"a megabyte",
         {BreachOutcome::NotReported, now, {}, QString(1'000'000, u'w')},
         Error{ErrorKind::TextTooLong, u"reason"_s}},
    };
    for (const auto &c : cases) {
        const auto checked = checkBreachDecision(facts(), c.decision, later);
        ASSERT_EQ(checked.has_value(), !c.error) << c.why;
        if (c.error) {
            EXPECT_EQ(checked.error(), *c.error) << c.why;
        }
    }
}

TEST(BreachTest, hasStepsDoneFromItsDiscoveryUntilToday)
{
    for (const QDate day : {QDate(2026, 11, 20), QDate(2026, 11, 23)})
        EXPECT_TRUE(succeeded(checkBreachStep(facts(), day, now)));
    for (const QDate day : {QDate(2026, 11, 18), QDate(2026, 11, 25), QDate()})
        EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, checkBreachStep(facts(), day, now)));
}

TEST(BreachTest, beginsItsChecklistWithWhoIsInDanger)
{
    EXPECT_EQ(breachStepKeys.entries().front().first, BreachStep::Safety);
}

QString reportOf(const Breach &breach, Language language)
{
    Organisation organisation;
    organisation.name = u"Opvang Zuid"_s;
    return breachText(composeBreachReport(breach, organisation, QDate(2026, 11, 23), language).value());
}

Breach reported()
{
    Breach breach{.id = BreachId(3), .facts = facts()};
    breach.facts.discovered = at(u"2026-10-23T12:00:00+02:00"_s);
    breach.facts.from = QDate(2026, 10, 20);
    breach.facts.until = QDate(2026, 10, 22);
    breach.facts.letter = LetterId(1);
    breach.facts.people = 2;
    breach.facts.affected = {Affected::Client, Affected::Others};
    breach.facts.data = {BreachedData::Address, BreachedData::Minors};
    breach.facts.encrypted = Encrypted::No;
    breach.done.insert(BreachStep::Safety, QDate(2026, 10, 23));
    breach.decision =
        BreachDecision{BreachOutcome::Reported, at(u"2026-10-24T09:05:00+02:00"_s), u"z2026-77"_s, {}};
    return breach;
}

TEST(BreachReportTest, saysAllThatIsKnownInBothLanguages)
{
    const QString dutch = reportOf(reported(), Language::Dutch);
    for (const QString &words :
         {u"Opvang Zuid"_s, u"datalek 3"_s, u"Ontdekt: 23 oktober 2026, 12:00 uur"_s,
          u"van 20 oktober 2026 tot en met 22 oktober 2026"_s, u"Een brief ging naar een oud adres."_s,
          u"Het gaat om: een brief"_s, u"Aantal betrokkenen: 2"_s, u"Groepen: cliënten; anderen"_s,
          u"adres (van een woning of een opvanglocatie); gegevens over minderjarigen"_s,
          u"Versleuteld: nee"_s, u"gewaarschuwd: gedaan op 23 oktober 2026"_s,
          u"ingelicht: nog niet gedaan"_s, u"Gemeld op 24 oktober 2026, 09:05 uur"_s,
          u"Nummer van de melding: z2026-77"_s})
        EXPECT_TRUE(dutch.contains(words)) << words.toStdString() << '\n' << dutch.toStdString();
    const QString english = reportOf(reported(), Language::English);
    for (const QString &words :
         {u"data breach 3"_s, u"Discovered: 23 October 2026, 12:00"_s, u"Groups: clients; others"_s,
          u"Encrypted: no"_s, u"done on 23 October 2026"_s, u"Number of the report: z2026-77"_s})
        EXPECT_TRUE(english.contains(words)) << words.toStdString() << '\n' << english.toStdString();
    for (const QString &text : {dutch, english}) {
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_FALSE(text.contains(u"\n\n\n"_s)) << text.toStdString();
    }
}

TEST(BreachReportTest, saysWhatIsNotKnownAndNotDecided)
{
    const QString text = reportOf({.id = BreachId(1), .facts = facts()}, Language::Dutch);
    for (const QString &words :
         {u"Gebeurd: niet bekend"_s, u"Aantal betrokkenen: niet bekend"_s, u"Groepen: niet bekend"_s,
          u"Soorten gegevens: niet bekend"_s, u"Versleuteld: niet bekend"_s, u"Nog niet gemeld."_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << '\n' << text.toStdString();
}

TEST(BreachReportTest, hasWordsForEveryValue)
{
    for (const Language language : {Language::Dutch, Language::English}) {
        Breach breach = reported();
        breach.facts.affected.clear();
        breach.facts.data.clear();
        for (const auto &[group, key] : affectedKeys.entries())
            breach.facts.affected.append(group);
        for (const auto &[data, key] : breachedDataKeys.entries())
            breach.facts.data.append(data);
        breach.decision->outcome = BreachOutcome::NotReported;
        breach.decision->reason = u"Ongeopend terug."_s;
        for (const auto &[kind, key] : breachKindKeys.entries()) {
            breach.facts.kind = kind;
            const QString text = reportOf(breach, language);
            const QString notKnown = language == Language::Dutch ? u"niet bekend"_s : u"not known"_s;
            EXPECT_FALSE(text.contains(notKnown)) << text.toStdString();
            EXPECT_FALSE(text.contains(u"; ;"_s)) << text.toStdString();
            EXPECT_EQ(text.count(u';'), 3 + 4 + 1) << text.toStdString();
            EXPECT_TRUE(text.contains(u"Ongeopend terug."_s)) << text.toStdString();
        }
    }
}

TEST(BreachReportTest, leavesHostileWordsText)
{
    Breach breach{.id = BreachId(1), .facts = facts()};
    breach.facts.what = u"<script>alert(1)</script> <img src=x> %1 %2 {{naam}} \u202Eomgekeerd & 'co'"_s;
    const auto page = composeBreachReport(breach, {}, QDate(2026, 11, 23), Language::Dutch).value();
    EXPECT_FALSE(page.body.contains(u"<script"_s)) << page.body.toStdString();
    EXPECT_FALSE(page.body.contains(u"<img"_s)) << page.body.toStdString();
    const QString text = breachText(page);
    EXPECT_TRUE(text.contains(u"<script>alert(1)</script> <img src=x> %1 %2 {{naam}}"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(QChar(0x202E)));
}

TEST(BreachReportTest, isSavedUnderANameThatTellsNothing)
{
    EXPECT_EQ(breachFileName(BreachId(3), Language::Dutch, u"pdf"_s), u"datalek-3.pdf"_s);
    EXPECT_EQ(breachFileName(BreachId(3), Language::English, u"txt"_s), u"data-breach-3.txt"_s);
}

} // namespace
} // namespace gehoor
