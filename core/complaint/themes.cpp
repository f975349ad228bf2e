// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/complaint/themes.h>

namespace gehoor {
namespace {

bool beginsWithWords(const QString &longer, const QString &words)
{
    return longer.startsWith(words) &&
           (longer.size() == words.size() || !longer.at(words.size()).isLetterOrNumber());
}

} // namespace

bool isSameTheme(const QString &one, const QString &other)
{
    if (isBlank(one) || isBlank(other))
        return false;
    const QString first = one.simplified().toCaseFolded();
    const QString second = other.simplified().toCaseFolded();
    return beginsWithWords(first, second) || beginsWithWords(second, first);
}

} // namespace gehoor
