// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/letters/letter.h>

namespace gehoor {

/// The letter as an OpenDocument text that a word processor can edit: the same words on the same sheet, the
/// address in the envelope's window. It holds no metadata at all.
[[nodiscard]] Result<QByteArray> letterOdt(const LetterContent &content);

} // namespace gehoor
