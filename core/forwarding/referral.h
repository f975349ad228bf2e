// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>

#include <QDate>
#include <QString>

#include <optional>

namespace gehoor {

/// The response of the responsible person.
struct Response
{
    QDate day;
    QString summary;

    bool operator==(const Response &) const = default;
};

/// One part forwarded to one responsible person.
struct Referral
{
    ForwardingId id;
    PartId part;
    ResponsibleId responsible;
    QString function; ///< as it was on that day
    QDate day;
    std::optional<Response> response;

    bool operator==(const Referral &) const = default;
};

} // namespace gehoor
