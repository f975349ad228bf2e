// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

namespace gehoor {

/// Text with at least one visible character, kept exactly as typed.
class NonEmptyText
{
public:
    /// ErrorKind::EmptyText with `field` as detail when nothing visible is in it.
    [[nodiscard]] static Result<NonEmptyText> parse(const QString &text, const QString &field);
    const QString &value() const { return m_value; }
    bool operator==(const NonEmptyText &) const = default;

private:
    explicit NonEmptyText(QString text) : m_value(std::move(text)) {}
    QString m_value;
};

/// An address such as `r.mulder@example.nl` (RFC 5321 in its common form; one address, no display name).
class EmailAddress
{
public:
    [[nodiscard]] static Result<EmailAddress> parse(const QString &text);
    const QString &value() const { return m_value; }
    bool operator==(const EmailAddress &) const = default;

private:
    explicit EmailAddress(QString text) : m_value(std::move(text)) {}
    QString m_value;
};

/// Whether anything in the text can be seen (spaces, line ends and zero-width characters cannot).
bool isBlank(const QString &text);

/// Whether the character, itself unseen, can turn the direction of the text around it.
bool turnsDirection(QChar c);

/// Text on one line: spaces and line ends are single spaces, and the invisible characters that
/// could turn the direction of the text around it are gone.
QString cleaned(const QString &text);

constexpr int mostOnOneLine = 200;

/// A name, a line of an address, a function: cleaned, and cut off with an ellipsis past mostOnOneLine.
QString asOneLine(const QString &text);

} // namespace gehoor
