// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/owntext.h>

#include <functional>

class QMenu;

namespace gehoor {

/// Puts something at the cursor; what is selected comes between the two.
using Insert = std::function<void(const QString &before, const QString &after)>;

/// Fills the menu with what can stand in this text: the fields with what they mean, choices, lists, pieces
/// and layout. Empty for a text without fields.
void fillInsertMenu(QMenu &menu, const TextName &name, const Insert &insert);

} // namespace gehoor
