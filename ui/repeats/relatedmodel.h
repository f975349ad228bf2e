// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/repeats/relatedcase.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// Cases that belong together with one that is shown, with why.
class RelatedModel final : public RowsModel<RelatedCase>
{
    Q_OBJECT
public:
    enum Column { Case, Received, Who, Theme, StandingColumn, Relation, Why, ColumnCount };
    /// `unlinked` stands where no link is.
    RelatedModel(QString unlinked, QObject *parent) : RowsModel(parent), m_unlinked(std::move(unlinked)) {}

    /// Under privacy names are initials, and what the cases have in common is not shown.
    void show(QList<RelatedCase> cases, bool privacy);

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const RelatedCase &row, int column, int role) const override;

private:
    QString name(const RelatedCase &row) const;
    QString text(const RelatedCase &row, int column) const;

    QString m_unlinked;
    bool m_privacy = false;
};

} // namespace gehoor
