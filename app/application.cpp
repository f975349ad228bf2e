// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/application.h>
#include <app/translations.h>

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace gehoor {

Application::Application()
{
    QApplication::setWindowIcon(QIcon(u":/icons/gehoor.png"_s));
    QApplication::setDesktopFileName(u"gehoor"_s);
    installLanguage(m_preferences.language());
    applyTheme(m_preferences.theme());
    qApp->installEventFilter(&m_dialogRoom);
    m_window = std::make_unique<MainWindow>(m_clock, m_prompts, m_preferences);
    connect(m_window.get(), &MainWindow::languageChosen, this, &installLanguage);
}

int Application::run(const QString &registerPath)
{
    if (!registerPath.isEmpty())
        m_window->unlock(registerPath);
    m_window->show();
    return QApplication::exec();
}

} // namespace gehoor
