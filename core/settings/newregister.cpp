// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <core/settings/newregister.h>
#include <core/settings/settings.h>

namespace gehoor {

Result<std::unique_ptr<RegisterFile>> newRegister(const QString &path, const Key &key,
                                                  const Organisation &organisation, const Clock &clock)
{
    auto file = RegisterFile::create(path, key, clock);
    if (!file && file.error().kind == ErrorKind::FileNotFound)
        return failure(ErrorKind::NoPlaceForRegister, path);
    if (!file)
        return file;
    if (const auto kept = Settings(**file).setOrganisation(organisation); !kept) {
        file->reset(); // before its files are taken away
        removeRegister(path);
        return failureOf(kept);
    }
    return file;
}

} // namespace gehoor
