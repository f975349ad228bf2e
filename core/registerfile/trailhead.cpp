// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/trailhead.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype mostSlips = 4;

/// As a head is kept, what may stand between its digits left out.
QString plainDigits(const QString &typed)
{
    QString plain;
    const QString normal = typed.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar c : normal) {
        if (c == u'o')
            plain += u'0';
        else if (c == u'i' || c == u'l')
            plain += u'1';
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            plain += c;
    }
    while (plain.endsWith(u'.')) // what an ellipsis is in plain signs
        plain.chop(1);
    return plain;
}

} // namespace

tl::expected<QString, HeadFault> headTyped(const QString &typed)
{
    const QString digits = plainDigits(typed);
    HeadFault fault;
    for (const QChar c : digits) {
        if (u"0123456789abcdef"_s.contains(c))
            ++fault.digits;
        else if (fault.stranger.isEmpty())
            fault.stranger = c;
    }
    const bool isStart = fault.digits >= fewestDigitsOfHead && fault.digits <= mostDigitsOfStart;
    if (!fault.stranger.isEmpty() || (fault.digits != digitsOfHead && !isStart))
        return tl::unexpected(std::move(fault));
    return digits;
}

QList<qsizetype> slips(const QString &head, const QString &typed)
{
    QList<qsizetype> places;
    if (head.size() != digitsOfHead || typed.size() != digitsOfHead)
        return places;
    for (qsizetype i = 0; i < digitsOfHead; ++i) {
        if (head[i] != typed[i])
            places << i + 1;
    }
    return places.size() <= mostSlips ? places : QList<qsizetype>();
}

} // namespace gehoor
