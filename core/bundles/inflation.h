// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gehoor {

/// The most bytes that one compressed stream of a PDF, and all of them together, may come to.
constexpr qint64 mostInStream = 128'000'000;
constexpr qint64 mostInStreams = 1'000'000'000;

/// A rule: whether the compressed streams of a PDF stay within these bounds, and none is compressed twice. A
/// library that reads the PDF takes streams into memory whole, however small they were packed.
bool inflatesWithinBounds(const QByteArray &pdf);

} // namespace gehoor
