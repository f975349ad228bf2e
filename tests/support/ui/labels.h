// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace gehoor {

/// Every text of the program in that language ("nl", "en"), as a button, a menu or a field shows it: without
/// the mark of its underlined letter and without an ellipsis. Not the texts of the emergency sheet, which
/// tell of the others.
QSet<QString> labelsIn(const QString &language);

} // namespace gehoor
