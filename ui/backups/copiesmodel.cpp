// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/backups/copiesmodel.h>
#include <ui/wording/backups.h>
#include <ui/wording/inspection.h>

#include <QDir>

namespace gehoor {

QString CopiesModel::heading(int column) const
{
    switch (column) {
    case Made:
        return tr("Made");
    case Whereabouts:
        return tr("Still there?");
    case Cases:
        return tr("Cases");
    case Head:
        return tr("Head of trail");
    case File:
        return tr("File");
    default:
        return {};
    }
}

QVariant CopiesModel::cell(const BackupCopy &copy, int column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == Head)
        return headWords(copy.auditHead);
    if (role == Qt::ToolTipRole && column == Head)
        return headWords(copy.auditHead);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return localMoment(copy.made);
    case Whereabouts:
        return whereabouts(copy);
    case Cases:
        return copy.complaints;
    case Head:
        return shortHead(copy.auditHead);
    case File:
        return QDir::toNativeSeparators(copy.path);
    default:
        return {};
    }
}

} // namespace gehoor
