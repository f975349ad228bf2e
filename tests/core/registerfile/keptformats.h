// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// A register as a program of its time wrote it, kept in tests/data as `register-format-N.gehoor`, and beside
/// it as `.txt` what every later program must find in it.
struct KeptFormat
{
    int number = 0;
    QString file;
    QString head; ///< of its audit trail
    QStringList facts;
};

/// The passphrase of each.
inline const QString keptWords = QStringLiteral("het eerste formaat blijft open");

/// Those that are kept, by number.
QList<KeptFormat> keptFormats();
/// One register and what is written beside it.
KeptFormat keptFormat(const QString &file);
/// Writes beside a register what it holds now.
void writeFacts(const QString &file, const Desk &desk);

/// What a register holds for ever, a line for each: cases, parts, verdicts in force, forwardings, notes,
/// documents and letters, bytes and long words by their SHA-256. The form of a line never changes, for it is
/// what was written down.
QStringList lastingFacts(const Desk &desk);

/// Puts something into every table of a new register: a case of each kind, and what was set. Copies go to
/// `folder`.
void fillEveryTable(Desk &desk, FixedClock &clock, const QString &folder);
/// Those in which nothing stands, but for those of the index for search.
QStringList emptyTables(const Desk &desk);

} // namespace gehoor
