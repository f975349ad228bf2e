// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/commands/call.h>

#include <QJsonObject>

namespace gehoor {

/// A closed case, as `retention --json` gives it.
QJsonObject toJson(const KeptCase &kept, QDate due);

Given<ComplaintId> caseNamed(const Desk &desk, const QString &number);

/// What of the cases that are named would go, and the word that confirms it.
Given<> previewCases(const Call &call);
/// Clears them. A day that was only given can show what will be due, but lets nothing go: that is by the
/// clock of the machine.
Given<> clearCases(const Call &call, ClearedHow how);

} // namespace gehoor
