// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/auditfilter.h>
#include <core/registerfile/registerfile.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// The audit trail as a table, newest first, read in pages as one scrolls.
class AuditModel final : public RowsModel<AuditLine>
{
    Q_OBJECT
public:
    enum Column { Number, At, What, Case, Officer, Note, ColumnCount };
    explicit AuditModel(RegisterFile &file, QObject *parent = nullptr);

    /// Shows the lines that are meant, from the first.
    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }
    /// Reads anew, as far as it was read.
    void refresh();
    /// The numbers of two lines that are shown, of which the second was written later and is of an earlier
    /// moment, as when a clock was set back: the newest such.
    std::optional<std::pair<qint64, qint64>> aroundSetBack() const;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const gehoor::Error &error);

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const AuditLine &line, int column, int role) const override;

private:
    /// A page, and whether there is another after it.
    std::optional<QList<AuditLine>> page(int size, const AuditLine *after);

    RegisterFile &m_file;
    AuditFilter m_filter;
    bool m_more = false;
};

} // namespace gehoor
