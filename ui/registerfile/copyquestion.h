// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/registerfile/registerfile.h>
#include <ui/common/prompts.h>

namespace gehoor {

/// Whether the register that was just opened is a backup, and is to be put back (First) rather than worked in
/// (Second), or neither. It is worked in without a question when it is no backup or is only read.
Way askOfCopy(RegisterFile &file, const Clock &clock, Prompts &prompts, QWidget *window);

} // namespace gehoor
