// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/overviewqueries.h>
#include <tests/bench/casetext.h>
#include <tests/bench/registermeasures.h>

#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int page = 100;
constexpr int repeats = 20; // one alone would be too short to time

/// The statement, prepared once, run and read to its end by nothing but Qt.
std::function<qsizetype()> bare(const Desk &desk, const Query &query)
{
    const auto prepared = std::make_shared<QSqlQuery>(registerConnection(desk));
    prepared->setForwardOnly(true);
    if (!prepared->prepare(query.sql))
        qFatal("cannot prepare");
    return [prepared, query] {
        for (qsizetype index = 0; index < query.values.size(); ++index)
            prepared->bindValue(static_cast<int>(index), query.values[index]);
        prepared->exec();
        qsizetype characters = 0;
        qsizetype rows = 0;
        const int columns = prepared->record().count();
        while (prepared->next()) {
            for (int column = 0; column < columns; ++column)
                characters += prepared->value(column).toString().size();
            ++rows;
        }
        prepared->finish();
        if (characters == 0 && rows > 0)
            qFatal("nothing read");
        return rows;
    };
}

} // namespace

void measureLists(Table &table, Desk &desk)
{
    struct Case
    {
        QString what;
        OverviewFilter filter;
    };
    const QList<Case> cases = {
        {u"first page of the list"_s, {}},
        {u"first page of a standing"_s, {.standing = Standing::Closed}},
        {u"search, a word in every case"_s, {.search = commonWord}},
        {u"search, a word in one of a thousand"_s, {.search = rareWord}},
        {u"search, a word in every case, one standing"_s,
         {.standing = Standing::AwaitingResponse, .search = commonWord}},
        {u"search, a word in every case, oldest year"_s, {.to = QDate(2007, 12, 31), .search = commonWord}},
    };
    for (const Case &c : cases) {
        table.compare(c.what, 1.5, timed([&] { sure(desk.overview.rows(c.filter, page)); }, repeats),
                      timed(bare(desk, listQuery(c.filter, page, {})), repeats));
    }
    const QDate today = desk.clock.today();
    table.compare(u"the day's work, all open cases in their groups"_s, 1.5, timed([&] {
                      auto rows = desk.overview.work();
                      auto checks = desk.overview.toCheck(today);
                      sure(rows);
                      sure(checks);
                      workGroups(*std::move(rows), *std::move(checks), today);
                  }),
                  timed([work = bare(desk, workQuery({})), checks = bare(desk, toCheckQuery(today))] {
                      work();
                      checks();
                  }));
    table.compare(u"what is urgent, counted"_s, 1.5,
                  timed([&] { sure(desk.overview.work(lastUrgentDay(today))); }, repeats),
                  timed(bare(desk, workQuery(lastUrgentDay(today))), repeats));
}

} // namespace gehoor
