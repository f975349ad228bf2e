// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gehoor {

/// How many rounds of each kind tests/torture/run asks for; 0 in the short form.
inline int tortureRounds()
{
    return qEnvironmentVariableIntValue("GEHOOR_TORTURE_ROUNDS");
}

/// How far to step through pages, bytes or calls: one by one in the long form, so as to make about `few`
/// steps of `all` in the short form.
inline qint64 tortureStride(qint64 all, qint64 few)
{
    return tortureRounds() > 0 || all <= few ? 1 : all / few;
}

} // namespace gehoor
