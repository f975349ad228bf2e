// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/core/retention/markedcase.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SearchStoreTest : public StageTest
{
protected:
    ComplaintId log(const ComplaintDetails &details)
    {
        ComplaintDraft draft;
        draft.details = details;
        return desk().intake.log(draft).value().id;
    }
    qsizetype found(const QString &typed)
    {
        return desk().overview.rows({.search = typed}, 9).value().size();
    }
    /// Each writing of the index leaves a piece of its own there, until they are put together.
    QStringList writings()
    {
        return desk()
            .file.database()
            .select<QString>(
                u"SELECT level || ' ' || idx || ' ' || quote(root) FROM complaint_search_segdir"_s, {},
                [](const Row &row) { return row.text(0); })
            .value();
    }
};

TEST_F(SearchStoreTest, findsACaseByEveryWayToReachTheComplainant)
{
    ComplaintDetails details = makeDetails();
    details.remedy = u"Excuses van de directie"_s;
    details.complainant.email = u"r.mulder@voorbeeld.example"_s;
    details.complainant.phone = u"06-123 456 78"_s;
    details.complainant.address = u"Lindelaan 12\n1234 AB Utrecht"_s;
    details.complainant.representative = u"mr. A. Terpstra"_s;
    log(details);
    for (const QString &typed :
         {u"r.mulder@voorbeeld.example"_s, u"voorbeeld"_s, u"06-123 456 78"_s, u"0612345678"_s,
          u"lindelaan 12"_s, u"utrecht"_s, u"Terpstra"_s, u"excuses"_s})
        EXPECT_EQ(found(typed), 1) << typed.toStdString();
}

TEST_F(SearchStoreTest, keepsInStepWithPartsAndNotes)
{
    const Complaint logged = logComplaint(desk());
    EXPECT_EQ(found(u"wachttijd"_s), 0);
    const PartId part = desk()
                            .complaints
                            .addPart(logged.id, {.text = u"Over de wachttijd"_s,
                                                 .theme = u"bereikbaarheid"_s,
                                                 .whose = u"receptioniste"_s})
                            .value();
    for (const QString &typed : {u"wachttijd"_s, u"bereikbaarheid"_s, u"receptioniste"_s})
        EXPECT_EQ(found(typed), 1) << typed.toStdString();
    ASSERT_TRUE(succeeded(
        desk().complaints.changePart(logged.id, {.id = part, .text = u"Over de telefoontijden"_s})));
    EXPECT_EQ(found(u"wachttijd"_s), 0);
    EXPECT_EQ(found(u"telefoontijden"_s), 1);
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(logged.id, clock.today(), u"Teruggebeld om tien"_s)));
    EXPECT_EQ(found(u"teruggebeld"_s), 1);

    ComplaintDetails details = logged.details;
    details.subject = u"Bejegening"_s;
    ASSERT_TRUE(succeeded(desk().complaints.change(logged.id, details)));
    for (const QString &typed : {u"bejegening"_s, u"telefoontijden"_s, u"teruggebeld"_s})
        EXPECT_EQ(found(typed), 1) << typed.toStdString();
}

TEST_F(SearchStoreTest, findsACaseByEachKindOfWordOfItsWorkUntilItIsDestroyed)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    markedCase(desk(), u"zqnoot"_s);
    const QStringList words = searchedWords(u"zqaap"_s);
    for (const QString &word : words)
        EXPECT_EQ(found(word), 1) << word.toStdString();
    EXPECT_EQ(found(u"teammanager reactiemerkzqaap"_s), 1) << "words of several places";
    clock.set(QDate(2028, 11, 23));
    const auto shown = desk().retention.preview(id);
    ASSERT_TRUE(succeeded(shown));
    ASSERT_TRUE(succeeded(desk().retention.clear({*shown}, ClearedHow::Destroyed)));
    for (const QString &word : words)
        EXPECT_EQ(found(word), 0) << word.toStdString();
    EXPECT_EQ(found(u"2026-0001"_s), 1) << "the number stays";
    EXPECT_EQ(found(u"reactiemerkzqnoot"_s), 1) << "of the other case all stays";
}

TEST_F(SearchStoreTest, findsNoCaseByLettersByWhatDocumentsHoldOrByWhatIsProtected)
{
    markedCase(desk(), u"zqaap"_s);
    const QStringList words = otherWords(u"zqaap"_s);
    for (const QString &word : words)
        EXPECT_EQ(found(word), 0) << word.toStdString();
}

TEST_F(SearchStoreTest, isWrittenOnlyWhenAWordChanges)
{
    const Complaint logged = logComplaint(desk());
    const QStringList before = writings();
    const PartId part = logged.parts.constFirst().id;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, admissible())));
    ASSERT_TRUE(succeeded(desk().letters.draft(logged.id, {.kind = LetterKind::Acknowledgement})));
    EXPECT_EQ(writings(), before);
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Vergissing"_s)));
    EXPECT_NE(writings(), before);
    EXPECT_EQ(found(u"vergissing"_s), 1);
}

TEST_F(SearchStoreTest, doesNotFindWhatIsProtected)
{
    const Complaint logged = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().leaks.protect(logged.id, {.text = u"Vermeulen"_s})));
    EXPECT_EQ(found(u"vermeulen"_s), 0);
}

TEST_F(SearchStoreTest, takesPartsAndNotesOfAMegabyteInOneWord)
{
    const Complaint logged = logComplaint(desk());
    const QString word(1'000'000, u'q');
    ASSERT_TRUE(succeeded(desk().complaints.addPart(logged.id, {.text = word + u" achteraan"_s})));
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(logged.id, clock.today(), word + u" slotwoord"_s)));
    EXPECT_EQ(found(u"achteraan slotwoord"_s), 1);
}

} // namespace
} // namespace gehoor
