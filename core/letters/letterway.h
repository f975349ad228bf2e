// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/complaint/complainant.h>
#include <core/letters/letter.h>
#include <core/triage/assessment.h>

namespace gehoor {

/// What says by which way a letter may go to a complainant.
struct WayFacts
{
    Complainant complainant = {};
    bool mayBeClient = false; ///< as mayBeClient() says of the case

    bool operator==(const WayFacts &) const = default;
};

/// A rule: whether the complainant is, was or may be a client, so that a letter of ours tells whoever opens
/// it that they are known here: by their capacity, or the ground or the answer to the question of the last
/// verdict on a part, which says so after it was withdrawn too. Whoever's capacity is not known may be one
/// until a verdict in force says no. `history`: every verdict of the case, those of a part oldest first.
bool mayBeClient(const Complainant &complainant, const QList<Assessment> &history);
WayFacts wayFactsOf(const Complainant &complainant, const QList<Assessment> &history);

/// What is to be said of a letter that goes this way, the gravest first.
enum class WayRemark {
    NoPost,          ///< no post may go to the address
    OtherAddress,    ///< it bears another address than the case has now
    ClientNotAsked,  ///< to somebody who may be a client, and was not asked which way is safe
    ClientElsewhere, ///< to somebody who may be a client, and called another way safe
    Elsewhere,       ///< another way was called safe
    NotAsked,        ///< it was not asked which way is safe
    NoAddress,       ///< and post is not ruled out
    OddAddress,      ///< no Dutch postcode in it; likewise
    NoEmail
};

/// The rule, pure: what is to be said of a letter of this kind that goes this way to this complainant. Empty
/// when nothing is, and for letters to others. What goes by hand goes any way that the officer found.
QList<WayRemark> wayRemarks(LetterKind kind, const WayFacts &facts, PostedBy by);
/// The same of a letter that is made, which bears the address of the day it was drafted.
QList<WayRemark> wayRemarks(const Letter &letter, const WayFacts &facts, PostedBy by);

/// Whether a letter of which this is to be said is not put on paper for the post.
bool stopsPrinting(WayRemark remark);
/// Whether it does not leave that way: as a mail draft, or recorded as gone so.
bool stopsLeaving(WayRemark remark);

/// What is said where a letter is stopped. NoPost, NoMail, SafeChannelNotAsked.
Error refusalOf(WayRemark remark, PostedBy by);
/// Whether a reason of the officer's opens a way that was refused so. What may get no post never does, nor
/// what bears another address: that is changed in the case, or by a new letter.
bool opensWithReason(const Error &refusal);
/// Whether the reason `despite` passes what is to be said of a letter that goes this way.
bool passes(const QString &despite, WayRemark remark, PostedBy by);

} // namespace gehoor
