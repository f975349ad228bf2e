// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/deadlines/accessrequest.h>
#include <core/forwarding/closing.h>
#include <core/letters/letter.h>
#include <core/settings/organisation.h>

namespace gehoor {

/// A letter that went to the complainant: which and when, not what it said.
struct SentLetter
{
    LetterKind kind;
    QDate posted;
};

/// A limit to the contact with the complainant: its days, not what was done or who wrote it down.
struct LimitPeriod
{
    QDate start;
    QDate evaluate;
    std::optional<QDate> ended = {};
};

/// What the register holds of the complainant, and nothing else: made of fields that are theirs, of days and
/// of words of a fixed list. There is no field here for what anybody wrote of the case, so the words of the
/// complaint, which name others, the officer's reasons and notes, names of staff, what is protected and what
/// the leak check found cannot come along.
struct AccessData
{
    Organisation organisation;
    QString number;          ///< of the case
    Complainant complainant; ///< the representative is somebody else, and left empty
    QDate complained;
    Channel channel;
    QList<PartFacts> parts;
    QList<SentLetter> letters = {};
    QList<LimitPeriod> limits = {};
    QList<AccessRequest> requests = {}; ///< the one that is answered by this too
    std::optional<QDate> closed = {};
    std::optional<Ending> outcome = {};
    int monthsKept = 0; ///< after closing; of an open case at most
    QDate today;
};

/// The page that answers a request for access, laid out as a letter to the complainant (AVG article 15). Its
/// words come from resources/rights/access.json; damage there is our own mistake and gives Internal.
[[nodiscard]] Result<LetterContent> composeAccess(const AccessData &data, Language language);

/// `2026-0042-inzage.pdf`, `2026-0042-access.txt`.
QString accessFileName(const QString &complaintNumber, Language language, const QString &suffix);

} // namespace gehoor
