// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

struct sqlite3;

namespace gehoor {

/// While one exists, it is asked before each page that is read from a register which its thread opened
/// meanwhile. Once it says no, nothing more can be read of them: each read fails. One at a time in a thread.
class PageWatch
{
public:
    /// `goesOn` is asked in the thread of this.
    explicit PageWatch(std::function<bool()> goesOn);
    ~PageWatch();
    PageWatch(const PageWatch &) = delete;
    PageWatch &operator=(const PageWatch &) = delete;

    /// For Database: has the reading of the file that was just opened watched, if there is a watch in this
    /// thread.
    static void join(sqlite3 *opened);

private:
    friend struct WatchedReading;
    bool ask();

    std::function<bool()> m_goesOn;
    bool m_stopped = false;
};

} // namespace gehoor
