// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace gehoor {

/// What one run of the real program gave.
struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
};

/// Runs the real program with an environment of the test's own, with quick keys unless there are RealKeys.
class Program
{
public:
    /// The passphrase handed over by environment; the locale's language; the time zone, else that of here.
    explicit Program(QString passphrase = QStringLiteral("een zeer geheime zin"),
                     QString locale = QStringLiteral("C"), QString timeZone = {});
    /// Gives its environment another variable.
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// What it is started with.
    QProcessEnvironment environment() const;
    /// With `out` its answer goes to that file.
    Ran run(const QStringList &arguments, const QString &out = {}) const;

private:
    QString m_passphrase;
    QString m_locale;
    QString m_timeZone;
    QHash<QString, QString> m_environment;
};

} // namespace gehoor
