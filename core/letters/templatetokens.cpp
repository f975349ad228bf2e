// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatetokens.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Of a field or remark, in characters; a bound, so that text full of {{ takes no time.
constexpr qsizetype longestField = 500;

bool isName(const QString &name)
{
    static const QRegularExpression form(u"\\A(\\.|[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*)\\z"_s);
    return form.match(name).hasMatch();
}

TokenKind kindOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'#':
        return TokenKind::Section;
    case u'^':
        return TokenKind::Inverted;
    case u'/':
        return TokenKind::SectionEnd;
    case u'>':
        return TokenKind::Piece;
    case u'!':
        return TokenKind::Remark;
    default:
        return TokenKind::Value;
    }
}

/// The token that begins with the {{ at `begin`.
TemplateToken fieldAt(const QString &text, qsizetype begin)
{
    const QStringView rest = QStringView(text).mid(begin + 2, longestField);
    const qsizetype length = rest.indexOf(u"}}"_s);
    // A {{ before the }} tells that the first was never closed.
    if (length < 0 || rest.first(length).contains(u"{{"_s))
        return {TokenKind::Wrong, {}, begin, begin + 2, TextFault::UnclosedField};
    const qsizetype end = begin + 2 + length + 2;
    const QString inside = rest.first(length).toString();
    if (inside.startsWith(u'{') || inside.startsWith(u'&'))
        return {TokenKind::Wrong, inside.mid(1).trimmed(), begin, end, TextFault::RawField};
    const TokenKind kind = inside.isEmpty() ? TokenKind::Value : kindOf(inside.front());
    if (kind == TokenKind::Remark)
        return {kind, {}, begin, end};
    const QString name = (kind == TokenKind::Value ? inside : inside.mid(1)).trimmed();
    if (!isName(name))
        return {TokenKind::Wrong, name, begin, end, TextFault::OddField};
    return {kind, name, begin, end};
}

/// The token that begins with the < at `begin`.
TemplateToken markupAt(const QString &text, qsizetype begin)
{
    static const QRegularExpression form(u"\\A<(/?)([A-Za-z][A-Za-z0-9]{0,20})([^<>{}]*)>"_s);
    // Only as much as a mark can be: every match looks at all of its subject first.
    const QString mark = text.mid(begin, longestField);
    const auto found = form.match(mark);
    if (!found.hasMatch())
        return {TokenKind::Wrong, {}, begin, begin + 1, TextFault::BrokenMarkup};
    const QString name = found.captured(2).toLower();
    const QString rest = found.captured(3).trimmed();
    const qsizetype end = begin + found.capturedEnd();
    const bool closing = !found.captured(1).isEmpty();
    if (!rest.isEmpty() && rest != u"/"_s)
        return {TokenKind::Wrong, name, begin, end, TextFault::MarkupWithMore};
    if (name == u"br"_s && !closing)
        return {TokenKind::LineBreak, name, begin, end};
    if (!rest.isEmpty())
        return {TokenKind::Wrong, name, begin, end, TextFault::BrokenMarkup};
    return {closing ? TokenKind::ElementEnd : TokenKind::Element, name, begin, end};
}

} // namespace

QList<TemplateToken> templateTokens(const QString &text)
{
    QList<TemplateToken> tokens;
    qsizetype plain = 0; // where the text before the next token begins
    for (qsizetype i = 0; i < text.size();) {
        const bool field = text.at(i) == u'{' && i + 1 < text.size() && text.at(i + 1) == u'{';
        if (!field && text.at(i) != u'<') {
            ++i;
            continue;
        }
        if (plain < i)
            tokens.append({TokenKind::Text, {}, plain, i});
        tokens.append(field ? fieldAt(text, i) : markupAt(text, i));
        plain = i = tokens.constLast().end;
    }
    if (plain < text.size())
        tokens.append({TokenKind::Text, {}, plain, text.size()});
    return tokens;
}

} // namespace gehoor
