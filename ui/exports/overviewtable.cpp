// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/onrecord.h>
#include <ui/exports/overviewtable.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// Pages that are read and not yet written.
constexpr std::size_t fewBehind = 2;
constexpr std::size_t mostBehind = 8;

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
    m_other.setMaxThreadCount(1); // one page after the other
}

Result<std::unique_ptr<OverviewExport>> OverviewExport::begin(Desk &desk, const OverviewFilter &filter,
                                                              const QString &path)
{
    const bool isXlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    auto writer = isXlsx ? xlsxWriter(path, Words::tr("Cases"), overviewHeadings())
                         : csvWriter(path, overviewHeadings());
    if (!writer)
        return failureOf(writer);
    auto leaks = TableLeaks::of(desk.leaks);
    if (!leaks)
        return failureOf(leaks);
    return std::unique_ptr<OverviewExport>(
        new OverviewExport(desk, filter, std::move(*leaks), std::move(*writer), path));
}

Result<bool> OverviewExport::next(int rows)
{
    auto page = m_desk->overview.rows(m_filter, rows, m_end);
    if (!page)
        return failureOf(page);
    m_written += page->size();
    const bool more = page->size() == rows;
    if (more)
        m_end = PageEnd{page->constLast().received, page->constLast().id};
    handOver(*std::move(page));
    return takeBack(more ? mostBehind : 0).map([&] { return more; });
}

/// While the other thread is behind, this one looks at the rows for it.
void OverviewExport::handOver(QList<OverviewRow> page)
{
    QList<TableRow> rows;
    rows.reserve(page.size());
    for (const OverviewRow &row : std::as_const(page))
        rows.append(OverviewCells::writtenByPeople(row));
    std::optional<QList<TableRow>> suspects;
    if (m_behind.size() >= fewBehind)
        suspects = m_leaks.suspects(rows);
    const auto task = std::make_shared<std::packaged_task<Outcome()>>([this, page, rows, suspects] {
        return Outcome{suspects ? *suspects : m_leaks.suspects(rows), write(page)};
    });
    m_behind.push_back(task->get_future());
    m_other.start([task] { (*task)(); });
}

Result<> OverviewExport::write(const QList<OverviewRow> &page)
{
    for (const OverviewRow &row : page) {
        if (const auto done = m_writer->row(m_cells.of(row)); !done)
            return done;
    }
    return {};
}

Result<> OverviewExport::takeBack(std::size_t left)
{
    const auto isDone = [](const std::future<Outcome> &outcome) {
        return outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    while (!m_behind.empty() && (m_behind.size() > left || isDone(m_behind.front()))) {
        const Outcome outcome = m_behind.front().get();
        m_behind.pop_front();
        const auto judged = outcome.written.and_then([&] { return m_leaks.judge(outcome.suspects); });
        if (!judged)
            return judged;
    }
    return {};
}

Result<> OverviewExport::commit(const QString &reason)
{
    return m_desk->file.together([&] {
        return m_desk->leaks.release(WayOut::Table, leaks(), reason).and_then([&] {
            return saveOnRecord(m_desk->file, {ActKind::Exported, {}, QString::number(m_written)}, m_path,
                                [&] { return m_writer->commit(); });
        });
    });
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
        const auto more = (*exporting)->next(rowsAtOnce);
        if (!more)
            return failureOf(more);
        if (!*more)
            break;
    }
    if (tell)
        tell((*exporting)->leaks());
    const auto done = (*exporting)->finish().and_then([&] { return (*exporting)->commit(reason); });
    return done.map([&] { return (*exporting)->written(); });
}

} // namespace gehoor
