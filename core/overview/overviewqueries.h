// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/overview.h>

#include <QVariant>

namespace gehoor {

/// A statement and what is bound to it.
struct Query
{
    QString sql;
    QVariantList values;
};

/// The cases of a filter as rows, a page of `limit` (-1: all). Walks one index in the order asked for and
/// looks the rest up by row number, so that a page costs what the page holds, not what the register holds.
Query listQuery(const OverviewFilter &filter, int limit, const std::optional<PageEnd> &after);
/// Open cases with a due date, by that date.
Query datedWorkQuery(int limit);
/// Open cases without a due date.
Query undatedWorkQuery(int limit);
Query openCasesQuery();
Query countOpenCasesQuery();
Query countCasesQuery();
Query rowQuery(ComplaintId id);
/// What the posted letters of a case say about where it stands: any to the complainant, the last request for
/// information, whether one tells of the forwarding, the last about a delay.
Query lettersQuery(ComplaintId id);

} // namespace gehoor
