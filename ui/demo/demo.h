// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QDate>
#include <QStringList>

namespace gehoor {

/// The passphrase of every demo register; shown to whoever opens it.
inline const QString demoPassphrase = QStringLiteral("demo");

/// The name of every demo register.
inline const QString demoFileName = QStringLiteral("demo.gehoor");

/// What can be filled in for a register: the passphrase of a demo, which is no secret; else nothing.
QString knownPassphrase(const QString &registerPath);

/// What the demo made, and where.
struct DemoMade
{
    QString registerPath;
    bool existedBefore = false; ///< nothing was made: the register of an earlier demo stands there
    int cases = 0;
    QStringList letters; ///< the PDF files
    QStringList exports;

    bool operator==(const DemoMade &) const = default;
};

/// Lives the main job once on invented mail: a new register in `folder`, intake of the demo mails, triage,
/// letters as PDF, forwarding, export; and some dozens of older cases in every standing over two years before
/// `today`. An earlier demo in that folder is left as it is. On failure, of files, folders and the register,
/// nothing of it stays. FileExists where it would write over a letter or an overview of somebody's own;
/// detail: its path.
[[nodiscard]] Result<DemoMade> makeDemo(const QString &folder, QDate today);

} // namespace gehoor
