// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>
#include <ui/common/deskaside.h>

#include <QCoreApplication>
#include <QEvent>

namespace gehoor {

Result<> actAside(Desk &desk, const std::function<Result<>(Desk &)> &act, const QString &what,
                  QWidget *parent)
{
    return actAside(desk, act, [&](const std::function<void()> &work) { finishAside(work, what, parent); });
}

Result<> actAside(Desk &desk, const std::function<Result<>(Desk &)> &act, const LongWork &longWork)
{
    Result<> done = failure(ErrorKind::Internal);
    const auto work = [&] {
        auto file = desk.file.alongside();
        if (!file) {
            done = failureOf(file);
            return;
        }
        Desk other(*std::move(file), desk.clock);
        done = act(other);
    };
    longWork(work);
    QCoreApplication::sendPostedEvents(&desk.file.changes(), QEvent::MetaCall);
    return done;
}

} // namespace gehoor
