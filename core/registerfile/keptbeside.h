// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QDateTime>
#include <QStringList>

namespace gehoor {

class Database;

/// Where the file of an open register was moved, taken away or replaced, closing it would be the end of what
/// was done in it: all of it is kept beside that, in a file of its own that opens like it.
class KeptBeside
{
public:
    /// KeptBeside (detail: that file) where `open` does not stand at `path` any more, NotInPlace (detail: the
    /// path) where it could not be kept either. Kept once, for as long as nothing more was done in it. Where
    /// the register stands in its place again, which holds all that, that file is taken away, unless it is
    /// open or somebody worked in it.
    [[nodiscard]] Result<> check(const Database &open, const QString &path);

private:
    void forget();

    QString m_name;
    QDateTime m_written; ///< when it was
    QString m_head;      ///< of the trail then: more may have been done by another connection
};

/// What was kept so beside this register, whenever, and is still there; by name.
QStringList keptBesideOf(const QString &registerPath);
/// The register beside which this one was kept, as its name tells, where a file stands there; else empty.
QString keptFrom(const QString &registerPath);

} // namespace gehoor
