// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/backups/lastrestore.h>
#include <core/complaint/changedfields.h>
#include <core/retention/retention.h>
#include <core/settings/settings.h>
#include <ui/wording/wording.h>

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString told(ActKind kind, const QString &note)
{
    AuditLine line;
    line.kind = kind;
    line.note = note;
    return auditNote(line);
}

TEST(ActWordsTest, namesEveryActInWordsOfItsOwn)
{
    QSet<QString> words;
    const int last = static_cast<int>(ActKind::BreachChanged);
    for (int i = 0; i <= last; ++i)
        words.insert(wording(static_cast<ActKind>(i)));
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.size(), last + 1);
}

TEST(ActWordsTest, saysWhichFieldsOfACaseOrAPartWereChanged)
{
    const auto changed = [](const QString &note) { return told(ActKind::ComplaintChanged, note); };
    EXPECT_EQ(changed(u"received:2026-11-17:2026-11-20 safeChannel noPost"_s),
              u"date of receipt: from 2026-11-17 to 2026-11-20, safe channel, whether post may go to the "
              "address"_s);
    EXPECT_EQ(changed({}), QString()) << "a line of before notes told it";
    EXPECT_EQ(told(ActKind::PartChanged, u"2 text theme"_s), u"2: words of the part, theme"_s);
    EXPECT_EQ(told(ActKind::PartChanged, {}), QString());

    QSet<QString> words;
    for (const auto &[field, key] : detailFieldKeys.entries())
        words.insert(changed(key));
    EXPECT_EQ(std::size_t(words.size()), detailFieldKeys.entries().size()) << "each in words of its own";
    QSet<QString> partWords;
    for (const auto &[field, key] : partFieldKeys.entries())
        partWords.insert(told(ActKind::PartChanged, u"1 "_s + key));
    EXPECT_EQ(std::size_t(partWords.size()), partFieldKeys.entries().size());
}

TEST(ActWordsTest, saysFromWhenToWhenTheDiscoveryOfADataBreachWasMoved)
{
    const auto changed = [](const QString &note) { return told(ActKind::BreachChanged, note); };
    EXPECT_EQ(changed(u"3 facts"_s), u"3, what is known of it"_s);
    const auto at = [](int day) {
        return auditMoment(QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC));
    };
    EXPECT_EQ(changed(u"3 facts discovered 2026-11-23T09:00:00Z 2026-11-20T09:00:00Z"_s),
              u"3, what is known of it; moment of discovery: from %1 to %2"_s.arg(at(23), at(20)));
}

/// The sheet that was used has another mark, and its key holds no longer.
TEST(ActWordsTest, saysOfANewKeyWhichMarkItsSheetBears)
{
    for (const ActKind kind : {ActKind::SheetUsed, ActKind::PassphraseChanged}) {
        EXPECT_EQ(told(kind, u"E8BE"_s), u"new emergency sheet: mark E8BE"_s);
        EXPECT_EQ(told(kind, {}), QString());
    }
}

TEST(ActWordsTest, tellsThatTheRuleTookCopiesAwayFromOtherChangesOfBackups)
{
    AuditLine line{};
    line.kind = ActKind::BackupsChanged;
    EXPECT_EQ(auditAct(line), u"backup settings changed"_s);
    EXPECT_EQ(auditNote(line), QString());
    line.note = noteOnTakenAway(1);
    EXPECT_EQ(auditAct(line), u"old backups taken away by the rule"_s);
    EXPECT_TRUE(auditNote(line).startsWith(u"1 "_s)) << auditNote(line).toStdString();
    line.note = noteOnTakenAway(12);
    EXPECT_TRUE(auditNote(line).startsWith(u"12 "_s)) << auditNote(line).toStdString();
    line.note = noteOnStruckOff;
    EXPECT_TRUE(auditAct(line).startsWith(u"backup struck off"_s)) << auditAct(line).toStdString();
    EXPECT_EQ(auditNote(line), QString());
    line.note = noteOnDoubt;
    EXPECT_TRUE(auditAct(line).startsWith(u"old backup kept"_s)) << auditAct(line).toStdString();
    EXPECT_EQ(auditNote(line), QString());
    line.note = noteOnFound;
    EXPECT_EQ(auditAct(line), u"older backups found in the folder for backups"_s);
    EXPECT_EQ(auditNote(line), QString());
}

TEST(ActWordsTest, saysOfARestoreHowMuchWasLost)
{
    const QString head(64, u'a');
    EXPECT_EQ(told(ActKind::Restored, head), head);
    EXPECT_EQ(told(ActKind::Restored, noteOnRestored(head, {.acts = 12})),
              head + u"; 12 later act(s) lost"_s);
    EXPECT_EQ(told(ActKind::Restored, noteOnRestored(head, {.isKnown = false})),
              head + u"; what was lost is not known"_s);
    EXPECT_EQ(told(ActKind::Restored, noteOnRestored(head, {.isKnown = false, .stoodNothing = true})),
              head + u"; no register stood there: what was done later is not in it"_s);
}

TEST(ActWordsTest, saysOfWhatANumberOrADayIsAndWhichWaySomethingWent)
{
    struct NoteCase
    {
        ActKind act;
        QString note;
        QString words;
    };
    const QList<NoteCase> cases{
        {ActKind::Exported, u"54"_s, u"54 case(s)"_s},
        {ActKind::DueDatesExported, u"5"_s, u"5 case(s)"_s},
        {ActKind::ResponsiblesImported, u"12"_s, u"12 responsible person(s)"_s},
        {ActKind::AccessExtended, u"2"_s, u"2 month(s)"_s},
        {ActKind::PutOff, u"2026-12-03"_s, numericDate(QDate(2026, 12, 3))},
        {ActKind::AccessRequested, u"2026-12-03"_s, numericDate(QDate(2026, 12, 3))},
        {ActKind::AccessAnswered, u"2026-12-03"_s, numericDate(QDate(2026, 12, 3))},
        {ActKind::AuditExported, u"csv 602"_s, u"602 line(s)"_s},
        {ActKind::AuditExported, u"paper"_s, u"on paper"_s},
        {ActKind::AuditExported, u"pdf aa11"_s, u"pdf aa11"_s},
        {ActKind::LetterPosted, u"2026-0001/1 hand"_s, u"2026-0001/1, by hand"_s},
        {ActKind::LetterPosted, u"2026-0001/1"_s, u"2026-0001/1"_s}, // a line of before it was asked
        {ActKind::BundleSent, u"2026-0001/2 mail"_s, u"2026-0001/2, by mail"_s}};
    for (const NoteCase &one : cases)
        EXPECT_EQ(told(one.act, one.note), one.words) << one.note.toStdString();
}

TEST(ActWordsTest, tellsTheTimeUntilTheLockAndTheFileWrittenAnewFromOtherSettings)
{
    AuditLine line{};
    line.kind = ActKind::PolicyChanged;
    EXPECT_EQ(auditAct(line), u"policy questions changed"_s);
    line.note = noteOnIdleLock;
    EXPECT_EQ(auditAct(line), u"time until the lock changed"_s);
    EXPECT_EQ(auditNote(line), QString());
    line.kind = ActKind::RetentionChanged;
    EXPECT_EQ(auditAct(line), u"retention settings changed"_s);
    line.note = noteOnRewritten;
    EXPECT_EQ(auditAct(line), u"file of the register written anew"_s);
    EXPECT_EQ(auditNote(line), QString());
}

TEST(ActWordsTest, saysWhichKindOfFactWasProtectedOrChanged)
{
    for (const ActKind kind : {ActKind::FactProtected, ActKind::FactChanged, ActKind::FactUnprotected})
        EXPECT_EQ(told(kind, u"childName"_s), wording(FactKind::ChildName));
}

} // namespace
} // namespace gehoor
