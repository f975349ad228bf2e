// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <functional>

class QWidget;

namespace gehoor {

class Prompts;

/// Does what lets a letter go some way. Where that is refused and a reason would open it, asks for one and
/// does it again; other failures are told. The reason stays in `despite` for what follows. Whether it was
/// done.
bool letGo(QString &despite, const std::function<Result<>(const QString &despite)> &act, Prompts &prompts,
           QWidget *parent);

} // namespace gehoor
