// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/fieldvalue.h>
#include <core/letters/letterfields.h>

#include <QJsonArray>

#include <algorithm>

namespace gehoor {
namespace {

/// The fields of an object and of all within it.
void collect(const QJsonValue &json, QList<FieldValue> &values)
{
    if (json.isArray()) {
        const auto entries = json.toArray();
        for (const auto &entry : entries)
            collect(entry, values);
    }
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto field = letterFieldKeys.value(entry.key());
        const QString value = entry.value().toString();
        if (!field || value.isEmpty())
            collect(entry.value(), values);
        else if (!values.contains(FieldValue{*field, value}))
            values.append({*field, value});
    }
}

bool isWordAt(const QString &text, qsizetype position)
{
    return position >= 0 && position < text.size() && text[position].isLetterOrNumber();
}

bool standsAlone(const QString &text, qsizetype offset, qsizetype length)
{
    const bool joinedBefore = isWordAt(text, offset - 1) && text[offset].isLetterOrNumber();
    const bool joinedAfter = isWordAt(text, offset + length) && text[offset + length - 1].isLetterOrNumber();
    return !joinedBefore && !joinedAfter;
}

} // namespace

Result<QList<FieldValue>> fieldValues(const LetterRequest &request, const LetterFacts &facts)
{
    const auto fields = letterFields(request, facts);
    if (!fields)
        return failureOf(fields);
    QList<FieldValue> values;
    collect(*fields, values);
    std::stable_sort(values.begin(), values.end(), [](const FieldValue &one, const FieldValue &other) {
        return one.value.size() > other.value.size();
    });
    return values;
}

QList<FieldPlace> fieldPlaces(const QString &text, const QList<FieldValue> &values)
{
    QList<FieldPlace> places;
    const auto isTaken = [&](qsizetype offset, qsizetype length) {
        return std::any_of(places.begin(), places.end(), [&](const FieldPlace &place) {
            return offset < place.offset + place.length && place.offset < offset + length;
        });
    };
    for (const FieldValue &value : values) {
        const qsizetype length = value.value.size();
        for (qsizetype at = text.indexOf(value.value); at >= 0; at = text.indexOf(value.value, at + length)) {
            if (standsAlone(text, at, length) && !isTaken(at, length))
                places.append({value.field, at, length});
        }
    }
    std::sort(places.begin(), places.end(),
              [](const FieldPlace &one, const FieldPlace &other) { return one.offset < other.offset; });
    return places;
}

} // namespace gehoor
