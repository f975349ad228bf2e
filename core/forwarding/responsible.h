// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>

#include <QDate>
#include <QStringList>

#include <optional>

namespace gehoor {

/// Who stands in for somebody, and when.
struct Deputy
{
    ResponsibleId id;
    QDate from;
    std::optional<QDate> to = {}; ///< the last day; none: until further notice

    bool operator==(const Deputy &) const = default;
};

/// A person to whom an admissible complaint can be forwarded (verantwoordelijke), known by function.
struct Responsible
{
    ResponsibleId id{0};   ///< 0: not kept yet
    QString function = {}; ///< unique in the register
    QString name = {};
    QString team = {};
    QString email = {};
    bool active = true;
    std::optional<Deputy> deputy = {};
    QStringList themes = {};    ///< they deal with, see Part::theme
    QStringList locations = {}; ///< they deal with

    bool operator==(const Responsible &) const = default;
};

} // namespace gehoor
