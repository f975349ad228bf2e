// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gehoor {

/// One way in for what outsiders send. `holds` takes any bytes at all; false when something came out that may
/// not.
struct Harness
{
    const char *name; ///< also of its folder in tests/fuzz/corpus
    bool (*holds)(const QByteArray &input);
};

QList<Harness> harnesses();

} // namespace gehoor
