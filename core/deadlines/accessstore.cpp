// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/accessstore.h>
#include <core/registerfile/keyedrows.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView columns("a.received, a.channel, a.extended, a.months, a.reason, a.answered");

/// From those columns, the first of which is the n-th of the row.
AccessRequest requestFrom(const Row &row, int n, KeyReader &keys)
{
    AccessRequest request{.received = row.date(n).value_or(QDate()),
                          .channel = keys.read(channelKeys, row.text(n + 1)),
                          .answered = row.date(n + 5)};
    if (const auto extended = row.date(n + 2))
        request.extension = AccessExtension{*extended, int(row.number(n + 3)), row.text(n + 4)};
    return request;
}

} // namespace

AccessStore::AccessStore(RegisterFile &file) : m_file(file) {}

Result<> AccessStore::insert(ComplaintId complaint, const AccessRequest &request)
{
    return m_file.database()
        .run(u"INSERT INTO access_request (complaint_id, received, channel) VALUES (?, ?, ?)"_s,
             {toSql(complaint), toSql(request.received), channelKeys.key(request.channel)})
        .map([](qint64) {});
}

Result<> AccessStore::extend(ComplaintId complaint, const AccessExtension &extension)
{
    return m_file.database()
        .run(u"UPDATE access_request SET extended = ?, months = ?, reason = ?"
             " WHERE complaint_id = ? AND answered IS NULL"_s,
             {toSql(extension.day), extension.months, extension.reason, toSql(complaint)})
        .map([](qint64) {});
}

Result<> AccessStore::answer(ComplaintId complaint, QDate day)
{
    return m_file.database()
        .run(u"UPDATE access_request SET answered = ? WHERE complaint_id = ? AND answered IS NULL"_s,
             {toSql(day), toSql(complaint)})
        .map([](qint64) {});
}

Result<QList<AccessRequest>> AccessStore::of(ComplaintId complaint) const
{
    return selectKeyed<AccessRequest>(
        m_file, u"SELECT "_s + columns + u" FROM access_request a WHERE a.complaint_id = ? ORDER BY a.id"_s,
        {toSql(complaint)}, [](const Row &row, KeyReader &keys) { return requestFrom(row, 0, keys); });
}

Result<std::optional<AccessRequest>> AccessStore::running(ComplaintId complaint) const
{
    return of(complaint).map([](const QList<AccessRequest> &requests) {
        const auto found = std::find_if(requests.begin(), requests.end(),
                                        [](const AccessRequest &one) { return !one.answered; });
        return found == requests.end() ? std::nullopt : std::optional(*found);
    });
}

Result<QList<WaitingAccess>> AccessStore::waiting() const
{
    // CROSS JOIN: the index of those not answered first, which are few.
    auto waiting = selectKeyed<WaitingAccess>(
        m_file,
        u"SELECT c.id, c.number, "_s + columns +
            u" FROM access_request a CROSS JOIN complaint c ON c.id = a.complaint_id"
            " WHERE a.answered IS NULL AND a.complaint_id > 0"_s,
        {}, [](const Row &row, KeyReader &keys) {
            return WaitingAccess{ComplaintId(row.number(0)), row.text(1), requestFrom(row, 2, keys)};
        });
    if (waiting)
        std::stable_sort(waiting->begin(), waiting->end(),
                         [](const WaitingAccess &a, const WaitingAccess &b) {
                             return a.request.received < b.request.received;
                         });
    return waiting;
}

} // namespace gehoor
