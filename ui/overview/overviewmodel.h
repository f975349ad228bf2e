// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// The cases of a filter, newest first, fetched page by page as the officer scrolls.
class OverviewModel final : public RowsModel<OverviewRow>
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Received,
        Complainant,
        CapacityColumn,
        Subject,
        StandingColumn,
        NextStepColumn,
        Due,
        ColumnCount
    };

    explicit OverviewModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const OverviewFilter &filter);
    const OverviewFilter &filter() const { return m_filter; }
    void setPrivacy(bool on);
    /// Reads as many rows anew as were read before.
    void refresh();

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const gehoor::Error &error);

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const OverviewRow &row, int column, int role) const override;

private:
    /// Without the word of the safety flag.
    QString name(const OverviewRow &row) const;
    QString text(const OverviewRow &row, int column) const;
    QVariant sortValue(const OverviewRow &row, int column) const;

    Desk &m_desk;
    OverviewFilter m_filter;
    WorkingCalendar m_calendar; ///< by which lateness counts
    bool m_privacy = false;
    bool m_more = false;
};

} // namespace gehoor
