// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/journeys/commandstest.h>
#include <tests/journeys/faultyprogram.h>
#include <tests/support/places.h>
#include <tests/support/torture.h>

#include <QHash>

#include <algorithm>
#include <cerrno>

namespace gehoor {

constexpr Fault faultKinds[] = {{"disk full, once", ENOSPC, false},
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
        ASSERT_EQ(on(QStringLiteral("intake"), {complaintMail()}).status, 0);
        ASSERT_EQ(on(QStringLiteral("backup"), {path(QStringLiteral("copy.gehoor"))}).status, 0);
        ASSERT_EQ(on(QStringLiteral("intake"), {mail(QStringLiteral("later.eml"), "later")}).status, 0);
        mail(QStringLiteral("next.eml"), "next");
        mail(QStringLiteral("after.eml"), "after");
        ASSERT_TRUE(QFile::copy(testData(QStringLiteral("register-format-1.gehoor")),
                                path(QStringLiteral("old.gehoor"))));
        put(QStringLiteral("words.txt"), QString::fromLatin1(words));
        put(QStringLiteral("new-words.txt"), QString::fromLatin1(newWords));
        put(QStringLiteral("old-words.txt"), QStringLiteral("het eerste formaat blijft open"));
        keepFiles();
    }
    /// Those of now are the ones that each run starts from.
    void keepFiles()
    {
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(path(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            m_files.insert(name, file.readAll());
        }
    }

    QString today = QStringLiteral("2026-11-23");
    static constexpr qint64 fewFaults = 5; // of each kind of work in the short form
    static constexpr auto words = "een zeer geheime zin";
    static constexpr auto newWords = "kelder fiets soep maandag";
    static constexpr qint64 fewer = 3;          // of those that derive more keys
    static constexpr qint64 behindRestore = 16; // calls at its end, among them the last renaming

    QString mail(const QString &name, const QByteArray &id) const
    {
        return writeMail(name, "From: a@example.nl\r\nSubject: Klacht " + id + "\r\nMessage-ID: <" + id +
                                   "@example.nl>\r\n\r\nU belde niet terug (" + id + ").\r\n");
    }
    void put(const QString &name, const QString &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    /// At the start of each run.
    void putEachTime(const QString &name, const QByteArray &content) { m_files.insert(name, content); }
    /// Lives `work` with every call failing in turn. `judge` looks at what is then there, with nothing
    /// failing.
    template <class Judge>
    void tryAll(const QStringList &work, Judge judge, qint64 few = fewFaults)
    {
        startAnew();
        ASSERT_EQ(runWith(work, 0, faultKinds[0]).status, 0);
        const qint64 calls = counted();
        ASSERT_GT(calls, 10) << "the faults are not where the files are written";
        const qint64 stride = tortureStride(calls, few);
        qsizetype kind = 0;
        qint64 struck = 0;
        for (qint64 call = 1; call <= calls; call += stride) {
            tellWhere(call, calls);
            for (qsizetype times = tortureRounds() > 0 ? std::ssize(faultKinds) : 1; times > 0; --times) {
                const Fault &fault = faultKinds[kind++ % std::ssize(faultKinds)];
                SCOPED_TRACE(std::string(fault.name) + ", call " + std::to_string(call));
                startAnew();
                const Ran ran = runWith(work, call, fault);
                EXPECT_GE(counted(), call) << "it ended before the fault struck";
                struck += counted() >= call ? 1 : 0;
                expectSaid(ran, fault);
                judge(ran, fault);
                expectWorksAgain();
            }
        }
        nameRow("failing calls during " + work.constFirst().toStdString());
        tally("calls", calls);
        tally("injected", struck);
    }
    QStringList restore() const
    {
        return {QStringLiteral("restore"), path(QStringLiteral("copy.gehoor")), registerPath(),
                QStringLiteral("--replace")};
    }
    QStringList withWords(const QString &name) const
    {
        return {QStringLiteral("--passphrase-file"), path(name)};
    }
    bool opensWith(const QString &file, const QString &nameOfWords) const
    {
        return program.run(QStringList{QStringLiteral("verify"), path(file)} + withWords(nameOfWords))
                   .status == 0;
    }
    void expectWhole(const QString &name) const
    {
        const Ran verified = program.run({QStringLiteral("verify"), path(name), QStringLiteral("--json")});
        EXPECT_EQ(verified.status, 0) << verified.out.constData() << verified.err.constData();
    }
    /// Whether the register knows of a backup.
    bool isListed(const QString &name) const
    {
        const QJsonArray known =
            on(QStringLiteral("backup"), {QStringLiteral("--list"), QStringLiteral("--json")}).array();
        return std::any_of(known.begin(), known.end(), [&](const auto &copy) {
            return copy.toObject().value(QStringLiteral("file")).toString() == path(name);
        });
    }
    QStringList numbers() const
    {
        QStringList all;
        const QJsonArray cases = on(QStringLiteral("list"), {QStringLiteral("--json")}).array();
        for (const auto &one : cases)
            all << one.toObject().value(QStringLiteral("number")).toString();
        all.sort();
        return all;
    }
    /// How many cases a register of this name holds; none when it does not open.
    qsizetype casesIn(const QString &name) const
    {
        return program.run({QStringLiteral("list"), path(name), QStringLiteral("--json")}).array().size();
    }
    /// What ends in `ending` and was not there at the start.
    QStringList leftOver(const QString &ending) const
    {
        return QDir(folder.path()).entryList({u'*' + ending}, QDir::Files | QDir::Hidden);
    }

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
        return m_faulty.run(work + QStringList{QStringLiteral("--today"), today}, folder.path(), call, fault);
    }
    qint64 counted() const { return m_faulty.counted(); }
    QList<DiskCall> diskCalls() const { return m_faulty.diskCalls(); }

    /// A status of the table and a sentence of ours that says what is the matter; no crash.
    void expectSaid(const Ran &ran, const Fault &fault) const
    {
        EXPECT_TRUE(ran.status == 0 || ran.status == 1 || ran.status == 3)
            << ran.status << ran.err.constData();
        const bool remarks = ran.err.contains("kept as") || ran.err.contains("make a new sheet") ||
                             ran.err.contains("make a new backup too") ||
                             ran.err.contains("was not asked yet which way"); // of what went well
        EXPECT_TRUE(ran.status == 0 ? ran.err.isEmpty() || remarks : !ran.err.isEmpty())
            << ran.err.constData();
        EXPECT_FALSE(ran.err.contains("SQLite")) << ran.err.constData();
        EXPECT_FALSE(ran.err.contains("Sanitizer")) << ran.err.constData();
        EXPECT_FALSE(ran.err.contains("inside Gehoor")) << ran.err.constData();
        if (ran.status != 0) {
            const QByteArrayList clear = m_faulty.wordsOf(fault);
            EXPECT_TRUE(std::any_of(clear.begin(), clear.end(), [&](const QByteArray &said) {
                return ran.err.contains(said);
            })) << ran.err.constData();
            EXPECT_FALSE((' ' + ran.err).contains("  could not be")) << "what? " << ran.err.constData();
        }
    }
    void expectWorksAgain() const
    {
        const Ran again = on(QStringLiteral("intake"), {path(QStringLiteral("after.eml"))});
        EXPECT_EQ(again.status, 0) << again.err.constData();
        expectWhole(QStringLiteral("register.gehoor"));
    }

private:
    QHash<QString, QByteArray> m_files;
    FaultyProgram m_faulty;
};

} // namespace gehoor
