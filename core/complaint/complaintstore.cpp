// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/complaint/cleared.h>
#include <core/complaint/complaintstore.h>
#include <core/registerfile/keyedrows.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The columns that details fill, in the order of the statements below.
Database::Values detailValues(const ComplaintDetails &details)
{
    const Complainant &complainant = details.complainant;
    return {toSql(details.received),
            channelKeys.key(details.channel),
            details.subject,
            details.remedy,
            details.safetyFlag,
            complainant.name,
            formOfAddressKeys.key(complainant.formOfAddress),
            capacityKeys.key(complainant.capacity),
            complainant.organisation,
            complainant.address,
            complainant.email,
            complainant.phone,
            complainant.representative,
            complainant.mandateSeen,
            complainant.anonymous,
            safeChannelKeys.key(complainant.safeChannel),
            complainant.noPost,
            languageKeys.key(details.letterLanguage),
            priorityKeys.key(details.priority)};
}

/// The columns text, theme, conduct, whose, happened and handled_before.
Database::Values partValues(const Part &part)
{
    return {part.text,  part.theme,           conductKeys.key(part.conduct),
            part.whose, toSql(part.happened), handledBeforeKeys.key(part.handledBefore)};
}

/// The columns of `FROM complaint` in find(), from number on.
ComplaintDetails detailsOf(const Row &row, KeyReader &keys)
{
    return {.received = row.date(2).value_or(QDate()),
            .channel = keys.read(channelKeys, row.text(3)),
            .subject = row.text(4),
            .text = row.text(20),
            .remedy = row.text(5),
            .safetyFlag = row.flag(6),
            .priority = keys.read(priorityKeys, row.text(21)),
            .letterLanguage = keys.read(languageKeys, row.text(19)),
            .complainant = {.name = row.text(7),
                            .formOfAddress = keys.read(formOfAddressKeys, row.text(8)),
                            .capacity = keys.read(capacityKeys, row.text(9)),
                            .organisation = row.text(10),
                            .address = row.text(11),
                            .email = row.text(12),
                            .phone = row.text(13),
                            .representative = row.text(14),
                            .mandateSeen = row.flag(15),
                            .anonymous = row.flag(16),
                            .safeChannel = keys.read(safeChannelKeys, row.text(17)),
                            .noPost = row.flag(18)}};
}

} // namespace

ComplaintStore::ComplaintStore(RegisterFile &file) : m_file(file) {}

Result<ComplaintNumber> ComplaintStore::nextNumber(int year)
{
    Database &database = m_file.database();
    const auto begun =
        database.run(u"INSERT OR IGNORE INTO number_sequence (year, last) VALUES (?, 0)"_s, {year});
    if (!begun)
        return failureOf(begun);
    const auto counted = database.run(u"UPDATE number_sequence SET last = last + 1 WHERE year = ?"_s, {year});
    if (!counted)
        return failureOf(counted);
    const auto last = database.selectOne<int>(u"SELECT last FROM number_sequence WHERE year = ?"_s, {year},
                                              [](const Row &row) { return int(row.number(0)); });
    if (!last)
        return failureOf(last);
    return ComplaintNumber(year, last->value_or(0));
}

Result<Complaint> ComplaintStore::insert(const ComplaintDetails &details, const QString &messageId,
                                         const QDateTime &logged, QDate today)
{
    const auto number = nextNumber(today.year());
    if (!number)
        return failureOf(number);
    Database &database = m_file.database();
    const auto row = database.insert(
        u"INSERT INTO complaint (received, channel, subject, remedy, safety_flag, name, form_of_address,"
        " capacity, organisation, address, email, phone, representative, mandate_seen, anonymous,"
        " safe_channel, no_post, letter_language, priority, number, logged, message_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        detailValues(details) + Database::Values{number->text(), toSql(logged), messageId});
    if (!row)
        return failureOf(row);
    const ComplaintId id(*row);
    const auto text = database.insert(u"INSERT INTO complaint_text (complaint_id, text) VALUES (?, ?)"_s,
                                      {toSql(id), details.text});
    if (!text)
        return failureOf(text);
    const auto part = insertPart(id, {.text = details.text});
    if (!part)
        return failureOf(part);
    return find(id);
}

Result<> ComplaintStore::update(ComplaintId id, const ComplaintDetails &details)
{
    Database &database = m_file.database();
    const auto changed = database.run(
        u"UPDATE complaint SET received = ?, channel = ?, subject = ?, remedy = ?, safety_flag = ?,"
        " name = ?, form_of_address = ?, capacity = ?, organisation = ?, address = ?, email = ?, phone = ?,"
        " representative = ?, mandate_seen = ?, anonymous = ?, safe_channel = ?, no_post = ?,"
        " letter_language = ?, priority = ? WHERE id = ?"_s,
        detailValues(details) + Database::Values{toSql(id)});
    if (!changed)
        return failureOf(changed);
    return database
        .run(u"UPDATE complaint_text SET text = ? WHERE complaint_id = ?"_s, {details.text, toSql(id)})
        .map([](qint64) {});
}

Result<PartId> ComplaintStore::insertPart(ComplaintId id, const Part &part)
{
    const auto row = m_file.database().insert(
        u"INSERT INTO part (complaint_id, number, text, theme, conduct, whose, happened, handled_before)"
        " SELECT ?, 1 + COALESCE(MAX(number), 0), ?, ?, ?, ?, ?, ? FROM part WHERE complaint_id = ?"_s,
        Database::Values{toSql(id)} + partValues(part) + Database::Values{toSql(id)});
    if (!row)
        return failureOf(row);
    return PartId(*row);
}

Result<> ComplaintStore::updatePart(const Part &part)
{
    const auto changed = m_file.database().run(
        u"UPDATE part SET text = ?, theme = ?, conduct = ?, whose = ?, happened = ?, handled_before = ?"
        " WHERE id = ?"_s,
        partValues(part) + Database::Values{toSql(part.id)});
    if (!changed)
        return failureOf(changed);
    if (*changed == 0)
        return failure(ErrorKind::UnknownPart);
    return {};
}

Result<DocumentId> ComplaintStore::insertDocument(ComplaintId id, DocumentRole role, const QString &name,
                                                  const QString &mediaType, const QByteArray &content,
                                                  const QDateTime &added)
{
    const auto row = m_file.database().insert(
        u"INSERT INTO document (complaint_id, role, name, media_type, size, sha256, added, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {toSql(id), documentRoleKeys.key(role), name, mediaType, content.size(), sha256Hex(content),
         toSql(added), content});
    if (!row)
        return failureOf(row);
    return DocumentId(*row);
}

Result<> ComplaintStore::insertContact(ComplaintId id, QDate day, const QString &text)
{
    return m_file.database()
        .insert(u"INSERT INTO contact (complaint_id, day, text) VALUES (?, ?, ?)"_s,
                {toSql(id), toSql(day), text})
        .map([](qint64) {});
}

Result<ComplaintId> ComplaintStore::idOf(const ComplaintNumber &number) const
{
    const auto id = m_file.database().selectOne<ComplaintId>(
        u"SELECT id FROM complaint WHERE number = ?"_s, {number.text()},
        [](const Row &row) { return ComplaintId(row.number(0)); });
    if (!id)
        return failureOf(id);
    if (!*id)
        return failure(ErrorKind::UnknownComplaint, number.text());
    return **id;
}

Result<Complaint> ComplaintStore::find(ComplaintId id) const
{
    KeyReader keys;
    const auto found = m_file.database().selectOne<Result<Complaint>>(
        u"SELECT number, logged, received, channel, subject, remedy, safety_flag, name, form_of_address,"
        " capacity, organisation, address, email, phone, representative, mandate_seen, anonymous,"
        " safe_channel, no_post, letter_language, text, priority, cleared, cleared_at FROM complaint"
        " JOIN complaint_text ON complaint_id = id WHERE id = ?"_s,
        {toSql(id)}, [&](const Row &row) {
            return ComplaintNumber::parse(row.text(0)).map([&](const ComplaintNumber &number) {
                return Complaint{.id = id,
                                 .number = number,
                                 .logged = QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                                 .details = detailsOf(row, keys),
                                 .parts = {},
                                 .cleared = clearedOf(row.text(22), row.text(23), keys)};
            });
        });
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorKind::UnknownComplaint);
    if (!keys.sound() || !**found)
        return failure(ErrorKind::Damaged, m_file.path());
    const auto itsParts = parts(id);
    if (!itsParts)
        return failureOf(itsParts);
    Complaint complaint = ***found;
    complaint.parts = *itsParts;
    return complaint;
}

Result<Complaint> ComplaintStore::findOpen(ComplaintId id) const
{
    auto complaint = find(id);
    if (!complaint)
        return complaint;
    const auto closed = m_file.database().selectOne<bool>(
        u"SELECT 1 FROM closing WHERE complaint_id = ? AND reopened IS NULL"_s, {toSql(id)},
        [](const Row &) { return true; });
    if (!closed)
        return failureOf(closed);
    if (*closed)
        return failure(ErrorKind::AlreadyClosed, complaint->number.text());
    return complaint;
}

Result<QList<Part>> ComplaintStore::parts(ComplaintId id) const
{
    return selectKeyed<Part>(
        m_file,
        u"SELECT id, number, text, theme, conduct, whose, happened, handled_before FROM part"
        " WHERE complaint_id = ? ORDER BY number"_s,
        {toSql(id)}, [&](const Row &row, KeyReader &keys) {
            return Part{.id = PartId(row.number(0)),
                        .number = int(row.number(1)),
                        .text = row.text(2),
                        .theme = row.text(3),
                        .conduct = keys.read(conductKeys, row.text(4)),
                        .whose = row.text(5),
                        .happened = row.date(6),
                        .handledBefore = keys.read(handledBeforeKeys, row.text(7))};
        });
}

Result<ComplaintId> ComplaintStore::complaintOf(PartId part) const
{
    const auto id = m_file.database().selectOne<ComplaintId>(
        u"SELECT complaint_id FROM part WHERE id = ?"_s, {toSql(part)},
        [](const Row &row) { return ComplaintId(row.number(0)); });
    if (!id)
        return failureOf(id);
    if (!*id)
        return failure(ErrorKind::UnknownPart);
    return **id;
}

Result<std::optional<QString>> ComplaintStore::judgedWords(ComplaintId complaint, PartId part) const
{
    const auto words = m_file.database().selectOne<std::optional<QString>>(
        u"SELECT text, (SELECT withdrawn IS NULL FROM assessment WHERE part_id = part.id ORDER BY id DESC"
        " LIMIT 1) FROM part WHERE id = ? AND complaint_id = ?"_s,
        {toSql(part), toSql(complaint)}, [](const Row &row) {
            return !row.isNull(1) && row.flag(1) ? std::optional(row.text(0)) : std::nullopt;
        });
    if (!words)
        return failureOf(words);
    if (!*words)
        return failure(ErrorKind::UnknownPart);
    return **words;
}

Result<QList<Document>> ComplaintStore::documents(ComplaintId id) const
{
    return selectKeyed<Document>(
        m_file,
        u"SELECT id, role, name, media_type, size, sha256 FROM document WHERE complaint_id = ? ORDER BY id"_s,
        {toSql(id)}, [&](const Row &row, KeyReader &keys) {
            return Document{.id = DocumentId(row.number(0)),
                            .role = keys.read(documentRoleKeys, row.text(1)),
                            .name = row.text(2),
                            .mediaType = row.text(3),
                            .size = row.number(4),
                            .sha256 = row.text(5)};
        });
}

Result<QByteArray> ComplaintStore::documentContent(DocumentId id) const
{
    const auto content =
        m_file.database().selectOne<QByteArray>(u"SELECT content FROM document WHERE id = ?"_s, {toSql(id)},
                                                [](const Row &row) { return row.bytes(0); });
    if (!content)
        return failureOf(content);
    if (!*content)
        return failure(ErrorKind::Internal, u"no such document"_s);
    return **content;
}

Result<QList<Contact>> ComplaintStore::contacts(ComplaintId id) const
{
    return m_file.database().select<Contact>(
        u"SELECT id, day, text FROM contact WHERE complaint_id = ? ORDER BY day, id"_s, {toSql(id)},
        [](const Row &row) {
            return Contact{
                .id = ContactId(row.number(0)), .day = row.date(1).value_or(QDate()), .text = row.text(2)};
        });
}

Result<std::optional<QString>> ComplaintStore::loggedAs(const QString &sha256, const QString &messageId) const
{
    return m_file.database().selectOne<QString>(
        u"SELECT number FROM complaint WHERE id IN"
        " (SELECT complaint_id FROM document WHERE role = 'original' AND sha256 = ?"
        "  UNION SELECT id FROM complaint WHERE message_id = ? AND message_id <> '')"
        " ORDER BY id LIMIT 1"_s,
        {sha256, messageId}, [](const Row &row) { return row.text(0); });
}

} // namespace gehoor
