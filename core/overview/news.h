// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>
#include <core/registerfile/act.h>

#include <QDate>
#include <QList>

#include <array>
#include <utility>

namespace gehoor {

/// What may have happened while the officer was away.
enum class NewsKind {
    CaseLogged,
    LetterPosted,
    LetterNotPosted,  ///< after all
    ResponseRecorded, ///< the final one
    BecameLate,
    CameBack,
    PartAssessed,
    VerdictWithdrawn,
    PartForwarded,
    ForwardingTakenBack,
    AnswerReceived, ///< of the complainant
    PartialResponseRecorded,
    CaseClosed,
    CaseReopened
};
/// In the order in which they are told: as a case goes, and last what waits for the officer.
inline constexpr Keys<NewsKind, 14>
    newsKeys({{{NewsKind::CaseLogged, QLatin1StringView("caseLogged")},
               {NewsKind::PartAssessed, QLatin1StringView("partAssessed")},
               {NewsKind::VerdictWithdrawn, QLatin1StringView("verdictWithdrawn")},
               {NewsKind::AnswerReceived, QLatin1StringView("answerReceived")},
               {NewsKind::PartForwarded, QLatin1StringView("partForwarded")},
               {NewsKind::ForwardingTakenBack, QLatin1StringView("forwardingTakenBack")},
               {NewsKind::LetterPosted, QLatin1StringView("letterPosted")},
               {NewsKind::LetterNotPosted, QLatin1StringView("letterNotPosted")},
               {NewsKind::PartialResponseRecorded, QLatin1StringView("partialResponseRecorded")},
               {NewsKind::ResponseRecorded, QLatin1StringView("responseRecorded")},
               {NewsKind::CaseClosed, QLatin1StringView("caseClosed")},
               {NewsKind::CaseReopened, QLatin1StringView("caseReopened")},
               {NewsKind::BecameLate, QLatin1StringView("becameLate")},
               {NewsKind::CameBack, QLatin1StringView("cameBack")}}});

/// The acts that are news: each leaves a case elsewhere than where the officer left it.
inline constexpr std::array<std::pair<ActKind, NewsKind>, 13> newsActs{{
    {ActKind::ComplaintLogged, NewsKind::CaseLogged},
    {ActKind::Assessed, NewsKind::PartAssessed},
    {ActKind::VerdictWithdrawn, NewsKind::VerdictWithdrawn},
    {ActKind::AnswerReceived, NewsKind::AnswerReceived},
    {ActKind::Forwarded, NewsKind::PartForwarded},
    {ActKind::ForwardedDespiteConflict, NewsKind::PartForwarded},
    {ActKind::ForwardingTakenBack, NewsKind::ForwardingTakenBack},
    {ActKind::LetterPosted, NewsKind::LetterPosted},
    {ActKind::LetterNotPosted, NewsKind::LetterNotPosted},
    {ActKind::PartialResponseRecorded, NewsKind::PartialResponseRecorded},
    {ActKind::ResponseRecorded, NewsKind::ResponseRecorded},
    {ActKind::Closed, NewsKind::CaseClosed},
    {ActKind::Reopened, NewsKind::CaseReopened},
}};

struct NewsItem
{
    NewsKind kind;
    ComplaintId complaint;
    QString number; ///< of the case
    QDate day;      ///< it happened; for BecameLate the due date that passed

    bool operator==(const NewsItem &) const = default;
};

/// What changed since the last day before today on which the officer worked in the register, see
/// Overview::news().
struct News
{
    QDate since;           ///< that day; what was done on it counts
    QList<NewsItem> items; ///< by kind in the order of newsKeys, then by day

    qsizetype count(NewsKind kind) const;
    bool operator==(const News &) const = default;
};

} // namespace gehoor
