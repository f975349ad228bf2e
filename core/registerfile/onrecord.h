// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// Writes a file at `path` and keeps the act that this is, both or neither: what is not in the trail has not
/// left the register, and what stood there before is there again. Only a program that is killed between the
/// two leaves a file without its line, and beside it what stood there; its name is on the disk before its
/// line. Failures of `write` and of RegisterFile::write().
[[nodiscard]] Result<> saveOnRecord(RegisterFile &file, const Act &act, const QString &path,
                                    const std::function<Result<>()> &write);
/// With such content, for its owner alone: writeOwnerFile().
[[nodiscard]] Result<> saveOnRecord(RegisterFile &file, const Act &act, const QString &path,
                                    const QByteArray &content);

} // namespace gehoor
