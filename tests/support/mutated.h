// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <random>

namespace gehoor {

/// One mutation of the bytes: a few bytes changed, cut out, doubled, filled in from another input of the
/// corpus, or one of the `tokens` put in that mean something there.
QByteArray mutated(QByteArray bytes, const QByteArrayList &corpus, const QByteArrayList &tokens,
                   std::mt19937 &chance);

} // namespace gehoor
