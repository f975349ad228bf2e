// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/migrations.h>
#include <core/registerfile/opening.h>
#include <tests/journeys/killedtest.h>
#include <tests/support/places.h>
#include <tests/support/realkeys.h>
#include <tests/support/torture.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(KilledTest, everyConfirmedCaseIsThere)
{
    measure(QStringList{u"intake"_s, registerPath(), mail(1), mail(2), mail(3)});
    int partly = 0;
    qsizetype before = 3;
    rounds("intake of three mails", [&](int round) {
        QStringList arguments{u"intake"_s, registerPath()};
        for (int count = 1; count <= 3; ++count)
            arguments << mail(round * 10 + count);
        QList<QByteArray> confirmed =
            runAndKill(arguments, round % 2 == 0 ? Begun::Lock : Begun::Word).split('\n');
        confirmed.removeAll(QByteArray());
        partly += died() && !confirmed.isEmpty() && confirmed.size() < 3 ? 1 : 0;
        expectWhole(registerPath());
        const QSet<QString> there = numbers();
        for (const QByteArray &line : std::as_const(confirmed))
            EXPECT_TRUE(there.contains(QString::fromUtf8(line.split('\t').constFirst()))) << line.constData();
        EXPECT_LE(there.size(), before + confirmed.size() + 1) << "one at most was kept and not yet told";
        before = there.size();
        for (const QString &number : there) { // no half of a case
            const QJsonObject whole = on(u"show"_s, {number, u"--json"_s}).object();
            EXPECT_FALSE(whole.value(u"parts"_s).toArray().isEmpty()) << number.toStdString();
            EXPECT_FALSE(whole.value(u"documents"_s).toArray().isEmpty()) << number.toStdString();
            if (round % 20 != 0)
                break; // all of them now and then
        }
    });
    EXPECT_GE(partly, tortureRounds() / 20);
    tally("after a part was confirmed", partly);
}

/// What has left is on record, and what is on record has its file. The file comes first: killed in between,
/// it is there without its letter, whole, and nobody was told that it is final.
TEST_F(KilledTest, everyConfirmedLetterIsThereWithItsFile)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const auto letter = [&](int number) {
        return QStringList{u"letter"_s,          registerPath(), u"2026-0001"_s,
                           u"acknowledgement"_s, u"--out"_s,     path(u"brief-%1.pdf"_s.arg(number))};
    };
    const auto letters = [&] {
        return on(u"show"_s, {u"2026-0001"_s, u"--json"_s}).object().value(u"letters"_s).toArray();
    };
    measure(letter(0));
    qsizetype before = letters().size();
    ASSERT_EQ(before, 1);
    int early = 0;
    rounds("making a letter", [&](int round) {
        const QString pdf = letter(round).constLast();
        const QByteArray confirmed = runAndKill(letter(round));
        expectWhole(registerPath());
        const QJsonArray there = letters();
        const bool kept = there.size() == before + 1;
        EXPECT_TRUE(kept || there.size() == before) << there.size();
        EXPECT_TRUE(kept || confirmed.isEmpty()) << confirmed.constData();
        EXPECT_TRUE(kept || died());
        EXPECT_EQ(there.last().toObject().value(u"state"_s).toString(), u"final"_s) << "no draft is left";
        EXPECT_TRUE(!kept || QFile::exists(pdf));
        if (QFile::exists(pdf)) {
            EXPECT_TRUE(pdfText(pdf).contains("2026-0001")) << "never half a file";
        }
        early += !kept && QFile::exists(pdf) ? 1 : 0;
        before = there.size();
    });
    tally("with the file before its act", early);
}

/// And known: its line comes first. Killed in between, the list has one that is not there.
TEST_F(KilledTest, everyBackupThatBearsItsNameIsWhole)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    ASSERT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"stick"_s)}).status, 0);
    const QStringList backup{u"backup"_s, registerPath(), u"--json"_s};
    measure(backup);
    QSet<QString> confirmed;
    int early = 0;
    rounds("a backup", [&](int round) {
        const QByteArray said = runAndKill(backup, round % 2 == 0 ? Begun::Lock : Begun::Word);
        expectWhole(registerPath());
        if (!said.isEmpty()) {
            const QString made = QJsonDocument::fromJson(said).object().value(u"file"_s).toString();
            ASSERT_TRUE(QFile::exists(made)) << said.constData();
            expectWhole(made);
            confirmed.insert(made);
        }
        const QStringList copies = QDir(path(u"stick"_s)).entryList({u"*.gehoor"_s}, QDir::Files, QDir::Time);
        for (const QString &copy : copies.mid(0, 2))
            expectWhole(path(u"stick/"_s + copy));
        QSet<QString> listed;
        QSet<QString> withoutFile;
        const QJsonArray known = on(u"backup"_s, {u"--list"_s, u"--json"_s}).array();
        for (const auto &one : known) {
            const QJsonObject copy = one.toObject();
            listed.insert(copy.value(u"file"_s).toString());
            if (!copy.value(u"there"_s).toBool() && !copy.value(u"removed"_s).toBool())
                withoutFile.insert(copy.value(u"file"_s).toString());
        }
        EXPECT_TRUE(listed.contains(confirmed)) << "what was confirmed is known";
        EXPECT_FALSE(withoutFile.intersects(confirmed)) << "and there";
        early += withoutFile.isEmpty() ? 0 : 1;
        for (const QString &copy : copies)
            EXPECT_TRUE(listed.contains(QFileInfo(path(u"stick/"_s + copy)).canonicalFilePath()))
                << copy.toStdString() << " is in no list";
    });
    EXPECT_FALSE(confirmed.isEmpty());
    tally("confirmed", confirmed.size());
    tally("with the line before its file", early);
}

TEST_F(KilledTest, aRestoreLeavesTheOneRegisterOrTheOther)
{
    ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const QString present = path(u"present.gehoor"_s);
    ASSERT_TRUE(QFile::copy(registerPath(), present));
    const QStringList restore{u"restore"_s, path(u"copy.gehoor"_s), registerPath(), u"--replace"_s};
    measure(restore);
    rounds("a restore", [&](int) {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(registerPath() + ending);
        ASSERT_TRUE(QFile::copy(present, registerPath()));
        const QByteArray confirmed = runAndKill(restore);
        expectWhole(registerPath());
        const bool restored = numbers().isEmpty();
        EXPECT_TRUE(restored || numbers() == QSet<QString>{u"2026-0001"_s});
        EXPECT_TRUE(restored || !confirmed.contains("Restored:"));
        if (!restored)
            return;
        const QStringList aside = QDir(folder.path()).entryList({u"*before-restore*.gehoor"_s}, QDir::Files);
        ASSERT_FALSE(aside.isEmpty());
        expectWhole(path(aside.constLast()));
        const Ran kept = program.run({u"list"_s, path(aside.constLast()), u"--json"_s});
        EXPECT_EQ(kept.array().size(), 1) << "what stood there is not lost";
    });
}

/// Done again it goes on to its end, whatever the one that was killed left.
TEST_F(KilledTest, aSalvageIsDoneAgain)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const QStringList salvage{u"salvage"_s, registerPath(), path(u"new.gehoor"_s)};
    const auto startAnew = [&] {
        const QStringList left =
            QDir(folder.path()).entryList({u"new.gehoor*"_s}, QDir::Files | QDir::Hidden);
        for (const QString &name : left)
            QFile::remove(path(name));
    };
    measure(salvage);
    int gone = 0;
    rounds("a salvage", [&](int) {
        startAnew();
        const QByteArray confirmed = runAndKill(salvage);
        const bool isThere = QFile::exists(path(u"new.gehoor"_s));
        EXPECT_TRUE(isThere || confirmed.isEmpty()) << confirmed.constData();
        const Ran again = program.run(salvage);
        EXPECT_EQ(again.status, isThere ? 1 : 0) << again.err.constData();
        gone += again.err.contains("What it had read was used") ? 1 : 0;
        expectWhole(path(u"new.gehoor"_s));
        const Ran cases = program.run({u"list"_s, path(u"new.gehoor"_s), u"--json"_s});
        EXPECT_EQ(cases.array().size(), 1) << cases.err.constData();
        expectWhole(registerPath());
        EXPECT_TRUE(isThere || !QFile::exists(path(u"new.gehoor.damaged"_s)));
        EXPECT_FALSE(QFile::exists(path(u"new.gehoor.damaged.part"_s)));
    });
    tally("gone on with what was read", gone);
}

/// The program as it is, which is killed while it derives a key too; and the kept register opens with no
/// other.
class KilledWithRealKeysTest : public KilledTest
{
    const RealKeys m_real;
};

/// The one passphrase opens it or the other does, and then it is whole.
TEST_F(KilledWithRealKeysTest, aChangeOfPassphraseLeavesTheOldOneOrTheNew)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const auto fileOf = [&](int number) {
        QFile file(path(u"words-%1.txt"_s.arg(number)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("een zeer geheime zin " + QByteArray::number(number) + '\n');
        return file.fileName();
    };
    const auto change = [&](int from, int to) {
        return QStringList{
            u"passphrase"_s, registerPath(), u"--passphrase-file"_s, fileOf(from), u"--new-passphrase-file"_s,
            fileOf(to)};
    };
    const auto verified = [&](int number) {
        return program.run({u"verify"_s, registerPath(), u"--passphrase-file"_s, fileOf(number)}).status;
    };
    ASSERT_EQ(on(u"passphrase"_s, {u"--new-passphrase-file"_s, fileOf(0)}).status, 0);
    measure(change(0, 1));
    int present = 1;
    int changes = 0;
    rounds("a change of passphrase", [&](int) {
        const int next = present + 1;
        const QByteArray confirmed = runAndKill(change(present, next), Begun::Copy);
        const bool changed = verified(next) == 0;
        EXPECT_NE(changed, verified(present) == 0);
        EXPECT_TRUE(changed || confirmed.isEmpty()) << confirmed.constData();
        changes += died() && changed ? 1 : 0;
        present = changed ? next : present;
        const Ran cases =
            program.run({u"list"_s, registerPath(), u"--json"_s, u"--passphrase-file"_s, fileOf(present)});
        EXPECT_EQ(cases.array().size(), 1) << "by either there is all that there was";
    });
    tally("with the new one in place", changes);
    EXPECT_EQ(program.run(change(present, present + 1)).status, 0);
    EXPECT_EQ(verified(present + 1), 0);
    EXPECT_EQ(QDir(folder.path()).entryList({u"register*"_s}, QDir::Files),
              QStringList{u"register.gehoor"_s});
}

/// Each step of the format is there whole or not at all, and the next opening goes on from there.
TEST_F(KilledWithRealKeysTest, aMigrationGoesOnWhereItWasKilled)
{
    words = u"het eerste formaat blijft open"_s;
    const Program old(words);
    const QString kept = path(u"kept.gehoor"_s);
    const auto startAnew = [&] {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(kept + ending);
        EXPECT_TRUE(QFile::copy(testData(u"register-format-1.gehoor"_s), kept));
        EXPECT_TRUE(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
    };
    startAnew();
    const Key key = Key::fromPassphrase(words, RegisterFile::salt(kept).value()).value();
    const auto format = [&] {
        const auto database = openMadeByUs(kept, key, Access::Read);
        EXPECT_TRUE(succeeded(database));
        return database ? formatVersion(**database).value_or(-1) : -1;
    };
    const auto newest = int(migrations()->size());
    const QStringList list{u"list"_s, kept}; // a reader brings it up to date too
    measure(list);
    const auto shown = [&] {
        return old.run({u"show"_s, kept, u"2026-0001"_s, u"--json"_s, u"--today"_s, u"2026-11-23"_s}).out;
    };
    const QByteArray undisturbed = shown();
    EXPECT_TRUE(undisturbed.contains("2026-0001")) << undisturbed.constData();
    int between = 0;
    rounds("a migration", [&](int) {
        startAnew();
        const QByteArray confirmed = runAndKill(list);
        const int left = format();
        EXPECT_TRUE(left >= 1 && left <= newest) << left;
        EXPECT_TRUE(left == newest || (died() && confirmed.isEmpty())) << confirmed.constData();
        between += left > 1 && left < newest ? 1 : 0;
        const Ran cases = old.run(list + QStringList{u"--json"_s, u"--today"_s, u"2026-11-23"_s});
        EXPECT_EQ(cases.status, 0) << cases.err.constData();
        ASSERT_EQ(cases.array().size(), 1);
        EXPECT_EQ(cases.array().at(0).toObject().value(u"number"_s).toString(), u"2026-0001"_s);
        EXPECT_EQ(format(), newest);
        EXPECT_EQ(shown(), undisturbed) << "as if nothing had come between";
        EXPECT_EQ(old.run({u"verify"_s, kept}).status, 0);
    });
    EXPECT_GE(between, tortureRounds() / 20);
    tally("between two formats", between);
}

} // namespace
} // namespace gehoor
