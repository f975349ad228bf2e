// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

#include <functional>

class QMenu;

namespace gehoor {

class SpellCheck;

/// What can be done about one word of a text.
struct WordWork
{
    std::function<void(const QString &)> replace;
    std::function<void()> add;    ///< to the organisation's words; none where that cannot be
    std::function<void()> remove; ///< from them; none where it is not one of them
};

/// Offers for a word, at the head of the menu: other spellings, as they are found, then adding it to the
/// organisation's words or taking it out of them.
void offerWord(QMenu &menu, SpellCheck &spelling, const QString &word, const WordWork &work);

} // namespace gehoor
