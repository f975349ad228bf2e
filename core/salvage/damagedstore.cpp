// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/migrations.h>
#include <core/salvage/damagedstore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 oneByOne = 32; // rows that are tried for each by itself behind what is unreadable
constexpr qint64 farthest = qint64(1) << 32; // behind which none is looked for
constexpr int batch = 256;                   // rows of a table without numbers, read at once

Database::Values valuesOf(const Row &row, int from, qsizetype count)
{
    Database::Values values;
    for (int column = from; column < from + int(count); ++column)
        values.append(row.isNull(column) ? QVariant() : row.value(column));
    return values;
}

/// How far to look: every row at first, then each time a quarter further, so that a readable page between two
/// that are not is seldom passed over.
qint64 nextStep(qint64 step)
{
    return step < oneByOne ? step + 1 : step + step / 4;
}

} // namespace

QString rangeText(const RowRange &range)
{
    return range.last == RowRange::toTheEnd ? u"%1-"_s.arg(range.first)
                                            : u"%1-%2"_s.arg(range.first).arg(range.last);
}

DamagedStore::DamagedStore(std::unique_ptr<Database> database, QString path)
    : m_database(std::move(database)), m_path(std::move(path))
{
}

Result<DamagedStore> DamagedStore::open(const QString &path, const Key &key)
{
    auto database = Database::open(path, key, true);
    if (!database)
        return failureOf(database);
    DamagedStore store(std::move(*database), path);
    if (const auto known = store.readHeader(); !known)
        return failureOf(known);
    return store;
}

Result<> DamagedStore::readHeader()
{
    const auto number = [](const Row &row) { return row.number(0); };
    const auto id = m_database->selectOne<qint64>(u"PRAGMA application_id"_s, {}, number);
    const auto version = gehoor::formatVersion(*m_database);
    const auto steps = migrations();
    if (!id || !version)
        return failure(ErrorKind::Damaged, m_path);
    if (!steps)
        return failureOf(steps);
    if (*id != registerMark)
        return failure(ErrorKind::NotARegister, m_path);
    if (*version > steps->size())
        return failure(ErrorKind::NewerFormat, m_path);
    m_formatVersion = *version;
    return {};
}

/// A page that could not be read makes the connection doubt every later one.
void DamagedStore::startAnew()
{
    if (auto again = m_database->openLike(m_path, true); again)
        m_database = std::move(*again);
}

Result<QList<RowRange>> DamagedStore::each(const TableShape &table, const Take &take)
{
    return table.key.isEmpty() ? eachNumbered(table, take) : eachKeyed(table, take);
}

DamagedStore::Found DamagedStore::firstFrom(const TableShape &table, qint64 number, bool withValues)
{
    const QStringList columns = withValues ? table.columns : QStringList();
    const QString sql = u"SELECT %1 FROM %2 WHERE rowid >= ? ORDER BY rowid LIMIT 1"_s.arg(
        (QStringList{u"rowid"_s} + columns).join(u", "_s), table.name);
    auto found = m_database->selectOne<StoredRow>(sql, {number}, [&](const Row &row) {
        return StoredRow{row.number(0), valuesOf(row, 1, columns.size())};
    });
    if (!found)
        startAnew();
    return found;
}

/// One row at a time: only when the statement ends well is it sure that none of its pages was damaged.
Result<QList<RowRange>> DamagedStore::eachNumbered(const TableShape &table, const Take &take)
{
    QList<RowRange> unread;
    for (qint64 next = 0;;) {
        if (const auto row = firstFrom(table, next, true); row) {
            if (!*row)
                return unread;
            if (const auto taken = take((*row)->values); !taken)
                return failureOf(taken);
            next = (*row)->number + 1;
        } else if (const auto known = firstFrom(table, next, false); known && *known) { // it alone is lost
            unread.append({(*known)->number, (*known)->number});
            next = (*known)->number + 1;
        } else {
            const auto readable = nextReadable(table, next);
            unread.append({next, readable ? *readable - 1 : RowRange::toTheEnd});
            if (!readable)
                return unread;
            next = *readable;
        }
    }
}

/// The first row behind what is unreadable at `number`.
std::optional<qint64> DamagedStore::nextReadable(const TableShape &table, qint64 number)
{
    qint64 unreadable = number;
    for (qint64 step = 1; step < farthest; step = nextStep(step)) {
        auto found = firstFrom(table, number + step, false);
        if (!found) {
            unreadable = number + step;
            continue;
        }
        qint64 readable = number + step;
        auto first = *found;
        while (readable - unreadable > 1) {
            const qint64 middle = unreadable + (readable - unreadable) / 2;
            found = firstFrom(table, middle, false);
            (found ? readable : unreadable) = middle;
            if (found)
                first = *found;
        }
        return first ? std::optional(first->number) : std::nullopt;
    }
    return std::nullopt;
}

Result<QList<RowRange>> DamagedStore::eachKeyed(const TableShape &table, const Take &take)
{
    const auto whole = fromOneEnd(table, false, take);
    if (!whole)
        return failureOf(whole);
    if (*whole)
        return QList<RowRange>();
    const auto rest = fromOneEnd(table, true, take);
    if (!rest)
        return failureOf(rest);
    return QList<RowRange>{{0, 0}};
}

/// Whether it came to the other end.
Result<bool> DamagedStore::fromOneEnd(const TableShape &table, bool fromTheBack, const Take &take)
{
    const QString direction = fromTheBack ? u" DESC"_s : QString();
    const QString sql = u"SELECT %1 FROM %2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(
        table.columns.join(u", "_s), table.name, table.key.join(direction + u", "_s) + direction);
    int atOnce = batch;
    for (qint64 offset = 0;;) {
        const auto rows = m_database->select<Database::Values>(
            sql, {atOnce, offset}, [&](const Row &row) { return valuesOf(row, 0, table.columns.size()); });
        if (!rows) {
            startAnew();
            if (atOnce == 1)
                return false;
            atOnce = 1;
            continue;
        }
        for (const Database::Values &values : *rows) {
            if (const auto taken = take(values); !taken)
                return failureOf(taken);
        }
        if (rows->size() < atOnce)
            return true;
        offset += rows->size();
    }
}

std::optional<QList<std::pair<qint64, QVariant>>>
DamagedStore::indexed(const QString &table, const QString &column, const RowRange &range)
{
    // In the order of the column and not by row number, so that an index alone answers.
    const QString sql =
        u"SELECT rowid, %1 FROM %2 WHERE +rowid BETWEEN ? AND ? ORDER BY %1"_s.arg(column, table);
    const auto found =
        m_database->select<std::pair<qint64, QVariant>>(sql, {range.first, range.last}, [](const Row &row) {
            return std::pair(row.number(0), row.isNull(1) ? QVariant() : row.value(1));
        });
    if (found)
        return *found;
    startAnew();
    return std::nullopt;
}

} // namespace gehoor
