// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

class QProgressDialog;

namespace gehoor {

/// What is done, once, as soon as a box says what is waited for. That it is done at all shows that the window
/// is alive meanwhile.
class WhileItWaits
{
public:
    explicit WhileItWaits(const std::function<void(QProgressDialog &)> &act);
    /// Fails the test when no box came.
    ~WhileItWaits();
    WhileItWaits(const WhileItWaits &) = delete;
    WhileItWaits &operator=(const WhileItWaits &) = delete;

private:
    QTimer m_watch;
};

/// Whether the box has no button, and no key and no closing takes it away.
bool cannotBeStopped(QProgressDialog &box);

} // namespace gehoor
