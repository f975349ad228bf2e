// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/today/todaymodel.h>
#include <ui/today/todaypage.h>
#include <ui/wording/wording.h>

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// More open cases than one officer can have in hand; the rest is under Cases.
constexpr int mostWork = 200;

int urgent(const QList<OverviewRow> &rows, QDate today)
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [today](const OverviewRow &row) {
        return workHead(row, today) <= WorkHead::ThisWeek;
    }));
}

} // namespace

TodayPage::TodayPage(Desk &desk, Prompts &prompts, Preferences &preferences, const QList<QAction *> &actions,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_model(new TodayModel(this)),
      m_view(new QTreeView(this)), m_dateLabel(plainLabel(this)), m_emptyLabel(plainLabel(this))
{
    m_view->setObjectName(u"todayView"_s);
    m_view->setModel(m_model);
    setUpTree(*m_view, tr("today's work"), {15, 32, 27, 0, 26});
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    rememberColumns(*m_view->header(), preferences, u"today"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setText(
        tr("Nothing is waiting.\n\nA complaint that came by mail: read it in with Ctrl+O, or drag "
           "the .eml file into this window.\nA complaint by phone, post or in person: Ctrl+N."));
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pageTop(tr("Today"), m_dateLabel, actions, this));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_emptyLabel, 1);

    connect(m_view, &QTreeView::activated, this, &TodayPage::choose);
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void TodayPage::setPrivacy(bool on)
{
    if (std::exchange(m_privacy, on) != on)
        read();
}

void TodayPage::read()
{
    const auto rows = m_desk.overview.work(mostWork);
    if (!rows)
        return m_prompts.tell(this, rows.error());
    showWork(*rows);
}

void TodayPage::showWork(const QList<OverviewRow> &rows)
{
    const QDate today = m_desk.clock.today();
    const QVariant chosen = m_view->currentIndex().data(TodayModel::IdRole);
    m_model->setWork(rows, today, m_privacy);
    QModelIndex current;
    for (int head = 0; head < m_model->rowCount(); ++head) {
        m_view->setFirstColumnSpanned(head, {}, true);
        const QModelIndex headIndex = m_model->index(head, 0);
        for (int row = 0; row < m_model->rowCount(headIndex); ++row) {
            const QModelIndex index = m_model->index(row, 0, headIndex);
            if (!current.isValid() || index.data(TodayModel::IdRole) == chosen)
                current = index;
        }
    }
    m_view->expandAll();
    m_view->setCurrentIndex(current);
    m_view->setVisible(!rows.isEmpty());
    m_emptyLabel->setVisible(rows.isEmpty());
    m_dateLabel->setText(shortDate(today));
    Q_EMIT urgentCounted(urgent(rows, today));
}

void TodayPage::choose(const QModelIndex &index)
{
    const QVariant id = index.data(TodayModel::IdRole);
    if (id.isValid())
        Q_EMIT caseChosen(ComplaintId(id.toLongLong()));
}

} // namespace gehoor
