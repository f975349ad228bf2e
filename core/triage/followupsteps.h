// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/criteria.h>

namespace gehoor {

/// A follow-up step (vervolgstap) that can be pointed out to a complainant. Worded so that it confirms
/// nothing about anybody.
struct FollowUpStep
{
    QString key;                      ///< stable, such as "veiligThuis"
    QMap<Language, QString> title;    ///< short, for the officer's list
    QMap<Language, QString> sentence; ///< for the letter, with contact data where public
    QList<Ground> fits;               ///< grounds for which the screen shows it first
    QList<Ground> proposed;           ///< grounds for which it is proposed when the officer says nothing

    bool operator==(const FollowUpStep &) const = default;
};

constexpr int mostFollowUpSteps = 3;

/// The catalogue, from resources/followupsteps/1.json, in its order.
[[nodiscard]] Result<QList<FollowUpStep>> followUpSteps();
/// The keys proposed for a ground.
QStringList proposedSteps(const QList<FollowUpStep> &catalogue, Ground ground);

} // namespace gehoor
