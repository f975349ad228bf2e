// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/markers.h>
#include <ui/texts/textsmodel.h>

namespace gehoor {
namespace {

bool isPiece(const TextName &name)
{
    return name.kind == TextKind::Letter && !letterKindKeys.value(name.key);
}

} // namespace

QString TextsModel::heading(int column) const
{
    switch (column) {
    case Text:
        return tr("Text");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant TextsModel::cell(const TextRow &row, int column, int role) const
{
    if (role == Qt::FontRole && row.state == TextState::NewShipped)
        return boldFont();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Text:
        return sentenceCase(isPiece(row.name) ? tr("piece: %1").arg(wording(row.name)) : wording(row.name));
    case State:
        return wording(row.state);
    default:
        return {};
    }
}

} // namespace gehoor
