// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) ||
           c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c);
}

QString cleaned(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            line.append(u' ');
        else if (!turnsDirection(c))
            line.append(c);
    }
    return isBlank(line) ? QString() : line.simplified();
}

QString asOneLine(const QString &text)
{
    const QString line = cleaned(text);
    return line.size() <= mostOnOneLine ? line : line.left(mostOnOneLine - 1) + u'…';
}

Result<NonEmptyText> NonEmptyText::parse(const QString &text, const QString &field)
{
    if (isBlank(text))
        return failure(ErrorKind::EmptyText, field);
    return NonEmptyText(text);
}

Result<EmailAddress> EmailAddress::parse(const QString &text)
{
    static const QRegularExpression form(u"\\A[^\\s@<>()\",;:\\\\]{1,64}@[^\\s@<>()\",;:\\\\]{1,253}\\z"_s);
    const QString trimmed = text.trimmed();
    if (!form.match(trimmed).hasMatch())
        return failure(ErrorKind::InvalidEmail, trimmed.left(80));
    return EmailAddress(trimmed);
}

} // namespace gehoor
