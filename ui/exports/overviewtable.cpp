// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/exports/overviewtable.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString verdictsOf(const OverviewRow &row)
{
    QStringList words;
    for (const Verdict verdict : row.verdicts)
        words << wording(verdict);
    return words.join(u", "_s);
}

} // namespace

QStringList overviewHeadings()
{
    return {Words::tr("Number"),    Words::tr("Received"), Words::tr("Channel"), Words::tr("Complainant"),
            Words::tr("Capacity"),  Words::tr("Subject"),  Words::tr("Verdict"), Words::tr("Standing"),
            Words::tr("Next step"), Words::tr("Due")};
}

QStringList overviewCells(const OverviewRow &row)
{
    return {row.number,
            numericDate(row.received),
            wording(row.channel),
            row.complainant,
            wording(row.capacity),
            row.subject,
            verdictsOf(row),
            wording(row.standing),
            row.nextStep ? wording(*row.nextStep) : QString(),
            row.due ? numericDate(*row.due) : QString()};
}

OverviewExport::OverviewExport(Desk &desk, const OverviewFilter &filter, std::unique_ptr<TableWriter> writer)
    : m_desk(&desk), m_filter(filter), m_writer(std::move(writer))
{
}

Result<OverviewExport> OverviewExport::begin(Desk &desk, const OverviewFilter &filter, const QString &path)
{
    const bool isXlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    auto writer = isXlsx ? xlsxWriter(path, Words::tr("Cases"), overviewHeadings())
                         : csvWriter(path, overviewHeadings());
    if (!writer)
        return failureOf(writer);
    return OverviewExport(desk, filter, std::move(*writer));
}

Result<bool> OverviewExport::next(int rows)
{
    const auto page = m_desk->overview.rows(m_filter, rows, m_end);
    if (!page)
        return failureOf(page);
    for (const OverviewRow &row : *page) {
        if (const auto done = m_writer->row(overviewCells(row)); !done)
            return failureOf(done);
    }
    if (page->isEmpty())
        return false;
    m_end = PageEnd{page->constLast().received, page->constLast().id};
    m_written += page->size();
    return page->size() == rows;
}

Result<> OverviewExport::finish()
{
    return m_desk->file.write({ActKind::Exported, {}, QString::number(m_written)},
                              [&] { return m_writer->finish(); });
}

Result<qint64> exportOverview(Desk &desk, const OverviewFilter &filter, const QString &path)
{
    constexpr int rowsAtOnce = 2000;
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
    if (const auto finished = exporting->finish(); !finished)
        return failureOf(finished);
    return exporting->written();
}

} // namespace gehoor
