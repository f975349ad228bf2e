// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <ui/common/theme.h>

#include <QHash>
#include <QSettings>
#include <QStringList>
#include <QTimer>
#include <QVariant>

namespace gehoor {

/// What tells, without opening it, which backups are of a register.
struct RegisterMarks
{
    QString identity;   ///< identityOf() it; empty when that is not known
    QStringList sheets; ///< marksOf() it, and those it had when it was opened before
};

/// A register that was opened on this machine.
struct KnownRegister
{
    QString path;
    RegisterMarks marks;
};

/// What belongs to this machine and its user, never to a register: language, theme, recent registers, the
/// shape of window and tables. Nothing about cases. What is set holds at once and is written a moment later:
/// writing waits for the disk, which is felt when it comes before the first paint or during a drag.
class Preferences
{
public:
    /// In the user's own settings file.
    Preferences();
    /// In a file of its own: for tests.
    explicit Preferences(const QString &file);
    ~Preferences();
    Preferences(const Preferences &) = delete;
    Preferences &operator=(const Preferences &) = delete;

    /// The language chosen; otherwise that of the machine's locale (English when it is neither).
    Language language() const;
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);

    /// The registers opened last, newest first.
    QStringList recentRegisters() const;
    /// Likewise, with what is known of them.
    QList<KnownRegister> knownRegisters() const;
    /// With the marks that are known of the same register, there or where it stood before.
    void addRecentRegister(const QString &path, const RegisterMarks &marks = {});
    /// Forgets one, as recentRegisters() has it.
    void removeRecentRegister(const QString &path);

    /// The shape of a window or table, as its saveState() or saveGeometry() gave it.
    QByteArray shape(const QString &name) const;
    void setShape(const QString &name, const QByteArray &shape);

private:
    QVariant value(const QString &name) const;
    void set(const QString &name, const QVariant &value);
    void keep(const QList<KnownRegister> &known);
    void write();

    QSettings m_settings;
    QHash<QString, QVariant> m_unwritten;
    QTimer m_writing;
};

} // namespace gehoor
