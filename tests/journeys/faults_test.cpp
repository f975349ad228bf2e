// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>
#include <tests/support/torture.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// How a call fails: with which errno, and whether every later one does too.
struct Fault
{
    const char *name;
    int error;
    bool forEver;
};
constexpr Fault kinds[] = {{"disk full, once", ENOSPC, false},
                           {"disk full, from then on", ENOSPC, true},
                           {"broken disk, once", EIO, false},
                           {"broken disk, from then on", EIO, true}};

/// The real program, while one call after the other that changes a file of the register's folder fails: see
/// tests/torture/faults.c. Each run starts from the same files.
class FaultsTest : public CommandsTest
{
protected:
    void SetUp() override
    {
        CommandsTest::SetUp();
        ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
        ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
        ASSERT_EQ(on(u"intake"_s, {mail(u"later.eml"_s, "later")}).status, 0);
        mail(u"next.eml"_s, "next");
        mail(u"after.eml"_s, "after");
        ASSERT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), path(u"old.gehoor"_s)));
        put(u"words.txt"_s, QString::fromLatin1(words));
        put(u"new-words.txt"_s, QString::fromLatin1(newWords));
        put(u"old-words.txt"_s, u"het eerste formaat blijft open"_s);
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(path(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            m_files.insert(name, file.readAll());
        }
    }

    static constexpr qint64 fewFaults = 5; // of each kind of work in the short form
    static constexpr auto words = "een zeer geheime zin";
    static constexpr auto newWords = "kelder fiets soep maandag";
    static constexpr qint64 fewer = 3; // of those that derive more keys

    QString mail(const QString &name, const QByteArray &id) const
    {
        return writeMail(name, "From: a@example.nl\r\nSubject: Klacht " + id + "\r\nMessage-ID: <" + id +
                                   "@example.nl>\r\n\r\nU belde niet terug (" + id + ").\r\n");
    }
    /// Lives `work` with every call failing in turn. `judge` looks at what is then there, with nothing
    /// failing.
    template <class Judge>
    void tryAll(const QStringList &work, Judge judge, qint64 few = fewFaults)
    {
        startAnew();
        ASSERT_EQ(runWith(work, 0, kinds[0]).status, 0);
        const qint64 calls = counted();
        ASSERT_GT(calls, 10) << "the faults are not where the files are written";
        const qint64 stride = tortureStride(calls, few);
        qsizetype kind = 0;
        for (qint64 call = 1; call <= calls; call += stride) {
            tellWhere(call, calls);
            for (qsizetype times = tortureRounds() > 0 ? std::ssize(kinds) : 1; times > 0; --times) {
                const Fault &fault = kinds[kind++ % std::ssize(kinds)];
                SCOPED_TRACE(std::string(fault.name) + ", call " + std::to_string(call));
                startAnew();
                const Ran ran = runWith(work, call, fault);
                expectSaid(ran);
                judge(ran, fault);
                expectWorksAgain();
            }
        }
        nameRow("failing calls during " + work.constFirst().toStdString());
        tally("calls", calls);
        tally("injected", kind);
    }
    QStringList withWords(const QString &name) const { return {u"--passphrase-file"_s, path(name)}; }
    bool opensWith(const QString &file, const QString &nameOfWords) const
    {
        return program.run(QStringList{u"verify"_s, path(file)} + withWords(nameOfWords)).status == 0;
    }
    void expectWhole(const QString &name) const
    {
        const Ran verified = program.run({u"verify"_s, path(name), u"--json"_s});
        EXPECT_EQ(verified.status, 0) << verified.out.constData() << verified.err.constData();
    }
    QStringList numbers() const
    {
        QStringList all;
        const QJsonArray cases = on(u"list"_s, {u"--json"_s}).array();
        for (const auto &one : cases)
            all << one.toObject().value(u"number"_s).toString();
        all.sort();
        return all;
    }
    /// What ends in `ending` and was not there at the start.
    QStringList leftOver(const QString &ending) const
    {
        return QDir(folder.path()).entryList({u'*' + ending}, QDir::Files | QDir::Hidden);
    }

    void put(const QString &name, const QString &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    /// At the start of each run.
    void putEachTime(const QString &name, const QByteArray &content) { m_files.insert(name, content); }

    void startAnew() const
    {
        QDir place(folder.path());
        const QStringList names = place.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            QFile::remove(path(name));
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            QFile made(path(file.key()));
            ASSERT_TRUE(made.open(QIODevice::WriteOnly));
            made.write(file.value());
        }
    }
    Ran runWith(const QStringList &work, qint64 call, const Fault &fault) const
    {
        QFile count(countFile());
        EXPECT_TRUE(count.open(QIODevice::WriteOnly));
        count.write(QByteArray(sizeof(long), '\0'));
        count.close();
        Program faulty;
        faulty.set(u"LD_PRELOAD"_s, faultsPath() + u':' + quickKeysPath());
        faulty.set(u"GEHOOR_FAULT_FOLDER"_s, QDir(folder.path()).canonicalPath());
        faulty.set(u"GEHOOR_FAULT_AT"_s, QString::number(call));
        faulty.set(u"GEHOOR_FAULT_ERROR"_s, QString::number(fault.error));
        faulty.set(u"GEHOOR_FAULT_EVER"_s, QString::number(int(fault.forEver)));
        faulty.set(u"GEHOOR_FAULT_COUNT"_s, countFile());
        return faulty.run(work + QStringList{u"--today"_s, u"2026-11-23"_s});
    }
    qint64 counted() const
    {
        QFile count(countFile());
        EXPECT_TRUE(count.open(QIODevice::ReadOnly));
        const QByteArray bytes = count.readAll();
        long calls = 0;
        if (bytes.size() == sizeof calls)
            std::memcpy(&calls, bytes.constData(), sizeof calls);
        return calls;
    }

    /// A status of the table and a sentence of ours; no crash.
    static void expectSaid(const Ran &ran)
    {
        EXPECT_TRUE(ran.status == 0 || ran.status == 1 || ran.status == 3)
            << ran.status << ran.err.constData();
        const bool remarks = ran.err.contains("kept as") || ran.err.contains("make a new sheet") ||
                             ran.err.contains("make a new backup too"); // of what went well
        EXPECT_EQ(ran.status == 0, ran.err.isEmpty() || remarks) << ran.err.constData();
        EXPECT_FALSE(ran.err.contains("SQLite")) << ran.err.constData();
        EXPECT_FALSE(ran.err.contains("Sanitizer")) << ran.err.constData();
    }
    void expectWorksAgain() const
    {
        const Ran again = on(u"intake"_s, {path(u"after.eml"_s)});
        EXPECT_EQ(again.status, 0) << again.err.constData();
        expectWhole(u"register.gehoor"_s);
    }

private:
    QString countFile() const { return m_elsewhere.filePath(u"count"_s); }

    QHash<QString, QByteArray> m_files;
    QTemporaryDir m_elsewhere;
};

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
}

TEST_F(FaultsTest, aBackupIsWholeOrNone)
{
    const QString copy = u"other.gehoor"_s;
    tryAll({u"backup"_s, registerPath(), path(copy)}, [&](const Ran &ran, const Fault &) {
        expectWhole(u"register.gehoor"_s);
        if (ran.status == 0) {
            EXPECT_TRUE(QFile::exists(path(copy)));
        }
        if (QFile::exists(path(copy)))
            expectWhole(copy);
    });
}

TEST_F(FaultsTest, aRestoreLeavesTheOneRegisterOrTheOther)
{
    tryAll({u"restore"_s, path(u"copy.gehoor"_s), registerPath(), u"--replace"_s},
           [&](const Ran &ran, const Fault &) {
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
               EXPECT_TRUE(ran.err.contains(aside.constFirst().toUtf8())) << ran.err.constData();
           });
}

/// Where only the last renaming fails: no register knows of it, and all cases lie in it.
TEST_F(FaultsTest, aRestoreThatFailsAtTheEndTellsWhatItPutAside)
{
    const QStringList work{u"restore"_s, path(u"copy.gehoor"_s), registerPath(), u"--replace"_s};
    startAnew();
    ASSERT_EQ(runWith(work, 0, kinds[0]).status, 0);
    constexpr qint64 behind = 20; // calls that may follow on it
    const qint64 calls = counted();
    for (qint64 call = calls; call > calls - behind; --call) {
        startAnew();
        const Ran ran = runWith(work, call, kinds[2]);
        if (ran.status == 0)
            continue;
        expectSaid(ran);
        EXPECT_EQ(numbers().size(), 2) << "call " << call;
        const QStringList aside = leftOver(u"before-restore*.gehoor"_s);
        ASSERT_EQ(aside.size(), 1) << "call " << call;
        EXPECT_TRUE(ran.err.contains("put aside as") && ran.err.contains(aside.constFirst().toUtf8()))
            << ran.err.constData();
        expectWhole(aside.constFirst());
        expectWorksAgain();
        return;
    }
    FAIL() << "no call near the end was missed";
}

TEST_F(FaultsTest, aSalvageMakesAWholeRegisterOrNone)
{
    const QString made = u"new.gehoor"_s;
    tryAll({u"salvage"_s, registerPath(), path(made)}, [&](const Ran &ran, const Fault &) {
        expectWhole(u"register.gehoor"_s);
        if (ran.status == 0) {
            EXPECT_TRUE(QFile::exists(path(made)));
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
