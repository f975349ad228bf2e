// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/forwarding/responsible.h>

namespace gehoor {

// To whom a part can go: rules over the responsible persons, and whom the program would propose. The officer
// chooses.

/// What stands in the way of somebody's receiving a part.
enum class Conflict {
    None,
    ComplainedAbout, ///< the part is about their conduct (see Part::whose)
    Deputy           ///< they stand in for the one it is about
};

/// Whether two functions are written alike: case and spaces do not count.
bool sameFunction(const QString &one, const QString &other);

/// A rule: whether the part is about this person, by function or by name, or about somebody they stand in for
/// today or later.
Conflict conflictOf(const Responsible &candidate, const Part &part, const QList<Responsible> &all,
                    QDate today);

/// Who stands in for somebody today, following deputies of deputies; none when nobody does, or nobody who is
/// in use.
std::optional<Responsible> standInFor(const Responsible &absent, const QList<Responsible> &all, QDate today);

/// Somebody to propose, and why.
struct Proposal
{
    ResponsibleId responsible;
    QString theme;                                 ///< of the part, which they deal with; may be empty
    QString location;                              ///< named in the complaint; may be empty
    std::optional<ResponsibleId> standsInFor = {}; ///< whose areas these are

    bool operator==(const Proposal &) const = default;
};

/// A rule: who deals with the theme of the part, or with a location that stands in its words (in those of the
/// complaint when in none of its own); both first, then by theme, then by location. Nobody twice, nobody out
/// of use, nobody the part is about.
QList<Proposal> proposalsFor(const Part &part, const QString &complaintText, const QList<Responsible> &all,
                             QDate today);

} // namespace gehoor
