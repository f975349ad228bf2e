// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/forwarding/measuredialog.h>
#include <ui/forwarding/measurespanel.h>
#include <ui/wording/wording.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {

QString MeasuresModel::heading(int column) const
{
    switch (column) {
    case TextColumn:
        return tr("Measure");
    case OwnerColumn:
        return tr("Who sees to it");
    case DueColumn:
        return tr("By");
    default:
        return tr("State");
    }
}

QVariant MeasuresModel::cell(const Measure &measure, int column, int role) const
{
    if (role == IdRole)
        return measure.id.value();
    if (role == SortRole && column == DueColumn)
        return measure.due.value_or(QDate());
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case TextColumn:
        return measure.text.left(500);
    case OwnerColumn:
        return measure.owner.left(500);
    case DueColumn:
        return measure.due ? shortDate(*measure.due) : QString();
    default:
        return wording(measure.state);
    }
}

MeasuresPanel::MeasuresPanel(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_complaint(complaint),
      m_model(new MeasuresModel(this)), m_view(new QTableView(this))
{
    m_view->setObjectName(u"measuresTable"_s);
    m_view->setModel(m_model);
    setUpTable(*m_view, tr("measures"), {0, 20, 17, 14});
    m_view->setMinimumHeight(fontMetrics().height() * 6);
    auto *addButton = new QPushButton(tr("A&dd a measure…"), this);
    addButton->setObjectName(u"addMeasureButton"_s);
    auto *changeButton = new QPushButton(tr("Chan&ge…"), this);
    changeButton->setObjectName(u"changeMeasureButton"_s);
    for (QPushButton *button : {addButton, changeButton}) {
        button->setAutoDefault(false);
        button->setEnabled(desk.file.access() == Access::Write);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(changeButton);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, [this] { edit({}); });
    connect(changeButton, &QPushButton::clicked, this, &MeasuresPanel::changeChosen);
    if (desk.file.access() == Access::Write)
        connect(m_view, &QTableView::activated, this, &MeasuresPanel::changeChosen);
    read();
}

void MeasuresPanel::read()
{
    const auto measures = m_desk.forwarding.measures(m_complaint);
    if (!measures)
        return m_prompts.tell(this, measures.error());
    const int row = std::max(0, m_view->currentIndex().row());
    m_model->setRows(*measures);
    m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void MeasuresPanel::edit(const Measure &measure)
{
    if (MeasureDialog(m_desk, m_prompts, m_complaint, measure, this).exec() == QDialog::Accepted)
        read();
}

void MeasuresPanel::changeChosen()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        edit(Measure(m_model->row(index.row())));
}

} // namespace gehoor
