// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

namespace gehoor {

/// Makes the program speak this language from now on, Qt's own buttons and dates included. For the window and
/// the commands; needs a QCoreApplication.
void installLanguage(Language language);

} // namespace gehoor
