// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sys/types.h>

namespace gehoor {

/// Work done in a process of its own, forked from the test: another program that has the register open, one
/// that is killed, one without the rights of this one. Expectations inside it count by the exit status.
class ChildProcess
{
public:
    /// Starts `work`, which may call `ready` once.
    explicit ChildProcess(const std::function<void(const std::function<void()> &ready)> &work);
    /// Kills what is still running.
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Whether the child said it was ready (false: it ended before).
    bool waitUntilReady();
    /// As a crash: no clean-up of any kind in the child.
    void kill();
    /// Whether the child came to its end with all its expectations met.
    bool succeeded();
    pid_t id() const { return m_id; }

private:
    pid_t m_id = -1;
    int m_reading = -1;
};

/// Whether `work` meets its expectations in a process that owns nothing of ours: as nobody when we are root.
bool withoutPrivileges(const std::function<void()> &work);

} // namespace gehoor
