// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/faultyprogram.h>
#include <tests/support/places.h>

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QByteArrayList wordsOf(const Fault &fault)
{
    QByteArrayList words{"could not be written", "Nothing can be written in the folder",
                         "The passphrase was changed, but this"};
    words << (fault.error == ENOSPC ? "The disk is full" : "could not be read");
    return words;
}

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
