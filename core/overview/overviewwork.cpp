// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/bundlestore.h>
#include <core/deadlines/accessstore.h>
#include <core/overview/caserecord.h>
#include <core/overview/overview.h>
#include <core/overview/overviewqueries.h>
#include <core/registerfile/keyedrows.h>
#include <core/safety/limitstore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

WorkCase workCaseFrom(const Row &row)
{
    return {ComplaintId(row.number(0)), row.text(1), row.text(2), row.flag(3)};
}

template <class T, class Make>
Result<QList<T>> read(RegisterFile &file, const Query &query, Make make)
{
    return selectKeyed<T>(file, query.sql, query.values, make);
}

Result<QList<CheckedLetter>> checkedLetters(RegisterFile &file, ComplaintId id)
{
    return read<CheckedLetter>(file, checkedLettersQuery(id), [](const Row &row, KeyReader &keys) {
        CheckedLetter letter{.number = int(row.number(0)),
                             .kind = keys.read(letterKindKeys, row.text(1)),
                             .state = keys.read(letterStateKeys, row.text(2)),
                             .day = row.date(3).value_or(QDate()),
                             .beforeLastVerdict = row.flag(5),
                             .leakChecked = row.flag(6)};
        if (const QString channel = row.text(4); !channel.isEmpty())
            letter.postedBy = keys.read(postedByKeys, channel);
        return letter;
    });
}

/// The kind of news an act is that newsQuery() found.
NewsKind newsKind(const QString &act)
{
    const auto found = std::find_if(newsActs.begin(), newsActs.end(),
                                    [&](const auto &entry) { return actKey(entry.first) == act; });
    Q_ASSERT(found != newsActs.end());
    return found->second;
}

bool toldBefore(const NewsItem &one, const NewsItem &other)
{
    const auto place = [](NewsKind kind) {
        const auto &told = newsKeys.entries();
        return std::find_if(told.begin(), told.end(),
                            [kind](const auto &entry) { return entry.first == kind; });
    };
    return place(one.kind) < place(other.kind);
}

QDateTime moment(const QString &kept)
{
    return QDateTime::fromString(kept, Qt::ISODateWithMs);
}

/// The last day before today on which the officer worked; who never did, or is not named, is told since
/// anybody did.
Result<std::optional<QDate>> lastWorked(RegisterFile &file, const QString &officer, QDate today)
{
    const Query query = lastActQuery(today.startOfDay(), officer);
    const auto act = file.database().selectOne<QString>(query.sql, query.values,
                                                        [](const Row &row) { return row.text(0); });
    if (!act)
        return failureOf(act);
    if (*act)
        return std::optional(moment(**act).toLocalTime().date());
    return officer.isEmpty() ? Result<std::optional<QDate>>() : lastWorked(file, QString(), today);
}

/// What the case's own row and its verdicts tell; the rest is read beside it.
Result<CheckFacts> checkedRow(RegisterFile &file, ComplaintId id)
{
    const auto facts = read<CheckFacts>(file, checkFactsQuery(id), [](const Row &row, KeyReader &keys) {
        CheckFacts made{.capacity = keys.read(capacityKeys, row.text(0)),
                        .noPost = row.flag(1),
                        .hasProtectedFacts = row.flag(2),
                        .lastVerdict = row.date(3),
                        .lastContact = row.date(4),
                        .cleared = row.flag(7)};
        if (row.flag(5))
            made.grounds.append(Ground::Client);
        if (row.flag(6))
            made.grounds.append(Ground::Employee);
        return made;
    });
    if (!facts)
        return failureOf(facts);
    if (facts->isEmpty())
        return failure(ErrorKind::UnknownComplaint);
    return facts->constFirst();
}

} // namespace

qsizetype News::count(NewsKind kind) const
{
    return std::count_if(items.begin(), items.end(),
                         [kind](const NewsItem &item) { return item.kind == kind; });
}

Result<QList<WorkRow>> Overview::work(const std::optional<QDate> &dueBy) const
{
    return read<WorkRow>(m_file, workQuery(dueBy), [](const Row &row, KeyReader &keys) {
        WorkRow made{.of = workCaseFrom(row), .standing = keys.read(standingKeys, row.text(4))};
        if (const QString step = row.text(5); !step.isEmpty())
            made.step = keys.read(stepKeys, step);
        made.due = row.date(6);
        if (const auto until = row.date(7))
            made.putOff = PutOffUntil{*until, row.text(8)};
        return made;
    });
}

Result<QList<CheckRow>> Overview::toCheck(QDate today) const
{
    return read<CheckRow>(m_file, toCheckQuery(today), [](const Row &row, KeyReader &keys) {
        return CheckRow{workCaseFrom(row),
                        {.kind = keys.read(checkKeys, row.text(4)),
                         .subject = int(row.number(5)),
                         .since = row.date(6).value_or(QDate())}};
    });
}

Result<std::optional<News>> Overview::news(QDate today) const
{
    const auto since = m_settings.officer().and_then(
        [&](const QString &officer) { return lastWorked(m_file, officer, today); });
    if (!since)
        return failureOf(since);
    if (!*since)
        return std::optional<News>();
    News news{**since, {}};
    const auto acts =
        read<NewsItem>(m_file, newsQuery(news.since.startOfDay()), [](const Row &row, const KeyReader &) {
            return NewsItem{newsKind(row.text(0)), ComplaintId(row.number(1)), row.text(2),
                            moment(row.text(3)).toLocalTime().date()};
        });
    if (!acts)
        return failureOf(acts);
    news.items = *acts;
    for (const NewsKind kind : {NewsKind::BecameLate, NewsKind::CameBack}) {
        const Query query = kind == NewsKind::BecameLate ? becameLateQuery(news.since, today)
                                                         : cameBackQuery(news.since, today);
        const auto found = read<NewsItem>(m_file, query, [kind](const Row &row, const KeyReader &) {
            return NewsItem{kind, ComplaintId(row.number(0)), row.text(1), row.date(2).value_or(QDate())};
        });
        if (!found)
            return failureOf(found);
        news.items += *found;
    }
    std::stable_sort(news.items.begin(), news.items.end(), toldBefore);
    return std::optional(news);
}

Result<QList<ComplaintId>> Overview::casesAfter(ComplaintId id, int limit) const
{
    const Query query = casesAfterQuery(id, limit);
    return m_file.database().select<ComplaintId>(query.sql, query.values,
                                                 [](const Row &row) { return ComplaintId(row.number(0)); });
}

Result<QList<Check>> Overview::checks(ComplaintId id) const
{
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    const auto record = caseRecord(m_file, id);
    if (!record)
        return failureOf(record);
    const auto known = facts(*record);
    if (!known)
        return failureOf(known);
    return checkFacts(*record).map(
        [&](const CheckFacts &more) { return checksOf(*known, standingOf(*known, *terms), more); });
}

Result<CheckFacts> Overview::checkFacts(const CaseRecord &record) const
{
    const ComplaintId id = record.complaint.id;
    auto made = checkedRow(m_file, id);
    if (!made)
        return made;
    made->way = wayFactsOf(record.complaint.details.complainant, record.history);
    made->closing = record.closing;
    const auto letters = checkedLetters(m_file, id);
    if (!letters)
        return failureOf(letters);
    made->letters = *letters;
    const auto measures =
        read<OpenMatter>(m_file, openMeasuresQuery(id), [](const Row &row, const KeyReader &) {
            return OpenMatter{int(row.number(0)), row.date(1).value_or(QDate())};
        });
    if (!measures)
        return failureOf(measures);
    made->openMeasures = *measures;
    const auto limits = LimitStore(m_file).of(id);
    if (!limits)
        return failureOf(limits);
    for (const ContactLimit &limit : *limits) {
        if (!limit.ended)
            made->limitsInForce.append({limit.number, limit.evaluate});
    }
    const auto access = AccessStore(m_file).running(id);
    if (!access)
        return failureOf(access);
    if (*access)
        made->accessReminder = accessReminder(**access);
    return BundleStore(m_file).notSent(id).map([&](const QList<Bundle> &bundles) {
        for (const Bundle &bundle : bundles)
            made->bundlesNotSent.append({bundle.number, bundle.made});
        return *made;
    });
}

/// Kept are those the day's work shows; the others are worked out when they are asked for.
Result<> Overview::replaceChecks(ComplaintId id, const QList<Check> &checks)
{
    Database &database = m_file.database();
    if (const auto cleared =
            database.run(u"DELETE FROM overview_check WHERE complaint_id = ?"_s, {toSql(id)});
        !cleared)
        return failureOf(cleared);
    for (const Check &check : checks) {
        if (!isForToday(check.kind))
            continue;
        const auto added = database.run(
            u"INSERT INTO overview_check (since, complaint_id, kind, subject) VALUES (?, ?, ?, ?)"_s,
            {toSql(check.since), toSql(id), checkKeys.key(check.kind), check.subject});
        if (!added)
            return failureOf(added);
    }
    return {};
}

} // namespace gehoor
