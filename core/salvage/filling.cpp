// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/salvage/filling.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<> Filling::run()
{
    const auto tables = m_store.tables();
    if (!tables)
        return failureOf(tables);
    for (const TableShape &table : *tables) {
        const auto copied = m_to.transaction([&] {
            return copy(table).and_then(
                [&] { return table.name == u"audit" ? addEmptyCases() : Result<>(); });
        });
        if (!copied)
            return copied;
    }
    const auto kept = m_to.transaction([&] {
        return keepWaiting().and_then([&] { return keepUnlinked(); }).and_then([&] {
            return keepWaiting(); // what belongs to those
        });
    });
    tellOrphans();
    return kept;
}

Result<> Filling::copy(const TableShape &table)
{
    const auto unread =
        m_from.each(table, [&](const Database::Values &values) { return keep(table, values); });
    if (!unread)
        return failureOf(unread);
    if (table.name == u"complaint")
        m_lostCases = *unread;
    if (!unread->isEmpty())
        tellUnread(table, *unread);
    return {};
}

Result<> Filling::keep(const TableShape &table, const Database::Values &values)
{
    const auto kept = m_store.insert(table, values);
    if (!kept)
        return failureOf(kept);
    if (*kept)
        ++m_report.rows;
    else
        m_waiting.append({table, values});
    return {};
}

/// Whatever else is left of a case hangs on its row.
Result<> Filling::addEmptyCases()
{
    auto lost = m_store.casesOfTrail();
    if (!lost)
        return failureOf(lost);
    lost->removeIf([&](const auto &one) {
        return std::none_of(m_lostCases.begin(), m_lostCases.end(), [&](const RowRange &range) {
            return one.key() >= range.first && one.key() <= range.last;
        });
    });
    for (const RowRange &range : std::as_const(m_lostCases)) {
        const auto numbers = m_from.indexed(u"complaint"_s, u"number"_s, range);
        if (!numbers)
            continue;
        for (const auto &[id, number] : *numbers)
            lost->insert(id, number.toString());
    }
    for (auto one = lost->cbegin(); one != lost->cend(); ++one) {
        if (const auto done = m_store.insertEmptyCase(one.key(), one.value(), m_today); !done)
            return done;
        m_report.emptyCases.append(one.value());
    }
    m_report.emptyCases.sort();
    return {};
}

/// Again as long as some find what they refer to.
Result<> Filling::keepWaiting()
{
    for (qsizetype before = m_waiting.size() + 1; !m_waiting.isEmpty() && m_waiting.size() < before;) {
        before = m_waiting.size();
        const QList<Waiting> rows = std::exchange(m_waiting, {});
        for (const Waiting &row : rows) {
            if (const auto done = keep(row.table, row.values); !done)
                return done;
        }
    }
    return {};
}

/// A data breach must stay on record even when the letter that went wrong is lost.
Result<> Filling::keepUnlinked()
{
    Unread told{.table = u"breach"_s, .count = 0, .unlinked = true};
    const QList<Waiting> rows = std::exchange(m_waiting, {});
    for (Waiting row : rows) {
        if (row.table.name == told.table) {
            if (const auto freed = m_store.dropLostLinks(row.table, row.values); !freed)
                return freed;
            ++*told.count;
            const qsizetype complaint = row.table.columns.indexOf(u"complaint_id"_s);
            told.cases.append(m_store.numberOf(row.values.at(complaint).toLongLong()));
        }
        if (const auto done = keep(row.table, row.values); !done)
            return done;
    }
    if (told.count > 0)
        append(told);
    return {};
}

/// With the cases named once and in order.
void Filling::append(Unread unread)
{
    unread.cases.removeAll(QString());
    unread.cases.removeDuplicates();
    unread.cases.sort();
    m_report.unread.append(unread);
}

void Filling::tellUnread(const TableShape &table, const QList<RowRange> &ranges)
{
    Unread unread{.table = table.name};
    if (table.key.isEmpty()) {
        QStringList rows;
        unread.count = 0;
        bool allCounted = true;
        for (const RowRange &range : ranges) {
            rows.append(rangeText(range));
            allCounted = tellCases(table, range, unread) && allCounted;
        }
        if (!allCounted)
            unread.count.reset();
        unread.rows = rows.join(u' ');
    }
    if (unread.count == 0) // where nothing could be read there was nothing
        return;
    append(unread);
}

/// How many rows there were and of which cases, as far as an index tells. False when none does.
bool Filling::tellCases(const TableShape &table, const RowRange &range, Unread &unread)
{
    const auto told = [&](const QString &column, const auto &numberOf) {
        const auto rows = m_from.indexed(table.name, column, range);
        if (!rows)
            return false;
        for (const auto &row : *rows)
            unread.cases.append(numberOf(row.second));
        *unread.count += rows->size();
        return true;
    };
    const auto ofCase = [&](const QVariant &id) { return m_store.numberOf(id.toLongLong()); };
    const auto ofPart = [&](const QVariant &id) { return m_store.numberOfPart(id.toLongLong()); };
    const bool known = table.name == u"complaint"
                           ? told(u"number"_s, [](const QVariant &number) { return number.toString(); })
                       : table.columns.contains(u"complaint_id"_s) ? told(u"complaint_id"_s, ofCase)
                       : table.columns.contains(u"part_id"_s)      ? told(u"part_id"_s, ofPart)
                                                                   : false;
    if (known)
        return true;
    if (table.name == u"complaint_text") {
        const QStringList cases = m_store.casesWithoutText(range);
        unread.cases += cases;
        *unread.count += cases.size();
        return true;
    }
    *unread.count += 1;
    return range.first == range.last;
}

void Filling::tellOrphans()
{
    for (const Waiting &row : std::as_const(m_waiting)) {
        auto known = std::find_if(m_report.unread.begin(), m_report.unread.end(), [&](const Unread &one) {
            return one.orphaned && one.table == row.table.name;
        });
        if (known == m_report.unread.end()) {
            m_report.unread.append({.table = row.table.name, .count = 0, .orphaned = true});
            known = std::prev(m_report.unread.end());
        }
        ++*known->count;
    }
}

} // namespace gehoor
