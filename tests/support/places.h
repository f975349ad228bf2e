// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// The path of a kept file in tests/data.
QString testData(const QString &name);
/// The path of the real program, as it was built with the tests.
QString programPath();
/// A library by a name that LD_PRELOAD can hold, whatever its folder is called; as long as the tests run.
QString preloadable(const QString &library);
/// The library that lets calls fail, see tests/torture/faults.c; by such a name.
QString faultsPath();
/// The library that derives keys quickly, see tests/support/quickkeys.c; by such a name.
QString quickKeysPath();

} // namespace gehoor
