// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/registerfile/auditmodel.h>
#include <ui/registerfile/auditpage.h>

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

AuditPage::AuditPage(RegisterFile &file, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_model(new AuditModel(file, this)), m_countLabel(plainLabel(this))
{
    auto *view = new QTableView(this);
    view->setObjectName(u"auditTable"_s);
    view->setModel(m_model);
    setUpTable(*view, tr("audit trail"), {8, 22, 32, 12, 0});
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("Every act stands here with its time. No line can be changed or taken away; each is "
           "chained to the one before."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(view);
    layout->addWidget(m_countLabel);

    connect(m_model, &AuditModel::failed, this,
            [this, &prompts](const Error &error) { prompts.tell(this, error); });
    connect(m_model, &AuditModel::rowsInserted, this, &AuditPage::showCount);
    connect(m_model, &AuditModel::modelReset, this, &AuditPage::showCount);
    new Refresher(*this, file.changes(), [this] { m_model->refresh(); });
}

void AuditPage::showCount()
{
    const QString count = tr("%n line(s)", nullptr, m_model->rowCount());
    m_countLabel->setText(m_model->canFetchMore({}) ? tr("the newest %1, more below").arg(count) : count);
}

} // namespace gehoor
