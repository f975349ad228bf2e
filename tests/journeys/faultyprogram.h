// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/program.h>

#include <QTemporaryDir>

namespace gehoor {

/// How a call fails: with which errno, and whether every later one does too. Or it does not, and a write to
/// a file whose name ends so is stored with a bit turned.
struct Fault
{
    const char *name;
    int error;
    bool forEver;
    const char *turns = nullptr;
    bool done = false; ///< a renaming that fails was done all the same
};

/// A call that brought a file or folder to the disk, gave a file another name, took it away, or failed.
struct DiskCall
{
    qint64 number; ///< among those that are counted
    /// "sync" is ours, "data" is SQLite's and Qt's; "name" renames, "link" gives a second name, "gone" takes
    /// it away. What failed is "unmade", "kept" though it was to go, "unnamed", "unsynced" or, not written or
    /// cut, "struck".
    QString what;
    QString file;  ///< its last name, before that
    QString named; ///< after it
};

/// Runs the real program while calls that change files of one folder are counted, and one of them fails: see
/// tests/torture/faults.c.
class FaultyProgram
{
public:
    /// `call`: which of them, counted from 1; 0: none.
    Ran run(const QStringList &work, const QString &folder, qint64 call, const Fault &fault) const;
    /// How many there were when it ran last.
    qint64 counted() const;
    /// Which of them brought to the disk, gave or took names or failed, in their order.
    QList<DiskCall> diskCalls() const;
    /// What the sentence says about what failed when it ran last, one of these. That the disk is full it says
    /// wherever the program knows. It does not know where SQLite could not make a file beside a register, for
    /// it forgets why, and where it could not bring its log into the register, or take that away, on closing:
    /// that shows by what is left alone. Of a new passphrase that stands, and whose name did not reach the
    /// disk, only that is said.
    QByteArrayList wordsOf(const Fault &fault) const;

private:
    bool canKnowWhy() const;
    QString countFile() const { return m_elsewhere.filePath(QStringLiteral("count")); }
    QString journalFile() const { return m_elsewhere.filePath(QStringLiteral("journal")); }

    QTemporaryDir m_elsewhere;
};

} // namespace gehoor
