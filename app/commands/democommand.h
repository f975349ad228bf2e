// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gehoor {

/// How `gehoor demo` went: its exit status, and the register to open in the window when it went well.
struct DemoRun
{
    int status;
    QString registerPath;
};

/// Runs `demo [FOLDER]` (default ./gehoor-demo) and says what was made and where.
DemoRun runDemo(const QStringList &arguments);

} // namespace gehoor
