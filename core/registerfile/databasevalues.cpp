// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What SQLite gives back unchanged: valid UTF-16 without a leading byte order mark of its own to swallow.
QVariant boundText(const QString &text)
{
    QString stored = storable(text);
    if (stored.startsWith(QChar::ByteOrderMark))
        stored.prepend(QChar::ByteOrderMark); // SQLite takes one off
    return stored;
}

/// A day as it is kept, "2026-11-23"; none for whatever looks otherwise. Qt tries more and takes longer.
std::optional<QDate> plainDay(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    std::array<int, 3> numbers{};
    std::size_t which = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            numbers[which] = 10 * numbers[which] + (c.unicode() - u'0');
        else if (c == u'-' && which < 2)
            ++which;
        else
            return std::nullopt;
    }
    return text[4] == u'-' && text[7] == u'-' ? std::optional(QDate(numbers[0], numbers[1], numbers[2]))
                                              : std::nullopt;
}

} // namespace

std::optional<QDate> Row::date(int column) const
{
    const QString kept = text(column);
    if (kept.isNull())
        return std::nullopt;
    const auto day = plainDay(kept);
    return day ? *day : QDate::fromString(kept, Qt::ISODate);
}

QString storable(const QString &text)
{
    const auto isHalf = [&text](qsizetype i) {
        const bool high = text[i].isHighSurrogate() && !(i + 1 < text.size() && text[i + 1].isLowSurrogate());
        const bool low = text[i].isLowSurrogate() && !(i > 0 && text[i - 1].isHighSurrogate());
        return high || low;
    };
    QString stored = text.isNull() ? u""_s : text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() >= 0xfffe || isHalf(i))
            stored[i] = QChar::ReplacementCharacter;
    }
    return stored;
}

QVariant toSql(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant toSql(const std::optional<QDate> &date)
{
    return date ? toSql(*date) : QVariant();
}

QVariant toSql(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

/// NULL is an invalid QVariant only: an empty text or no bytes stay what they are.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return boundText(value.toString());
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace gehoor
