// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/settings/stationery.h>

namespace gehoor {

/// The SQL of logos. None is ever changed or taken away: a letter keeps the one it was made with.
class LogoStore
{
public:
    explicit LogoStore(RegisterFile &file);

    [[nodiscard]] Result<> insert(const Logo &logo);
    /// The logo of this SHA-256, none for an empty one; Damaged when it is not there or not what it was.
    [[nodiscard]] Result<Logo> find(const QString &sha256) const;

private:
    RegisterFile &m_file;
};

} // namespace gehoor
