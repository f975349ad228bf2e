// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/mbox.h>

namespace gehoor {
namespace {

/// Whether the line is a quoted "From " line: one or more '>' and then "From ".
bool isQuotedFrom(const QByteArray &line)
{
    qsizetype quotes = 0;
    while (quotes < line.size() && line.at(quotes) == '>')
        ++quotes;
    return quotes > 0 && line.mid(quotes, 5) == "From ";
}

} // namespace

QList<QByteArray> splitMbox(const QByteArray &mbox)
{
    QList<QByteArray> mails;
    bool afterBlank = true;
    qsizetype start = 0;
    while (start < mbox.size()) {
        const qsizetype newline = mbox.indexOf('\n', start);
        const qsizetype end = newline < 0 ? mbox.size() : newline + 1;
        const QByteArray line = mbox.mid(start, end - start);
        if (afterBlank && line.startsWith("From "))
            mails.append(QByteArray());
        else if (!mails.isEmpty())
            mails.last().append(isQuotedFrom(line) ? line.mid(1) : line);
        afterBlank = line.trimmed().isEmpty();
        start = end;
    }
    return mails;
}

} // namespace gehoor
