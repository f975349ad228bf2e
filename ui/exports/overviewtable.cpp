// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/onrecord.h>
#include <ui/exports/overviewtable.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

template <class Enum, std::size_t N>
QHash<Enum, QString> wordsOf(const Keys<Enum, N> &keys)
{
    QHash<Enum, QString> words;
    for (const auto &entry : keys.entries())
        words.insert(entry.first, wording(entry.first));
    return words;
}

} // namespace

QStringList overviewHeadings()
{
    return {Words::tr("Number"),    Words::tr("Received"), Words::tr("Channel"), Words::tr("Complainant"),
            Words::tr("Capacity"),  Words::tr("Subject"),  Words::tr("Verdict"), Words::tr("Standing"),
            Words::tr("Next step"), Words::tr("Due")};
}

OverviewCells::OverviewCells()
    : m_language(screenLanguage()), m_channels(wordsOf(channelKeys)), m_capacities(wordsOf(capacityKeys)),
      m_verdicts(wordsOf(verdictKeys)), m_standings(wordsOf(standingKeys)), m_steps(wordsOf(stepKeys))
{
}

QStringList OverviewCells::of(const OverviewRow &row) const
{
    QString verdicts;
    for (const Verdict verdict : row.verdicts)
        verdicts += (verdicts.isEmpty() ? u""_s : u", "_s) + m_verdicts.value(verdict);
    return {row.number,
            numericDay(row.received, row.cleared, m_language),
            onlyYearsKnown(row.cleared) ? QString() : m_channels.value(row.channel),
            row.cleared ? wording(*row.cleared) : row.complainant,
            onlyYearsKnown(row.cleared) ? QString() : m_capacities.value(row.capacity),
            row.subject,
            verdicts,
            m_standings.value(row.standing),
            row.nextStep ? m_steps.value(*row.nextStep) : QString(),
            row.due ? numericDate(*row.due, m_language) : QString()};
}

OverviewExport::OverviewExport(Desk &desk, const OverviewFilter &filter, TableLeaks leaks,
                               std::unique_ptr<TableWriter> writer, QString path)
    : m_desk(&desk), m_filter(filter), m_leaks(std::move(leaks)), m_writer(std::move(writer)),
      m_path(std::move(path))
{
}

Result<OverviewExport> OverviewExport::begin(Desk &desk, const OverviewFilter &filter, const QString &path)
{
    const bool isXlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    auto writer = isXlsx ? xlsxWriter(path, Words::tr("Cases"), overviewHeadings())
                         : csvWriter(path, overviewHeadings());
    if (!writer)
        return failureOf(writer);
    auto leaks = TableLeaks::of(desk.leaks);
    if (!leaks)
        return failureOf(leaks);
    return OverviewExport(desk, filter, std::move(*leaks), std::move(*writer), path);
}

Result<bool> OverviewExport::next(int rows)
{
    const auto page = m_desk->overview.rows(m_filter, rows, m_end);
    if (!page)
        return failureOf(page);
    for (const OverviewRow &row : *page) {
        const auto done = m_leaks.look(row.id, OverviewCells::writtenByPeople(row)).and_then([&] {
            return m_writer->row(m_cells.of(row));
        });
        if (!done)
            return failureOf(done);
    }
    m_written += page->size();
    if (page->size() == rows) {
        m_end = PageEnd{page->constLast().received, page->constLast().id};
        return true;
    }
    return m_leaks.found().map([&](const QList<CaseLeaks> &found) {
        m_found = found;
        return false;
    });
}

Result<> OverviewExport::commit(const QString &reason)
{
    if (const auto released = m_desk->leaks.release(WayOut::Table, m_found, reason); !released)
        return released;
    return saveOnRecord(m_desk->file, {ActKind::Exported, {}, QString::number(m_written)}, m_path,
                        [&] { return m_writer->commit(); });
}

Result<qint64> exportOverview(Desk &desk, const OverviewFilter &filter, const QString &path,
                              const QString &reason,
                              const std::function<void(const QList<CaseLeaks> &)> &tell)
{
    constexpr int rowsAtOnce = 200; // few enough to stay in the processor's cache
    auto exporting = OverviewExport::begin(desk, filter, path);
    if (!exporting)
        return failureOf(exporting);
    for (;;) {
        const auto more = exporting->next(rowsAtOnce);
        if (!more)
            return failureOf(more);
        if (!*more)
            break;
    }
    if (tell)
        tell(exporting->leaks());
    const auto done = exporting->finish().and_then([&] { return exporting->commit(reason); });
    return done.map([&] { return exporting->written(); });
}

} // namespace gehoor
