// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letters.h>

class QWidget;

namespace gehoor {

class Prompts;

/// Shows what stops a letter and asks why it may stay. True when the officer gave a reason and every finding
/// passed.
bool letLeaksPass(Letters &letters, LetterId letter, Prompts &prompts, QWidget *parent);

} // namespace gehoor
