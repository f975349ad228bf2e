// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <tests/bench/registermeasures.h>
#include <tests/bench/trial.h>
#include <tests/support/fixedkey.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

Key benchKey()
{
    return fixedKey(7, fixedSalt(7));
}

std::unique_ptr<Desk> opened(const QString &path, const Clock &clock)
{
    auto file = RegisterFile::open(path, benchKey(), Access::Write, clock);
    sure(file);
    return std::make_unique<Desk>(std::move(*file), clock);
}

QSqlDatabase registerConnection(const Desk &desk)
{
    const QStringList names = QSqlDatabase::connectionNames();
    const auto found = std::find_if(names.cbegin(), names.cend(), [&](const QString &name) {
        return QSqlDatabase::database(name).databaseName() == desk.file.path();
    });
    if (found == names.cend())
        qFatal("no connection to the register");
    return QSqlDatabase::database(*found);
}

RegisterCopy::RegisterCopy(const QString &original)
{
    static int made = 0;
    m_path = original + u".trial%1"_s.arg(++made);
    removeRegister(m_path);
    if (!QFile::copy(original, m_path))
        qFatal("there is no room for a copy of the register");
}

RegisterCopy::~RegisterCopy()
{
    removeRegister(m_path);
}

} // namespace gehoor
