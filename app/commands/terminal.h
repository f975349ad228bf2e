// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gehoor {

/// Whether a person sits at the terminal to be asked.
bool terminalCanAsk();

/// Asks for one line without showing what is typed; none when it is broken off by Ctrl+C or the end of input.
std::optional<QString> askHidden(const QString &question);

/// How far a long work is, on one line of stderr; nothing where that is no terminal. The line is gone when
/// this goes.
class ProgressLine
{
public:
    explicit ProgressLine(const QString &what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// From 0 to 1.
    void show(double part);

private:
    const QString m_what;
    const bool m_shows;
    int m_shown = -1; ///< per cent
};

} // namespace gehoor
