// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>

#include <QCloseEvent>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressBar>
#include <QProgressDialog>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int moment = 80; // milliseconds that nobody feels

/// No key and no button closes it.
class Unstoppable : public QProgressDialog
{
public:
    using QProgressDialog::QProgressDialog;
    void reject() override {}

protected:
    void closeEvent(QCloseEvent *event) override { event->ignore(); }
};

/// What is said, in front of all.
void setUp(QProgressDialog &progress)
{
    progress.setWindowTitle(u"Gehoor"_s);
    progress.setWindowModality(Qt::ApplicationModal);
}

} // namespace

bool showsWork(const QWidget &window)
{
    const auto bars = window.findChildren<QProgressBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const QProgressBar *bar) { return bar->isVisible(); });
}

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

void finishAside(const std::function<void()> &work, const QString &what, QWidget *parent)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    Unstoppable progress(what, {}, 0, 0, parent);
    setUp(progress);
    QObject::connect(thread.get(), &QThread::finished, &progress, &QDialog::accept);
    thread->start();
    if (!thread->wait(moment))
        progress.exec();
    thread->wait();
}

void finishUnseen(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QEventLoop waiting;
    QObject::connect(thread.get(), &QThread::finished, &waiting, &QEventLoop::quit);
    thread->start();
    if (!thread->wait(moment))
        waiting.exec();
    thread->wait();
}

} // namespace gehoor
