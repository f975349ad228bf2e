// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/responsedocument.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/settings/responsibledialog.h>
#include <ui/settings/responsiblesmodel.h>
#include <ui/settings/responsiblespage.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

ResponsiblesPage::ResponsiblesPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_model(new ResponsiblesModel(this)),
      m_view(new QTableView(this)), m_emptyLabel(plainLabel(this)),
      m_changeButton(new QPushButton(tr("Chan&ge…"), this))
{
    m_view->setObjectName(u"responsiblesTable"_s);
    m_view->setModel(m_model);
    setUpTable(*m_view, tr("responsible persons"), {27, 11, 10, 9, 0, 16, 10});
    m_emptyLabel->setText(
        tr("There is no responsible person yet. Add the functions to which an admissible complaint "
           "is forwarded."));
    auto *addButton = new QPushButton(tr("&Add…"), this);
    addButton->setObjectName(u"addResponsibleButton"_s);
    m_changeButton->setObjectName(u"changeResponsibleButton"_s);
    auto *importButton = new QPushButton(tr("&Import a list…"), this);
    importButton->setObjectName(u"importResponsiblesButton"_s);
    importButton->setToolTip(
        tr("From a spreadsheet, saved as CSV in UTF-8. Columns: function, name, team, e-mail, "
           "active, themes, locations, deputy, deputy from, deputy to."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(m_changeButton);
    buttons->addWidget(importButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_emptyLabel);
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    tabThrough(*layout);

    const bool writable = desk.file.access() == Access::Write;
    addButton->setEnabled(writable);
    importButton->setEnabled(writable);
    connect(importButton, &QPushButton::clicked, this, &ResponsiblesPage::importList);
    connect(addButton, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_changeButton, &QPushButton::clicked, this, [this] { change(m_view->currentIndex()); });
    if (writable)
        connect(m_view, &QTableView::activated, this, &ResponsiblesPage::change);
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void ResponsiblesPage::read()
{
    const auto responsibles = m_desk.forwarding.responsibles();
    if (!responsibles)
        return m_prompts.tell(this, responsibles.error());
    const int row = std::max(0, m_view->currentIndex().row());
    m_model->setRows(*responsibles);
    m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_emptyLabel->setVisible(responsibles->isEmpty());
    m_changeButton->setEnabled(m_desk.file.access() == Access::Write && !responsibles->isEmpty());
}

void ResponsiblesPage::change(const QModelIndex &index)
{
    if (index.isValid())
        edit(m_model->row(index.row()));
}

void ResponsiblesPage::edit(const Responsible &responsible)
{
    ResponsibleDialog(m_desk, m_prompts, responsible, this).exec();
}

void ResponsiblesPage::importList()
{
    const QString path = m_prompts.openFile(this, tr("Import a list of responsible persons"),
                                            tr("Lists (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto list = readDocument(path);
    if (!list)
        return m_prompts.tell(this, list.error());
    const auto count = m_desk.forwarding.importResponsibles(list->content);
    if (!count)
        return m_prompts.tell(this, count.error());
    m_prompts.tell(this,
                   tr("Added %1 and changed %2 responsible persons.").arg(count->added).arg(count->changed));
}

} // namespace gehoor
