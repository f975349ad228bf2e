// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/retention/clearing.h>
#include <tests/core/retention/markedcase.h>
#include <tests/support/cipheredfile.h>
#include <tests/support/stagetest.h>

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Tables that hold nothing of any case's people: the organisation's own, or worked out from what stays.
const QSet<QString> impersonalTables{
    u"audit"_s,       u"setting"_s,     u"number_sequence"_s, u"responsible"_s,       u"own_text"_s,
    u"logo"_s,        u"watched"_s,     u"overview"_s,        u"overview_standing"_s, u"overview_check"_s,
    u"backup_plan"_s, u"backup_copy"_s, u"retention_term"_s,  u"rewriting"_s};

/// Of no case by themselves: which of its rows go with a case is found by their words.
const QString sharedTable = u"own_word"_s;

/// Columns that stay in a stub, "table.column": days, and words out of a table of our own.
const QSet<QString> impersonalColumns{u"complaint.number"_s,
                                      u"complaint.received"_s,
                                      u"complaint.logged"_s,
                                      u"complaint.channel"_s,
                                      u"complaint.capacity"_s,
                                      u"complaint.letter_language"_s,
                                      u"complaint.priority"_s,
                                      u"complaint.cleared"_s,
                                      u"complaint.cleared_at"_s,
                                      u"part.theme"_s,
                                      u"part.conduct"_s,
                                      u"assessment.day"_s,
                                      u"assessment.verdict"_s,
                                      u"assessment.ground"_s,
                                      u"assessment.steps"_s,
                                      u"assessment.withdrawn"_s,
                                      u"forwarding.function"_s,
                                      u"forwarding.day"_s,
                                      u"forwarding.answered"_s,
                                      u"forwarding.taken_back"_s,
                                      u"response.day"_s,
                                      u"extension.day"_s,
                                      u"extension.unit"_s,
                                      u"extension.consent_day"_s,
                                      u"closing.day"_s,
                                      u"closing.outcome"_s,
                                      u"closing.told"_s,
                                      u"closing.reopened"_s,
                                      u"complainant_answer.day"_s,
                                      u"letter.kind"_s,
                                      u"letter.language"_s,
                                      u"letter.state"_s,
                                      u"letter.drafted"_s,
                                      u"letter.finalised"_s,
                                      u"letter.posted"_s,
                                      u"letter.channel"_s,
                                      u"letter.withdrawn"_s,
                                      u"letter.edited"_s,
                                      u"letter.leak_checked"_s,
                                      u"breach.discovered"_s,
                                      u"breach.kind"_s,
                                      u"breach.happened_from"_s,
                                      u"breach.happened_until"_s,
                                      u"breach.affected"_s,
                                      u"breach.data"_s,
                                      u"breach.encrypted"_s,
                                      u"breach.decision"_s,
                                      u"breach.decided"_s,
                                      u"breach.reference"_s,
                                      u"breach_step.step"_s,
                                      u"breach_step.day"_s};

/// Whether the clearing takes the rows of a table, or this column of them.
bool isCleared(const QString &table, const QString &column)
{
    QStringList emptied;
    bool rowGoes = false;
    const QList<TableClearing> all = anonymising();
    for (const TableClearing &one : all) {
        if (one.table != table)
            continue;
        rowGoes = rowGoes || one.emptied.isEmpty();
        const QStringList assignments = QString(one.emptied).split(u',', Qt::SkipEmptyParts);
        for (const QString &assignment : assignments)
            emptied.append(assignment.section(u'=', 0, 0).trimmed());
    }
    return emptied.contains(column) || (rowGoes && emptied.isEmpty());
}

class ClearingTest : public StageTest
{
protected:
    QStringList names(const QString &sql)
    {
        return desk()
            .file.database()
            .select<QString>(sql, {}, [](const Row &row) { return row.text(0); })
            .value();
    }
    Result<> clear(ComplaintId id, ClearedHow how)
    {
        return desk().retention.preview(id).and_then(
            [&](const ClearingPreview &shown) { return desk().retention.clear({shown}, how); });
    }
    /// Every byte of the file's pages, free ones too, as they are when deciphered.
    QByteArray pages()
    {
        closeDesk(); // which brings the log into the file
        QFile file(registerPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const CipheredFile ciphered(file.readAll(), testKey());
        EXPECT_EQ(ciphered.unsound(), QList<qsizetype>());
        reopenDesk();
        return ciphered.deciphered();
    }
    static QStringList found(const QStringList &words, const QByteArray &pages)
    {
        QStringList seen = words;
        seen.removeIf([&](const QString &word) { return !pages.contains(word.toUtf8()); });
        return seen;
    }
    /// Those by which a search finds a case.
    QStringList sought(QStringList words)
    {
        words.removeIf(
            [&](const QString &word) { return desk().overview.rows({.search = word}, 1).value().isEmpty(); });
        return words;
    }
    void afterTheTerm() { clock.set(QDate(2028, 11, 23)); }
    /// Of whom more is known than words say.
    static ComplaintDraft flaggedDraft()
    {
        ComplaintDraft draft = makeDraft();
        draft.details.safetyFlag = true;
        draft.details.priority = Priority::High;
        Complainant &who = draft.details.complainant;
        who.representative = u"B. Bakker"_s;
        who.mandateSeen = true;
        who.anonymous = true;
        who.safeChannel = SafeChannel::Phone;
        who.noPost = true;
        return draft;
    }
};

/// Who adds a table or a column says here, or in clearing.cpp, what becomes of its words.
TEST_F(ClearingTest, everyColumnWithWordsIsClearedOrNamedAsImpersonal)
{
    const QStringList tables = names(u"SELECT name FROM sqlite_master WHERE type = 'table'"
                                     " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'complaint_search%'"_s);
    EXPECT_GT(tables.size(), 30);
    for (const QString &table : tables) {
        if (impersonalTables.contains(table) || table == sharedTable)
            continue;
        const QStringList columns =
            desk()
                .file.database()
                .select<QString>(
                    u"PRAGMA table_info(%1)"_s.arg(table), {},
                    [](const Row &row) { return row.text(2) == u"INTEGER" ? QString() : row.text(1); })
                .value();
        for (const QString &column : columns)
            EXPECT_TRUE(column.isEmpty() || isCleared(table, column) ||
                        impersonalColumns.contains(table + u'.' + column))
                << table.toStdString() << '.' << column.toStdString();
    }
}

TEST_F(ClearingTest, noWordOfAnAnonymisedCaseIsLeftInAnyPage)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    const ComplaintId other = markedCase(desk(), u"zqnoot"_s);
    ASSERT_TRUE(succeeded(desk().repeats.link(id, other)));
    afterTheTerm();
    EXPECT_EQ(found(markedWords(u"zqaap"_s), pages()), markedWords(u"zqaap"_s)); // else the test sees nothing
    EXPECT_EQ(sought(searchedWords(u"zqaap"_s)), searchedWords(u"zqaap"_s));
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Anonymised)));
    const QByteArray after = pages();
    EXPECT_EQ(found(markedWords(u"zqaap"_s), after), QStringList());
    EXPECT_EQ(found(markedWords(u"zqnoot"_s), after), markedWords(u"zqnoot"_s));
    EXPECT_FALSE(after.contains("zqaap"));
    EXPECT_EQ(sought(markedWords(u"zqaap"_s)), QStringList());
    EXPECT_EQ(sought(searchedWords(u"zqnoot"_s)), searchedWords(u"zqnoot"_s));
}

TEST_F(ClearingTest, noWordOfADestroyedCaseIsLeftInAnyPage)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    afterTheTerm();
    EXPECT_TRUE(pages().contains("zqaap")); // else the test sees nothing
    EXPECT_EQ(sought(searchedWords(u"zqaap"_s)), searchedWords(u"zqaap"_s));
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    EXPECT_FALSE(pages().contains("zqaap"));
    for (const QString &table : {u"part"_s, u"letter"_s, u"document"_s, u"forwarding"_s, u"assessment"_s})
        EXPECT_EQ(names(u"SELECT count(*) FROM "_s + table), QStringList{u"0"_s}) << table.toStdString();
    const Complaint left = desk().complaints.find(id).value();
    EXPECT_EQ(left.number.text(), u"2026-0001"_s);
    EXPECT_EQ(left.details.received, QDate(2026, 1, 1)); // the year alone
    EXPECT_EQ(desk().forwarding.closing(id).value()->outcome, Ending::Withdrawn);
}

/// A name that stays cannot be taken back, a word that goes can be added anew.
TEST_F(ClearingTest, theSpellingCheckForgetsWhatMayNameSomebodyOfTheCase)
{
    Organisation organisation = desk().settings.organisation().value();
    organisation.name = u"Stichting Xanthuis"_s;
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
    ComplaintDraft draft = makeDraft(u"Yfkje zei niets terug."_s);
    draft.details.complainant.name = u"R. Müldersen"_s;
    const ComplaintId id = desk().intake.log(draft)->id;
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Anne-Bregt Xhosa"_s})));
    ASSERT_TRUE(succeeded(desk().letters.draft(
        id, {}, plainParagraphs(u"Sjoerdsje vroeg het Xanthuis om ambulantisering."_s))));
    const QStringList stay{u"Oranjehuis"_s, u"Xanthuis"_s, u"ambulantisering"_s};
    const QStringList go{u"Müldersen"_s, u"muldersen"_s, u"Anne-Bregt"_s, u"Yfkje"_s, u"Sjoerdsje"_s};
    for (const QString &word : stay + go)
        ASSERT_TRUE(succeeded(desk().words.add(Language::Dutch, word))) << word.toStdString();
    ASSERT_TRUE(succeeded(desk().words.add(Language::English, u"Sjoerdsje"_s)));
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    EXPECT_EQ(desk().retention.preview(id)->going.constLast(),
              (std::pair<Goes, qint64>(Goes::OwnWords, go.size() + 1)));
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Anonymised)));
    EXPECT_EQ(desk().words.of(Language::Dutch).value(), stay);
    EXPECT_EQ(desk().words.of(Language::English).value(), QStringList());
}

/// What was copied of no case in particular: the reason is typed, and may name anybody.
TEST_F(ClearingTest, reasonsThatBelongToNoCaseGoWithEachThatWasThereByThen)
{
    const ComplaintId id = logComplaint(desk()).id; // received on 20 November
    const auto pass = [&](const QString &day, const QString &reason) {
        return desk().file.write({ActKind::LeakOverridden, {}, {}}, [&] {
            return desk()
                .file.database()
                .insert(u"INSERT INTO passed_leak (way, source, known, matched, reason, day)"
                        " VALUES ('copy', 'place', 'Oranjehuis', 'Oranjehuis', ?, ?)"_s,
                        {reason, day})
                .map([](qint64) {});
        });
    };
    ASSERT_TRUE(succeeded(pass(u"2026-11-19"_s, u"eerderzqmees"_s)));
    ASSERT_TRUE(succeeded(pass(u"2026-11-20"_s, u"sindsdienzqmees"_s)));
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    EXPECT_EQ(names(u"SELECT reason FROM passed_leak"_s), QStringList{u"eerderzqmees"_s});
    EXPECT_FALSE(pages().contains("sindsdienzqmees"));
}

/// What was copied of no case in particular names a fact by its number, which another case's may bear by now.
TEST_F(ClearingTest, aFactThatIsGoneIsNotHiddenBehindOneThatBearsItsNumber)
{
    const ComplaintId id = logComplaint(desk()).id;
    const ComplaintId other = logComplaint(desk()).id;
    const auto protectedFact = [&](ComplaintId complaint, const QString &text) {
        return desk().leaks.protect(complaint, {.kind = FactKind::Name, .text = text}).value();
    };
    const auto copied = [&](const QString &text, std::optional<ComplaintId> complaint = {}) {
        EXPECT_TRUE(succeeded(desk().leaks.release(WayOut::Copy, complaint, text, u"Voor de politie."_s)));
    };
    const ProtectedFactId gone = protectedFact(id, u"Anouk Zqjansma"_s);
    copied(u"Anouk Zqjansma"_s);
    ASSERT_TRUE(succeeded(desk().leaks.unprotect(id, gone)));
    ASSERT_EQ(protectedFact(other, u"Bertine Zqhoekstra"_s), gone);
    copied(u"Bertine Zqhoekstra"_s);
    const ProtectedFactId ofOther = protectedFact(other, u"Dora Zqpieters"_s);
    copied(u"Dora Zqpieters"_s, other);
    ASSERT_TRUE(succeeded(desk().leaks.unprotect(other, ofOther)));
    ASSERT_EQ(protectedFact(id, u"Esther Zqwever"_s), ofOther);
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    EXPECT_EQ(names(u"SELECT DISTINCT known FROM passed_leak ORDER BY known"_s),
              (QStringList{u"Bertine Zqhoekstra"_s, u"Dora Zqpieters"_s}));
    EXPECT_FALSE(pages().contains("Zqjansma"));
}

/// Two cases that have nothing in common but year and outcome cannot be told apart any more.
TEST_F(ClearingTest, ofDestroyedCasesNothingDiffersButTheNumber)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    ComplaintDraft draft = flaggedDraft();
    draft.details.received = QDate(2026, 3, 2);
    draft.details.channel = Channel::Phone;
    draft.details.letterLanguage = Language::English;
    draft.details.subject = u"Iets anders"_s;
    draft.details.text = u"Niemand belde terug."_s;
    const ComplaintId other = desk().intake.log(draft)->id;
    ASSERT_TRUE(succeeded(desk().forwarding.close(other, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    ASSERT_TRUE(succeeded(clear(other, ClearedHow::Destroyed)));
    const QStringList columns = desk()
                                    .file.database()
                                    .select<QString>(u"PRAGMA table_info(complaint)"_s, {},
                                                     [](const Row &row) { return row.text(1); })
                                    .value();
    EXPECT_GT(columns.size(), 20);
    for (const QString &column : columns) {
        if (column == u"id" || column == u"number")
            continue;
        EXPECT_EQ(names(u"SELECT DISTINCT quote(%1) FROM complaint"_s.arg(column)).size(), 1)
            << column.toStdString();
    }
    EXPECT_EQ(names(u"SELECT last_letter + last_bundle FROM complaint"_s), (QStringList{u"0"_s, u"0"_s}));
    EXPECT_EQ(names(u"SELECT DISTINCT logged FROM complaint"_s), QStringList{u"2026-01-01T00:00:00.000Z"_s});
    EXPECT_TRUE(succeeded(desk().complaints.find(id))) << "and it can still be read";
}

/// A flag, and a number by which cases of one sender are found, tell of somebody without a word.
TEST_F(ClearingTest, whatTellsOfWhomItWasIsGoneThoughItIsNoWord)
{
    const ComplaintDraft draft = flaggedDraft();
    const ComplaintId id = desk().intake.log(draft)->id;
    const ComplaintId later = logComplaint(desk()).id;
    EXPECT_EQ(desk().repeats.proposals(later)->size(), 1);
    EXPECT_EQ(desk().repeats.history(later)->size(), 1);
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Anonymised)));
    const ComplaintDetails left = desk().complaints.find(id).value().details;
    EXPECT_EQ(left.complainant,
              (Complainant{.capacity = draft.details.complainant.capacity, .anonymous = true}));
    EXPECT_FALSE(left.safetyFlag);
    EXPECT_EQ(desk().repeats.proposals(later)->size(), 0);
    EXPECT_EQ(desk().repeats.history(later)->size(), 0);
    EXPECT_EQ(
        names(u"SELECT count(*) FROM related_key WHERE complaint_id = "_s + QString::number(id.value())),
        QStringList{u"0"_s});
}

/// No file is written anew for it: what is deleted is overwritten where it stands.
TEST_F(ClearingTest, aFactThatIsTakenOutLeavesNoByteInAnyPage)
{
    const ComplaintId id = logComplaint(desk()).id;
    const auto fact = desk().leaks.protect(id, {.text = u"Noor Zqvermeulen"_s});
    ASSERT_TRUE(succeeded(fact));
    EXPECT_TRUE(pages().contains("Zqvermeulen")); // else the test sees nothing
    ASSERT_TRUE(succeeded(desk().leaks.unprotect(id, *fact)));
    EXPECT_FALSE(pages().contains("Zqvermeulen"));
}

/// The log beside the file, and the file as it lies on the disk, are ciphered: what is looked for is whether
/// the old pages are gone.
TEST_F(ClearingTest, theLogBesideTheFileIsEmptied)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Anonymised)));
    EXPECT_LT(QFile(registerPath() + u"-wal"_s).size(), 64'000); // the one act that notes it
    EXPECT_FALSE(desk().retention.rewriteDue().value());
}

TEST_F(ClearingTest, whatIsNeverChangedIsSoAgainAfterwards)
{
    const QString triggers = u"SELECT name || sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"_s;
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    const QStringList before = names(triggers);
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    EXPECT_EQ(names(triggers), before);
    EXPECT_GT(before.size(), 10);
}

TEST_F(ClearingTest, theTrailStaysTrueAndHoldsNoWordOfTheCase)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    const auto before = desk().file.audit().value();
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Anonymised)));
    const auto after = desk().file.audit().value();
    EXPECT_EQ(after.mid(0, before.size()), before);
    for (const AuditLine &line : after)
        EXPECT_FALSE(line.note.contains(u"merk"_s)) << line.note.toStdString();
    EXPECT_EQ(after.at(before.size()).kind, ActKind::Anonymised);
    const Inspection found = desk().file.inspect().value();
    EXPECT_EQ(found.problems, QStringList());
}

} // namespace
} // namespace gehoor
