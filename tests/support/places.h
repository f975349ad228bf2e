// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// The path of a kept file in tests/data.
QString testData(const QString &name);
/// The path of the real program, as it was built with the tests.
QString programPath();
/// The library that lets calls fail, see tests/torture/faults.c.
QString faultsPath();
/// The library that derives keys quickly, see tests/support/quickkeys.c.
QString quickKeysPath();

} // namespace gehoor
