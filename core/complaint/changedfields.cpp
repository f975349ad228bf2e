// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/changedfields.h>

#include <QStringList>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Every field is bound here: one more does not compile before it has its place and its key.
auto fieldsOf(const ComplaintDetails &details)
{
    const auto &[received, channel, subject, text, remedy, safety, priority, language, complainant] = details;
    const auto &[name, form, capacity, organisation, address, email, phone, representative, mandate,
                 anonymous, safeChannel, noPost] = complainant;
    const auto fields = std::tie(received, channel, subject, text, remedy, safety, priority, language, name,
                                 form, capacity, organisation, address, email, phone, representative, mandate,
                                 anonymous, safeChannel, noPost);
    static_assert(std::tuple_size_v<std::remove_const_t<decltype(fields)>> ==
                  std::tuple_size_v<std::decay_t<decltype(detailFieldKeys.entries())>>);
    return fields;
}

auto fieldsOf(const Part &part)
{
    const auto &[id, number, text, theme, conduct, whose, happened, handledBefore] = part;
    static_cast<void>(id);
    static_cast<void>(number);
    const auto fields = std::tie(text, theme, conduct, whose, happened, handledBefore);
    static_assert(std::tuple_size_v<std::remove_const_t<decltype(fields)>> ==
                  std::tuple_size_v<std::decay_t<decltype(partFieldKeys.entries())>>);
    return fields;
}

template <class Field, class Fields, std::size_t... Index>
QList<Field> differing(const Fields &before, const Fields &after, std::index_sequence<Index...> /*all*/)
{
    QList<Field> fields;
    const auto compare = [&](bool same, std::size_t index) {
        if (!same)
            fields.append(static_cast<Field>(index));
    };
    (compare(std::get<Index>(before) == std::get<Index>(after), Index), ...);
    return fields;
}

template <class Field, class Fields>
QList<Field> differing(const Fields &before, const Fields &after)
{
    return differing<Field>(before, after, std::make_index_sequence<std::tuple_size_v<Fields>>());
}

/// None when one of the words is no key.
template <class Field, std::size_t N>
std::optional<QList<Field>> fieldsFrom(const QStringList &words, const Keys<Field, N> &keys)
{
    QList<Field> fields;
    for (const QString &word : words) {
        const auto field = keys.value(word);
        if (!field)
            return std::nullopt;
        fields.append(*field);
    }
    if (fields.isEmpty())
        return std::nullopt;
    return fields;
}

} // namespace

DetailChange changeOf(const ComplaintDetails &before, const ComplaintDetails &after)
{
    DetailChange change{differing<DetailField>(fieldsOf(before), fieldsOf(after)), {}, {}};
    if (change.fields.contains(DetailField::Received)) {
        change.receivedBefore = before.received;
        change.receivedAfter = after.received;
    }
    return change;
}

PartChange changeOf(const Part &before, const Part &after)
{
    return {before.number, differing<PartField>(fieldsOf(before), fieldsOf(after))};
}

QString toNote(const DetailChange &change)
{
    QStringList words;
    for (const DetailField field : change.fields) {
        words << detailFieldKeys.key(field);
        if (field == DetailField::Received)
            words.last() += u':' + change.receivedBefore.toString(Qt::ISODate) + u':' +
                            change.receivedAfter.toString(Qt::ISODate);
    }
    return words.join(u' ');
}

QString toNote(const PartChange &change)
{
    QStringList words{QString::number(change.part)};
    for (const PartField field : change.fields)
        words << partFieldKeys.key(field);
    return words.join(u' ');
}

std::optional<DetailChange> detailChangeFrom(const QString &note)
{
    DetailChange change;
    QStringList words = note.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && words.first().contains(u':')) {
        const QStringList days = words.first().split(u':');
        words.first() = days.first();
        change.receivedBefore = QDate::fromString(days.value(1), Qt::ISODate);
        change.receivedAfter = QDate::fromString(days.value(2), Qt::ISODate);
    }
    const auto fields = fieldsFrom(words, detailFieldKeys);
    if (!fields)
        return std::nullopt;
    change.fields = *fields;
    return change;
}

std::optional<PartChange> partChangeFrom(const QString &note)
{
    const QStringList words = note.split(u' ', Qt::SkipEmptyParts);
    const auto fields = fieldsFrom(words.mid(1), partFieldKeys);
    if (!fields)
        return std::nullopt;
    return PartChange{words.first().toInt(), *fields};
}

} // namespace gehoor
