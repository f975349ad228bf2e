// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int fewRounds = 2; // for each of five kinds of work; tests/torture/run does many

/// The real program, killed at random moments. What it confirmed must be there, and the register whole.
class KilledTest : public CommandsTest
{
protected:
    static int rounds() { return qEnvironmentVariableIntValue("GEHOOR_TORTURE_ROUNDS"); }
    static int roundsToDo() { return rounds() > 0 ? rounds() : fewRounds; }

    /// What it had written to stdout when it was killed, or had ended.
    QByteArray runAndKill(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GEHOOR_PASSPHRASE"_s, u"een zeer geheime zin"_s);
        environment.insert(u"LC_ALL"_s, u"C"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(programPath(), arguments + QStringList{u"--today"_s, u"2026-11-23"_s});
        EXPECT_TRUE(process.waitForStarted());
        if (!process.waitForFinished(random.bounded(m_longest + m_longest / 4))) {
            process.kill();
            process.waitForFinished();
            ++killed;
        }
        return process.readAllStandardOutput();
    }
    /// How long such a run takes when it is left alone: the moments to kill lie within.
    void measure(const std::function<Ran()> &run)
    {
        QElapsedTimer timer;
        timer.start();
        ASSERT_EQ(run().status, 0);
        m_longest = int(timer.elapsed());
    }
    void expectWhole(const QString &file) const
    {
        const Ran verified = program.run({u"verify"_s, file, u"--json"_s});
        EXPECT_EQ(verified.status, 0) << verified.out.constData() << verified.err.constData();
    }
    QString mail(int number)
    {
        return writeMail(
            u"%1.eml"_s.arg(number),
            "From: a@example.nl\r\nSubject: Klacht\r\nMessage-ID: <" + QByteArray::number(number) +
                "@example.nl>\r\nDate: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nU belde niet terug.\r\n");
    }
    QSet<QString> numbers() const
    {
        QSet<QString> all;
        const QJsonArray cases = on(u"list"_s, {u"--json"_s}).array();
        for (const auto &one : cases)
            all.insert(one.toObject().value(u"number"_s).toString());
        return all;
    }

    QRandomGenerator random{20261128};
    int killed = 0;

private:
    int m_longest = 0;
};

TEST_F(KilledTest, everyConfirmedCaseIsThere)
{
    measure([&] { return on(u"intake"_s, {mail(1), mail(2), mail(3)}); });
    for (int round = 1; round <= roundsToDo(); ++round) {
        QStringList arguments{u"intake"_s, registerPath()};
        for (int count = 1; count <= 3; ++count)
            arguments << mail(round * 10 + count);
        const QList<QByteArray> confirmed = runAndKill(arguments).split('\n');
        expectWhole(registerPath());
        const QSet<QString> there = numbers();
        for (const QByteArray &line : confirmed) {
            const QString number = QString::fromUtf8(line.split('\t').constFirst());
            EXPECT_TRUE(number.isEmpty() || there.contains(number))
                << "round " << round << ": " << line.constData();
        }
        for (const QString &number : there) { // no half of a case
            const QJsonObject whole = on(u"show"_s, {number, u"--json"_s}).object();
            EXPECT_FALSE(whole.value(u"parts"_s).toArray().isEmpty()) << number.toStdString();
            EXPECT_FALSE(whole.value(u"documents"_s).toArray().isEmpty()) << number.toStdString();
            if (round % 20 != 0)
                break; // all of them now and then
        }
    }
    RecordProperty("killed", killed);
}

TEST_F(KilledTest, everyConfirmedLetterIsThereWithItsFile)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const auto letter = [&](int number) {
        return QStringList{u"2026-0001"_s, u"acknowledgement"_s, u"--out"_s,
                           path(u"brief-%1.pdf"_s.arg(number))};
    };
    measure([&] { return on(u"letter"_s, letter(0)); });
    for (int round = 1; round <= roundsToDo(); ++round) {
        const QByteArray confirmed = runAndKill(QStringList{u"letter"_s, registerPath()} + letter(round));
        expectWhole(registerPath());
        EXPECT_TRUE(confirmed.isEmpty() || QFile::exists(letter(round).constLast())) << confirmed.constData();
    }
    RecordProperty("killed", killed);
}

TEST_F(KilledTest, everyBackupThatBearsItsNameIsWhole)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    ASSERT_EQ(on(u"backup"_s, {u"--folder"_s, path(u"stick"_s)}).status, 0);
    measure([&] { return on(u"backup"_s); });
    for (int round = 1; round <= roundsToDo(); ++round) {
        runAndKill({u"backup"_s, registerPath()});
        expectWhole(registerPath());
        const QStringList copies = QDir(path(u"stick"_s)).entryList({u"*.gehoor"_s}, QDir::Files, QDir::Time);
        for (const QString &copy : copies.mid(0, 2))
            expectWhole(path(u"stick/"_s + copy));
        const QJsonArray known = on(u"backup"_s, {u"--list"_s, u"--json"_s}).array();
        for (const auto &copy : known)
            EXPECT_TRUE(copy.toObject().value(u"there"_s).toBool() ||
                        copy.toObject().value(u"removed"_s).toBool());
    }
    RecordProperty("killed", killed);
}

TEST_F(KilledTest, aRestoreLeavesTheOneRegisterOrTheOther)
{
    ASSERT_EQ(on(u"backup"_s, {path(u"copy.gehoor"_s)}).status, 0);
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const QString present = path(u"present.gehoor"_s);
    ASSERT_TRUE(QFile::copy(registerPath(), present));
    const QStringList restore{u"restore"_s, path(u"copy.gehoor"_s), registerPath(), u"--replace"_s};
    measure([&] { return program.run(restore + QStringList{u"--today"_s, u"2026-11-23"_s}); });
    for (int round = 1; round <= roundsToDo(); ++round) {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(registerPath() + ending);
        ASSERT_TRUE(QFile::copy(present, registerPath()));
        const QByteArray confirmed = runAndKill(restore);
        expectWhole(registerPath());
        const bool restored = numbers().isEmpty();
        EXPECT_TRUE(restored || numbers() == QSet<QString>{u"2026-0001"_s});
        EXPECT_TRUE(restored || !confirmed.contains("Restored:"));
        if (!restored)
            continue;
        const QStringList aside = QDir(folder.path()).entryList({u"*before-restore*.gehoor"_s}, QDir::Files);
        ASSERT_FALSE(aside.isEmpty());
        expectWhole(path(aside.constLast()));
    }
    RecordProperty("killed", killed);
}

/// The one passphrase opens it or the other does, and then it is whole.
TEST_F(KilledTest, aChangeOfPassphraseLeavesTheOldOneOrTheNew)
{
    ASSERT_EQ(on(u"intake"_s, {mail(1)}).status, 0);
    const auto words = [&](int number) {
        QFile file(path(u"words-%1.txt"_s.arg(number)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("een zeer geheime zin " + QByteArray::number(number) + '\n');
        return file.fileName();
    };
    const auto change = [&](int from, int to) {
        return QStringList{
            u"passphrase"_s, registerPath(), u"--passphrase-file"_s, words(from), u"--new-passphrase-file"_s,
            words(to)};
    };
    const auto verified = [&](int number) {
        return program.run({u"verify"_s, registerPath(), u"--passphrase-file"_s, words(number)}).status;
    };
    ASSERT_EQ(on(u"passphrase"_s, {u"--new-passphrase-file"_s, words(0)}).status, 0);
    measure([&] { return program.run(change(0, 1)); });
    int present = 1;
    for (int round = 1; round <= roundsToDo(); ++round) {
        const int next = present + 1;
        const QByteArray confirmed = runAndKill(change(present, next));
        const bool changed = verified(next) == 0;
        EXPECT_NE(changed, verified(present) == 0) << "round " << round;
        EXPECT_TRUE(changed || confirmed.isEmpty()) << confirmed.constData();
        present = changed ? next : present;
    }
    EXPECT_EQ(program.run(change(present, present + 1)).status, 0);
    EXPECT_EQ(verified(present + 1), 0);
    EXPECT_EQ(QDir(folder.path()).entryList({u"register*"_s}, QDir::Files),
              QStringList{u"register.gehoor"_s});
    RecordProperty("killed", killed);
}

} // namespace
} // namespace gehoor
