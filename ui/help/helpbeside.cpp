// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/help/chapters.h>
#include <ui/help/helpbeside.h>
#include <ui/help/helpdialog.h>

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWindow>

#include <utility>

namespace gehoor {
namespace {

bool isHelpKey(const QKeyEvent &press)
{
    return press.key() == Qt::Key_F1 && press.modifiers() == Qt::NoModifier;
}

bool opensOrCloses(const QEvent &event)
{
    return event.type() == QEvent::Show || event.type() == QEvent::Hide;
}

bool belongsTo(const QWidget *dialog, const QWidget *window)
{
    while (dialog && dialog != window)
        dialog = dialog->parentWidget();
    return dialog != nullptr;
}

} // namespace

HelpBeside::HelpBeside(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

void HelpBeside::show(const QList<QAction *> &actions)
{
    if (!m_help) {
        m_help = new HelpDialog(actions, &m_window);
        m_help->setWindowFlags(Qt::Window); // no window manager keeps it above what it is read beside
    } else {
        m_help->list(actions);
    }
    m_help->setWindowState(m_help->windowState() & ~Qt::WindowMinimized);
    m_help->show();
    stayFree(); // not before: shown again it belongs to the window of its parent
    m_help->raise();
    m_help->activateWindow();
    if (const QString chapter = chapterOf(QApplication::activeModalWidget()); !chapter.isEmpty())
        m_help->showChapter(chapter);
}

void HelpBeside::close()
{
    if (m_help)
        m_help->hide(); // which no question of its own can refuse
}

void HelpBeside::forget()
{
    delete std::exchange(m_help, nullptr);
}

/// A dialog that waits for its answer blocks every window but those that belong to it. While help is closed,
/// what is asked of a copy from it must be blocked too, as by the lock.
void HelpBeside::stayFree()
{
    QWidget *const waiting = QApplication::activeModalWidget();
    if (!m_help || m_help->isHidden() || belongsTo(waiting, m_help))
        return;
    if (QWindow *const window = (waiting ? waiting : &m_window)->windowHandle())
        m_help->windowHandle()->setTransientParent(window);
}

/// What follows comes after the event: a dialog blocks once it is shown, and a key is not answered within its
/// press.
bool HelpBeside::eventFilter(QObject *watched, QEvent *event)
{
    if (m_help && opensOrCloses(*event) && qobject_cast<QDialog *>(watched) && watched != m_help)
        QTimer::singleShot(0, this, &HelpBeside::stayFree);
    if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget() &&
        isHelpKey(*static_cast<QKeyEvent *>(event))) {
        QTimer::singleShot(0, this, &HelpBeside::asked);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gehoor
