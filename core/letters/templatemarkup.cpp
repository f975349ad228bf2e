// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatemarkup.h>

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gehoor {

bool isMarkup(const QString &element)
{
    static const QStringList names{u"title"_s, u"p"_s,  u"h2"_s, u"ul"_s,        u"ol"_s,
                                   u"li"_s,    u"br"_s, u"b"_s,  u"blockquote"_s};
    return names.contains(element);
}

bool mayStandIn(const QString &element, const QString &parent)
{
    static const QHash<QString, QStringList> children{
        {u""_s, {u"p"_s, u"h2"_s, u"ul"_s, u"ol"_s, u"blockquote"_s}},
        {u"p"_s, {u"b"_s, u"br"_s}},
        {u"h2"_s, {u"b"_s, u"br"_s}},
        {u"li"_s, {u"b"_s, u"br"_s}},
        {u"b"_s, {u"br"_s}},
        {u"ul"_s, {u"li"_s}},
        {u"ol"_s, {u"li"_s}},
        {u"blockquote"_s, {u"p"_s}}};
    return children.value(parent).contains(element);
}

bool holdsText(const QString &element)
{
    static const QStringList names{u"title"_s, u"p"_s, u"h2"_s, u"li"_s, u"b"_s};
    return names.contains(element);
}

qsizetype unknownEntityIn(const QString &text)
{
    static const QRegularExpression entity(u"&(?!(?:amp|lt|gt|quot|apos|nbsp);)#?[A-Za-z0-9]{1,40};"_s);
    return entity.match(text).capturedStart();
}

} // namespace gehoor
