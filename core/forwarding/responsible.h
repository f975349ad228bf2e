// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>

#include <QString>

namespace gehoor {

/// A person to whom an admissible complaint can be forwarded (verantwoordelijke), known by function.
struct Responsible
{
    ResponsibleId id{0};   ///< 0: not kept yet
    QString function = {}; ///< unique in the register
    QString name = {};
    QString team = {};
    QString email = {};
    bool active = true;

    bool operator==(const Responsible &) const = default;
};

} // namespace gehoor
