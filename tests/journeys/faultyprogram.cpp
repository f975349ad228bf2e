// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/faultyprogram.h>
#include <tests/support/places.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Ran FaultyProgram::run(const QStringList &work, const QString &folder, qint64 call, const Fault &fault) const
{
    QFile count(countFile());
    EXPECT_TRUE(count.open(QIODevice::WriteOnly));
    count.write(QByteArray(sizeof(long), '\0'));
    count.close();
    QFile journal(journalFile());
    EXPECT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.close();
    Program faulty;
    faulty.set(u"LD_PRELOAD"_s, faultsPath() + u':' + quickKeysPath());
    faulty.set(u"GEHOOR_FAULT_FOLDER"_s, QDir(folder).canonicalPath());
    faulty.set(u"GEHOOR_FAULT_AT"_s, QString::number(call));
    faulty.set(u"GEHOOR_FAULT_ERROR"_s, QString::number(fault.error));
    faulty.set(u"GEHOOR_FAULT_EVER"_s, QString::number(int(fault.forEver)));
    faulty.set(u"GEHOOR_FAULT_DONE"_s, QString::number(int(fault.done)));
    faulty.set(u"GEHOOR_FAULT_JOURNAL"_s, journalFile());
    if (fault.turns)
        faulty.set(u"GEHOOR_FAULT_TURNS"_s, QString::fromLatin1(fault.turns));
    faulty.set(u"GEHOOR_FAULT_COUNT"_s, countFile());
    return faulty.run(work);
}

qint64 FaultyProgram::counted() const
{
    QFile count(countFile());
    EXPECT_TRUE(count.open(QIODevice::ReadOnly));
    const QByteArray bytes = count.readAll();
    long calls = 0;
    if (bytes.size() == sizeof calls)
        std::memcpy(&calls, bytes.constData(), sizeof calls);
    return calls;
}

QByteArrayList FaultyProgram::wordsOf(const Fault &fault) const
{
    const bool isFull = fault.error == ENOSPC || fault.error == EDQUOT;
    QByteArrayList words{"The passphrase was changed, but the register could not be opened again"};
    if (!isFull || !canKnowWhy())
        words << "could not be written"
              << "Nothing can be written in the folder";
    if (isFull)
        words << "The disk is full"
              << "make room on the disk"; // where what was cleared could not be written anew
    else
        words << "could not be read";
    return words;
}

/// By what failed.
bool FaultyProgram::canKnowWhy() const
{
    const auto endsInOne = [](const QString &name, const QStringList &endings) {
        return std::any_of(endings.cbegin(), endings.cend(),
                           [&](const QString &ending) { return name.endsWith(ending); });
    };
    const QList<DiskCall> calls = diskCalls();
    return std::none_of(calls.cbegin(), calls.cend(), [&](const DiskCall &call) {
        const bool isBeside = endsInOne(call.file, {u"-wal"_s, u"-shm"_s, u"-journal"_s});
        const bool isRegister =
            endsInOne(call.file, {u".gehoor"_s, u".rekeying"_s, u".restoring"_s, u".salvaging"_s});
        const bool isWritten = call.what == u"struck"_s;
        const bool isSynced = call.what == u"unsynced"_s;
        const bool isMade = call.what == u"unmade"_s || call.what == u"kept"_s;
        return (isBeside && (isMade || isSynced)) || (isRegister && (isWritten || isSynced)) ||
               (isWritten && call.file.endsWith(u"-shm"_s));
    });
}

QList<DiskCall> FaultyProgram::diskCalls() const
{
    QFile journal(journalFile());
    EXPECT_TRUE(journal.open(QIODevice::ReadOnly));
    QList<DiskCall> calls;
    const QStringList lines = QString::fromUtf8(journal.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u'\t');
        EXPECT_GE(words.size(), 3) << line.toStdString();
        calls.append({words.value(0).toLongLong(), words.value(1), words.value(2), words.value(3)});
    }
    return calls;
}

} // namespace gehoor
