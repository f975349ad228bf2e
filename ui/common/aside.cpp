// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>

#include <QCoreApplication>
#include <QProgressDialog>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int moment = 80; // milliseconds that nobody feels

} // namespace

bool runAside(const std::function<void()> &work, const QString &what, QWidget *parent)
{
    QThread *const thread = QThread::create(work);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QProgressDialog progress(what, QCoreApplication::translate("Buttons", "Stop"), 0, 0, parent);
    progress.setWindowTitle(u"Gehoor"_s);
    progress.setWindowModality(Qt::ApplicationModal);
    QObject::connect(thread, &QThread::finished, &progress, &QDialog::accept);
    thread->start();
    return thread->wait(moment) || progress.exec() == QDialog::Accepted;
}

} // namespace gehoor
