// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/settings/owntext.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gehoor {

bool TextName::operator<(const TextName &other) const
{
    return std::tie(kind, key, language) < std::tie(other.kind, other.key, other.language);
}

QString tidied(const QString &text)
{
    return QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

QString baseOf(const QString &shipped)
{
    return sha256Hex(tidied(shipped).toUtf8());
}

bool isOwn(const TextVersion &version)
{
    return baseOf(version.text) != version.base;
}

QString standingText(const KeptText &text)
{
    const bool own = !text.versions.isEmpty() && isOwn(text.versions.constLast());
    return own ? text.versions.constLast().text : text.shipped;
}

TextState stateOf(const KeptText &text)
{
    if (text.versions.isEmpty() || !isOwn(text.versions.constLast()))
        return TextState::Shipped;
    return text.versions.constLast().base == baseOf(text.shipped) ? TextState::Own : TextState::NewShipped;
}

} // namespace gehoor
