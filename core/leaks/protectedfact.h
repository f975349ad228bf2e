// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>
#include <core/complaint/complainant.h>

#include <QString>

namespace gehoor {

enum class FactKind {
    Name,
    Alias,
    ChildName,
    StaffName,
    Address,
    Place,
    School,
    Phone,
    Email,
    BirthDate,
    Other
};
inline constexpr Keys<FactKind, 11> factKindKeys({{{FactKind::Name, QLatin1StringView("name")},
                                                   {FactKind::Alias, QLatin1StringView("alias")},
                                                   {FactKind::ChildName, QLatin1StringView("childName")},
                                                   {FactKind::StaffName, QLatin1StringView("staffName")},
                                                   {FactKind::Address, QLatin1StringView("address")},
                                                   {FactKind::Place, QLatin1StringView("place")},
                                                   {FactKind::School, QLatin1StringView("school")},
                                                   {FactKind::Phone, QLatin1StringView("phone")},
                                                   {FactKind::Email, QLatin1StringView("email")},
                                                   {FactKind::BirthDate, QLatin1StringView("birthDate")},
                                                   {FactKind::Other, QLatin1StringView("other")}}});

/// Whether it is looked for as the name of a person: by each of its parts, with initials and endings.
bool isName(FactKind kind);

/// Something of somebody else that must never leave in a letter of the case (beschermd gegeven).
struct ProtectedFact
{
    ProtectedFactId id{0}; ///< 0: not kept yet
    FactKind kind = FactKind::Name;
    QString text = {}; ///< at most longestFact characters
    QString note = {}; ///< whose it is, or why; may be empty, at most longestFact characters

    bool operator==(const ProtectedFact &) const = default;
};

constexpr qsizetype longestFact = 500;

/// A rule: whether the complainant has this too (a shared address, postcode, phone, mail address or name), so
/// that a letter to them cannot help but hold it. Compared without regard to notation.
bool sharedWithComplainant(const ProtectedFact &fact, const Complainant &complainant);

} // namespace gehoor
