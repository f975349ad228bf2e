// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letters.h>

class QWidget;

namespace gehoor {

class Prompts;

/// Shows one finding that stops a letter and asks why it may stay. True when the officer gave a reason and it
/// passed.
bool letLeakPass(Letters &letters, LetterId letter, const LeakFinding &finding, Prompts &prompts,
                 QWidget *parent);

/// Asks so for each finding that stops a letter, one by one. True when every one passed.
bool letLeaksPass(Letters &letters, LetterId letter, Prompts &prompts, QWidget *parent);

} // namespace gehoor
