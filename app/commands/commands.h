// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gehoor {

/// Exit statuses, the same for every command.
enum ExitStatus {
    ExitDone = 0,
    ExitRefused = 1, ///< refused by a rule, what was named is not there, or problems found
    ExitUsage = 2,
    ExitCannotOpen = 3,
    ExitLeak = 4 ///< the leak check blocked
};

/// Whether the word names a command.
bool isCommand(const QString &word);

/// Runs one command: `arguments` begin with its name. Results on stdout, messages on stderr.
int runCommand(const QStringList &arguments);

/// All commands with their arguments, a line each, for `--help`.
QString usage();

} // namespace gehoor
