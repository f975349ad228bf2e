// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace gehoor {

/// What can honestly be said of a passphrase, in words (see strengthOf()). Nothing for an empty one.
QString passphraseStrength(const QString &passphrase);

/// A label for it, which has room for the longest of those words: a form does not grow with a label that
/// wraps.
QLabel *strengthLabel(QWidget *parent);

} // namespace gehoor
