// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>

#include <QString>

namespace gehoor {

/// In what capacity somebody complains (information sheet: "(ex-)partner, familielid of medewerker van een
/// andere organisatie of bedrijf"; examples only).
enum class Capacity {
    Unknown,
    ExPartner,
    Relative,
    OtherOrganisation,
    Company,
    Neighbour,
    Client,
    Employee,
    Other
};
inline constexpr Keys<Capacity, 9>
    capacityKeys({{{Capacity::Unknown, QLatin1StringView("unknown")},
                   {Capacity::ExPartner, QLatin1StringView("exPartner")},
                   {Capacity::Relative, QLatin1StringView("relative")},
                   {Capacity::OtherOrganisation, QLatin1StringView("otherOrganisation")},
                   {Capacity::Company, QLatin1StringView("company")},
                   {Capacity::Neighbour, QLatin1StringView("neighbour")},
                   {Capacity::Client, QLatin1StringView("client")},
                   {Capacity::Employee, QLatin1StringView("employee")},
                   {Capacity::Other, QLatin1StringView("other")}}});

/// How the complainant wants to be addressed; never guessed from a first name.
enum class FormOfAddress { Neutral, Mr, Ms };
inline constexpr Keys<FormOfAddress, 3>
    formOfAddressKeys({{{FormOfAddress::Neutral, QLatin1StringView("neutral")},
                        {FormOfAddress::Mr, QLatin1StringView("mr")},
                        {FormOfAddress::Ms, QLatin1StringView("ms")}}});

/// Which way is safe to reach the complainant, asked before the first reply.
enum class SafeChannel { NotAsked, Post, Mail, Phone };
inline constexpr Keys<SafeChannel, 4>
    safeChannelKeys({{{SafeChannel::NotAsked, QLatin1StringView("notAsked")},
                      {SafeChannel::Post, QLatin1StringView("post")},
                      {SafeChannel::Mail, QLatin1StringView("mail")},
                      {SafeChannel::Phone, QLatin1StringView("phone")}}});

/// Who complains. Any text may be empty; all of it comes back exactly as typed.
struct Complainant
{
    QString name = {};
    FormOfAddress formOfAddress = FormOfAddress::Neutral;
    Capacity capacity = Capacity::Unknown;
    QString organisation = {};
    QString address = {}; ///< lines as on an envelope, below the name
    QString email = {};
    QString phone = {};
    QString representative = {}; ///< who speaks for the complainant: name, perhaps organisation and address,
                                 ///< parted by commas; empty when nobody
    bool mandateSeen = false;
    bool anonymous = false;
    SafeChannel safeChannel = SafeChannel::NotAsked;
    bool noPost = false; ///< "no post to this address": blocks printing a letter

    bool operator==(const Complainant &) const = default;
};

/// A rule: whether a letter can reach the complainant, or an address can be asked for. Where it is false no
/// notice is possible, and the case may be closed without one.
bool isReachable(const Complainant &complainant);

} // namespace gehoor
