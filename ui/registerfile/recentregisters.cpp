// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>
#include <ui/common/preferences.h>
#include <ui/common/prompts.h>
#include <ui/registerfile/recentregisters.h>

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int leastRows = 3; ///< on a screen with room for no more, the others are scrolled to

QString pathOf(const QListWidgetItem &item)
{
    return item.data(Qt::UserRole).toString();
}

} // namespace

RecentRegisters::RecentRegisters(Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_prompts(prompts), m_list(new QListWidget(this))
{
    auto *label = new QLabel(tr("&Recent registers"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"recentList"_s);
    m_list->setAccessibleName(tr("recent registers"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *away = new QAction(tr("&Take off the list…"), m_list);
    away->setShortcut(Qt::Key_Delete);
    away->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(away);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { open(pathOf(*item)); });
    connect(away, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *const item = m_list->currentItem())
            askToTakeOff(pathOf(*item));
    });
}

void RecentRegisters::takeFocus()
{
    m_list->setFocus();
}

void RecentRegisters::refresh()
{
    m_list->clear();
    const QStringList paths = m_preferences.recentRegisters();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_list);
        item->setData(Qt::UserRole, path);
        item->setSizeHint({0, m_list->fontMetrics().height() * 5 / 4}); // no wider than the list: elided
    }
    m_list->setCurrentRow(0);
    fit();
    lookForAll();
}

void RecentRegisters::fit()
{
    const int rows = m_list->count();
    setVisible(rows > 0);
    const auto heightOf = [this](int shown) {
        return shown * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    };
    m_list->setMinimumHeight(heightOf(std::min(rows, leastRows)));
    m_list->setMaximumHeight(heightOf(rows));
}

void RecentRegisters::lookForAll()
{
    const QStringList paths = m_preferences.recentRegisters();
    for (const QString &path : paths)
        lookFor(path);
}

/// In a thread of its own: a share that is away may not answer for minutes, and must hold up neither the
/// window nor its end, nor what is said of the others.
void RecentRegisters::lookFor(const QString &path)
{
    if (const auto asked = m_lookedFor.find(path); asked != m_lookedFor.end()) {
        *asked = true;
        return;
    }
    m_lookedFor.insert(path, false);
    const auto found = std::make_shared<bool>(false);
    QThread *const thread = QThread::create([path, found] { *found = QFileInfo::exists(path); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, path, found] {
        const bool onceMore = m_lookedFor.take(path);
        mark(path, *found);
        if (onceMore)
            lookFor(path);
    });
    thread->start();
}

void RecentRegisters::mark(const QString &path, bool found)
{
    const QString name = QDir::toNativeSeparators(path);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        if (pathOf(item) != path)
            continue;
        item.setText(found ? name : tr("Cannot be found now: %1").arg(name));
        item.setForeground(found ? QBrush() : palette().brush(QPalette::PlaceholderText));
    }
}

void RecentRegisters::open(const QString &path)
{
    const auto found =
        aside<bool>([path] { return QFileInfo::exists(path); }, tr("Looking for the register…"), this);
    if (!found)
        return;
    mark(path, *found);
    if (*found) {
        Q_EMIT chosen(path);
        return;
    }
    const QString question = tr("The register %1 cannot be found now. Put the stick in, or connect to the "
                                "share, and open it again. "
                                "Was it moved? Then show where it is with “Open a register”.")
                                 .arg(QDir::toNativeSeparators(path));
    if (m_prompts.confirm(this, question, tr("&Take off the list"), tr("&Leave on the list")))
        takeOff(path);
}

void RecentRegisters::askToTakeOff(const QString &path)
{
    const QString question = tr("Take %1 off the list? The register itself stays where it is.")
                                 .arg(QDir::toNativeSeparators(path));
    if (m_prompts.confirm(this, question, tr("&Take off the list"), tr("&Leave on the list")))
        takeOff(path);
}

void RecentRegisters::takeOff(const QString &path)
{
    m_preferences.removeRecentRegister(path);
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (pathOf(*m_list->item(row)) == path)
            delete m_list->takeItem(row);
    }
    fit();
}

bool RecentRegisters::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        lookForAll();
    return QWidget::event(event);
}

} // namespace gehoor
