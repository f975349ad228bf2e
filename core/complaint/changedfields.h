// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>

namespace gehoor {

/// The fields of ComplaintDetails, in its order, as the notes of the audit trail name them.
enum class DetailField {
    Received,
    Channel,
    Subject,
    Text,
    Remedy,
    Safety,
    Priority,
    LetterLanguage,
    Name,
    FormOfAddress,
    Capacity,
    Organisation,
    Address,
    Email,
    Phone,
    Representative,
    MandateSeen,
    Anonymous,
    SafeChannel,
    NoPost
};
inline constexpr Keys<DetailField, 20>
    detailFieldKeys({{{DetailField::Received, QLatin1StringView("received")},
                      {DetailField::Channel, QLatin1StringView("channel")},
                      {DetailField::Subject, QLatin1StringView("subject")},
                      {DetailField::Text, QLatin1StringView("text")},
                      {DetailField::Remedy, QLatin1StringView("remedy")},
                      {DetailField::Safety, QLatin1StringView("safety")},
                      {DetailField::Priority, QLatin1StringView("priority")},
                      {DetailField::LetterLanguage, QLatin1StringView("letterLanguage")},
                      {DetailField::Name, QLatin1StringView("name")},
                      {DetailField::FormOfAddress, QLatin1StringView("formOfAddress")},
                      {DetailField::Capacity, QLatin1StringView("capacity")},
                      {DetailField::Organisation, QLatin1StringView("organisation")},
                      {DetailField::Address, QLatin1StringView("address")},
                      {DetailField::Email, QLatin1StringView("email")},
                      {DetailField::Phone, QLatin1StringView("phone")},
                      {DetailField::Representative, QLatin1StringView("representative")},
                      {DetailField::MandateSeen, QLatin1StringView("mandateSeen")},
                      {DetailField::Anonymous, QLatin1StringView("anonymous")},
                      {DetailField::SafeChannel, QLatin1StringView("safeChannel")},
                      {DetailField::NoPost, QLatin1StringView("noPost")}}});

/// The fields of a Part that can be changed, in its order.
enum class PartField { Text, Theme, Conduct, Whose, Happened, HandledBefore };
inline constexpr Keys<PartField, 6>
    partFieldKeys({{{PartField::Text, QLatin1StringView("text")},
                    {PartField::Theme, QLatin1StringView("theme")},
                    {PartField::Conduct, QLatin1StringView("conduct")},
                    {PartField::Whose, QLatin1StringView("whose")},
                    {PartField::Happened, QLatin1StringView("happened")},
                    {PartField::HandledBefore, QLatin1StringView("handledBefore")}}});

/// What a change touched, without what stood there: that stays out of the audit trail.
struct DetailChange
{
    QList<DetailField> fields;
    QDate receivedBefore; ///< where the date of receipt is among them, which moves every term
    QDate receivedAfter;

    bool operator==(const DetailChange &) const = default;
};
struct PartChange
{
    int part = 0; ///< its number within the case
    QList<PartField> fields;

    bool operator==(const PartChange &) const = default;
};

/// Rules: which fields differ.
DetailChange changeOf(const ComplaintDetails &before, const ComplaintDetails &after);
PartChange changeOf(const Part &before, const Part &after);

/// As kept in the note of ActKind::ComplaintChanged, "received:2026-11-17:2026-11-20 noPost", and
/// ActKind::PartChanged, "2 text theme".
QString toNote(const DetailChange &change);
QString toNote(const PartChange &change);
/// None where the note tells of no field, as those that were written before they did.
std::optional<DetailChange> detailChangeFrom(const QString &note);
std::optional<PartChange> partChangeFrom(const QString &note);

} // namespace gehoor
