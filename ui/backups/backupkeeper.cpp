// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <ui/backups/backupkeeper.h>
#include <ui/common/aside.h>
#include <ui/common/deskaside.h>
#include <ui/wording/backups.h>

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// Milliseconds.
constexpr int lookAtTheClock = 600'000;
constexpr int pause = 5'000; ///< without a key: what is shown during a backup would swallow what is typed

} // namespace

/// The first day counts from the opening: what was done before is in the backup of the last closing.
BackupKeeper::BackupKeeper(Desk &desk, Prompts &prompts, QWidget *window)
    : QObject(window), m_desk(desk), m_prompts(prompts), m_window(window), m_tried(desk.clock.today())
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::daily);
    m_timer.start(lookAtTheClock);
    qApp->installEventFilter(this);
}

bool BackupKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        m_sinceKey.start();
    return QObject::eventFilter(watched, event);
}

LongWork BackupKeeper::shown() const
{
    return [this](const std::function<void()> &work) {
        finishAside(work, tr("Making a backup and reading it back…"), m_window);
    };
}

bool BackupKeeper::onClosing()
{
    m_timer.stop();
    Way way = Way::First;
    while (way == Way::First) {
        const auto made = makeWhenDue(shown());
        way = made ? Way::Second : askWithout(made.error());
    }
    m_timer.start(lookAtTheClock); // whoever asked may still leave it open
    return way == Way::Second;
}

/// In another folder than that of a stick that is lost, say, one can be made; of a damaged register nowhere.
Way BackupKeeper::askWithout(const Error &error)
{
    QString question = whyNoBackup({m_desk.file, m_desk.clock}, error);
    if (error.kind != ErrorKind::Damaged)
        question += u"\n\n"_s + tr("Cancel leaves the register open. You can then choose another folder for "
                                   "the backups (Settings, Backups).");
    return m_prompts.choose(m_window, question, tr("&Try again"), tr("&Close without a backup"));
}

void BackupKeeper::onCovering()
{
    m_timer.stop();
}

Result<> BackupKeeper::onLocking()
{
    auto made = makeWhenDue(finishUnseen);
    m_missed = !made;
    return made;
}

void BackupKeeper::onUnlocking()
{
    m_timer.start(lookAtTheClock);
    if (std::exchange(m_missed, false))
        askTodayToLook();
}

/// Nothing was written, so nobody else tells it that the folder may be gone.
void BackupKeeper::askTodayToLook()
{
    Q_EMIT m_desk.file.changes().settingsChanged();
}

bool BackupKeeper::isFolderBack() const
{
    return Backups(m_desk.file, m_desk.clock).state().value_or(BackupState::FolderGone) !=
           BackupState::FolderGone;
}

/// What went wrong the page of today tells; a question over the work would come at a bad moment.
void BackupKeeper::daily()
{
    const bool typing = m_sinceKey.isValid() && !m_sinceKey.hasExpired(pause);
    const QWidget *const front = QApplication::activeModalWidget();
    if (typing || (front && showsWork(*front))) // that keeps or reads something
        return m_timer.start(pause);
    m_timer.start(lookAtTheClock);
    const QDate today = m_desk.clock.today();
    const bool isAgain = std::exchange(m_tried, today) == today;
    if (isAgain && !(m_lacksFolder && isFolderBack()))
        return;
    const auto made = makeWhenDue(shown());
    m_lacksFolder = !made && made.error().kind == ErrorKind::FileNotFound;
    if (!made)
        askTodayToLook();
}

Result<> BackupKeeper::makeWhenDue(const LongWork &longWork)
{
    if (m_desk.file.access() == Access::Read)
        return {};
    const auto due = Backups(m_desk.file, m_desk.clock).isDue();
    if (!due || !*due)
        return due ? Result<>() : failureOf(due);
    return backUpAside(m_desk, longWork);
}

Result<> backUpAside(Desk &desk, const LongWork &longWork)
{
    const auto make = [](Desk &at) {
        return Backups(at.file, at.clock).make().map([](const BackupCopy &) {});
    };
    auto made = actAside(desk, make, longWork);
    if (made || made.error().kind == ErrorKind::Damaged)
        desk.file.noteDamage(!made);
    return made;
}

} // namespace gehoor
