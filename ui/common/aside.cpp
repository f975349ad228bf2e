// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int moment = 80; // milliseconds that nobody feels

/// What is said, in front of all.
void setUp(QProgressDialog &progress)
{
    progress.setWindowTitle(u"Gehoor"_s);
    progress.setWindowModality(Qt::ApplicationModal);
}

} // namespace

bool runAside(const std::function<void()> &work, const QString &what, QWidget *parent)
{
    QThread *const thread = QThread::create(work);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QProgressDialog progress(what, QCoreApplication::translate("Buttons", "Stop"), 0, 0, parent);
    setUp(progress);
    QObject::connect(thread, &QThread::finished, &progress, &QDialog::accept);
    thread->start();
    return thread->wait(moment) || progress.exec() == QDialog::Accepted;
}

void whileSaying(const QString &what, const std::function<void()> &work)
{
    QProgressDialog progress(what, {}, 0, 0, QApplication::activeWindow());
    setUp(progress);
    progress.show();
    QEventLoop painting;
    QTimer::singleShot(moment, &painting, &QEventLoop::quit);
    painting.exec(QEventLoop::ExcludeUserInputEvents);
    work();
}

} // namespace gehoor
