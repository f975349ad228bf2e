// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>

#include <QDate>
#include <QList>

namespace gehoor {

/// What may have happened while the officer was away.
enum class NewsKind { CaseLogged, LetterPosted, ResponseRecorded, BecameLate, CameBack };
inline constexpr Keys<NewsKind, 5>
    newsKeys({{{NewsKind::CaseLogged, QLatin1StringView("caseLogged")},
               {NewsKind::LetterPosted, QLatin1StringView("letterPosted")},
               {NewsKind::ResponseRecorded, QLatin1StringView("responseRecorded")},
               {NewsKind::BecameLate, QLatin1StringView("becameLate")},
               {NewsKind::CameBack, QLatin1StringView("cameBack")}}});

struct NewsItem
{
    NewsKind kind;
    ComplaintId complaint;
    QString number; ///< of the case
    QDate day;      ///< it happened; for BecameLate the due date that passed

    bool operator==(const NewsItem &) const = default;
};

/// What changed since the last day before today on which something was done in the register.
struct News
{
    QDate since;           ///< that day; what was done on it counts
    QList<NewsItem> items; ///< by kind, then by day

    qsizetype count(NewsKind kind) const;
    bool operator==(const News &) const = default;
};

} // namespace gehoor
