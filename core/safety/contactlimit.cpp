// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/safety/contactlimit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostYears = 5;

Result<> checkText(const QString &text, const QString &field)
{
    if (isBlank(text))
        return failure(ErrorKind::EmptyText, field);
    if (text.size() > longestLimitText)
        return failure(ErrorKind::TextTooLong, field);
    return {};
}

Result<> checkNext(QDate next, QDate start, QDate today)
{
    const QDate from = std::max(start, today);
    if (!next.isValid() || next <= from || next > lastEvaluation(from))
        return failure(ErrorKind::InvalidDate, u"evaluate"_s);
    return {};
}

} // namespace

QDate lastEvaluation(QDate from)
{
    return from.addYears(mostYears);
}

std::optional<QDate> nextLook(const QList<ContactLimit> &limits)
{
    std::optional<QDate> first;
    for (const ContactLimit &limit : limits) {
        if (!limit.ended && (!first || limit.evaluate < *first))
            first = limit.evaluate;
    }
    return first;
}

Result<> checkLimit(const ContactLimit &limit, QDate today)
{
    if (!limit.start.isValid() || limit.start < QDate(1990, 1, 1) || limit.start > today.addYears(1))
        return failure(ErrorKind::InvalidDate, u"start"_s);
    return checkText(limit.behaviour, u"behaviour"_s)
        .and_then([&] { return checkText(limit.measure, u"limit"_s); })
        .and_then([&] { return checkNext(limit.evaluate, limit.start, today); });
}

Result<> checkEvaluation(const LimitEvaluation &evaluation, const ContactLimit &of)
{
    if (isBlank(evaluation.reason))
        return failure(ErrorKind::ReasonMissing);
    if (evaluation.reason.size() > longestLimitText)
        return failure(ErrorKind::TextTooLong, u"reason"_s);
    return checkNext(evaluation.next, of.start, evaluation.day);
}

} // namespace gehoor
