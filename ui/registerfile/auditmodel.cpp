// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/registerfile/auditmodel.h>
#include <ui/wording/wording.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int pageSize = 200;

} // namespace

AuditModel::AuditModel(RegisterFile &file, QObject *parent) : RowsModel(parent), m_file(file) {}

void AuditModel::refresh()
{
    auto lines = m_file.audit(std::max(pageSize, rowCount()));
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    std::reverse(lines->begin(), lines->end());
    setRows(std::move(*lines));
}

/// Lines are numbered from one without a gap.
bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !rows().isEmpty() && rows().constLast().number > 1;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto lines = m_file.audit(pageSize, rows().constLast().number);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    std::reverse(lines->begin(), lines->end());
    appendRows(*lines);
}

QString AuditModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Line");
    case At:
        return tr("When");
    case What:
        return tr("What");
    case Case:
        return tr("Case");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QVariant AuditModel::cell(const AuditLine &line, int column, int role) const
{
    if (role == IdRole)
        return line.number;
    if (role == SortRole)
        return column == At ? QVariant(line.at) : cell(line, column, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return line.number;
    case At: {
        const QDateTime local = line.at.toLocalTime();
        return numericDate(local.date()) + local.toString(u" HH:mm:ss"_s);
    }
    case What:
        return wording(line.kind);
    case Case:
        return line.complaintNumber;
    case Note:
        return auditNote(line);
    default:
        return {};
    }
}

} // namespace gehoor
