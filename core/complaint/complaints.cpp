// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/complaint/changedfields.h>
#include <core/complaint/complaints.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<> checkWords(const QString &text, const QString &field)
{
    if (isBlank(text))
        return failure(ErrorKind::EmptyText, field);
    return {};
}

Result<> checkPart(const Part &part, QDate today)
{
    if (part.happened && !isPossibleDay(*part.happened, today))
        return failure(ErrorKind::InvalidDate, u"happened"_s);
    return checkWords(part.text, u"partText"_s);
}

} // namespace

bool isPossibleDay(QDate day, QDate today)
{
    return day.isValid() && day >= QDate(1990, 1, 1) && day <= today;
}

Result<> checkDetails(const ComplaintDetails &details, QDate today)
{
    if (!isPossibleDay(details.received, today))
        return failure(ErrorKind::InvalidDate, u"received"_s);
    if (const auto words = checkWords(details.text, u"text"_s); !words)
        return words;
    if (!isBlank(details.complainant.email)) {
        if (const auto email = EmailAddress::parse(details.complainant.email); !email)
            return failureOf(email);
    }
    return {};
}

std::optional<QString> withoutWords(const QString &text, const QString &words)
{
    const auto at = words.isEmpty() ? -1 : text.indexOf(words);
    if (at < 0)
        return std::nullopt;
    QString before = text.left(at);
    QString after = text.mid(at + words.size());
    while (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    const auto begins = std::find_if(after.cbegin(), after.cend(), [](QChar c) { return !c.isSpace(); });
    const auto gap = std::distance(after.cbegin(), begins);
    const bool lines =
        text.mid(before.size(), at - before.size()).contains(u'\n') || after.left(gap).contains(u'\n');
    after.remove(0, gap);
    QString rest =
        before.isEmpty() || after.isEmpty() ? before + after : before + (lines ? u'\n' : u' ') + after;
    return isBlank(rest) ? std::nullopt : std::optional(rest);
}

Complaints::Complaints(RegisterFile &file, const Clock &clock) : m_file(file), m_clock(clock), m_store(file)
{
}

Result<Complaint> Complaints::find(const QString &number) const
{
    return ComplaintNumber::parse(number)
        .and_then([&](const ComplaintNumber &parsed) { return m_store.idOf(parsed); })
        .and_then([&](ComplaintId id) { return m_store.find(id); });
}

Result<Complaint> Complaints::find(ComplaintId id) const
{
    return m_store.find(id);
}

Result<QList<Document>> Complaints::documents(ComplaintId id) const
{
    return m_store.documents(id);
}

Result<QByteArray> Complaints::documentContent(DocumentId id) const
{
    return m_store.documentContent(id);
}

Result<QList<Contact>> Complaints::contacts(ComplaintId id) const
{
    return m_store.contacts(id);
}

Result<> Complaints::change(ComplaintId id, const ComplaintDetails &details)
{
    if (const auto checked = checkDetails(details, m_clock.today()); !checked)
        return checked;
    const auto before = m_store.find(id);
    if (!before)
        return failureOf(before);
    return m_file.write({ActKind::ComplaintChanged, id, toNote(changeOf(before->details, details))},
                        [&] { return m_store.update(id, details); });
}

Result<PartId> Complaints::addPart(ComplaintId id, const Part &part)
{
    if (const auto checked = checkPart(part, m_clock.today()); !checked)
        return failureOf(checked);
    if (const auto open = m_store.findOpen(id); !open)
        return failureOf(open);
    Result<PartId> added = PartId(0);
    const auto done = m_file.write({ActKind::PartAdded, id, {}}, [&]() -> Result<> {
        added = m_store.insertPart(id, part);
        return added.map([](PartId) {});
    });
    return done.and_then([&] { return added; });
}

Result<> Complaints::changePart(ComplaintId id, const Part &part)
{
    if (const auto checked = checkPart(part, m_clock.today()); !checked)
        return checked;
    const auto judged = m_store.judgedWords(id, part.id);
    if (!judged)
        return failureOf(judged);
    if (*judged && **judged != part.text)
        return failure(ErrorKind::AlreadyAssessed);
    const auto complaint = m_store.find(id);
    if (!complaint)
        return failureOf(complaint);
    const auto before = std::find_if(complaint->parts.cbegin(), complaint->parts.cend(),
                                     [&](const Part &each) { return each.id == part.id; });
    if (before == complaint->parts.cend())
        return failure(ErrorKind::UnknownPart);
    return m_file.write({ActKind::PartChanged, id, toNote(changeOf(*before, part))},
                        [&] { return m_store.updatePart(part); });
}

Result<> Complaints::noteContact(ComplaintId id, QDate day, const QString &text)
{
    if (!isPossibleDay(day, m_clock.today()))
        return failure(ErrorKind::InvalidDate, u"day"_s);
    if (const auto words = checkWords(text, u"note"_s); !words)
        return words;
    if (const auto complaint = m_store.find(id); !complaint)
        return failureOf(complaint);
    return m_file.write({ActKind::ContactNoted, id, {}},
                        [&] { return m_store.insertContact(id, day, text); });
}

} // namespace gehoor
