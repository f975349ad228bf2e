// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <ui/common/theme.h>

#include <QSettings>
#include <QStringList>

namespace gehoor {

/// What belongs to this machine and its user, never to a register: language, theme, recent registers, the
/// shape of window and tables. Nothing about cases.
class Preferences
{
public:
    /// In the user's own settings file.
    Preferences();
    /// In a file of its own: for tests.
    explicit Preferences(const QString &file);

    /// The language chosen; otherwise that of the machine's locale (English when it is neither).
    Language language() const;
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);

    /// The registers opened last, newest first.
    QStringList recentRegisters() const;
    void addRecentRegister(const QString &path);

    /// The shape of a window or table, as its saveState() or saveGeometry() gave it.
    QByteArray shape(const QString &name) const;
    void setShape(const QString &name, const QByteArray &shape);

private:
    QSettings m_settings;
};

} // namespace gehoor
