// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/faultstest.h>
#include <tests/support/realkeys.h>
#include <tests/support/torture.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(FaultsTest, aCaseIsKeptWholeOrRefused)
{
    tryAll({u"intake"_s, registerPath(), path(u"next.eml"_s)}, [&](const Ran &ran, const Fault &) {
        expectWhole(u"register.gehoor"_s);
        const QStringList there = numbers();
        EXPECT_EQ(there.mid(0, 2), (QStringList{u"2026-0001"_s, u"2026-0002"_s}));
        if (ran.out.contains("2026-0003")) {
            EXPECT_TRUE(there.contains(u"2026-0003"_s)) << ran.out.constData();
        }
        EXPECT_EQ(ran.status == 0, ran.out.contains("2026-0003"));
    });
}

TEST_F(FaultsTest, aLetterIsKeptWithItsFileOrRefused)
{
    const QString pdf = path(u"brief.pdf"_s);
    tryAll({u"letter"_s, registerPath(), u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s, pdf},
           [&](const Ran &ran, const Fault &fault) {
               expectWhole(u"register.gehoor"_s);
               const QJsonArray letters =
                   on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s).toArray();
               ASSERT_LE(letters.size(), 1);
               if (ran.status == 0) {
                   EXPECT_EQ(letters.size(), 1);
               }
               if (!letters.isEmpty()) {
                   EXPECT_EQ(letters.first().toObject().value(u"state"_s).toString(), u"final"_s);
                   EXPECT_TRUE(QFile::exists(pdf)) << "on record, so it has left";
               }
               if (QFile::exists(pdf)) {
                   EXPECT_TRUE(pdfText(pdf).contains("2026-0001")) << "never half a file";
               }
               // A disk that lets nothing be done any more lets nothing be taken back either.
               if (ran.status != 0 && !fault.forEver) {
                   EXPECT_TRUE(letters.isEmpty());
                   EXPECT_FALSE(QFile::exists(pdf)) << "what is not on record has not left";
               }
           });
    nameRow("failing calls during a letter into a new file");
}

TEST_F(FaultsTest, aLetterTakesThePlaceOfAnOlderFileWithItsLineOrNotAtAll)
{
    const QString pdf = path(u"brief.pdf"_s);
    putEachTime(u"brief.pdf"_s, "of last year");
    tryAll({u"letter"_s, registerPath(), u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s, pdf},
           [&](const Ran &ran, const Fault &fault) {
               expectWhole(u"register.gehoor"_s);
               QFile file(pdf);
               const bool isThere = file.open(QIODevice::ReadOnly);
               const bool isOlder = isThere && file.readAll() == "of last year";
               if (isThere && !isOlder) {
                   EXPECT_TRUE(pdfText(pdf).contains("2026-0001")) << "never half a file";
               }
               const QJsonArray letters =
                   on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s).toArray();
               if (ran.status == 0) {
                   EXPECT_EQ(letters.size(), 1);
               }
               if (!letters.isEmpty()) {
                   EXPECT_TRUE(isThere && !isOlder) << "on record, so it has left";
               }
               // A disk that lets nothing be done any more lets nothing be taken back either.
               if (ran.status != 0 && !fault.forEver) {
                   EXPECT_TRUE(letters.isEmpty());
                   EXPECT_TRUE(isOlder) << "and nothing beside it: " << leftOver(u"pdf.before*"_s).size();
                   EXPECT_EQ(leftOver(u"pdf.before*"_s), QStringList());
               }
               EXPECT_TRUE(isThere || !leftOver(u"pdf.before*"_s).isEmpty()) << "the older is lost";
           });
    nameRow("failing calls during a letter over an older file");
}

TEST_F(FaultsTest, aBackupIsWholeOrNone)
{
    const QString copy = u"other.gehoor"_s;
    tryAll({u"backup"_s, registerPath(), path(copy)}, [&](const Ran &ran, const Fault &) {
        expectWhole(u"register.gehoor"_s);
        if (ran.status == 0) {
            EXPECT_TRUE(QFile::exists(path(copy)));
            EXPECT_TRUE(isListed(copy)) << "what was confirmed is known";
            EXPECT_EQ(casesIn(copy), 2);
        }
        if (QFile::exists(path(copy))) {
            expectWhole(copy);
            EXPECT_TRUE(isListed(copy)) << "clearing would never reach it";
        }
    });
}

TEST_F(FaultsTest, aBackupThatIsStoredWrongIsRefused)
{
    constexpr Fault turned{"a bit turned", EIO, false, ".part"};
    const QString copy = u"other.gehoor"_s;
    const QStringList work{u"backup"_s, registerPath(), path(copy)};
    startAnew();
    ASSERT_EQ(runWith(work, 0, turned).status, 0);
    const qint64 writes = counted();
    ASSERT_GT(writes, 10) << "the copy is not written where the bits are turned";
    const qint64 stride = tortureStride(writes, fewFaults);
    qint64 tried = 0;
    qint64 refused = 0;
    for (qint64 write = writes; write > 0; write -= stride) {
        SCOPED_TRACE("write " + std::to_string(write));
        startAnew();
        const Ran ran = runWith(work, write, turned);
        EXPECT_GE(counted(), write) << "it ended before the fault struck";
        ++tried;
        refused += ran.status == 0 ? 0 : 1;
        expectSaid(ran, turned);
        if (ran.status == 0) { // that page was written once more, or is not in use
            expectWhole(copy);
        } else {
            EXPECT_FALSE(ran.err.contains("The register is damaged")) << "it is not";
            EXPECT_FALSE(QFile::exists(path(copy)));
            EXPECT_FALSE(isListed(copy));
        }
        expectWorksAgain();
    }
    EXPECT_GT(refused, tried / 2);
    nameRow("a bit turned while a backup is written");
    tally("writes", writes);
    tally("turned", tried);
    tally("refused", refused);
}

TEST_F(FaultsTest, aRestoreLeavesTheOneRegisterOrTheOther)
{
    tryAll(restore(), [&](const Ran &ran, const Fault &) {
        expectWhole(u"register.gehoor"_s);
        expectWhole(u"copy.gehoor"_s);
        const bool restored = numbers() == QStringList{u"2026-0001"_s};
        EXPECT_TRUE(restored || numbers().size() == 2);
        if (ran.status == 0) {
            EXPECT_TRUE(restored);
        }
        const QStringList aside = leftOver(u"before-restore*.gehoor"_s);
        ASSERT_LE(aside.size(), 1);
        EXPECT_TRUE(!restored || aside.size() == 1);
        if (aside.isEmpty())
            return;
        expectWhole(aside.constFirst());
        EXPECT_EQ(casesIn(aside.constFirst()), 2) << "what stood there is not lost";
        EXPECT_TRUE(ran.err.contains(aside.constFirst().toUtf8())) << ran.err.constData();
    });
}

/// Where only the last renaming fails; that it cannot be brought to the disk afterwards is another matter. On
/// a disk that lets nothing be done any more the second name stays until the register is next opened to
/// write.
TEST_F(FaultsTest, aRestoreThatFailsAtTheEndLeavesOneNameOrTellsTheOther)
{
    const QStringList work = restore();
    startAnew();
    ASSERT_EQ(runWith(work, 0, faultKinds[0]).status, 0);
    const qint64 calls = counted();
    for (const Fault &fault : {faultKinds[2], faultKinds[3]}) {
        qint64 call = calls;
        Ran ran;
        do {
            startAnew();
            ran = runWith(work, call, fault);
            EXPECT_GE(counted(), call) << "it ended before the fault struck";
        } while ((ran.status == 0 || numbers().size() == 1) && --call > calls - behindRestore);
        SCOPED_TRACE(std::string(fault.name) + ", call " + std::to_string(call));
        ASSERT_NE(ran.status, 0) << "no call near the end was missed";
        expectSaid(ran, fault);
        EXPECT_EQ(numbers().size(), 2);
        const QStringList aside = leftOver(u"before-restore*.gehoor"_s);
        ASSERT_EQ(aside.size(), fault.forEver ? 1 : 0);
        EXPECT_EQ(ran.err.contains("put aside as"), fault.forEver) << ran.err.constData();
        if (fault.forEver) {
            EXPECT_TRUE(ran.err.contains(aside.constFirst().toUtf8())) << ran.err.constData();
            expectWhole(aside.constFirst());
        }
        expectWorksAgain();
        EXPECT_EQ(leftOver(u"before-restore*.gehoor"_s), QStringList());
    }
}

/// A log that cannot be brought into the file stands beside whichever of the two it belongs to, once somebody
/// opened the register.
TEST_F(FaultsTest, aRestoreOverACrashedRegisterLeavesTheLogWhereItBelongs)
{
    const QString log = u"hier staat het laatste werk van iemand anders"_s; // longer than the head of a log
    const QStringList work = restore();
    const auto live = [&](qint64 call, const Fault &fault) {
        startAnew();
        put(u"register.gehoor-wal"_s, log);
        return runWith(work, call, fault);
    };
    const auto holdsLog = [&](const QString &name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) && file.readAll() == log.toUtf8();
    };
    ASSERT_EQ(live(0, faultKinds[0]).status, 0);
    const qint64 calls = counted();
    const qint64 stride = tortureStride(behindRestore, fewFaults);
    for (qint64 call = calls; call > calls - behindRestore; call -= stride) {
        for (const Fault &fault : {faultKinds[2], faultKinds[3]}) {
            SCOPED_TRACE(std::string(fault.name) + ", call " + std::to_string(call));
            const Ran ran = live(call, fault);
            const bool restored = on(u"list"_s).status == 0; // what stood there is told to be damaged
            EXPECT_TRUE(restored || ran.status != 0) << ran.out.constData();
            EXPECT_NE(restored, holdsLog(u"register.gehoor-wal"_s));
            const QStringList aside = leftOver(u"before-restore*.gehoor-wal"_s);
            ASSERT_EQ(aside.size(), restored ? 1 : 0);
            EXPECT_TRUE(!restored || holdsLog(aside.constFirst()));
        }
    }
}

TEST_F(FaultsTest, aSalvageMakesAWholeRegisterOrNone)
{
    const QString made = u"new.gehoor"_s;
    tryAll({u"salvage"_s, registerPath(), path(made)}, [&](const Ran &ran, const Fault &) {
        expectWhole(u"register.gehoor"_s);
        if (ran.status == 0) {
            EXPECT_EQ(casesIn(made), 2) << "nothing is missing, it said";
        }
        if (QFile::exists(path(made)))
            expectWhole(made);
    });
}

class FaultsWithRealKeysTest : public FaultsTest
{
    const RealKeys m_real; // those of the kept register
};

/// Whatever failed, the next opening goes on from there.
TEST_F(FaultsWithRealKeysTest, aMigrationLeavesARegisterThatCanBeBroughtUpToDate)
{
    const QString old = path(u"old.gehoor"_s);
    const QStringList withOldWords = withWords(u"old-words.txt"_s);
    tryAll(
        QStringList{u"intake"_s, old, path(u"next.eml"_s)} + withOldWords,
        [&](const Ran &ran, const Fault &) {
            const Ran cases = program.run(
                QStringList{u"list"_s, old, u"--json"_s, u"--today"_s, u"2026-11-23"_s} + withOldWords);
            EXPECT_EQ(cases.status, 0) << cases.err.constData();
            EXPECT_GE(cases.array().size(), ran.out.contains("2026-") ? 2 : 1);
            EXPECT_EQ(ran.status == 0, ran.out.contains("2026-"));
            EXPECT_TRUE(opensWith(u"old.gehoor"_s, u"old-words.txt"_s));
        },
        fewer);
    nameRow("failing calls during a migration");
}

TEST_F(FaultsTest, aChangeOfPassphraseLeavesTheOldOneOrTheNew)
{
    const QString changed = u"register.gehoor"_s;
    tryAll(
        {u"passphrase"_s, registerPath(), u"--new-passphrase-file"_s, path(u"new-words.txt"_s)},
        [&](const Ran &ran, const Fault &) {
            const bool isNew = opensWith(changed, u"new-words.txt"_s);
            EXPECT_NE(isNew, opensWith(changed, u"words.txt"_s)) << "the one or the other, and whole";
            EXPECT_TRUE(isNew || ran.status != 0) << "what was told is so";
            EXPECT_TRUE(isNew || !ran.out.contains("was changed")) << ran.out.constData();
            program.set(u"GEHOOR_PASSPHRASE"_s, QString::fromLatin1(isNew ? newWords : words));
            EXPECT_EQ(numbers().size(), 2);
        },
        fewer);
}

} // namespace
} // namespace gehoor
