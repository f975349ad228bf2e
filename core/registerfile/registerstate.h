// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/registerfile/changes.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/keptbeside.h>
#include <core/registerfile/registerfile.h>

#include <functional>
#include <memory>
#include <optional>

namespace gehoor {

// What an open register consists of, for the sources of RegisterFile alone.

/// Acts that are kept together.
struct Together
{
    QList<Act> kept;
    bool inAct = false;
    std::optional<Error> failed;
};

struct RegisterFile::Private
{
    Private(const QString &name, Access wanted, const Clock &now) : path(name), access(wanted), clock(now) {}

    /// Before each act. What is open to be read alone is for another to keep, and of what sleeps it cannot be
    /// told.
    [[nodiscard]] Result<> standsInPlace()
    {
        const bool isOurs = database && !database->isAsleep() && access == Access::Write;
        return isOurs ? keptBeside.check(*database, path) : Result<>();
    }

    QString path;
    NameOnDisk nameOnDisk{path}; // before the first act: it would go with a name that a power cut takes
    KeptBeside keptBeside;
    Result<> placeLeft; ///< whether it stood in its place when it was put to sleep
    QString headLeft;   ///< of its trail then; empty where that could not be read
    Access access;
    const Clock &clock;
    std::unique_ptr<FileLock> lock;       // outlives the database
    std::unique_ptr<Database> superseded; // by a new key; keeps out of its file who still waits for it
    std::unique_ptr<Database> database;
    Changes changes;
    std::function<Result<>(const Act &)> derive;
    int formatVersion = 0;
    bool mayLackLastAct = false;
    std::optional<Together> step;
    QList<std::function<void(bool kept)>> settlings;
};

} // namespace gehoor
