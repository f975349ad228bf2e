// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/textproblem.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestSubject = 60;

} // namespace

TextProblem problemAt(TextFault fault, const QString &text, qsizetype offset, const QString &subject)
{
    const QStringView before = QStringView(text).first(offset);
    return {.fault = fault,
            .line = int(before.count(u'\n')) + 1,
            .column = int(offset - (before.lastIndexOf(u'\n') + 1)) + 1,
            .subject = subject.left(longestSubject).simplified()};
}

qsizetype hiddenIn(const QString &text)
{
    const auto found = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        const bool turns = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        return turns || control;
    });
    return found == text.cend() ? -1 : found - text.cbegin();
}

QString detailOf(const TextProblem &problem)
{
    return u"%1 %2 %3 "_s.arg(textFaultKeys.key(problem.fault)).arg(problem.line).arg(problem.column) +
           problem.piece + u' ' + problem.subject;
}

std::optional<TextProblem> problemFrom(const QString &detail)
{
    const auto fault = textFaultKeys.value(detail.section(u' ', 0, 0));
    if (!fault)
        return {};
    return TextProblem{.fault = *fault,
                       .line = detail.section(u' ', 1, 1).toInt(),
                       .column = detail.section(u' ', 2, 2).toInt(),
                       .subject = detail.section(u' ', 4),
                       .piece = detail.section(u' ', 3, 3)};
}

} // namespace gehoor
