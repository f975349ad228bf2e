// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/commands/casejson.h>

#include <algorithm>

namespace gehoor {

// What the commands of letters, bundles and documents share: a file is made of one, and it is recorded that
// one went.

/// Whether a file can be made there: nothing is made final for one that cannot be.
Given<> canBeMade(const QString &path);

/// The one whose number is the third argument; refused as `unknown` when there is none.
template <class Numbered>
Given<Numbered> numbered(const Call &call, const QList<Numbered> &all, ErrorKind unknown)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Numbered &one) {
        return QString::number(one.number) == call.argument(2);
    });
    return found == all.cend() ? refuse(Error{unknown, {}}) : Given<Numbered>(*found);
}

/// Which of the case's documents is meant, counted from 0: by its number, as `show` gives it, else by its
/// name. Refused when there is none, and when several bear the name.
Given<qsizetype> documentMeant(const CaseFile &file, const QString &numberOrName);

/// Refused. Where the leak check is why, what shows was told by then, words of the case among it: that they
/// were read stands on its trail.
tl::unexpected<Refusal> refuseToLeave(const OpenCase &open, const Error &error);

/// Of which case one went, on which day (--on; today when left out), and how (--by). The case is open for
/// writing.
struct Departure
{
    OpenCase open;
    QDate day;
    std::optional<PostedBy> by;
};
Given<Departure> departure(const Call &call);
/// Its options; `otherwise` says what holds without --by.
QList<QCommandLineOption> departureOptions(const QString &otherwise);

} // namespace gehoor
