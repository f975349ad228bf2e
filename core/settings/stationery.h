// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/basics/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace gehoor {

/// On which side of the envelope its window is; the sender stands on the other side of the sheet.
enum class WindowSide { Left, Right };
inline constexpr Keys<WindowSide, 2> windowSideKeys({{{WindowSide::Left, QLatin1StringView("left")},
                                                      {WindowSide::Right, QLatin1StringView("right")}}});

/// The envelope's window as it lies over the sheet, in whole millimetres.
struct EnvelopeWindow
{
    WindowSide side = WindowSide::Left;
    int fromSide = 20; ///< from the sheet's edge on that side
    int fromTop = 45;
    int width = 95;
    int height = 40;

    bool operator==(const EnvelopeWindow &) const = default;
};

/// From the least to the most that a measure of the window may be.
struct Bounds
{
    int least;
    int most;
};
constexpr Bounds windowFromSide{10, 50};
constexpr Bounds windowFromTop{30, 60};
constexpr Bounds windowWidth{70, 110};
constexpr Bounds windowHeight{34, 45};
/// How far the window may reach from its side, so that the sender fits beside it.
constexpr int windowReach = 125;

constexpr int mostFooterLines = 3;
constexpr int longestFooterLine = 110; ///< characters; so many fit between the margins

/// A picture as a letter bears it: a PNG that is small enough and has no transparency.
struct Logo
{
    QString sha256; ///< of the PNG; empty when there is no logo
    QByteArray png;

    bool operator==(const Logo &) const = default;
};

constexpr int largestLogo = 1'000'000; ///< bytes of PNG

/// The logo of these bytes. NotAPicture when they are no PNG, PictureTooLarge.
[[nodiscard]] Result<Logo> logoOf(const QByteArray &png);

/// What the organisation's letter paper looks like.
struct Stationery
{
    EnvelopeWindow window = {};
    QStringList footer = {}; ///< stands at the foot of a letter's first page
    Logo logo = {};

    bool operator==(const Stationery &) const = default;
};

/// Whether letters can be made with it: InvalidWindow (detail: which measure is out of its bounds, or
/// "reach"), InvalidFooter.
[[nodiscard]] Result<> mayBeUsed(const Stationery &stationery);

/// JSON as kept in the register; of the logo only its SHA-256.
QJsonObject toJson(const Stationery &stationery);
/// None when it is not, or cannot be used. What is left out is as it is by default.
std::optional<Stationery> stationeryFromJson(const QJsonObject &json);

} // namespace gehoor
