// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/registerfile/lockdialog.h>
#include <ui/registerfile/screenlock.h>
#include <ui/wording/fileerrors.h>

#include <QApplication>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// Milliseconds: longer than any page waits after a key, and until the next attempt.
constexpr int settling = 1000;
constexpr int again = 100;

QWidgetList visibleWindows()
{
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget *window) {
        return !window->isVisible() || window->windowType() == Qt::ToolTip ||
               window->windowType() == Qt::Popup;
    });
    return windows;
}

/// Work that goes on between two events shows how far it is.
bool isAtWork(const QWidgetList &windows)
{
    return std::any_of(windows.begin(), windows.end(),
                       [](const QWidget *window) { return showsWork(*window); });
}

void closeMenus()
{
    constexpr int most = 20; // a menu that will not close must not hold this up
    for (int i = 0; i < most && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
    QToolTip::hideText();
}

bool belongsTo(const QWidget *dialog, const QWidget *widget)
{
    while (widget && widget != dialog)
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

ScreenLock::ScreenLock(QWidget &window, Prompts &prompts)
    : QObject(&window), m_window(window), m_prompts(prompts)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &ScreenLock::fallAsleep);
}

bool ScreenLock::lock(RegisterFile &file, const QString &passphrase,
                      const std::function<QString()> &beforeSleep)
{
    closeMenus();
    const QWidgetList windows = visibleWindows();
    if (m_file || isAtWork(windows))
        return false;
    for (QWidget *window : windows)
        cover(*window);
    ClipboardGate::clearOurs();
    m_file = &file;
    m_beforeSleep = beforeSleep;
    qApp->installEventFilter(this);
    ask(passphrase);
    m_settling.start(settling);
    return true;
}

void ScreenLock::fallAsleep()
{
    if (!m_file || m_file->isAsleep() || m_settlesNow)
        return;
    if (const auto before = std::exchange(m_beforeSleep, {})) {
        m_settling.stop();
        const QScopedValueRollback busy(m_settlesNow, true);
        m_dialog->setClosing(true);
        m_untold = before();
        m_dialog->setClosing(false);
        m_dialog->say(m_untold);
    }
    if (!m_file->sleep())
        return m_settling.start(again);
    if (const auto inPlace = m_file->checkInPlace(); !inPlace) {
        const Error &error = inPlace.error();
        m_untold = closingWording({error.kind, QFileInfo(error.detail).fileName()}); // and of no folder
        m_dialog->say(m_untold);
    }
}

void ScreenLock::cover(QWidget &window)
{
    m_covers.append(WindowCover(window));
}

/// The window on top last, so that it has the keys.
void ScreenLock::uncover()
{
    QList<WindowCover> covers = std::exchange(m_covers, {});
    QWidget *const top = QApplication::activeModalWidget();
    std::stable_partition(covers.begin(), covers.end(),
                          [top](const WindowCover &one) { return one.window() != top; });
    for (WindowCover &one : covers)
        one.lift();
    if (QWidget *const window = top ? top : &m_window; window->isVisible())
        window->activateWindow();
}

void ScreenLock::ask(const QString &passphrase)
{
    m_dialog = new LockDialog(*m_file, passphrase, m_covers.size() <= 1, &m_window);
    connect(m_dialog, &LockDialog::woken, this, [this] {
        forget();
        Q_EMIT unlocked();
    });
    connect(m_dialog, &LockDialog::aboutToUnlock, this, &ScreenLock::fallAsleep);
    connect(m_dialog, &LockDialog::closeRequested, this, [this] {
        fallAsleep();
        if (agreesToLeave(Leaving::Register))
            Q_EMIT closeRequested();
    });
    connect(m_dialog, &LockDialog::quitRequested, this, [this] {
        fallAsleep();
        if (agreesToLeave(Leaving::Program))
            Q_EMIT quitRequested();
    });
    m_dialog->show();
    m_dialog->activateWindow();
}

bool ScreenLock::mayQuit()
{
    fallAsleep();
    return !m_settlesNow && (m_untold.isEmpty() || agreesToLeave(Leaving::Program));
}

bool ScreenLock::agreesToLeave(Leaving leaving)
{
    const bool isUnsaved = m_covers.size() > 1 || Unsaved::isIn(m_window); // or a dialog is open
    return Unsaved::mayBeLost(m_prompts, m_dialog, leaving, isUnsaved, m_untold);
}

void ScreenLock::forget()
{
    if (!m_file)
        return;
    qApp->removeEventFilter(this);
    m_settling.stop();
    m_untold.clear();
    m_file = nullptr;
    m_dialog->hide();
    m_dialog->deleteLater(); // it may be what told us
    m_dialog = nullptr;
    uncover();
}

/// What a thread that ends now wants to show waits too, below the question.
bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_dialog && watched->isWidgetType()) {
        auto *const widget = static_cast<QWidget *>(watched);
        const bool known = std::any_of(m_covers.begin(), m_covers.end(),
                                       [&](const WindowCover &one) { return one.window() == widget; });
        if (widget->isWindow() && !known && widget->windowType() != Qt::ToolTip &&
            !belongsTo(m_dialog, widget)) {
            cover(*widget);
            QTimer::singleShot(0, m_dialog, [dialog = m_dialog] {
                dialog->hide(); // only a dialog that is shown anew comes before one that waits for an answer
                dialog->show();
                dialog->activateWindow();
            });
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gehoor
