// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>
#include <core/basics/result.h>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace gehoor {

using BreachId = Id<struct BreachTag>;

constexpr int hoursToReport = 72;                ///< AVG article 33, section 1
constexpr qsizetype longestBreachText = 20'000;  ///< characters
constexpr qsizetype longestBreachReference = 40; ///< characters
constexpr int mostPeopleAffected = 1'000'000;

enum class BreachKind { WrongRecipient, Lost, Stolen, Seen, Other };
inline constexpr Keys<BreachKind, 5>
    breachKindKeys({{{BreachKind::WrongRecipient, QLatin1StringView("wrongRecipient")},
                     {BreachKind::Lost, QLatin1StringView("lost")},
                     {BreachKind::Stolen, QLatin1StringView("stolen")},
                     {BreachKind::Seen, QLatin1StringView("seen")}, ///< by somebody it was not for
                     {BreachKind::Other, QLatin1StringView("other")}}});

/// Whose data they are.
enum class Affected { Complainant, Client, Employee, Others };
inline constexpr Keys<Affected, 4> affectedKeys({{{Affected::Complainant, QLatin1StringView("complainant")},
                                                  {Affected::Client, QLatin1StringView("client")},
                                                  {Affected::Employee, QLatin1StringView("employee")},
                                                  {Affected::Others, QLatin1StringView("others")}}});

enum class BreachedData { Contact, Address, Health, Minors, Other };
inline constexpr Keys<BreachedData, 5>
    breachedDataKeys({{{BreachedData::Contact, QLatin1StringView("contact")},
                       {BreachedData::Address, QLatin1StringView("address")}, ///< of a home or a shelter
                       {BreachedData::Health, QLatin1StringView("health")},   ///< or safety
                       {BreachedData::Minors, QLatin1StringView("minors")},
                       {BreachedData::Other, QLatin1StringView("other")}}});

enum class Encrypted { Unknown, No, Yes };
inline constexpr Keys<Encrypted, 3> encryptedKeys({{{Encrypted::Unknown, QLatin1StringView("unknown")},
                                                    {Encrypted::No, QLatin1StringView("no")},
                                                    {Encrypted::Yes, QLatin1StringView("yes")}}});

/// What is to be done, in this order: whose life may be in danger comes before all else. That the authority
/// is told, or not, is the decision and no step of its own.
enum class BreachStep { Safety, Stop, PrivacyOfficer, Persons, Prevention };
inline constexpr Keys<BreachStep, 5>
    breachStepKeys({{{BreachStep::Safety, QLatin1StringView("safety")},
                     {BreachStep::Stop, QLatin1StringView("stop")},
                     {BreachStep::PrivacyOfficer, QLatin1StringView("privacyOfficer")},
                     {BreachStep::Persons, QLatin1StringView("persons")},
                     {BreachStep::Prevention, QLatin1StringView("prevention")}}});

enum class BreachOutcome { Reported, NotReported };
inline constexpr Keys<BreachOutcome, 2>
    breachOutcomeKeys({{{BreachOutcome::Reported, QLatin1StringView("reported")},
                        {BreachOutcome::NotReported, QLatin1StringView("notReported")}}});

/// What is known of a data breach.
struct BreachFacts
{
    QDateTime discovered; ///< UTC
    QString what;         ///< in the officer's own words
    BreachKind kind = BreachKind::WrongRecipient;
    std::optional<QDate> from = {}; ///< when it happened, as far as known
    std::optional<QDate> until = {};
    std::optional<ComplaintId> complaint = {};
    std::optional<LetterId> letter = {}; ///< of that complaint, that went wrong; or
    std::optional<BundleId> bundle = {};
    std::optional<int> people = {}; ///< how many are affected; none when not known
    QList<Affected> affected = {};
    QList<BreachedData> data = {};
    Encrypted encrypted = Encrypted::Unknown;

    bool operator==(const BreachFacts &) const = default;
};

/// Whether the authority was told.
struct BreachDecision
{
    BreachOutcome outcome = BreachOutcome::Reported;
    QDateTime at = {};      ///< UTC
    QString reference = {}; ///< that the authority gave; empty when it gave none yet
    QString reason = {};    ///< why it was not reported, or why late

    bool operator==(const BreachDecision &) const = default;
};

/// A data breach as it is kept. It is never deleted.
struct Breach
{
    BreachId id; ///< its number too
    BreachFacts facts;
    QMap<BreachStep, QDate> done = {};
    std::optional<BreachDecision> decision = {};

    bool operator==(const Breach &) const = default;
};

/// The rule, pure: 72 hours after it was discovered, in hours that go by; weekends, holidays and the change
/// of the clocks count for nothing. In UTC.
QDateTime reportBy(const QDateTime &discovered);
/// Whole minutes until then, rounded down; below 0 when it is past.
qint64 minutesLeft(const QDateTime &discovered, const QDateTime &now);

/// A rule: whether a breach can be kept so. InvalidDate (detail "discovered": before 1990 or in the future;
/// "breachHappened": the end before the beginning, an end alone, a beginning after the discovery, or in the
/// future); EmptyText and TextTooLong (detail "breachWhat"); BreachRefused (detail "people": fewer than 1 or
/// too many; "letter": without a case, or beside a bundle).
[[nodiscard]] Result<> checkBreach(const BreachFacts &facts, const QDateTime &now);
/// A rule: whether it can be decided so. InvalidDate (detail "breachDecided": before the discovery or in the
/// future); ReasonMissing when it is not reported; BreachRefused (detail "late": reported past the 72 hours
/// without a reason; "reference": more than letters, digits and . / -, or too long); TextTooLong (detail
/// "reason").
[[nodiscard]] Result<> checkBreachDecision(const BreachFacts &facts, const BreachDecision &decision,
                                           const QDateTime &now);
/// A rule: whether a step can have been done that day. InvalidDate (detail "breachStep") in the future or
/// before the day of the discovery.
[[nodiscard]] Result<> checkBreachStep(const BreachFacts &facts, QDate day, const QDateTime &now);

} // namespace gehoor
