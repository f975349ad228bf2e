// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/registerfile/migrations.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<QList<Migration>> migrations()
{
    QList<Migration> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int number = name.section(u'_', 0, 0).toInt();
        if (number != steps.size() + 1 || !file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Internal, name);
        steps.append({number, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Result<int> formatVersion(const Database &database)
{
    const auto version = database.selectOne<int>(
        u"PRAGMA user_version"_s, {}, [](const Row &row) { return static_cast<int>(row.number(0)); });
    return version.map([](const std::optional<int> &number) { return number.value_or(0); });
}

Result<MigrationOutcome> migrate(Database &database, const QList<Migration> &steps)
{
    const auto version = formatVersion(database);
    if (!version)
        return failureOf(version);
    if (!steps.isEmpty() && *version > steps.last().number)
        return MigrationOutcome::Newer;
    MigrationOutcome outcome = MigrationOutcome::Current;
    for (const Migration &step : steps) {
        if (step.number <= *version)
            continue;
        const auto done = database.transaction([&] {
            return database.script(step.sql).and_then([&]() -> Result<> {
                return database.run(u"PRAGMA user_version = %1"_s.arg(step.number)).map([](qint64) {});
            });
        });
        if (!done)
            return failureOf(done);
        outcome = MigrationOutcome::Upgraded;
    }
    return outcome;
}

} // namespace gehoor
