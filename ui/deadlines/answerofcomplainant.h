// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

class QWidget;

namespace gehoor {

class Prompts;

/// Asks when the complainant answered the request for information, and what; true once that is recorded.
/// What keeps it from being recorded is told.
bool recordAnswer(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent);

} // namespace gehoor
