// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/overview/news.h>
#include <core/overview/worklist.h>
#include <core/registerfile/registerfile.h>
#include <core/settings/settings.h>

namespace gehoor {

struct CaseRecord;

/// One line of a list of cases.
struct OverviewRow
{
    ComplaintId id;
    QString number;
    QDate received;
    Channel channel;
    QString complainant; ///< name; without one the organisation; without either the e-mail address
    Capacity capacity;
    QString subject;
    QList<Verdict> verdicts; ///< of its parts, in their order, those that have one
    Standing standing;
    std::optional<Step> nextStep;
    std::optional<QDate> due;
    bool safetyFlag = false;
    Priority priority = Priority::Normal;
    std::optional<Cleared> cleared = {}; ///< only a stub is left of it

    bool operator==(const OverviewRow &) const = default;
};

/// Which cases. All that are given must hold.
struct OverviewFilter
{
    std::optional<Standing> standing = {}; ///< any part of the case stands so
    std::optional<QDate> from = {};        ///< received on or after
    std::optional<QDate> to = {};          ///< received on or before
    QString search = {};                   ///< typed words, see searchQuery()

    bool operator==(const OverviewFilter &) const = default;
};

/// Where a page of rows ends. Rows come newest received first; those of a search, newest logged first.
struct PageEnd
{
    QDate received;
    ComplaintId id;
};

/// Reading the cases as lists, and keeping what they show in step with the facts.
class Overview
{
public:
    Overview(RegisterFile &file, const Settings &settings);

    /// At most `limit` rows, those after `after` (none: from the start). Never scans the whole register.
    /// Search text without a letter or digit in it does not narrow the list.
    [[nodiscard]] Result<QList<OverviewRow>> rows(const OverviewFilter &filter, int limit,
                                                  const std::optional<PageEnd> &after = {}) const;
    /// Walks all rows of the filter, for exports; `each` returns false to stop, which is no
    /// failure.
    [[nodiscard]] Result<> each(const OverviewFilter &filter,
                                const std::function<bool(const OverviewRow &)> &each) const;
    /// All open cases, or those due on or before a day, by due date: the day's work, see workGroups().
    [[nodiscard]] Result<QList<WorkRow>> work(const std::optional<QDate> &dueBy = {}) const;
    /// What is to be checked today, in open and closed cases, the longest waiting first.
    [[nodiscard]] Result<QList<CheckRow>> toCheck(QDate today) const;
    /// What changed since the last day before today on which the chosen officer did something, or anybody
    /// when that officer is new or none is chosen; none in a register of today.
    [[nodiscard]] Result<std::optional<News>> news(QDate today) const;
    /// How many cases are open, and how many there are in all.
    [[nodiscard]] Result<qint64> openCases() const;
    [[nodiscard]] Result<qint64> allCases() const;
    [[nodiscard]] Result<QList<ComplaintId>> openIds() const;
    /// One row.
    [[nodiscard]] Result<OverviewRow> row(ComplaintId id) const;

    /// The facts of a case, read from the register.
    [[nodiscard]] Result<CaseFacts> facts(ComplaintId id) const;
    /// Where it stands now, with every next step and its due date.
    [[nodiscard]] Result<CaseStanding> standing(ComplaintId id) const;

    /// All that is to be checked in the case, worked out from its facts.
    [[nodiscard]] Result<QList<Check>> checks(ComplaintId id) const;
    /// The next cases in the order they were logged, at most `limit`; from the start after id 0.
    [[nodiscard]] Result<QList<ComplaintId>> casesAfter(ComplaintId id, int limit) const;

    /// Works out the rows that an act may have changed, and by which words its case is found; run by
    /// RegisterFile inside the act's transaction.
    [[nodiscard]] Result<> derive(const Act &act);

private:
    [[nodiscard]] Result<CaseFacts> facts(const CaseRecord &record) const;
    [[nodiscard]] Result<CheckFacts> checkFacts(const CaseRecord &record) const;
    [[nodiscard]] Result<> refresh(const CaseRecord &record, const Terms &terms);
    [[nodiscard]] Result<> refreshDue(const CaseRecord &record, const Terms &terms);
    [[nodiscard]] Result<> replaceChecks(ComplaintId id, const QList<Check> &checks);

    RegisterFile &m_file;
    const Settings &m_settings;
};

} // namespace gehoor

Q_DECLARE_TYPEINFO(gehoor::OverviewRow, Q_RELOCATABLE_TYPE); // a list grows by moving bytes
