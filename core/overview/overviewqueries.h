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
/// Open cases, or those due on or before a day, by due date, with what was put off.
Query workQuery(const std::optional<QDate> &dueBy);
/// What is to be checked and holds today.
Query toCheckQuery(QDate today);
Query openCasesQuery();
Query countOpenCasesQuery();
Query countCasesQuery();
Query rowQuery(ComplaintId id);
/// What the posted letters of a case say about where it stands: any to the complainant, the last request for
/// information, whether one tells of the forwarding, the last about a delay.
Query lettersQuery(ComplaintId id);

/// What the checks look at in a case, beside its standing, and its letters.
Query checkFactsQuery(ComplaintId id);
Query checkedLettersQuery(ComplaintId id);
Query openMeasuresQuery(ComplaintId id);
/// What was noted, decided, answered and agreed in the work on a case, in words, a row for each; and what
/// its documents are called.
Query wordsOfWorkQuery(ComplaintId id);
Query casesAfterQuery(ComplaintId id, int limit);
/// The moment of the last work before `moment`: of an officer, or of anybody when the name is empty.
Query lastActQuery(const QDateTime &moment, const QString &officer);
/// The acts since `moment` that are news.
Query newsQuery(const QDateTime &moment);
/// Open cases whose due date lies from `since` to the day before `today`.
Query becameLateQuery(QDate since, QDate today);
/// What was put off until a day after `since` and at most `today`.
Query cameBackQuery(QDate since, QDate today);

} // namespace gehoor
