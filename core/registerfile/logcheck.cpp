// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <core/registerfile/logcheck.h>

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 magic = 0x377f0682; // its last bit tells in which order the checksum takes bytes
constexpr qsizetype largestPage = 65536;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running checksum over everything before.
struct Checksum
{
    quint32 first = 0;
    quint32 second = 0;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size, bool bigEndian)
    {
        for (qsizetype at = from; at + 8 <= from + size; at += 8) {
            const auto read = [&](qsizetype place) {
                return bigEndian ? word(bytes, place) : qFromLittleEndian<quint32>(bytes.constData() + place);
            };
            first += read(at) + second;
            second += read(at + 4) + first;
        }
    }
    bool isAt(const QByteArray &bytes, qsizetype at) const
    {
        return word(bytes, at) == first && word(bytes, at + 4) == second;
    }
};

/// A log's first bytes, when they are as they were written.
struct LogHeader
{
    qsizetype pageSize;
    bool bigEndian;
    QByteArray salts;
    Checksum sum;
};

std::optional<LogHeader> headerOf(const QByteArray &bytes)
{
    if (bytes.size() < headerSize || (word(bytes, 0) & ~1U) != magic)
        return std::nullopt;
    LogHeader header{qsizetype(word(bytes, 8)), (word(bytes, 0) & 1U) != 0, bytes.mid(16, 8), {}};
    header.sum.add(bytes, 0, frameHeaderSize, header.bigEndian);
    if (!header.sum.isAt(bytes, frameHeaderSize) || header.pageSize < 512 || header.pageSize > largestPage)
        return std::nullopt;
    return header;
}

/// The checksum as a frame bears it.
Checksum storedIn(const QByteArray &frame)
{
    return {word(frame, 16), word(frame, 20)};
}

/// Counts the acts that end after the first frame that is not sound, in frames that follow from each other.
/// Frames of an earlier round of the log bear other salts. What was left of acts that failed, and that later
/// ones were written over, bears the same, but each follows from frames of its own.
LogState walk(QFile &log, const LogHeader &header)
{
    Checksum sum = header.sum;
    Checksum stored = header.sum;
    bool sound = true;
    int acts = 0;
    int mostActs = 0;
    for (;;) {
        const QByteArray frame = log.read(frameHeaderSize + header.pageSize);
        if (frame.size() < frameHeaderSize + header.pageSize)
            break;
        const auto after = [&](Checksum before) {
            before.add(frame, 0, 8, header.bigEndian);
            before.add(frame, frameHeaderSize, header.pageSize, header.bigEndian);
            return before;
        };
        // Either the bytes of the frame before were damaged, or the checksum it bears.
        const Checksum ofBytes = after(sum);
        const Checksum ofStored = after(stored);
        const bool followsStored = ofStored.isAt(frame, 16);
        const bool follows = followsStored || ofBytes.isAt(frame, 16);
        // One damaged word does not make it one of an earlier round.
        const bool ofThisRound = frame.mid(8, 8) == header.salts;
        const bool seemsSo =
            frame.mid(8, 4) == header.salts.left(4) || frame.mid(12, 4) == header.salts.mid(4);
        const bool endsAnAct = word(frame, 4) != 0;
        sound = sound && ofThisRound && ofBytes.isAt(frame, 16);
        if (!sound && !follows)
            acts = 0;
        if (!sound && seemsSo && endsAnAct)
            mostActs = std::max(mostActs, ++acts);
        sum = followsStored ? ofStored : ofBytes;
        stored = storedIn(frame);
    }
    if (mostActs > 1) // a second act begins only when the first is confirmed
        return LogState::Damaged;
    return mostActs == 1 ? LogState::CutOff : LogState::Sound;
}

bool namesAnotherFile(const QString &journalPath)
{
    static const QByteArray endOfName("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    QFile journal(journalPath);
    if (!journal.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    journal.seek(std::max<qint64>(0, journal.size() - endOfName.size()));
    return journal.read(endOfName.size()) == endOfName;
}

} // namespace

LogState logState(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (isNoFile(log.fileName()) || !log.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return LogState::Sound;
    constexpr int mostTries = 10; // a writer may begin a new round while it is read
    for (int tries = 0; tries < mostTries; ++tries) {
        log.seek(0);
        const QByteArray start = log.read(headerSize);
        if (log.size() <= headerSize)
            return LogState::Sound; // no act in it
        const auto header = headerOf(start);
        // The header is on the disk before any frame is written.
        const LogState state = header ? walk(log, *header) : LogState::Damaged;
        log.seek(0);
        if (log.read(headerSize) == start)
            return state;
    }
    return LogState::Sound;
}

Result<> checkBeside(const QString &path)
{
    const QString name = trueName(path);
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (isNoFile(name + ending))
            return failure(ErrorKind::ReadFailed, name + ending);
    }
    return namesAnotherFile(name + u"-journal"_s) ? failure(ErrorKind::Damaged, path) : Result<>();
}

} // namespace gehoor
