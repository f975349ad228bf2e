// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QJsonArray>

namespace gehoor {

// What was judged and forwarded in a case, as `show --json` gives it.

/// The parts, each with every verdict on it.
QJsonArray partsJson(const CaseFile &file);
/// The forwardings in force.
QJsonArray forwardingsJson(const CaseFile &file);
/// Those that were taken back.
QJsonArray takenBackJson(const CaseFile &file);

} // namespace gehoor
