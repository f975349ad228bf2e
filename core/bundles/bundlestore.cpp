// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/bundlestore.h>
#include <core/registerfile/keyedrows.h>

using namespace Qt::StringLiterals;

namespace gehoor {

BundleStore::BundleStore(RegisterFile &file) : m_file(file) {}

Result<BundleId> BundleStore::insert(const Bundle &bundle, const BundleText &text, const QByteArray &pdf)
{
    const auto numbered = m_file.database().run(u"UPDATE complaint SET last_bundle = ? WHERE id = ?"_s,
                                                {bundle.number, toSql(bundle.complaint)});
    if (!numbered)
        return failureOf(numbered);
    return m_file.database()
        .insert(u"INSERT INTO bundle (complaint_id, forwarding_id, number, made, choice, memo, words, pages,"
                " pdf, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {toSql(bundle.complaint), toSql(bundle.choice.forwarding), bundle.number, toSql(bundle.made),
                 toJson(bundle.choice), text.memo, text.words, bundle.pages, pdf, bundle.sha256})
        .map([](qint64 row) { return BundleId(row); });
}

Result<> BundleStore::setSent(BundleId id, QDate day, PostedBy by)
{
    return m_file.database()
        .run(u"UPDATE bundle SET sent = ?, channel = ? WHERE id = ?"_s,
             {toSql(day), postedByKeys.key(by), toSql(id)})
        .map([](qint64) {});
}

Result<int> BundleStore::nextNumber(ComplaintId complaint) const
{
    return m_file.database()
        .selectOne<int>(u"SELECT last_bundle + 1 FROM complaint WHERE id = ?"_s, {toSql(complaint)},
                        [](const Row &row) { return int(row.number(0)); })
        .map([](const std::optional<int> &number) { return number.value_or(1); });
}

Result<QList<Bundle>> BundleStore::where(const QString &condition, const QVariantList &values) const
{
    KeyReader keys;
    bool sound = true;
    const auto bundles = m_file.database().select<Bundle>(
        u"SELECT b.id, b.complaint_id, c.number, b.number, b.choice, b.made, b.pages, b.sha256, b.sent, "
        u"b.channel"
        " FROM bundle b JOIN complaint c ON c.id = b.complaint_id "_s +
            condition,
        values, [&](const Row &row) {
            const auto choice = bundleChoiceFromJson(row.text(4));
            sound = sound && choice;
            return Bundle{.id = BundleId(row.number(0)),
                          .complaint = ComplaintId(row.number(1)),
                          .complaintNumber = row.text(2),
                          .number = int(row.number(3)),
                          .choice = choice.value_or(BundleChoice{.forwarding = ForwardingId(0)}),
                          .made = row.date(5).value_or(QDate()),
                          .pages = int(row.number(6)),
                          .sha256 = row.text(7),
                          .sent = row.date(8),
                          .sentBy = row.isNull(9) ? std::nullopt
                                                  : std::optional(keys.read(postedByKeys, row.text(9)))};
        });
    if (bundles && (!sound || !keys.sound()))
        return failure(ErrorKind::Damaged, m_file.path());
    return bundles;
}

Result<Bundle> BundleStore::find(BundleId id) const
{
    const auto found = where(u"WHERE b.id = ?"_s, {toSql(id)});
    if (!found)
        return failureOf(found);
    return found->isEmpty() ? Result<Bundle>(failure(ErrorKind::UnknownBundle)) : found->constFirst();
}

Result<QList<Bundle>> BundleStore::of(ComplaintId complaint) const
{
    return where(u"WHERE b.complaint_id = ? ORDER BY b.number"_s, {toSql(complaint)});
}

Result<QList<Bundle>> BundleStore::notSent(ComplaintId complaint) const
{
    return where(u"JOIN forwarding f ON f.id = b.forwarding_id AND f.taken_back IS NULL"
                 " WHERE b.complaint_id = ? AND b.sent IS NULL AND NOT EXISTS (SELECT 1 FROM bundle later"
                 " WHERE later.forwarding_id = b.forwarding_id AND later.number > b.number)"
                 " ORDER BY b.number"_s,
                 {toSql(complaint)});
}

Result<QByteArray> BundleStore::pdf(BundleId id) const
{
    const auto pdf = m_file.database().selectOne<QByteArray>(
        u"SELECT pdf FROM bundle WHERE id = ?"_s, {toSql(id)}, [](const Row &row) { return row.bytes(0); });
    if (!pdf)
        return failureOf(pdf);
    return *pdf ? Result<QByteArray>(**pdf) : failure(ErrorKind::UnknownBundle);
}

Result<BundleText> BundleStore::text(BundleId id) const
{
    const auto text = m_file.database().selectOne<BundleText>(
        u"SELECT memo, words FROM bundle WHERE id = ?"_s, {toSql(id)},
        [](const Row &row) { return BundleText{.memo = row.text(0), .words = row.text(1)}; });
    if (!text)
        return failureOf(text);
    return *text ? Result<BundleText>(**text) : failure(ErrorKind::UnknownBundle);
}

} // namespace gehoor
