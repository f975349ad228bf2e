// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/backups/presentregister.h>
#include <core/registerfile/database.h>
#include <core/settings/settings.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What stands in the present trail after the last line that both have.
QList<AuditLine> linesAfter(const QList<AuditLine> &backup, const QList<AuditLine> &present)
{
    const auto [ofPresent, ofBackup] =
        std::mismatch(present.begin(), present.end(), backup.begin(), backup.end(),
                      [](const AuditLine &one, const AuditLine &other) { return one.hash == other.hash; });
    return present.mid(ofPresent - present.begin());
}

Result<QString> numberOfLast(const Database &database)
{
    return database
        .selectOne<QString>(u"SELECT number FROM complaint ORDER BY id DESC LIMIT 1"_s, {},
                            [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &number) { return number.value_or(QString()); });
}

} // namespace

Result<RegisterSummary> summaryOf(RegisterFile &file)
{
    const auto complaints = countComplaints(file.database());
    if (!complaints)
        return failureOf(complaints);
    const auto organisation = Settings(file).organisation();
    const auto last = numberOfLast(file.database());
    if (!organisation || !last)
        return tl::unexpected(!organisation ? organisation.error() : last.error());
    const auto trail = file.audit(1);
    if (!trail)
        return failureOf(trail);
    if (trail->isEmpty())
        return failure(ErrorKind::Damaged, file.path());
    return RegisterSummary{.organisation = organisation->name,
                           .complaints = *complaints,
                           .lastNumber = *last,
                           .lastAct = trail->constLast()};
}

Result<PresentRegister> presentRegister(const QString &path, const Key &key, const QList<AuditLine> &ofBackup,
                                        const Clock &clock)
{
    const auto file = RegisterFile::open(path, key, Access::Read, clock);
    if (!file)
        return failureOf(file);
    const auto summary = summaryOf(**file);
    if (!summary)
        return failureOf(summary);
    const auto lines = (*file)->audit();
    if (!lines)
        return failureOf(lines);
    const BackupStore store(**file);
    return PresentRegister{.summary = *summary,
                           .mayLackLastAct = (*file)->mayLackLastAct(),
                           .lost = linesAfter(ofBackup, *lines),
                           .copies = store.copies().value_or(QList<BackupCopy>()),
                           .numbers = store.numbersGiven().value_or(QMap<int, int>())};
}

} // namespace gehoor
