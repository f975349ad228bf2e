// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <core/basics/ownerfile.h>
#include <ui/letters/testpage.h>
#include <ui/settings/logofile.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr std::array<std::pair<QLatin1StringView, int EnvelopeWindow::*>, 4> measures{
    {{"from-side"_L1, &EnvelopeWindow::fromSide},
     {"from-top"_L1, &EnvelopeWindow::fromTop},
     {"width"_L1, &EnvelopeWindow::width},
     {"height"_L1, &EnvelopeWindow::height}}};

/// The letter paper with what was given on the command line.
Given<Stationery> changed(const Call &call, Stationery stationery)
{
    const auto side = call.oneOf(u"window"_s, windowSideKeys);
    if (!side)
        return tl::unexpected(side.error());
    stationery.window.side = side->value_or(stationery.window.side);
    for (const auto &[option, measure] : measures) {
        const auto millimetres = call.number(option);
        if (!millimetres)
            return tl::unexpected(millimetres.error());
        stationery.window.*measure = millimetres->value_or(stationery.window.*measure);
    }
    if (call.has(u"footer"_s)) {
        stationery.footer = call.values(u"footer"_s);
        stationery.footer.removeAll(QString());
    }
    if (call.has(u"logo"_s) && call.has(u"no-logo"_s))
        return wrongUsage(Words::tr("Choose --logo or --no-logo, not both."));
    if (call.has(u"no-logo"_s))
        stationery.logo = {};
    if (call.has(u"logo"_s)) {
        const auto logo = logoFromFile(call.value(u"logo"_s));
        if (!logo)
            return refuse(logo.error());
        stationery.logo = *logo;
    }
    return stationery;
}

void tell(const Call &call, const Stationery &stationery)
{
    if (call.wantsJson())
        return Call::print(toJson(stationery));
    const EnvelopeWindow &window = stationery.window;
    Call::print(Words::tr("Window: %1, %2 mm from the side, %3 mm from the top, %4 × %5 mm")
                    .arg(wording(window.side))
                    .arg(window.fromSide)
                    .arg(window.fromTop)
                    .arg(window.width)
                    .arg(window.height));
    for (const QString &line : stationery.footer)
        Call::print(Words::tr("Foot: %1").arg(line));
    Call::print(stationery.logo.png.isEmpty() ? Words::tr("No logo") : Words::tr("With a logo"));
}

Given<> letterPaper(const Call &call)
{
    const bool changes = call.has(u"window"_s) || call.has(u"footer"_s) || call.has(u"logo"_s) ||
                         call.has(u"no-logo"_s) ||
                         std::any_of(measures.begin(), measures.end(),
                                     [&](const auto &measure) { return call.has(measure.first); });
    const auto desk = call.openDesk(changes ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto before = (*desk)->settings.stationery();
    if (!before)
        return refuse(before.error());
    const auto after = changed(call, *before);
    if (!after)
        return tl::unexpected(after.error());
    if (changes) {
        if (const auto kept = (*desk)->settings.setStationery(*after); !kept)
            return refuse(kept.error());
    }
    tell(call, *after);
    return {};
}

Given<> testPage(const Call &call)
{
    const QString path = call.value(u"out"_s);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .pdf with --out FILE."));
    const auto desk = call.openDesk(Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto stationery = (*desk)->settings.stationery();
    if (!stationery)
        return refuse(stationery.error());
    const auto organisation = (*desk)->settings.organisation();
    if (!organisation)
        return refuse(organisation.error());
    if (const auto written = writeOwnerFile(path, testPagePdf(*stationery, *organisation)); !written)
        return refuse(written.error());
    call.answer({{u"file"_s, path}}, Words::tr("The test page stands in %1").arg(path));
    return {};
}

} // namespace

QList<Command> stationeryCommands()
{
    return {
        {u"letter-paper"_s,
         u"REGISTER [--window left|right] [--from-side MM] [--from-top MM] [--width MM] [--height MM] "
         "[--footer TEXT]... [--logo FILE | --no-logo]"_s,
         1,
         1,
         {{u"window"_s, Words::tr("On which side of the envelope its window is: left or right."), u"SIDE"_s},
          {u"from-side"_s, Words::tr("How far the window lies from that side."), u"MM"_s},
          {u"from-top"_s, Words::tr("How far the window lies from the top."), u"MM"_s},
          {u"width"_s, Words::tr("How wide the window is."), u"MM"_s},
          {u"height"_s, Words::tr("How high the window is."), u"MM"_s},
          {u"footer"_s, Words::tr("A line at the foot of the letter; an empty one for none."), u"TEXT..."_s},
          {u"logo"_s, Words::tr("The logo, a PNG or SVG file."), u"FILE"_s},
          {u"no-logo"_s, Words::tr("Letters bear no logo.")}},
         letterPaper},
        {u"test-page"_s,
         u"REGISTER --out FILE.pdf"_s,
         1,
         1,
         {{u"out"_s, Words::tr("The file to write."), u"FILE"_s}},
         testPage}};
}

} // namespace gehoor
