// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backups.h>
#include <core/backups/restoration.h>
#include <tests/support/builders.h>
#include <tests/support/registercontent.h>
#include <tests/support/registertest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gehoor {

/// A register and a folder for its backups.
class BackupsTest : public RegisterTest
{
protected:
    Desk &desk() { return *m_desk; }
    void closeDesk() { m_desk.reset(); }
    void openDesk(Access access = Access::Write)
    {
        reopen(access);
        m_desk = std::make_unique<Desk>(takeFile(), clock);
    }
    Backups backups() { return {desk().file, clock}; }
    QString folder() const
    {
        QDir().mkpath(path(QStringLiteral("stick")));
        return path(QStringLiteral("stick"));
    }
    QStringList inFolder() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    void logOne() { logComplaint(desk()); }
    static void flip(const QString &name, qint64 at)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(at);
        const char byte = file.read(1).at(0);
        file.seek(at);
        file.putChar(char(byte ^ 0x10));
    }
    Result<std::unique_ptr<Restoration>> prepare(const QString &backup)
    {
        return Restoration::prepare(backup, registerPath(), testKey(), clock);
    }

private:
    std::unique_ptr<Desk> m_desk = std::make_unique<Desk>(takeFile(), clock);
};

} // namespace gehoor
