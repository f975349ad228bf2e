// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/snooze.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The SQL of what was put off. Everything but the reads runs inside RegisterFile::write().
class SnoozeStore
{
public:
    explicit SnoozeStore(RegisterFile &file);
    /// Ends what was in force before.
    [[nodiscard]] Result<SnoozeId> insert(const Snooze &snooze);
    [[nodiscard]] Result<> end(ComplaintId complaint, QDate day);
    /// The one that was not ended, whether its day has come or not.
    [[nodiscard]] Result<std::optional<Snooze>> last(ComplaintId complaint) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
