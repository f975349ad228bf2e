// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/settings/stationery.h>

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr std::array<std::tuple<QLatin1StringView, int EnvelopeWindow::*, Bounds>, 4> measures{
    {{"fromSide"_L1, &EnvelopeWindow::fromSide, windowFromSide},
     {"fromTop"_L1, &EnvelopeWindow::fromTop, windowFromTop},
     {"width"_L1, &EnvelopeWindow::width, windowWidth},
     {"height"_L1, &EnvelopeWindow::height, windowHeight}}};

} // namespace

Result<Logo> logoOf(const QByteArray &png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return failure(ErrorKind::NotAPicture);
    if (png.size() > largestLogo)
        return failure(ErrorKind::PictureTooLarge);
    return Logo{sha256Hex(png), png};
}

Result<> mayBeUsed(const Stationery &stationery)
{
    const EnvelopeWindow &window = stationery.window;
    for (const auto &[name, measure, bounds] : measures) {
        if (window.*measure < bounds.least || window.*measure > bounds.most)
            return failure(ErrorKind::InvalidWindow, name);
    }
    if (window.fromSide + window.width > windowReach)
        return failure(ErrorKind::InvalidWindow, u"reach"_s);
    const bool tooLong = std::any_of(stationery.footer.begin(), stationery.footer.end(),
                                     [](const QString &line) { return line.size() > longestFooterLine; });
    if (tooLong || stationery.footer.size() > mostFooterLines)
        return failure(ErrorKind::InvalidFooter);
    return {};
}

QJsonObject toJson(const Stationery &stationery)
{
    QJsonObject json{{u"side"_s, windowSideKeys.key(stationery.window.side)},
                     {u"footer"_s, QJsonArray::fromStringList(stationery.footer)},
                     {u"logo"_s, stationery.logo.sha256}};
    for (const auto &[name, measure, bounds] : measures)
        json.insert(name, stationery.window.*measure);
    return json;
}

std::optional<Stationery> stationeryFromJson(const QJsonObject &json)
{
    Stationery stationery;
    const auto side =
        windowSideKeys.value(json["side"_L1].toString(windowSideKeys.key(stationery.window.side)));
    if (!side)
        return {};
    stationery.window.side = *side;
    for (const auto &[name, measure, bounds] : measures)
        stationery.window.*measure = json[name].toInt(stationery.window.*measure);
    const auto lines = json["footer"_L1].toArray();
    for (const auto &line : lines)
        stationery.footer.append(line.toString());
    stationery.logo.sha256 = json["logo"_L1].toString();
    return mayBeUsed(stationery) ? std::optional(stationery) : std::nullopt;
}

} // namespace gehoor
