// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/markers.h>
#include <ui/repeats/relatedmodel.h>
#include <ui/wording/repeats.h>
#include <ui/wording/wording.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestText = 300; ///< a table measures all of its text

} // namespace

void RelatedModel::show(QList<RelatedCase> cases, bool privacy)
{
    m_privacy = privacy;
    setRows(std::move(cases));
}

QString RelatedModel::heading(int column) const
{
    switch (column) {
    case Case:
        return tr("Case");
    case Received:
        return tr("Received");
    case Who:
        return tr("Who");
    case Theme:
        return tr("Theme");
    case StandingColumn:
        return tr("Standing");
    case Relation:
        return tr("Relation");
    default:
        return tr("Why it is shown");
    }
}

QVariant RelatedModel::cell(const RelatedCase &row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == SortRole)
        return text(row, column).left(longestText).simplified();
    return column == Who && row.safetyFlag ? besideSafety(name(row), role) : QVariant();
}

QString RelatedModel::name(const RelatedCase &row) const
{
    return m_privacy ? initials(row.complainant) : row.complainant.left(longestName).simplified();
}

QString RelatedModel::text(const RelatedCase &row, int column) const
{
    switch (column) {
    case Case:
        return row.number;
    case Received:
        return shortDate(row.received);
    case Who:
        return row.safetyFlag ? withSafety(name(row)) : name(row);
    case Theme:
        return row.themes.join(u", "_s);
    case StandingColumn:
        return sentenceCase(standingWords(row));
    case Relation:
        return row.linked ? tr("linked %1").arg(shortDate(*row.linked)) : m_unlinked;
    default:
        return sentenceCase(wording(row.reasons, m_privacy));
    }
}

} // namespace gehoor
