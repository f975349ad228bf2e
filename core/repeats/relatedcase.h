// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/forwarding/closing.h>
#include <core/overview/standing.h>
#include <core/repeats/relation.h>

#include <QStringList>

namespace gehoor {

/// Another case beside the one that is looked at, and why it is shown. For the officer only: nothing of it
/// goes into a letter, bundle, memo or export.
struct RelatedCase
{
    ComplaintId id;
    QString number;
    QDate received;
    QString complainant;     ///< name; without one the organisation; may be empty
    QStringList themes = {}; ///< of its parts, each once
    Standing standing = Standing::ToAssess;
    std::optional<Ending> outcome = {}; ///< when it is closed
    std::optional<QDate> closed = {};
    bool safetyFlag = false;
    QList<RelationReason> reasons = {};
    std::optional<QDate> linked = {}; ///< the day on which the officer linked it

    bool operator==(const RelatedCase &) const = default;
};

} // namespace gehoor
