// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace gehoor {

/// The response of the responsible person.
struct Response
{
    QDate day;
    QString summary;
    QString by = {}; ///< who gave it
    std::optional<DocumentId> document = {};

    bool operator==(const Response &) const = default;
};

/// That the complainant was answered: when, and by whom.
struct Answering
{
    QDate day;
    QString by = {};

    bool operator==(const Answering &) const = default;
};

/// That a forwarding does not stand any more. It stays in the register, with what was responded.
struct TakingBack
{
    QDate day;
    QString reason;

    bool operator==(const TakingBack &) const = default;
};

/// One part forwarded to one responsible person.
struct Referral
{
    ForwardingId id;
    PartId part;
    ResponsibleId responsible;
    QString function; ///< as it was on that day
    QDate day;
    std::optional<Response> response = {}; ///< the final one
    QList<Response> partial = {};          ///< those that came before it
    std::optional<Answering> answered = {};
    QString despiteConflict = {}; ///< why it went to somebody the complaint is about; else empty
    std::optional<TakingBack> takenBack = {};

    bool operator==(const Referral &) const = default;
};

} // namespace gehoor
