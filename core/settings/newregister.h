// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/settings/organisation.h>

namespace gehoor {

/// Makes a register of an organisation at `path`, which must not exist: with its name, or nothing is there.
/// NoPlaceForRegister, and the other failures of RegisterFile::create() and Settings::setOrganisation().
[[nodiscard]] Result<std::unique_ptr<RegisterFile>>
newRegister(const QString &path, const Key &key, const Organisation &organisation, const Clock &clock);

} // namespace gehoor
