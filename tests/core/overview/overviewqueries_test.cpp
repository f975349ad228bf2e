// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/overviewqueries.h>
#include <tests/core/overview/overviewtest.h>

#include <QSet>

namespace gehoor {

using namespace Qt::StringLiterals;

namespace {

const QDate from(2026, 3, 1);
const QDate to(2026, 10, 1);
const PageEnd halfway{QDate(2026, 6, 1), ComplaintId(40)};

QList<OverviewFilter> everyShapeOfFilter()
{
    QList<OverviewFilter> filters;
    for (const std::optional<Standing> standing :
         {std::optional<Standing>(), {Standing::ToAssess}, {Standing::Closed}}) {
        for (const QString &search : {u""_s, u"tevreden"_s, u"ik tevreden"_s}) {
            filters.append({.standing = standing, .search = search});
            filters.append({.standing = standing, .from = from, .to = to, .search = search});
        }
    }
    return filters;
}

QList<Query> everyInteractiveQuery()
{
    const ComplaintId id(1);
    const QDateTime moment(from, QTime(0, 0), Qt::UTC);
    QList<Query> queries{workQuery({}),
                         workQuery(to),
                         toCheckQuery(to),
                         openCasesQuery(),
                         countOpenCasesQuery(),
                         rowQuery(id),
                         lettersQuery(id),
                         checkFactsQuery(id),
                         checkedLettersQuery(id),
                         openMeasuresQuery(id),
                         wordsOfWorkQuery(id),
                         casesAfterQuery(id, 50),
                         lastActQuery(moment, {}),
                         lastActQuery(moment, u"A. Bakker"_s),
                         newsQuery(moment),
                         becameLateQuery(from, to),
                         cameBackQuery(from, to)};
    for (const OverviewFilter &filter : everyShapeOfFilter()) {
        queries.append(listQuery(filter, 50, {}));
        queries.append(listQuery(filter, 50, halfway));
    }
    return queries;
}

/// A step of a plan that costs what the answer costs, not what the register holds.
bool isBounded(const QString &step)
{
    if (step.contains(u"TEMP B-TREE"_s)) // sorts after finding everything
        return false;
    if (!step.startsWith(u"SCAN"_s))
        return true;
    // A full-text index asked for words: index 0 would be reading every row.
    const bool byWords = step.contains(u"VIRTUAL TABLE INDEX"_s) && !step.contains(u"INDEX 0:"_s);
    // It holds the open cases and no others.
    const bool openCases = step == u"SCAN TABLE overview USING INDEX overview_open"_s ||
                           step == u"SCAN TABLE overview AS o USING INDEX overview_open"_s;
    const bool ofOneCase = step.startsWith(u"SCAN SUBQUERY"_s);
    return byWords || openCases || ofOneCase;
}

} // namespace

TEST_F(OverviewTest, noInteractiveQueryScansTheRegister)
{
    for (const Query &query : everyInteractiveQuery()) {
        const auto steps = file().database().select<QString>(
            u"EXPLAIN QUERY PLAN "_s + query.sql, query.values, [](const Row &row) { return row.text(3); });
        ASSERT_TRUE(succeeded(steps)) << qPrintable(query.sql);
        ASSERT_FALSE(steps->isEmpty());
        for (const QString &step : *steps)
            EXPECT_TRUE(isBounded(step)) << qPrintable(step) << "\nin " << qPrintable(query.sql);
    }
}

TEST_F(OverviewTest, pagesGiveEveryCaseOnceWhateverTheFilter)
{
    // Received in another order than logged, several on one day.
    for (int index = 0; index < 80; ++index) {
        const Complaint logged = log({.received = QDate(2026, 1 + index * 7 % 11, 1 + index % 3)});
        if (index % 2 == 0) {
            const Told told{clock.today(), u"Gebeld."_s};
            ASSERT_TRUE(succeeded(forwarding.close(logged.id, Ending::Withdrawn, {}, told)));
        }
    }
    decide(PartId(8), Verdict::NotAComplaint);
    for (const OverviewFilter &filter : everyShapeOfFilter()) {
        const QStringList all = numbers(filter);
        EXPECT_GT(all.size(), 20);
        QStringList paged;
        std::optional<PageEnd> end;
        for (int page = 0; page < 40; ++page) {
            const auto rows = overview.rows(filter, 4, end);
            ASSERT_TRUE(succeeded(rows));
            if (rows->isEmpty())
                break;
            for (const OverviewRow &row : *rows)
                paged.append(row.number);
            end = PageEnd{rows->last().received, rows->last().id};
        }
        EXPECT_EQ(paged, all);
        EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }
}

TEST_F(OverviewTest, listComesNewestReceivedFirstAndSearchNewestLoggedFirst)
{
    log({.received = QDate(2026, 11, 3)});
    log({.received = QDate(2026, 11, 20)});
    log({.received = QDate(2026, 11, 3)});
    const QStringList byReceipt{u"2026-0002"_s, u"2026-0003"_s, u"2026-0001"_s};
    EXPECT_EQ(numbers({}), byReceipt);
    EXPECT_EQ(numbers({.standing = Standing::ToAssess}), byReceipt);
    EXPECT_EQ(numbers({.search = u"tevreden"_s}),
              (QStringList{u"2026-0003"_s, u"2026-0002"_s, u"2026-0001"_s}));
}

TEST_F(OverviewTest, periodIncludesItsFirstAndLastDay)
{
    for (const QDate &day : {from.addDays(-1), from, to, to.addDays(1)})
        log({.received = day});
    const QStringList within{u"2026-0003"_s, u"2026-0002"_s};
    EXPECT_EQ(numbers({.from = from, .to = to}), within);
    EXPECT_EQ(numbers({.standing = Standing::ToAssess, .from = from, .to = to}), within);
    EXPECT_EQ(numbers({.from = from, .to = to, .search = u"tevreden"_s}), within);
    EXPECT_EQ(numbers({.standing = Standing::ToAssess, .from = from, .to = to, .search = u"tevreden"_s}),
              within);
    EXPECT_EQ(numbers({.from = to, .to = from}), QStringList());
}

TEST_F(OverviewTest, searchFindsPrefixesWithoutAccentsInEveryColumn)
{
    log({.name = u"Zoë Öztürk"_s, .text = u"De begeleiding was niet goed."_s});
    log({.name = u"J. Smit"_s,
         .text = u"Ik kreeg geen antwoord."_s,
         .organisation = u"Stichting Morgenster"_s});
    const QList<std::pair<QString, QStringList>> cases = {
        {u"zoe"_s, {u"2026-0001"_s}},
        {u"ÖZTÜRK"_s, {u"2026-0001"_s}},
        {u"ozturk"_s, {u"2026-0001"_s}},
        {u"o\u0308ztu\u0308rk"_s, {u"2026-0001"_s}},
        {u"begel"_s, {u"2026-0001"_s}},
        {u"begel goed"_s, {u"2026-0001"_s}},
        {u"begel antwoord"_s, {}},
        {u"morgenster smit"_s, {u"2026-0002"_s}},
        {u"2026-0002"_s, {u"2026-0002"_s}},
        {u"klacht"_s, {u"2026-0002"_s, u"2026-0001"_s}},
        {u"egeleiding"_s, {}},
    };
    for (const auto &[typed, found] : cases)
        EXPECT_EQ(numbers({.search = typed}), found) << qPrintable(typed);
}

TEST_F(OverviewTest, searchFindsWhatStandsAroundAWordOfAMegabyte)
{
    log({.name = u"J. Smit"_s, .text = u"Voor "_s + QString(1'000'000, u'q') + u" daarna"_s});
    for (const QString &typed : {u"voor"_s, u"qqqq"_s, u"daarna"_s})
        EXPECT_EQ(numbers({.search = typed}), QStringList{u"2026-0001"_s}) << qPrintable(typed);
}

TEST_F(OverviewTest, searchTakesAnythingThatCanBeTyped)
{
    log({.text = u"Ik OR u (name, NEAR 2), dat is NOT de vraag; 100% {{x}} <img src=x> =1+1"_s});
    const QStringList hostile{u"\""_s,      u"\"ik"_s,        u"ik OR"_s, u"NOT"_s,   u"ik NEAR/2 u"_s,
                              u"name:ik"_s, u"(ik"_s,         u"ik)*-"_s, u"'; --"_s, u"100%"_s,
                              u"{{x}}"_s,   u"<img src=x>"_s, u"=1+1"_s,  u"*"_s,     u"\u202e\u200bik"_s,
                              u"^ik"_s};
    for (const QString &typed : hostile)
        EXPECT_EQ(numbers({.search = typed}), QStringList{u"2026-0001"_s}) << qPrintable(typed);
    // Scripts younger than the tokenizer, a lone surrogate, control characters, a megabyte.
    for (const QString &typed : {QString(u"𞤀𞤁"_s), QString(QChar(0xd800)) + u"zzz"_s, u"a\u0000zzz"_s,
                                 u"𝒦𝓁𝒶𝒸𝒽𝓉"_s, QString(1 << 20, u'z'), u"zz "_s.repeated(1 << 18)})
        EXPECT_TRUE(succeeded(overview.rows({.search = typed}, 9))) << typed.size();
}

} // namespace gehoor
