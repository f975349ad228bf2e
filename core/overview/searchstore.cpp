// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/overview/overviewqueries.h>
#include <core/overview/searchstore.h>
#include <core/registerfile/database.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The index stops reading a text at a NUL; what stands behind it must be found too. It takes in a word in
/// time with the square of its length: what is longer than any word is cut into several.
QString searchable(QString text)
{
    static const QRegularExpression longestWord(u"(\\S{200})"_s);
    return text.replace(QChar::Null, u' ').replace(longestWord, u"\\1 "_s);
}

constexpr qsizetype longestReach = 10'000; // of anything longer nobody is reached by the rest

/// The ways to reach somebody. A phone number also without what parts its figures.
QString reachOf(const Complainant &complainant)
{
    QString figures = complainant.phone;
    figures.removeIf([](QChar c) { return !c.isDigit(); });
    return QStringList{complainant.email, complainant.phone, figures, complainant.address,
                       complainant.representative}
        .join(u'\n')
        .left(longestReach);
}

/// What the parts say that the complaint itself does not.
QString partsOf(const Complaint &complaint)
{
    QStringList words;
    for (const Part &part : complaint.parts) {
        words << part.theme << part.whose;
        if (!complaint.details.text.contains(part.text))
            words << part.text;
    }
    return words.join(u'\n');
}

Result<QString> wordsOfWork(const Database &database, ComplaintId id)
{
    const Query query = wordsOfWorkQuery(id);
    QStringList words;
    const auto read = database.each(query.sql, query.values, [&](const Row &row) {
        if (const QString text = row.text(0); !isBlank(text))
            words.append(text);
        return true;
    });
    return read.map([&] { return words.join(u'\n'); });
}

Database::Values rowOf(const Complaint &complaint, const QString &work)
{
    const ComplaintDetails &details = complaint.details;
    const Complainant &who = details.complainant;
    Database::Values row{toSql(complaint.id), complaint.number.text()};
    for (const QString &words : {who.name, who.organisation, details.subject, details.text, reachOf(who),
                                 details.remedy, partsOf(complaint), work})
        row.append(searchable(words));
    return row;
}

Result<> replaceRow(Database &database, const Database::Values &row)
{
    const auto forgotten = database.run(u"DELETE FROM complaint_search WHERE docid = ?"_s, {row.first()});
    if (!forgotten)
        return failureOf(forgotten);
    return database
        .insert(u"INSERT INTO complaint_search"
                " (docid, number, name, organisation, subject, text, reach, remedy, parts, work)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                row)
        .map([](qint64) {});
}

} // namespace

Result<> indexForSearch(Database &database, const Complaint &complaint)
{
    const auto work = wordsOfWork(database, complaint.id);
    if (!work)
        return failureOf(work);
    const Database::Values row = rowOf(complaint, *work);
    // Most acts touch no word, and to index all of them takes longer than to hold them against each other.
    const auto same = database.selectOne<bool>(
        u"SELECT 1 FROM complaint_search WHERE docid = ? AND number = ? AND name = ? AND organisation = ?"
        " AND subject = ? AND text = ? AND reach = ? AND remedy = ? AND parts = ? AND work = ?"_s,
        row, [](const Row &) { return true; });
    if (!same)
        return failureOf(same);
    return *same ? Result<>() : replaceRow(database, row);
}

} // namespace gehoor
