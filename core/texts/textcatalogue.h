// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/owntext.h>
#include <core/settings/textproblem.h>

namespace gehoor {

/// Every text that the organisation may word in its own way, in the order in which they are shown.
const QList<TextName> &textNames();

/// As it comes with this program.
QString shippedText(const TextName &name);

/// Whether a text can stand under this name, with the other texts as they stand: the first problem, or none.
std::optional<TextProblem> checkText(const TextName &name, const QString &text, const OwnTexts &others);

} // namespace gehoor
