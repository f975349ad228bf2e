// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/act.h>

#include <algorithm>
#include <array>

namespace gehoor {

/// What a job does when nobody is there, and reading: whoever did only that did no work in the register.
inline constexpr std::array actsWithoutWork{
    ActKind::BackedUp,     ActKind::BackupsChanged, ActKind::Exported,   ActKind::DueDatesExported,
    ActKind::UnlockFailed, ActKind::LogCutOff,      ActKind::CaseOpened, ActKind::Searched};

/// What is lost when it stands in no backup.
inline bool isWork(ActKind kind)
{
    return std::find(actsWithoutWork.cbegin(), actsWithoutWork.cend(), kind) == actsWithoutWork.cend();
}

} // namespace gehoor
