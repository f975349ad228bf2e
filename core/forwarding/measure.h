// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>

#include <QDate>

#include <optional>

namespace gehoor {

enum class MeasureState { Open, Done, Dropped };
inline constexpr Keys<MeasureState, 3>
    measureStateKeys({{{MeasureState::Open, QLatin1StringView("open")},
                       {MeasureState::Done, QLatin1StringView("done")},
                       {MeasureState::Dropped, QLatin1StringView("dropped")}}});

/// What the organisation does better because of a complaint.
struct Measure
{
    MeasureId id{0}; ///< 0: not kept yet
    QString text = {};
    QString owner = {};            ///< who sees to it
    std::optional<QDate> due = {}; ///< may lie ahead
    MeasureState state = MeasureState::Open;

    bool operator==(const Measure &) const = default;
};

} // namespace gehoor
