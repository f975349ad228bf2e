// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/trailtime.h>
#include <ui/registerfile/auditmodel.h>
#include <ui/wording/wording.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int pageSize = 200;

} // namespace

AuditModel::AuditModel(RegisterFile &file, QObject *parent) : RowsModel(parent), m_file(file) {}

void AuditModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    if (auto lines = page(pageSize, nullptr))
        setRows(*std::move(lines));
}

void AuditModel::refresh()
{
    if (auto lines = page(std::max(pageSize, rowCount()), nullptr))
        setRows(*std::move(lines));
}

std::optional<QList<AuditLine>> AuditModel::page(int size, const AuditLine *after)
{
    auto lines = m_file.audit(m_filter, size + 1, after);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return std::nullopt;
    }
    m_more = lines->size() > size;
    if (m_more)
        lines->removeLast();
    return *std::move(lines);
}

/// They stand by their moments, so that the earlier of the two stands above the later.
std::optional<std::pair<qint64, qint64>> AuditModel::aroundSetBack() const
{
    const auto found = std::adjacent_find(
        rows().cbegin(), rows().cend(), [](const AuditLine &above, const AuditLine &below) {
            return above.number < below.number && goesBack(above.at, below.at);
        });
    return found == rows().cend() ? std::nullopt
                                  : std::optional(std::pair(found->number, (found + 1)->number));
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !rows().isEmpty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (const auto lines = page(pageSize, &rows().constLast()))
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
    case Officer:
        return tr("Officer");
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
    case At:
        return auditMoment(line.at);
    case What:
        return auditAct(line);
    case Case:
        return line.complaintNumber;
    case Officer:
        return line.officer;
    case Note:
        return auditNote(line);
    default:
        return {};
    }
}

} // namespace gehoor
