// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/registerfile/auditfilter.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/trailtime.h>

#include <limits>
#include <sodium.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor::audittrail {
namespace {

constexpr QLatin1StringView lostWord("lost ");

/// A line as it stands in the register, before any meaning is given to it.
struct StoredLine
{
    qint64 number = 0;
    QString at;
    QString act;
    QString complaintId; ///< empty for NULL
    QString complaintNumber;
    QString note;
    QString officer; ///< empty for NULL
    QString hash;
};

StoredLine storedLine(const Row &row)
{
    return {row.number(0), row.text(1), row.text(2), row.text(3),
            row.text(4),   row.text(5), row.text(6), row.text(7)};
}

QString selectLines(QLatin1StringView rest)
{
    return u"SELECT %1 FROM audit %2"_s.arg(lineColumns, rest);
}

/// Each field goes in with its length before it, so that no two lines make the same bytes. A line without an
/// officer has those it had before there were officers.
QByteArray boundBytes(const StoredLine &line, const QString &previousHash)
{
    QByteArray bytes;
    QStringList fields{previousHash,     QString::number(line.number), line.at,  line.act,
                       line.complaintId, line.complaintNumber,         line.note};
    if (!line.officer.isEmpty())
        fields << line.officer;
    for (const QString &field : std::as_const(fields)) {
        const QByteArray part = field.toUtf8();
        bytes += QByteArray::number(part.size()) + ':' + part;
    }
    return bytes;
}

QString hashOf(const StoredLine &line, const QString &previousHash)
{
    const QByteArray bytes = boundBytes(line, previousHash);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

/// Of the lines that were written before format 31.
QString formerHashOf(const StoredLine &line, const QString &previousHash)
{
    return sha256Hex(boundBytes(line, previousHash));
}

/// Tells of one line after the other whether it follows from the line before it. After the first that is
/// bound as lines are now, none may be bound as they were before.
class Following
{
public:
    bool operator()(const StoredLine &line, const QString &previousHash)
    {
        if (m_former && line.hash == formerHashOf(line, previousHash))
            return true;
        const bool follows = line.hash == hashOf(line, previousHash);
        m_former = m_former && !follows;
        return follows;
    }

private:
    bool m_former = true;
};

Result<QString> numberOfComplaint(const Database &database, std::optional<ComplaintId> id)
{
    if (!id)
        return u""_s;
    const auto number = database.selectOne<QString>(u"SELECT number FROM complaint WHERE id = ?"_s,
                                                    {toSql(*id)}, [](const Row &row) { return row.text(0); });
    if (!number)
        return failureOf(number);
    if (!*number)
        return failure(ErrorKind::UnknownComplaint);
    return **number;
}

/// The lines with their meaning; Damaged when one has none.
Result<QList<AuditLine>> meant(const Result<QList<StoredLine>> &stored)
{
    if (!stored)
        return failureOf(stored);
    QList<AuditLine> lines;
    lines.reserve(stored->size());
    for (const StoredLine &line : *stored) {
        const auto kind = actFromKey(line.act);
        const auto at = QDateTime::fromString(line.at, Qt::ISODateWithMs);
        if (!kind || !at.isValid())
            return failure(ErrorKind::Damaged, u"audit %1"_s.arg(line.number));
        lines.append({line.number, at, *kind, line.complaintNumber, line.note, line.officer, line.hash});
    }
    return lines;
}

/// As they stand there, the later moment is the greater text: few are read as moments.
bool isBackFrom(const QString &before, const QString &at)
{
    return at < before && goesBack(QDateTime::fromString(before, Qt::ISODateWithMs),
                                   QDateTime::fromString(at, Qt::ISODateWithMs));
}

/// What the lines of salvages say.
Result<QStringList> lostAtSalvages(const Database &database)
{
    const auto notes = database.select<QString>(
        u"SELECT note FROM audit WHERE act = ? AND complaint_id IS NULL ORDER BY number"_s,
        {actKey(ActKind::Salvaged)}, [](const Row &row) { return row.text(0); });
    if (!notes)
        return failureOf(notes);
    QStringList lost;
    for (const QString &note : *notes) {
        if (note.startsWith(lostWord))
            lost += note.mid(lostWord.size()).split(u' ', Qt::SkipEmptyParts);
    }
    return lost;
}

} // namespace

QString noteOnLost(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lostWord + lines.join(u' ');
}

Result<QString> officer(const Database &database)
{
    const auto chosen =
        database.selectOne<QString>(u"SELECT value FROM setting WHERE key = ?"_s, {QString(officerSetting)},
                                    [](const Row &row) { return row.text(0); });
    return chosen.map([](const std::optional<QString> &name) { return name.value_or(QString()); });
}

Result<> append(Database &database, const Act &act, const QDateTime &now)
{
    const auto complaintNumber = numberOfComplaint(database, act.complaint);
    if (!complaintNumber)
        return failureOf(complaintNumber);
    const auto last =
        database.selectOne<StoredLine>(selectLines("ORDER BY number DESC LIMIT 1"_L1), {}, storedLine);
    if (!last)
        return failureOf(last);
    const auto chosen = officer(database);
    if (!chosen)
        return failureOf(chosen);
    const StoredLine before = last->value_or(StoredLine());
    const StoredLine line{
        before.number + 1, toSql(now).toString(), actKey(act.kind), toSql(act.complaint).toString(),
        *complaintNumber,  storable(act.note),    *chosen,          {}};
    return database
        .run(u"INSERT INTO audit (number, at, act, complaint_id, complaint_number, note, officer, hash)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {line.number, line.at, line.act, toSql(act.complaint), line.complaintNumber, line.note,
              line.officer.isEmpty() ? QVariant() : QVariant(line.officer), hashOf(line, before.hash)})
        .map([](qint64) {});
}

Result<QList<AuditLine>> lines(const Database &database, int last, qint64 before)
{
    return meant(database.select<StoredLine>(
        u"SELECT %1 FROM (SELECT * FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?) ORDER BY number"_s
            .arg(lineColumns),
        {before > 0 ? before : std::numeric_limits<qint64>::max(), last > 0 ? last : -1}, storedLine));
}

Result<QList<AuditLine>> linesOf(const Database &database, ComplaintId complaint)
{
    return meant(database.select<StoredLine>(selectLines("WHERE complaint_id = ? ORDER BY number"_L1),
                                             {toSql(complaint)}, storedLine));
}

Result<QList<AuditLine>> find(const Database &database, const AuditFilter &filter, int atMost,
                              const AuditLine *after)
{
    const Query found = query(filter, atMost, after);
    return meant(database.select<StoredLine>(found.sql, found.values, storedLine));
}

Result<QString> head(const Database &database)
{
    return lines(database, 1, 0).map([](const QList<AuditLine> &newest) {
        return newest.isEmpty() ? QString() : newest.constLast().hash;
    });
}

Result<HeadSought> seek(const Database &database, const QString &head)
{
    HeadSought sought;
    const auto walked = database.each(u"SELECT hash FROM audit"_s, {}, [&](const Row &row) {
        const QString hash = row.text(0);
        sought.found = hash.startsWith(head);
        if (!slips(hash, head).isEmpty())
            sought.meant = hash;
        return !sought.found;
    });
    return walked.map([&] { return sought; });
}

Result<ChainCheck> check(const Database &database)
{
    ChainCheck found;
    const auto lost = lostAtSalvages(database);
    if (!lost)
        return failureOf(lost);
    found.lost = *lost;
    qint64 expected = 1;
    QString before;
    Following follows;
    const auto walked = database.each(selectLines("ORDER BY number"_L1), {}, [&](const Row &row) {
        const StoredLine line = storedLine(row);
        const QString gap = u"%1-%2"_s.arg(expected).arg(line.number - 1);
        const bool isKnown = line.number > expected && found.lost.contains(gap);
        if (!isKnown && (line.number != expected || !follows(line, found.head)))
            found.broken.append(line.number);
        if (isBackFrom(std::exchange(before, line.at), line.at))
            found.back.append(line.number);
        expected = line.number + 1;
        found.head = line.hash;
        return true;
    });
    if (!walked)
        return failureOf(walked);
    return found;
}

} // namespace gehoor::audittrail
