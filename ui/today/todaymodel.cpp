// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>
#include <ui/today/todaymodel.h>
#include <ui/wording/wording.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QList<QStandardItem *> itemsOf(const OverviewRow &row, QDate today, bool privacy)
{
    const bool late = row.due && *row.due < today;
    const QString due = row.due ? dueWords(*row.due, today) : QString();
    const QStringList texts{row.number, privacy ? initials(row.complainant) : row.complainant,
                            wording(row.standing), row.nextStep ? wording(*row.nextStep) : QString(), due};
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        item->setData(row.id.value(), TodayModel::IdRole);
        items << item;
    }
    if (row.safetyFlag)
        items[TodayModel::Complainant]->setData(safetyIcon(), Qt::DecorationRole);
    if (row.safetyFlag)
        items[TodayModel::Complainant]->setText(withSafety(texts.at(TodayModel::Complainant)));
    if (late)
        items[TodayModel::Due]->setData(boldFont(), Qt::FontRole);
    return items;
}

} // namespace

TodayModel::TodayModel(QObject *parent) : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Case"), tr("Complainant"), tr("Stands"), tr("Next step"), tr("Due")});
}

void TodayModel::setWork(const QList<OverviewRow> &rows, QDate today, bool privacy)
{
    removeRows(0, rowCount());
    const auto groups = workGroups(rows, today);
    for (const WorkGroup &group : groups) {
        auto *head = new QStandardItem(u"%1 (%2)"_s.arg(wording(group.head)).arg(group.rows.size()));
        head->setEditable(false);
        head->setSelectable(false);
        head->setData(boldFont(), Qt::FontRole);
        for (const OverviewRow &row : group.rows)
            head->appendRow(itemsOf(row, today, privacy));
        appendRow(head);
    }
}

} // namespace gehoor
