// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>

namespace gehoor {

/// What a letter of a kind says, in the order in which a reader needs it.
struct LetterOrder
{
    LetterKind kind;
    QStringList dutch;
    QStringList english;
};

/// For every kind of letter, from factsForAllKinds().
QList<LetterOrder> letterOrders();

} // namespace gehoor
