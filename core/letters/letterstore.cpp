// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/bodytext.h>
#include <core/letters/letterstore.h>
#include <core/registerfile/database.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString columns =
    u"SELECT id, complaint_id, number, kind, state, content, no_explanation_reason, drafted,"
    " finalised, posted, channel, withdrawn, withdrawal_reason, sha256, edited,"
    " (SELECT day FROM mistaken_posting WHERE letter_id = letter.id"
    "  ORDER BY mistaken_posting.id DESC LIMIT 1),"
    " (SELECT reason FROM mistaken_posting WHERE letter_id = letter.id"
    "  ORDER BY mistaken_posting.id DESC LIMIT 1) FROM letter"_s;

std::optional<NotPosted> notPostedFrom(const Row &row)
{
    const auto day = row.date(15);
    return day ? std::optional(NotPosted{*day, row.text(16)}) : std::nullopt;
}

Letter letterFrom(const Row &row, KeyReader &keys)
{
    return {.id = LetterId(row.number(0)),
            .complaint = ComplaintId(row.number(1)),
            .number = int(row.number(2)),
            .kind = keys.read(letterKindKeys, row.text(3)),
            .state = keys.read(letterStateKeys, row.text(4)),
            .content = letterContentFromJson(row.text(5)),
            .noExplanationReason = row.text(6),
            .drafted = row.date(7).value_or(QDate()),
            .edited = row.date(14),
            .finalised = row.date(8),
            .posted = row.date(9),
            .postedBy =
                row.text(10).isEmpty() ? std::nullopt : std::optional(keys.read(postedByKeys, row.text(10))),
            .withdrawn = row.date(11),
            .withdrawalReason = row.text(12),
            .sha256 = row.text(13),
            .notPosted = notPostedFrom(row)};
}

/// Whether what is kept is what letters keep.
bool isSound(const Letter &letter, const KeyReader &keys)
{
    return keys.sound() && (letter.state != LetterState::Draft || isLetterBody(letter.content.body));
}

/// The last verdict or forwarding of a case, and not of all cases: the number of one that was destroyed with
/// its case is given anew, and a letter must not seem to know what came after it.
QString lastOfCase(const QString &table)
{
    return u"(SELECT COALESCE(MAX(%1.id), 0) FROM part JOIN %1 ON part_id = part.id WHERE complaint_id = ?)"_s
        .arg(table);
}

} // namespace

LetterStore::LetterStore(RegisterFile &file) : m_file(file), m_logos(file) {}

Result<QList<Letter>> LetterStore::withLogos(QList<Letter> letters) const
{
    QHash<QString, Logo> known;
    for (Letter &letter : letters) {
        Logo &logo = letter.content.stationery.logo;
        if (!known.contains(logo.sha256)) {
            const auto found = m_logos.find(logo.sha256);
            if (!found)
                return failureOf(found);
            known.insert(logo.sha256, *found);
        }
        logo = known.value(logo.sha256);
    }
    return letters;
}

Result<LetterId> LetterStore::insertDraft(ComplaintId complaint, int number, const LetterRequest &request,
                                          const LetterContent &content, QDate day)
{
    const QString reason = request.withoutExplanation ? request.noExplanationReason : QString();
    const auto numbered = m_file.database().run(u"UPDATE complaint SET last_letter = ? WHERE id = ?"_s,
                                                {number, toSql(complaint)});
    if (!numbered)
        return failureOf(numbered);
    return m_file.database()
        .insert(u"INSERT INTO letter (complaint_id, number, kind, language, state, content,"
                " no_explanation_reason, drafted, request, last_assessment, last_forwarding)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "_s +
                    lastOfCase(u"assessment"_s) + u", "_s + lastOfCase(u"forwarding"_s) + u')',
                {toSql(complaint), number, letterKindKeys.key(request.kind),
                 languageKeys.key(content.language), letterStateKeys.key(LetterState::Draft), toJson(content),
                 reason, toSql(day), toJson(request), toSql(complaint), toSql(complaint)})
        .map([](qint64 row) { return LetterId(row); });
}

Result<int> LetterStore::nextNumber(ComplaintId complaint) const
{
    return m_file.database()
        .selectOne<int>(u"SELECT last_letter + 1 FROM complaint WHERE id = ?"_s, {toSql(complaint)},
                        [](const Row &row) { return int(row.number(0)); })
        .map([](const std::optional<int> &number) { return number.value_or(1); });
}

Result<> LetterStore::setContent(LetterId id, const LetterContent &content,
                                 const std::optional<QDate> &edited)
{
    return m_file.database()
        .run(u"UPDATE letter SET content = ?, edited = ? WHERE id = ?"_s,
             {toJson(content), toSql(edited), toSql(id)})
        .map([](qint64) {});
}

Result<> LetterStore::deleteDraft(LetterId id)
{
    return m_file.database().run(u"DELETE FROM letter WHERE id = ?"_s, {toSql(id)}).map([](qint64) {});
}

Result<> LetterStore::setFinal(LetterId id, const QByteArray &pdf, const QString &sha256, QDate day)
{
    return m_file.database()
        .run(
            u"UPDATE letter SET state = ?, pdf = ?, sha256 = ?, finalised = ?, leak_checked = ? WHERE id = ?"_s,
            {letterStateKeys.key(LetterState::Final), pdf, sha256, toSql(day), toSql(day), toSql(id)})
        .map([](qint64) {});
}

Result<> LetterStore::setLeakChecked(LetterId id, QDate day)
{
    return m_file.database()
        .run(u"UPDATE letter SET leak_checked = ? WHERE id = ?"_s, {toSql(day), toSql(id)})
        .map([](qint64) {});
}

Result<> LetterStore::setPosted(LetterId id, QDate day, PostedBy by)
{
    return m_file.database()
        .run(u"UPDATE letter SET state = ?, posted = ?, channel = ? WHERE id = ?"_s,
             {letterStateKeys.key(LetterState::Posted), toSql(day), postedByKeys.key(by), toSql(id)})
        .map([](qint64) {});
}

Result<> LetterStore::setNotPosted(LetterId id, const NotPosted &why)
{
    return m_file.database()
        .insert(u"INSERT INTO mistaken_posting (letter_id, posted, channel, day, reason)"
                " SELECT id, posted, channel, ?, ? FROM letter WHERE id = ?"_s,
                {toSql(why.day), why.reason, toSql(id)})
        .and_then([&](qint64) {
            return m_file.database().run(
                u"UPDATE letter SET state = ?, posted = NULL, channel = NULL WHERE id = ?"_s,
                {letterStateKeys.key(LetterState::Final), toSql(id)});
        })
        .map([](qint64) {});
}

Result<> LetterStore::setWithdrawn(LetterId id, QDate day, const QString &reason)
{
    return m_file.database()
        .run(u"UPDATE letter SET state = ?, withdrawn = ?, withdrawal_reason = ? WHERE id = ?"_s,
             {letterStateKeys.key(LetterState::Withdrawn), toSql(day), reason, toSql(id)})
        .map([](qint64) {});
}

Result<QList<Letter>> LetterStore::of(ComplaintId complaint) const
{
    KeyReader keys;
    const auto letters = m_file.database().select<Letter>(
        columns + u" WHERE complaint_id = ? ORDER BY number"_s, {toSql(complaint)},
        [&](const Row &row) { return letterFrom(row, keys); });
    const auto sound = [&](const Letter &letter) { return isSound(letter, keys); };
    if (letters && !std::all_of(letters->begin(), letters->end(), sound))
        return failure(ErrorKind::Damaged, m_file.path());
    return letters ? withLogos(*letters) : letters;
}

Result<QStringList> LetterStore::texts(ComplaintId complaint) const
{
    return m_file.database().select<QString>(
        u"SELECT content FROM letter WHERE complaint_id = ?"_s, {toSql(complaint)},
        [](const Row &row) { return textOf(letterContentFromJson(row.text(0))); });
}

Result<Letter> LetterStore::find(LetterId id) const
{
    KeyReader keys;
    const auto letters = m_file.database().select<Letter>(
        columns + u" WHERE id = ?"_s, {toSql(id)}, [&](const Row &row) { return letterFrom(row, keys); });
    if (!letters)
        return failureOf(letters);
    if (letters->isEmpty())
        return failure(ErrorKind::UnknownLetter);
    if (!isSound(letters->constFirst(), keys))
        return failure(ErrorKind::Damaged, m_file.path());
    return withLogos(*letters).map([](const QList<Letter> &found) { return found.constFirst(); });
}

Result<std::optional<LetterRequest>> LetterStore::request(LetterId id) const
{
    const auto json =
        m_file.database().selectOne<QString>(u"SELECT request FROM letter WHERE id = ?"_s, {toSql(id)},
                                             [](const Row &row) { return row.text(0); });
    if (!json)
        return failureOf(json);
    if (!*json)
        return failure(ErrorKind::UnknownLetter);
    if ((*json)->isEmpty())
        return std::optional<LetterRequest>();
    const auto request = letterRequestFromJson(**json);
    if (!request)
        return failure(ErrorKind::Damaged, m_file.path());
    return request;
}

Result<QByteArray> LetterStore::pdf(LetterId id) const
{
    const auto pdf = m_file.database().selectOne<QByteArray>(
        u"SELECT pdf FROM letter WHERE id = ?"_s, {toSql(id)}, [](const Row &row) { return row.bytes(0); });
    if (!pdf)
        return failureOf(pdf);
    if (!*pdf)
        return failure(ErrorKind::UnknownLetter);
    return **pdf;
}

} // namespace gehoor
