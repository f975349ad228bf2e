// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

class QString;
class QWidget;

namespace gehoor {

/// Whether a window shows how far some work is, such as that of the functions below.
bool showsWork(const QWidget &window);

/// Waits for work in a thread of its own, so that the window does not stand still; what takes longer than a
/// moment says what it is, and can be stopped. False when it was: the work then goes on unseen, so it may use
/// nothing but what it holds itself.
bool runAside(const std::function<void()> &work, const QString &what, QWidget *parent);

/// The same for work that must not be left halfway: it cannot be stopped, and is done when this returns.
void finishAside(const std::function<void()> &work, const QString &what, QWidget *parent);
/// Likewise without a window of its own: another says what goes on, and lets nothing be done meanwhile.
void finishUnseen(const std::function<void()> &work);

/// What the work gives back; none when it was stopped.
template <class T>
std::optional<T> aside(const std::function<T()> &work, const QString &what, QWidget *parent)
{
    const auto outcome = std::make_shared<std::optional<T>>();
    if (!runAside([outcome, work] { outcome->emplace(work()); }, what, parent))
        return std::nullopt;
    return std::move(*outcome);
}

} // namespace gehoor
