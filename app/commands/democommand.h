// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gehoor {

/// How `gehoor demo` went: its exit status, and the register to open in the window; none when it failed or
/// only told how it is used.
struct DemoRun
{
    int status;
    QString registerPath;
};

QString demoUsage();

/// Runs `demo [FOLDER]` (default ./gehoor-demo) and says what was made and where.
/// With --help it only tells how it is used.
DemoRun runDemo(const QStringList &arguments);

} // namespace gehoor
