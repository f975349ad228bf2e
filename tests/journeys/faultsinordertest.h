// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/journeys/faultstest.h>

#include <algorithm>

namespace gehoor {

/// In which order the real program brings files to the disk and gives them their names.
class FaultsInOrderTest : public FaultsTest
{
protected:
    QStringList passphrase() const
    {
        return {QStringLiteral("passphrase"), registerPath(), QStringLiteral("--new-passphrase-file"),
                path(QStringLiteral("new-words.txt"))};
    }
    QStringList backup() const
    {
        return {QStringLiteral("backup"), registerPath(), path(QStringLiteral("other.gehoor"))};
    }
    QStringList salvage() const
    {
        return {QStringLiteral("salvage"), registerPath(), path(QStringLiteral("new.gehoor"))};
    }
    /// Over a file that stands there.
    QStringList letter() const
    {
        return {QStringLiteral("letter"),    registerPath(),
                QStringLiteral("2026-0001"), QStringLiteral("acknowledgement"),
                QStringLiteral("--out"),     path(QStringLiteral("brief.pdf"))};
    }
    bool isOfFolder(const DiskCall &call) const
    {
        return call.what == QStringLiteral("sync") &&
               call.file == QDir(QDir(folder.path()).canonicalPath()).dirName();
    }
    /// Those that bring the folder to the disk right after something in it got a name.
    QList<qint64> broughtNames(const QStringList &work) const
    {
        const QList<DiskCall> calls = callsOf(work);
        QList<qint64> found;
        for (qsizetype at = 1; at < calls.size(); ++at) {
            if (!calls[at - 1].named.isEmpty() && isOfFolder(calls[at]))
                found.append(calls[at].number);
        }
        return found;
    }
    QList<DiskCall> callsOf(const QStringList &work) const
    {
        startAnew();
        const Ran ran = runWith(work, 0, faultKinds[0]);
        EXPECT_EQ(ran.status, 0) << ran.err.constData();
        return diskCalls();
    }
    /// By which call the file that gets a name there was brought to the disk last before that.
    static QString broughtLast(const QList<DiskCall> &calls, qsizetype naming)
    {
        for (qsizetype at = naming - 1; at >= 0; --at) {
            if (calls[at].named.isEmpty() && calls[at].file == calls[naming].file)
                return calls[at].what;
        }
        return {};
    }
    /// Where the file of this name goes; the end when it does not.
    static QList<DiskCall>::const_iterator removalOf(const QList<DiskCall> &calls, const QString &name)
    {
        return std::find_if(calls.cbegin(), calls.cend(), [&](const DiskCall &call) {
            return call.what == QStringLiteral("gone") && call.file == name;
        });
    }
    /// Where a file gets this name; the end when none does.
    static QList<DiskCall>::const_iterator namingOf(const QList<DiskCall> &calls, const QString &name)
    {
        return std::find_if(calls.cbegin(), calls.cend(),
                            [&](const DiskCall &call) { return call.named == name; });
    }
};

} // namespace gehoor
