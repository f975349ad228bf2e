// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// All that acts have put into a case.
struct KeptFacts
{
    ComplaintDetails details;
    QList<Part> parts;
    QList<Assessment> verdicts;
    QList<Referral> referrals;
    QHash<ForwardingId, QList<Extension>> extensions;
    QStringList answers; ///< of the complainant to what was asked
    QStringList snoozes; ///< those that ended too
    QList<Closing> closings;
    QList<Measure> measures;
    QList<Document> documents;
    QList<Contact> contacts;
    QList<Letter> letters;
    QList<ContactLimit> limits;
    QList<ProtectedFact> facts;
    QHash<ComplaintId, QDate> links;
};

/// What the officer took away of their own accord.
struct TakenAway
{
    QList<LetterId> drafts;
    QList<ProtectedFactId> facts;
    QList<ComplaintId> links;
};

KeptFacts keptFacts(Desk &desk, ComplaintId id);

/// What was there is there still, word for word; only what was open may have been filled in.
void expectNothingLost(const KeptFacts &before, const KeptFacts &after, const TakenAway &taken);

} // namespace gehoor
