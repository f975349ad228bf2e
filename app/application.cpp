// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/application.h>
#include <app/translations.h>

#include <QApplication>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int timeToPaint = 300; // milliseconds

} // namespace

Application::Application()
{
    QApplication::setDesktopFileName(u"gehoor"_s);
    installLanguage(m_preferences.language());
    applyTheme(m_preferences.theme());
    qApp->installEventFilter(&m_dialogRoom);
    qApp->installEventFilter(&m_filesByName);
    m_window = std::make_unique<MainWindow>(m_clock, m_prompts, m_preferences);
    connect(m_window.get(), &MainWindow::languageChosen, this, &installLanguage);
    // Not before the window is painted: the first picture of a file makes Qt look for all it can read.
    QTimer::singleShot(timeToPaint, this,
                       [] { QApplication::setWindowIcon(QIcon(u":/icons/gehoor.png"_s)); });
}

int Application::run(const QString &registerPath)
{
    if (!registerPath.isEmpty())
        m_window->unlock(registerPath);
    m_window->show();
    return QApplication::exec();
}

} // namespace gehoor
