// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complainant.h>
#include <core/triage/criteria.h>

namespace gehoor {

/// A follow-up step (vervolgstap) that can be pointed out to a complainant. Worded so that it confirms
/// nothing about anybody.
struct FollowUpStep
{
    QString key;                   ///< stable, such as "veiligThuis"
    QMap<Language, QString> title; ///< short, for the officer's list
    QMap<Language, QString>
        sentence;           ///< for the letter, with contact data where public; of TextKind::FollowUpSteps
    QList<Ground> fits;     ///< grounds for which the screen shows it first
    QList<Ground> proposed; ///< grounds for which it is proposed when the officer says nothing
    QList<Capacity> withheldFrom; ///< in these capacities it is not proposed, and offered last

    bool operator==(const FollowUpStep &) const = default;
};

constexpr int mostFollowUpSteps = 3;

/// The catalogue, from resources/followupsteps/1.json, in its order.
[[nodiscard]] Result<QList<FollowUpStep>> followUpSteps();
/// The same steps with the sentences that the organisation words itself.
QList<FollowUpStep> worded(QList<FollowUpStep> catalogue, const OwnTexts &own);
/// The sentence of a step; empty for a key that is none.
QString stepSentence(const QList<FollowUpStep> &catalogue, const QString &key, Language language);
/// A rule: the keys proposed for a ground to somebody who complains in this capacity. An (ex-)partner, or
/// who may be one, is not told unasked that whoever gets help can complain: that step is about the help.
QStringList proposedSteps(const QList<FollowUpStep> &catalogue, Ground ground, Capacity capacity);
/// A rule: the keys of the steps that fit, the likelier first.
QStringList offeredSteps(const QList<FollowUpStep> &catalogue, Ground ground, Capacity capacity);

} // namespace gehoor
