// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/registerfile/auditmodel.h>
#include <ui/registerfile/auditpage.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int firstLines = 1000;
constexpr int everything = 0;

} // namespace

AuditPage::AuditPage(RegisterFile &file, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_file(file), m_prompts(prompts), m_model(new AuditModel(this)),
      m_countLabel(plainLabel(this)), m_allButton(new QPushButton(tr("&Whole trail"), this)),
      m_most(firstLines)
{
    auto *view = new QTableView(this);
    view->setObjectName(u"auditTable"_s);
    view->setModel(m_model);
    setUpTable(*view, tr("audit trail"), {8, 22, 32, 12, 0});
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("Every act stands here with its time. No line can be changed or taken away; each is "
           "chained to the one before."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_countLabel, 1);
    foot->addWidget(m_allButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(view);
    layout->addLayout(foot);

    connect(m_allButton, &QPushButton::clicked, this, [this] {
        m_most = everything;
        read();
    });
    new Refresher(*this, file.changes(), [this] { read(); });
}

void AuditPage::read()
{
    auto lines = m_file.audit(m_most);
    if (!lines)
        return m_prompts.tell(this, lines.error());
    std::reverse(lines->begin(), lines->end());
    m_allButton->setVisible(m_most != everything && lines->size() >= m_most);
    m_countLabel->setText(m_allButton->isVisibleTo(this) ? tr("The newest %n lines", nullptr, m_most)
                                                         : tr("%n line(s)", nullptr, int(lines->size())));
    m_model->setRows(*lines);
}

} // namespace gehoor
