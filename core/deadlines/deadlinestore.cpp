// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/deadlinestore.h>
#include <core/registerfile/keyedrows.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// From the columns day, length, unit, reason, consent_day, consent_how, the first of them at `first`.
Extension extensionFrom(const Row &row, int first, KeyReader &keys)
{
    Extension extension{.day = row.date(first).value_or(QDate()),
                        .length = static_cast<int>(row.number(first + 1)),
                        .unit = keys.read(termUnitKeys, row.text(first + 2)),
                        .reason = row.text(first + 3)};
    if (const auto day = row.date(first + 4))
        extension.consent = Consent{*day, row.text(first + 5)};
    return extension;
}

} // namespace

DeadlineStore::DeadlineStore(RegisterFile &file) : m_file(file) {}

Result<> DeadlineStore::insertExtension(ForwardingId forwarding, const Extension &extension)
{
    const auto &consent = extension.consent;
    return m_file.database()
        .insert(u"INSERT INTO extension (forwarding_id, day, length, unit, reason, consent_day, consent_how)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {toSql(forwarding), toSql(extension.day), extension.length, termUnitKeys.key(extension.unit),
                 extension.reason, consent ? toSql(consent->day) : QVariant(),
                 consent ? consent->how : u""_s})
        .map([](qint64) {});
}

Result<> DeadlineStore::insertAnswer(ComplaintId complaint, LetterId letter, QDate day)
{
    return m_file.database()
        .insert(u"INSERT INTO complainant_answer (complaint_id, letter_id, day) VALUES (?, ?, ?)"_s,
                {toSql(complaint), toSql(letter), toSql(day)})
        .map([](qint64) {});
}

Result<QHash<int, PartTerms>> DeadlineStore::partTerms(ComplaintId complaint) const
{
    QHash<int, PartTerms> parts;
    const auto read = addWaits(complaint, parts).and_then([&] { return addExtensions(complaint, parts); });
    return read.map([&] { return parts; });
}

Result<> DeadlineStore::addWaits(ComplaintId complaint, QHash<int, PartTerms> &parts) const
{
    // A request waits on behalf of the parts that lacked information when it was drafted. It ends with the
    // answer to it or to a later one, or with the next verdict, or with the withdrawal of this one.
    return m_file.database().each(
        u"SELECT part.number, letter.posted,"
        " (SELECT day FROM complainant_answer AS answer WHERE answer.complaint_id = letter.complaint_id"
        "   AND answer.letter_id >= letter.id ORDER BY answer.letter_id, answer.id DESC LIMIT 1),"
        " COALESCE(asked.withdrawn, (SELECT MIN(day) FROM assessment AS later"
        "   WHERE later.part_id = part.id AND later.id > asked.id))"
        " FROM letter CROSS JOIN part ON part.complaint_id = letter.complaint_id"
        " CROSS JOIN assessment AS asked ON asked.id = (SELECT MAX(id) FROM assessment"
        "   WHERE part_id = part.id AND id <= letter.last_assessment)"
        " WHERE letter.complaint_id = ? AND letter.kind = 'information-request' AND letter.state = 'posted'"
        "   AND asked.verdict = 'moreInformation' ORDER BY letter.posted, letter.id"_s,
        {toSql(complaint)}, [&](const Row &row) {
            Waiting wait{.from = row.date(1).value_or(QDate()), .to = row.date(2)};
            if (const auto ended = row.date(3))
                wait.to = wait.to ? std::min(*wait.to, *ended) : *ended;
            if (wait.to)
                wait.to = std::max(*wait.to, wait.from);
            parts[static_cast<int>(row.number(0))].waits.append(wait);
            return true;
        });
}

Result<> DeadlineStore::addExtensions(ComplaintId complaint, QHash<int, PartTerms> &parts) const
{
    KeyReader keys;
    const auto read = m_file.database().each(
        u"SELECT part.number, extension.day, length, unit, reason, consent_day, consent_how"
        " FROM part CROSS JOIN forwarding ON forwarding.id ="
        "   (SELECT MAX(id) FROM forwarding WHERE part_id = part.id)"
        " CROSS JOIN extension ON forwarding_id = forwarding.id"
        " WHERE complaint_id = ? ORDER BY extension.id"_s,
        {toSql(complaint)}, [&](const Row &row) {
            parts[static_cast<int>(row.number(0))].extensions.append(extensionFrom(row, 1, keys));
            return true;
        });
    if (read && !keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return read;
}

Result<QList<Extension>> DeadlineStore::extensions(ForwardingId forwarding) const
{
    return selectKeyed<Extension>(
        m_file,
        u"SELECT day, length, unit, reason, consent_day, consent_how FROM extension"
        " WHERE forwarding_id = ? ORDER BY id"_s,
        {toSql(forwarding)}, [&](const Row &row, KeyReader &keys) { return extensionFrom(row, 0, keys); });
}

Result<std::optional<AskedInformation>> DeadlineStore::asked(ComplaintId complaint) const
{
    return m_file.database().selectOne<AskedInformation>(
        u"SELECT id, posted FROM letter WHERE complaint_id = ? AND kind = 'information-request'"
        " AND state = 'posted' AND last_assessment >= (SELECT MIN(assessment.id) FROM part"
        "  JOIN assessment ON assessment.id = (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
        "   AND assessment.withdrawn IS NULL WHERE complaint_id = ? AND verdict = 'moreInformation')"
        " ORDER BY id DESC LIMIT 1"_s,
        {toSql(complaint), toSql(complaint)}, [](const Row &row) {
            return AskedInformation{LetterId(row.number(0)), row.date(1).value_or(QDate())};
        });
}

} // namespace gehoor
