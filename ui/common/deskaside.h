// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

class QString;
class QWidget;

namespace gehoor {

/// Does an act that takes longer than a moment at a desk of its own over the same register, in another
/// thread: the window stays alive and says what is done. Nothing else can be done meanwhile, and the act
/// cannot be stopped. The changes are told before this returns. Failures of the act, and of opening the
/// register once more.
[[nodiscard]] Result<> actAside(Desk &desk, const std::function<Result<>(Desk &)> &act, const QString &what,
                                QWidget *parent);
/// Likewise, where it is waited for in another way.
[[nodiscard]] Result<> actAside(Desk &desk, const std::function<Result<>(Desk &)> &act,
                                const LongWork &longWork);

} // namespace gehoor
