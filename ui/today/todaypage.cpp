// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/emergencysheet.h>
#include <core/settings/calendarreminder.h>
#include <ui/common/pagelayout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/today/backupnotices.h>
#include <ui/today/newsdialog.h>
#include <ui/today/putoffdialog.h>
#include <ui/today/todaymodel.h>
#include <ui/today/todaypage.h>
#include <ui/today/workview.h>
#include <ui/wording/breaches.h>
#include <ui/wording/calendar.h>
#include <ui/wording/keys.h>
#include <ui/wording/retention.h>
#include <ui/wording/today.h>
#include <ui/wording/wording.h>

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int lookAtTheClock = 60'000; // milliseconds
constexpr int mostCounted = 99;        // cases to be cleared

qint64 urgent(const QList<WorkGroup> &groups)
{
    return std::accumulate(groups.begin(), groups.end(), qint64(0), [](qint64 sum, const WorkGroup &group) {
        return isUrgent(group.head) ? sum + group.size() : sum;
    });
}

constexpr auto sheetKey = Qt::CTRL | Qt::SHIFT | Qt::Key_E;

/// What is to be done about the sheet.
QString sheetAct(SheetState state)
{
    return state == SheetState::NotChecked ? TodayPage::tr("Type the sheet back…")
                                           : TodayPage::tr("Make the sheet…");
}

QString withKey(const QString &words, const QKeySequence &key)
{
    return u"%1  (%2)"_s.arg(words, key.toString(QKeySequence::NativeText));
}

/// A button that a key presses too, at once, wherever on the page the focus is; its words name the key.
QPushButton *keyButton(const QString &name, const QString &words, const QKeySequence &key, QWidget *page)
{
    auto *button = new QPushButton(withKey(words, key), page);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter works it as in a dialog
    const auto *shortcut = new QShortcut(key, page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
    return button;
}

QHBoxLayout *lineWith(QLabel *words, QPushButton *button)
{
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(button);
    return line;
}

} // namespace

TodayPage::TodayPage(Desk &desk, Prompts &prompts, Preferences &preferences, const QList<QAction *> &actions,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_model(new TodayModel(this)),
      m_view(new WorkView(this)), m_dateLabel(plainLabel(this)), m_newsLabel(plainLabel(this)),
      m_newsButton(keyButton(u"newsButton"_s, tr("What changed…"), Qt::CTRL | Qt::Key_I, this)),
      m_breachLabel(plainLabel(this)), m_breachButton(new QPushButton(this)), m_backupLabel(plainLabel(this)),
      m_sheetLabel(plainLabel(this)),
      m_sheetButton(keyButton(u"sheetButton"_s, sheetAct(SheetState::None), sheetKey, this)),
      m_calendarLabel(plainLabel(this)),
      m_calendarButton(
          keyButton(u"calendarButton"_s, tr("Complete the days…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, this)),
      m_retentionLabel(plainLabel(this)),
      m_retentionButton(
          keyButton(u"retentionButton"_s, tr("To Retention…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, this)),
      m_emptyLabel(plainLabel(this)), m_foot(new QWidget(this)),
      m_putOffButton(keyButton(u"putOffButton"_s, tr("Put off…"), Qt::CTRL | Qt::Key_U, this)),
      m_takeUpButton(
          keyButton(u"takeUpButton"_s, tr("Take up again"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, this))
{
    m_view->setObjectName(u"todayView"_s);
    m_view->setModel(m_model);
    setUpTree(*m_view, tr("today's work"), {14, 34, 25, 0, 26});
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    rememberColumns(*m_view->header(), preferences, u"today"_s);
    layOut(actions);
    connectKeys();
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void TodayPage::layOut(const QList<QAction *> &actions)
{
    m_newsLabel->setObjectName(u"newsLabel"_s);
    m_breachLabel->setObjectName(u"breachLabel"_s);
    m_breachButton->setObjectName(u"breachButton"_s);
    m_breachButton->setAutoDefault(true);                          // Enter works it as in a dialog
    const QKeySequence breaches(Qt::CTRL | Qt::SHIFT | Qt::Key_G); // of the window
    m_breachButton->setText(withKey(tr("What is to be done…"), breaches));
    m_backupLabel->setObjectName(u"backupLabel"_s);
    m_sheetLabel->setObjectName(u"sheetLabel"_s);
    m_calendarLabel->setObjectName(u"calendarLabel"_s);
    m_retentionLabel->setObjectName(u"retentionLabel"_s);
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setText(
        tr("Nothing is waiting.\n\nA complaint that came by mail: read it in with Ctrl+O, or drag "
           "the .eml file into this window.\nA complaint by phone, post or in person: Ctrl+N."));
    QLabel *hint = plainLabel(m_foot);
    hint->setText(tr("Enter opens the case at its step. Ctrl+Down and Ctrl+Up: next and previous group."));

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins({});
    foot->addWidget(hint, 1);
    foot->addWidget(m_putOffButton);
    foot->addWidget(m_takeUpButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pageTop(tr("Today"), m_dateLabel, actions, this));
    layout->addLayout(lineWith(m_breachLabel, m_breachButton));
    layout->addWidget(m_backupLabel);
    layout->addLayout(lineWith(m_sheetLabel, m_sheetButton));
    layout->addLayout(lineWith(m_calendarLabel, m_calendarButton));
    layout->addLayout(lineWith(m_newsLabel, m_newsButton));
    layout->addLayout(lineWith(m_retentionLabel, m_retentionButton));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_emptyLabel, 1);
    layout->addWidget(m_foot);
    tabThrough(*layout);
}

void TodayPage::connectKeys()
{
    connect(m_view, &QTreeView::activated, this, &TodayPage::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::displayChosen);
    connect(m_newsButton, &QPushButton::clicked, this, &TodayPage::showNews);
    connect(m_sheetButton, &QPushButton::clicked, this, &TodayPage::sheetRequested);
    connect(m_calendarButton, &QPushButton::clicked, this, &TodayPage::calendarRequested);
    connect(m_retentionButton, &QPushButton::clicked, this, &TodayPage::retentionRequested);
    connect(m_breachButton, &QPushButton::clicked, this, &TodayPage::breachesRequested);
    connect(m_putOffButton, &QPushButton::clicked, this, &TodayPage::putOff);
    connect(m_takeUpButton, &QPushButton::clicked, this, &TodayPage::takeUpAgain);
    for (const auto &[key, direction] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, -1)}) {
        const auto *jump = new QShortcut(Qt::CTRL | key, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(jump, &QShortcut::activated, this, [this, way = direction] { goToGroup(way); });
    }
    // What is late, and what comes back, changes by the night alone; the hours of a data breach by the
    // minute.
    connect(&m_midnight, &QTimer::timeout, this, &TodayPage::followTheDay);
    m_midnight.start(lookAtTheClock);
}

void TodayPage::followTheDay()
{
    if (!m_day.isValid() || m_desk.file.isAsleep())
        return;
    if (m_day != m_desk.clock.today())
        return read();
    if (m_breachLabel->text().isEmpty())
        return;
    if (const auto undecided =
            m_desk.breaches.undecided()) // what fails is told when all is read, not each minute
        displayBreaches(*undecided);
}

/// A night may have gone by while it was out of sight.
void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followTheDay();
}

void TodayPage::setPrivacy(bool on)
{
    if (std::exchange(m_privacy, on) != on)
        read();
}

void TodayPage::read()
{
    const QDate today = m_desk.clock.today();
    if (std::exchange(m_day, today) != today)
        readNews();
    readBreaches();
    readBackups();
    readSheet();
    readCalendar();
    readRetention();
    auto rows = m_desk.overview.work();
    if (!rows)
        return m_prompts.tell(this, rows.error());
    auto checks = m_desk.overview.toCheck(today);
    if (!checks)
        return m_prompts.tell(this, checks.error());
    showWork(workGroups(*std::move(rows), *std::move(checks), today));
}

/// Once a day: what changed while the officer was away stays in sight while the work goes on.
void TodayPage::readNews()
{
    const auto news = m_desk.overview.news(m_day);
    if (!news)
        return m_prompts.tell(this, news.error());
    m_news = *news;
    m_newsLabel->setText(m_news ? wording(*m_news) : QString());
    m_newsLabel->setVisible(m_news.has_value());
    m_newsButton->setVisible(m_news && !m_news->items.isEmpty());
}

/// Above all else: its hours are counted.
void TodayPage::readBreaches()
{
    const auto undecided = m_desk.breaches.undecided();
    if (!undecided)
        return m_prompts.tell(this, undecided.error());
    displayBreaches(*undecided);
}

void TodayPage::displayBreaches(const QList<Breach> &undecided)
{
    const QString words = breachNotice(undecided, m_desk.clock.now());
    m_breachLabel->setText(words.isEmpty() ? words : u"⚠ "_s + words);
    m_breachLabel->setVisible(!words.isEmpty());
    m_breachButton->setVisible(!words.isEmpty());
}

void TodayPage::readBackups()
{
    const auto lines = backupNotices(m_desk);
    if (!lines)
        return m_prompts.tell(this, lines.error());
    m_backupLabel->setText(lines->join(u'\n'));
    m_backupLabel->setVisible(!lines->isEmpty());
}

/// Until a sheet of the present key was typed back; for whom can do anything about it.
void TodayPage::readSheet()
{
    bool missing = false;
    if (m_desk.file.access() == Access::Write) {
        const auto state = sheetState(m_desk.file);
        if (!state)
            return m_prompts.tell(this, state.error());
        missing = *state != SheetState::Counts;
        m_sheetLabel->setText(u"⚠ "_s + wording(*state));
        m_sheetButton->setText(withKey(sheetAct(*state), sheetKey));
    }
    m_sheetLabel->setVisible(missing);
    m_sheetButton->setVisible(missing);
}

/// From the last quarter of the last year that is known; likewise.
void TodayPage::readCalendar()
{
    const auto terms = m_desk.settings.terms();
    if (!terms)
        return m_prompts.tell(this, terms.error());
    const auto year = m_desk.file.access() == Access::Write
                          ? yearToComplete(terms->calendar, m_day, monthsToHurry)
                          : std::nullopt;
    if (year)
        m_calendarLabel->setText(u"⚠ "_s + equatedDaysUnknown(*year));
    m_calendarLabel->setVisible(year.has_value());
    m_calendarButton->setVisible(year.has_value());
}

/// One row, however many cases there are, below what may be left of those that were cleared.
void TodayPage::readRetention()
{
    const auto due = m_desk.retention.due(mostCounted + 1);
    const auto rewriteDue = m_desk.retention.rewriteDue();
    if (!due || !rewriteDue)
        return m_prompts.tell(this, !due ? due.error() : rewriteDue.error());
    QStringList lines = *rewriteDue ? QStringList{u"⚠ "_s + rewriteNotice()} : QStringList();
    if (!due->isEmpty())
        lines << dueCount(due->size(), mostCounted) + u'.';
    m_retentionLabel->setText(lines.join(u'\n'));
    m_retentionLabel->setVisible(!lines.isEmpty());
    m_retentionButton->setVisible(!lines.isEmpty());
}

void TodayPage::showWork(const QList<WorkGroup> &groups)
{
    const QModelIndex before = m_view->currentIndex();
    const int head = before.parent().row();
    const int row = before.row();
    const QVariant id = before.data(TodayModel::IdRole);
    const CheckRow *const checked = m_model->checkRow(before);
    const auto check = checked ? std::optional(checked->check) : std::nullopt;

    m_model->setWork(groups, m_day, m_desk.settings.terms().value_or(Terms()).calendar, m_privacy);
    for (int at = 0; at < m_model->rowCount(); ++at)
        m_view->setFirstColumnSpanned(at, {}, true);
    m_view->expandAll();
    QModelIndex current;
    if (id.isValid())
        current = m_model->find(ComplaintId(id.toLongLong()), check);
    if (!current.isValid() && id.isValid()) { // what came in its place
        const QModelIndex group = m_model->index(std::min(head, m_model->rowCount() - 1), 0);
        current = m_model->index(std::min(row, m_model->rowCount(group) - 1), 0, group);
    }
    if (!current.isValid())
        current = m_model->index(0, 0, m_model->index(0, 0));
    m_view->setCurrentIndex(current);
    m_view->setVisible(!groups.isEmpty());
    m_foot->setVisible(!groups.isEmpty());
    m_emptyLabel->setVisible(groups.isEmpty());
    m_dateLabel->setText(shortDate(m_day));
    displayChosen();
    Q_EMIT urgentCounted(urgent(groups));
}

void TodayPage::displayChosen()
{
    const WorkRow *const row = m_model->workRow(m_view->currentIndex());
    const bool mayAct = row && m_desk.file.access() == Access::Write;
    m_putOffButton->setEnabled(mayAct);
    m_takeUpButton->setEnabled(mayAct && row->putOff && row->putOff->day > m_day);
}

void TodayPage::choose(const QModelIndex &index)
{
    if (const WorkRow *const row = m_model->workRow(index))
        Q_EMIT stepChosen(row->of.id, row->step);
    else if (const CheckRow *const checked = m_model->checkRow(index))
        Q_EMIT checkChosen(checked->of.id, Check(checked->check));
}

void TodayPage::goToGroup(int direction)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.parent().isValid() ? current.parent().row() + direction : 0;
    const QModelIndex head = m_model->index(row, 0);
    if (!head.isValid())
        return;
    m_view->setCurrentIndex(m_model->index(0, 0, head));
    m_view->scrollTo(head, QAbstractItemView::PositionAtTop);
}

void TodayPage::putOff()
{
    if (const WorkRow *const row = m_model->workRow(m_view->currentIndex()))
        PutOffDialog(m_desk, m_prompts, row->of.id, this).exec();
}

void TodayPage::takeUpAgain()
{
    if (const WorkRow *const row = m_model->workRow(m_view->currentIndex()))
        takeUp(m_desk, m_prompts, row->of.id, this);
}

void TodayPage::showNews()
{
    if (!m_news)
        return;
    NewsDialog dialog(*m_news, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto id = dialog.chosen())
        Q_EMIT stepChosen(*id, {});
}

void TodayPage::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

} // namespace gehoor
