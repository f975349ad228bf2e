// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/journeys/commandstest.h>
#include <tests/support/places.h>
#include <tests/support/torture.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace gehoor {

constexpr int fewRounds = 2; // for each kind of work; tests/torture/run does many

/// What is waited for before the moment to kill is drawn: until then the program starts and derives a key.
enum class Begun {
    Lock, ///< it holds the lock of a register
    Word, ///< it confirmed something
    Copy  ///< it is at work on a copy with another key
};

/// The real program, killed at random moments of its work. What it confirmed must be there, and the register
/// whole.
class KilledTest : public CommandsTest
{
protected:
    /// How long such a run takes from each beginning when it is left alone: the moments to kill lie within.
    /// Each that is left alone later tells it anew.
    void measure(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        QElapsedTimer timer;
        timer.start();
        std::map<Begun, qint64> beginnings;
        qint64 end = 0; // of the work: what it does without the lock is to go out
        while (process.state() != QProcess::NotRunning) {
            if (heldALock(process.processId()))
                end = timer.elapsed();
            process.waitForFinished(1);
            for (const Begun begun : {Begun::Lock, Begun::Word, Begun::Copy}) {
                if (!beginnings.contains(begun) && hasBegun(process, begun))
                    beginnings[begun] = timer.elapsed();
            }
        }
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        for (const auto &[begun, when] : beginnings)
            m_lengths[begun] = int(std::max<qint64>(end - when, 0));
    }
    /// What it had written to stdout when it was killed, or had ended.
    QByteArray runAndKill(const QStringList &arguments, Begun begun = Begun::Lock)
    {
        QProcess process;
        start(process, arguments);
        const qint64 id = process.processId();
        while (process.state() != QProcess::NotRunning && !hasBegun(process, begun))
            process.waitForFinished(1);
        const bool isAtIt = process.state() != QProcess::NotRunning;
        QElapsedTimer timer;
        timer.start();
        const bool struck = isAtIt && !process.waitForFinished(m_random.bounded(m_lengths[begun] + 1));
        if (struck) {
            process.kill();
            process.waitForFinished();
        } else if (isAtIt) {
            m_lengths[begun] = int(timer.elapsed());
        }
        m_died = process.exitStatus() == QProcess::CrashExit;
        EXPECT_TRUE(struck || !m_died) << "it came down by itself";
        EXPECT_TRUE(m_died || process.exitCode() == 0) << process.readAllStandardError().constData();
        m_killed += m_died ? 1 : 0;
        m_atWork += m_died && heldALock(id) ? 1 : 0; // else it was on its way out
        return process.readAllStandardOutput();
    }
    /// Lives `round` as often as is asked for, and on until one of them died at its work.
    void rounds(const char *work, const std::function<void(int)> &round)
    {
        const int asked = tortureRounds(fewRounds);
        int done = 0;
        while (done < asked || (m_atWork == 0 && done < 10 * asked)) {
            SCOPED_TRACE("round " + std::to_string(++done));
            round(done);
            if (HasFatalFailure())
                return;
            tellWhere(done, asked);
        }
        EXPECT_GT(m_atWork, asked / 4) << "the moments to kill are not those of the work";
        nameRow(std::string("killed during ") + work);
        tally("rounds", done);
        tally("killed", m_killed);
        tally("in mid-work", m_atWork);
    }
    bool died() const { return m_died; }

    void expectWhole(const QString &file) const
    {
        const Ran verified = program.run({QStringLiteral("verify"), file, QStringLiteral("--json")});
        EXPECT_EQ(verified.status, 0) << verified.out.constData() << verified.err.constData();
    }
    QString mail(int number)
    {
        return writeMail(
            QStringLiteral("%1.eml").arg(number),
            "From: a@example.nl\r\nSubject: Klacht\r\nMessage-ID: <" + QByteArray::number(number) +
                "@example.nl>\r\nDate: Tue, 17 Nov 2026 09:15:00 +0100\r\n\r\nU belde niet terug.\r\n");
    }
    QSet<QString> numbers() const
    {
        QSet<QString> all;
        const QJsonArray cases = on(QStringLiteral("list"), {QStringLiteral("--json")}).array();
        for (const auto &one : cases)
            all.insert(one.toObject().value(QStringLiteral("number")).toString());
        return all;
    }

    QString words = QStringLiteral("een zeer geheime zin");
    QString today = QStringLiteral("2026-11-23");

private:
    void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessEnvironment(Program(words).environment());
        m_started = QDateTime::currentDateTimeUtc();
        process.start(programPath(), arguments + QStringList{QStringLiteral("--today"), today});
        EXPECT_TRUE(process.waitForStarted());
    }
    bool hasBegun(QProcess &process, Begun begun) const
    {
        switch (begun) {
        case Begun::Lock:
            return heldALock(process.processId());
        case Begun::Word:
            return process.bytesAvailable() > 0;
        case Begun::Copy:
            break;
        }
        // One that was killed before may have left one.
        const QFileInfo copy(path(QStringLiteral("register.gehoor.rekeying")));
        return copy.exists() && copy.lastModified() >= m_started;
    }
    /// A program that died left the lock as it was.
    bool heldALock(qint64 process) const
    {
        if (process <= 0)
            return false;
        const QStringList locks =
            QDir(folder.path()).entryList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden);
        return std::any_of(locks.begin(), locks.end(), [&](const QString &name) {
            QFile lock(path(name));
            return lock.open(QIODevice::ReadOnly) && lock.readLine().trimmed().toLongLong() == process;
        });
    }

    QRandomGenerator m_random{QRandomGenerator::global()->generate()}; // other moments every time
    QDateTime m_started;
    std::map<Begun, int> m_lengths; // milliseconds
    bool m_died = false;
    int m_killed = 0;
    int m_atWork = 0;
};

} // namespace gehoor
