// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/common/periodpicker.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/overview/overviewmodel.h>
#include <ui/overview/overviewpage.h>
#include <ui/wording/wording.h>

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int typingPause = 200; // milliseconds

/// Who finds nothing must not conclude that there is no such case.
QString whyEmpty(const OverviewFilter &filter)
{
    if (filter == OverviewFilter())
        return OverviewPage::tr("There is no case yet. New complaint: Ctrl+N. Read mail: Ctrl+O.");
    const QString nothing = OverviewPage::tr("No case fits what you asked for.");
    if (filter.search.trimmed().isEmpty())
        return nothing;
    return nothing + u'\n' +
           OverviewPage::tr("Letters, what documents hold, data breaches and what is protected are not "
                            "searched.");
}

} // namespace

OverviewPage::OverviewPage(Desk &desk, Prompts &prompts, Preferences &preferences,
                           const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new OverviewModel(desk, this)), m_view(new QTableView(this)),
      m_countLabel(plainLabel(this)), m_emptyLabel(plainLabel(this)), m_standingBox(new QComboBox(this)),
      m_periodPicker(new PeriodPicker(desk.clock.today(), this)),
      m_clearButton(new QPushButton(tr("&All cases"), this))
{
    m_view->setObjectName(u"casesTable"_s);
    m_view->setModel(m_model);
    setUpTable(*m_view, tr("cases"), {11, 12, 25, 17, 0, 18, 14, 20});
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    rememberColumns(*m_view->horizontalHeader(), preferences, u"cases"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pageTop(tr("Cases"), m_countLabel, actions, this));
    layout->addWidget(filterRow());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_emptyLabel, 1);
    tabThrough(*layout);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &OverviewPage::applyFilter);
    connect(m_view, &QTableView::activated, this, &OverviewPage::choose);
    connect(m_model, &OverviewModel::failed, this,
            [this, &prompts](const Error &error) { prompts.tell(this, error); });
    connect(m_model, &OverviewModel::rowsInserted, this, &OverviewPage::showCount);
    connect(m_model, &OverviewModel::modelReset, this, &OverviewPage::showCount);
    new Refresher(*this, desk.file.changes(), [this] { reread(); });
}

QWidget *OverviewPage::filterRow()
{
    auto *row = new QWidget(this);
    m_standingBox->setObjectName(u"standingBox"_s);
    m_standingBox->addItem(tr("all"));
    for (const auto &entry : standingKeys.entries())
        m_standingBox->addItem(wording(entry.first), QVariant::fromValue(int(entry.first)));
    auto *standingLabel = new QLabel(tr("S&tands"), row);
    standingLabel->setBuddy(m_standingBox);
    auto *periodLabel = new QLabel(tr("&Received"), row);
    periodLabel->setBuddy(m_periodPicker->box());
    m_clearButton->setObjectName(u"clearFilterButton"_s);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{standingLabel, m_standingBox, periodLabel,
                                                            m_periodPicker, m_clearButton})
        layout->addWidget(widget);
    layout->addStretch();

    connect(m_standingBox, &QComboBox::currentIndexChanged, this, &OverviewPage::applyFilter);
    connect(m_periodPicker, &PeriodPicker::changed, this, &OverviewPage::applyFilter);
    connect(m_clearButton, &QPushButton::clicked, this, &OverviewPage::clearFilter);
    return row;
}

void OverviewPage::search(const QString &words)
{
    m_words = words;
    m_typing.start();
}

void OverviewPage::setPrivacy(bool on)
{
    m_model->setPrivacy(on);
}

OverviewFilter OverviewPage::filter() const
{
    OverviewFilter filter;
    if (const QVariant standing = m_standingBox->currentData(); standing.isValid())
        filter.standing = Standing(standing.toInt());
    const Period period = m_periodPicker->period();
    filter.from = period.from;
    filter.to = period.to;
    filter.search = m_words;
    return filter;
}

QList<ComplaintId> OverviewPage::chosenCases() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ComplaintId> cases;
    for (const QModelIndex &row : std::as_const(rows))
        cases.append(m_model->row(row.row()).id);
    return cases;
}

void OverviewPage::applyFilter()
{
    m_typing.stop();
    m_model->setFilter(filter());
    m_view->selectRow(0);
}

void OverviewPage::reread()
{
    const QVariant current = m_view->currentIndex().data(OverviewModel::IdRole);
    const QList<ComplaintId> chosen = chosenCases();
    m_model->refresh();
    const auto found =
        m_model->match(m_model->index(0, 0), OverviewModel::IdRole, current, 1, Qt::MatchExactly);
    m_view->setCurrentIndex(found.value(0, m_model->index(0, 0)));
    for (int row = 0; chosen.size() > 1 && row < m_model->rowCount(); ++row) {
        if (chosen.contains(m_model->row(row).id))
            m_view->selectionModel()->select(m_model->index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void OverviewPage::clearFilter()
{
    m_words.clear();
    m_standingBox->setCurrentIndex(0);
    m_periodPicker->setPeriod({});
    Q_EMIT searchCleared();
    applyFilter();
    m_view->setFocus();
}

void OverviewPage::showCount()
{
    const int rows = m_model->rowCount();
    const OverviewFilter asked = filter();
    const QString count = tr("%n case(s)", nullptr, rows);
    m_countLabel->setText(m_model->canFetchMore({}) ? tr("the newest %1, more below").arg(count) : count);
    m_clearButton->setEnabled(asked != OverviewFilter());
    m_emptyLabel->setText(whyEmpty(asked));
    m_view->setVisible(rows > 0);
    m_emptyLabel->setVisible(rows == 0);
}

void OverviewPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT caseChosen(m_model->row(index.row()).id);
}

void OverviewPage::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

} // namespace gehoor
