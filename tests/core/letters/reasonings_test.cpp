// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ReasoningsTest : public StageTest
{
protected:
    ReasoningsTest() : complaint(logComplaint(desk())), part(complaint.parts.first().id) {}

    LetterContent page(Language language = Language::Dutch)
    {
        return desk().reasonings.page(complaint.id, language).value();
    }
    /// As it is read on paper.
    QString text(Language language = Language::Dutch) { return textOf(page(language)).simplified(); }
    void decide(const Decision &decision) { EXPECT_TRUE(succeeded(desk().triage.decide(part, decision))); }

    const Complaint complaint;
    const PartId part;
};

TEST_F(ReasoningsTest, tellTheWholeWayToAVerdict)
{
    Decision decision = concernsAnother();
    decision.remarks.insert(Question::Direct, u"Het gaat om haar dochter"_s);
    decision.steps = {u"veiligThuis"_s};
    decide(decision);
    const QString told = text();
    const CriteriaSet criteria = criteriaSet().value();
    for (
        const QString &said :
        {u"INTERN"_s, u"2026-0001"_s, u"Onderdeel 1: niet ontvankelijk, betreft een ander (G4)"_s,
         u"De medewerkster lachte mij uit."_s, u"Oordeel van 23 november 2026"_s, u"Criteria versie 1."_s,
         criteria.of(Question::Direct).wording.value(Language::Dutch) + u" Antwoord: nee."_s,
         u"Opmerking: Het gaat om haar dochter"_s, criteria.of(Question::Direct).sheet,
         u"5. Gaat het om een besluit over een kind: heeft de klager ouderlijk gezag? Antwoord: niet beantwoord."_s,
         u"Uit de antwoorden volgt: niet ontvankelijk, betreft een ander (G4). Dat berust op vraag 4."_s,
         u"De klachtenfunctionaris heeft zo beslist."_s,
         u"Vervolgstappen in de brief: Zorgen over veiligheid: Veilig Thuis"_s,
         u"Organisatiebeleid, niet in het informatieblad"_s, u"Eerder behandeld: niet bekend"_s,
         u"Klager anoniem: nee"_s})
        EXPECT_TRUE(told.contains(said)) << said.toStdString() << "\n" << told.toStdString();
    EXPECT_FALSE(told.contains(u"Mulder"_s)) << "who complains is no reason";
}

TEST_F(ReasoningsTest, tellWhatWasDecidedOtherwiseAndWhatWasWithdrawn)
{
    Decision otherwise = concernsAnother();
    otherwise.verdict = Verdict::Admissible;
    otherwise.reason = u"Zij werd zelf uitgelachen"_s;
    decide(otherwise);
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Verkeerd gelezen"_s)));
    EXPECT_TRUE(text().contains(u"Onderdeel 1: nog te beoordelen"_s));
    clock.set(clock.today().addDays(1));
    decide(concernsAnother());
    const QString told = text(Language::English);
    const auto at = [&](const QString &words) {
        EXPECT_TRUE(told.contains(words)) << words.toStdString() << "\n" << told.toStdString();
        return told.indexOf(words);
    };
    EXPECT_GT(at(u"Earlier verdict of 23 November 2026: admissible."_s),
              at(u"Verdict of 24 November 2026: not admissible, concerns another person (G4)."_s));
    at(u"The complaints officer decided otherwise: admissible."_s);
    at(u"Reason: Zij werd zelf uitgelachen"_s);
    at(u"Withdrawn on 23 November 2026"_s);
    at(u"Reason: Verkeerd gelezen"_s);
    at(u"Information sheet (in Dutch)"_s);
}

TEST_F(ReasoningsTest, haveWordsForEverythingInBothLanguages)
{
    for (const auto &[capacity, key] : capacityKeys.entries()) {
        ComplaintDetails details = makeDetails();
        details.complainant.capacity = capacity;
        ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
        EXPECT_FALSE(text(Language::Dutch).contains(u"klager: ."_s)) << key.data();
        EXPECT_FALSE(text(Language::English).contains(u"complainant: ."_s)) << key.data();
    }
    for (const auto &[verdict, key] : verdictKeys.entries()) {
        for (const auto &[ground, groundKey] : groundKeys.entries()) {
            Part changed = complaint.parts.first();
            changed.conduct = Conduct(1 + int(ground) % 4);
            changed.theme = u"bejegening"_s;
            changed.whose = u"teamleider"_s;
            changed.happened = QDate(2021, 4, 1);
            ASSERT_TRUE(succeeded(desk().complaints.changePart(complaint.id, changed)));
            Decision decision = moreInformation();
            decision.verdict = verdict;
            decision.ground = ground;
            decision.reason = u"Zo"_s;
            decide(decision);
            for (const Language language : {Language::Dutch, Language::English}) {
                const QString told = text(language);
                EXPECT_FALSE(told.contains(u": ,"_s) || told.contains(u", ."_s) || told.contains(u": ."_s) ||
                             told.contains(u'%'))
                    << told.toStdString();
            }
        }
    }
}

TEST_F(ReasoningsTest, takeWhatIsProtectedOutOfTheWordsAndLeaveTheRegisterAsItIs)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint.id, {.text = u"Noor de Vries"_s})));
    ASSERT_TRUE(succeeded(desk().leaks.setLists({.places = {u"Kastanjelaan 9"_s}, .staff = {}})));
    Decision decision = concernsAnother();
    decision.verdict = Verdict::Admissible;
    decision.reason = u"Noor de Vries belde zelf, vanaf de Kastanjelaan 9, en zei het."_s;
    decision.remarks.insert(Question::Client, u"Niet NOOR DE VRIES"_s);
    decide(decision);
    const QString told = text();
    EXPECT_TRUE(told.contains(u"Reden: […] belde zelf, vanaf de […], en zei het."_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Opmerking: Niet […]"_s));
    EXPECT_TRUE(told.contains(u"Wat in deze zaak beschermd is, staat hier als"_s));
    EXPECT_FALSE(told.contains(u"Noor"_s, Qt::CaseInsensitive) || told.contains(u"Kastanje"_s));
    EXPECT_EQ(desk().triage.history(part)->constLast().reason, decision.reason);
}

TEST_F(ReasoningsTest, takeOutAllOfWhatOverlaps)
{
    for (const QString &fact :
         {u"de rode loods aan de kade"_s, u"rode loods"_s, u"de kade achter de brug"_s}) {
        ASSERT_TRUE(succeeded(desk().leaks.protect(complaint.id, {.kind = FactKind::Other, .text = fact})));
    }
    Decision decision = concernsAnother();
    decision.remarks.insert(Question::Client,
                            u"Zij woont in de rode loods aan de kade achter de brug, zei hij."_s);
    decide(decision);
    EXPECT_TRUE(text().contains(u"Opmerking: Zij woont in […], zei hij."_s)) << text().toStdString();
}

/// Nobody is asked to look at it before it leaves.
TEST_F(ReasoningsTest, takeOutWhatIsOnlySuspiciousToo)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(complaint.id, {.kind = FactKind::Name, .text = u"Roos"_s})));
    Decision decision = concernsAnother();
    decision.remarks.insert(Question::Client, u"Wij spraken met Roos hierover."_s);
    decide(decision);
    EXPECT_TRUE(text().contains(u"Opmerking: Wij spraken met […] hierover."_s)) << text().toStdString();
}

TEST_F(ReasoningsTest, areHeldBackWhenSomethingProtectedShowsOutsideTheWords)
{
    decide(concernsAnother());
    Organisation organisation;
    organisation.name = u"Blijf Groep"_s;
    organisation.place = u"Kastanjelaan 9"_s;
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
    ASSERT_TRUE(succeeded(
        desk().leaks.protect(complaint.id, {.kind = FactKind::Address, .text = u"Kastanjelaan 9"_s})));
    EXPECT_TRUE(failedWith(ErrorKind::Leak, desk().reasonings.page(complaint.id, Language::Dutch)));
}

TEST_F(ReasoningsTest, showTheTextOfOthersAsText)
{
    for (const QString &odd : oddTexts()) {
        Decision decision = concernsAnother();
        decision.reason = odd + u"<img src=x onerror=alert(1)><b>{{name}}</b>"_s;
        decision.remarks.insert(Question::Client, odd);
        decide(decision);
        const QString body = page().body;
        EXPECT_FALSE(body.contains(u"<img"_s) || body.contains(u"<b>"_s));
        EXPECT_TRUE(succeeded(desk().triage.withdraw(part, odd + u'x')));
    }
}

TEST_F(ReasoningsTest, leaveTheRegisterOnRecordOnly)
{
    decide(concernsAnother());
    const QString file = path(u"2026-0001-onderbouwing.pdf"_s);
    ASSERT_TRUE(succeeded(desk().reasonings.save(complaint.id, "%PDF-1.4", file)));
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::ReasoningSaved);
    EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    ASSERT_TRUE(succeeded(desk().reasonings.markPrinted(complaint.id, printerOpens)));
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::ReasoningPrinted);

    const QStringList before = contentOf(desk().file);
    EXPECT_FALSE(desk().reasonings.save(complaint.id, "%PDF-1.4", path(u"no/such/x.pdf"_s)));
    EXPECT_TRUE(contentOf(desk().file) == before);
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownComplaint, desk().reasonings.page(ComplaintId(99), Language::Dutch)));
}

TEST(ReasoningTest, namesItsFileByTheCaseAlone)
{
    EXPECT_EQ(reasoningFileName(u"2026-0042"_s, Language::Dutch), u"2026-0042-onderbouwing.pdf"_s);
    EXPECT_EQ(reasoningFileName(u"2026-0042"_s, Language::English), u"2026-0042-reasons.pdf"_s);
}

} // namespace
} // namespace gehoor
