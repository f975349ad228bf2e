// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/retention/retentionmodels.h>
#include <ui/wording/backups.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>

#include <QDir>

namespace gehoor {

QString DueModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Case");
    case Outcome:
        return tr("Outcome");
    case Closed:
        return tr("Closed");
    case KeptUntil:
        return tr("Kept until");
    default:
        return {};
    }
}

QVariant DueModel::cell(const DueCase &due, int column, int role) const
{
    if (role == IdRole)
        return due.of.id.value();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return due.of.number;
    case Outcome:
        return wording(due.of.outcome);
    case Closed:
        return shortDate(due.of.closed);
    case KeptUntil:
        return shortDate(due.due);
    default:
        return {};
    }
}

QString HeldModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Case");
    case Since:
        return tr("On hold since");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

QVariant HeldModel::cell(const HeldCase &held, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return held.number;
    case Since:
        return shortDate(held.hold.day);
    case Reason:
        return held.hold.reason;
    default:
        return {};
    }
}

QString DoomedModel::heading(int column) const
{
    switch (column) {
    case Made:
        return tr("Backup of");
    case Whereabouts:
        return tr("Still there?");
    case Reason:
        return tr("Why");
    case File:
        return tr("File");
    default:
        return {};
    }
}

QVariant DoomedModel::cell(const DoomedCopy &doomed, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return localMoment(doomed.copy.made);
    case Whereabouts:
        return whereabouts(doomed.copy);
    case Reason:
        return reasonOf(doomed);
    case File:
        return QDir::toNativeSeparators(doomed.copy.path);
    default:
        return {};
    }
}

} // namespace gehoor
