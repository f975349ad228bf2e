// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QIcon>
#include <QString>

namespace gehoor {

// What stands out in a list does so by a word with an icon or a bold letter, never by colour alone.

QIcon safetyIcon();
QFont boldFont();
/// "R. Mulder" with the word for the safety flag before it.
QString withSafety(const QString &complainant);

} // namespace gehoor
