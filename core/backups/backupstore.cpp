// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/registerfile/database.h>
#include <core/registerfile/files.h>
#include <core/registerfile/keptbeside.h>
#include <core/registerfile/putaside.h>

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Where a case keeps the last number that was given by such an act; empty: none is.
QString columnOfLast(ActKind kind)
{
    return kind == ActKind::LetterDrafted ? u"last_letter"_s
           : kind == ActKind::BundleMade  ? u"last_bundle"_s
                                          : QString();
}

/// Of 2026-0042/1, and of 2026-0042/1 with a hash behind it.
int numberIn(const QString &note)
{
    return note.section(u'/', -1).section(u' ', 0, 0).toInt();
}

bool holds(const QList<BackupCopy> &copies, const BackupCopy &copy)
{
    return std::any_of(copies.begin(), copies.end(), [&](const BackupCopy &one) {
        return one.auditHead == copy.auditHead && trueName(one.path) == trueName(copy.path);
    });
}

} // namespace

BackupStore::BackupStore(RegisterFile &file) : m_file(file) {}

Result<> BackupStore::setPlan(const BackupPlan &plan)
{
    return m_file.database()
        .run(
            u"INSERT OR REPLACE INTO backup_plan (id, folder, daily, weekly, monthly) VALUES (1, ?, ?, ?, ?)"_s,
            {plan.folder, plan.rule.daily, plan.rule.weekly, plan.rule.monthly})
        .map([](qint64) {});
}

Result<BackupPlan> BackupStore::plan() const
{
    return m_file.database()
        .selectOne<BackupPlan>(u"SELECT folder, daily, weekly, monthly FROM backup_plan"_s, {},
                               [](const Row &row) {
                                   return BackupPlan{row.text(0),
                                                     {static_cast<int>(row.number(1)),
                                                      static_cast<int>(row.number(2)),
                                                      static_cast<int>(row.number(3))}};
                               })
        .map([](const std::optional<BackupPlan> &plan) { return plan.value_or(BackupPlan()); });
}

Result<> BackupStore::insert(const BackupCopy &copy)
{
    return m_file.database()
        .run(
            u"INSERT INTO backup_copy (made, path, by_plan, complaints, head, bytes, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {toSql(copy.made), copy.path, copy.byPlan ? 1 : 0, copy.complaints, copy.auditHead,
             copy.written.bytes, copy.written.sha256})
        .map([](qint64) {});
}

Result<> BackupStore::setDoubt(const BackupCopy &copy, CopyDoubt doubt)
{
    return m_file.database()
        .run(u"UPDATE backup_copy SET doubt = ? WHERE id = ? AND removed IS NULL"_s,
             {copyDoubtKeys.key(doubt), copy.number})
        .map([](qint64) {});
}

/// Put anew under its number, for a row that is there is not changed in anything else.
Result<> BackupStore::setPlace(const BackupCopy &copy)
{
    return m_file.database()
        .run(u"INSERT OR REPLACE INTO backup_copy"
             " (id, made, path, by_plan, complaints, head, bytes, sha256, doubt)"
             " SELECT id, made, ?, by_plan, complaints, head, bytes, sha256, doubt FROM backup_copy"
             " WHERE id = ? AND removed IS NULL"_s,
             {copy.path, copy.number})
        .map([](qint64) {});
}

Result<> BackupStore::setRemoved(const BackupCopy &copy, const QDateTime &at)
{
    return m_file.database()
        .run(u"UPDATE backup_copy SET removed = ? WHERE id = ? AND removed IS NULL"_s,
             {toSql(at), copy.number})
        .map([](qint64) {});
}

Result<> BackupStore::noteFilesBeside()
{
    const auto known = copies();
    if (!known)
        return failureOf(known);
    QMap<QString, QDateTime> beside; // and when it was put there
    for (const QString &aside : putAsideOf(m_file.path()))
        beside.insert(aside, momentPutAside(aside));
    for (const QString &kept : keptBesideOf(m_file.path()))
        beside.insert(kept, QFileInfo(kept).lastModified().toUTC());
    if (const QString origin = keptFrom(m_file.path());
        !origin.isEmpty() && RegisterFile::salt(origin) == m_file.keySalt())
        beside.insert(origin, QFileInfo(origin).lastModified().toUTC());
    for (auto one = beside.cbegin(); one != beside.cend(); ++one) {
        const bool isKnown = std::any_of(known->cbegin(), known->cend(), [&](const BackupCopy &copy) {
            return !copy.removed && trueName(copy.path) == one.key();
        });
        if (isKnown || !one->isValid())
            continue;
        if (const auto kept = insert({.made = *one, .path = one.key(), .auditHead = {}}); !kept)
            return kept;
    }
    return {};
}

Result<> BackupStore::noteRestored(const QList<BackupCopy> &told, BackupCopy backup, const BackupCopy &before)
{
    const auto known = copies();
    const auto ownPlan = plan();
    if (!known || !ownPlan)
        return tl::unexpected(!known ? known.error() : ownPlan.error());
    QList<BackupCopy> strange = told;
    backup.byPlan = QFileInfo(backup.path).absolutePath() == ownPlan->folder;
    if (!holds(told, backup))
        strange.append(backup);
    strange.removeIf([&](const BackupCopy &copy) { return copy.removed || holds(*known, copy); });
    std::sort(strange.begin(), strange.end(),
              [](const BackupCopy &one, const BackupCopy &other) { return one.made < other.made; });
    if (!before.path.isEmpty())
        strange.append(before);
    for (const BackupCopy &copy : std::as_const(strange)) {
        if (const auto kept = insert(copy); !kept)
            return kept;
    }
    QList<BackupCopy> gone = told;
    gone.removeIf([](const BackupCopy &copy) { return !copy.removed; });
    for (const BackupCopy &copy : *known) {
        if (!copy.removed && holds(gone, copy)) {
            if (const auto kept = setRemoved(copy, before.made); !kept)
                return kept;
        }
    }
    return {};
}

Result<QList<BackupCopy>> BackupStore::copies() const
{
    return m_file.database().select<BackupCopy>(
        u"SELECT id, made, path, by_plan, complaints, head, removed, bytes, sha256, doubt FROM backup_copy ORDER BY made DESC, id DESC"_s,
        {}, [](const Row &row) {
            return BackupCopy{.number = row.number(0),
                              .made = QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                              .path = row.text(2),
                              .byPlan = row.flag(3),
                              .complaints = row.number(4),
                              .auditHead = row.text(5),
                              .removed = !row.isNull(6),
                              .written = {row.number(7), row.text(8)},
                              .doubt = copyDoubtKeys.value(row.text(9))};
        });
}

/// A copy on a stick that is away holds them as well as one that is there.
Result<QList<ActKind>> BackupStore::actsOutsideCopies(qint64 lastLine) const
{
    QList<ActKind> acts;
    const auto read = m_file.database().each(
        u"SELECT DISTINCT act FROM audit WHERE number <= ? AND number > (SELECT max(number) FROM audit"
        " WHERE act = ? AND note IN (SELECT head FROM backup_copy WHERE by_plan AND removed IS NULL)"
        " OR act IN (?, ?))"_s,
        {lastLine, actKey(ActKind::BackedUp), actKey(ActKind::Restored), actKey(ActKind::Salvaged)},
        [&](const Row &row) {
            if (const auto kind = actFromKey(row.text(0)))
                acts.append(*kind);
            return true;
        });
    return read.map([&] { return acts; });
}

Result<QMap<int, int>> BackupStore::numbersGiven() const
{
    QMap<int, int> given;
    return m_file.database()
        .each(u"SELECT year, last FROM number_sequence"_s, {},
              [&](const Row &row) {
                  given.insert(int(row.number(0)), int(row.number(1)));
                  return true;
              })
        .map([&] { return given; });
}

Result<> BackupStore::passNumbers(const QMap<int, int> &given, const QList<AuditLine> &acts)
{
    Database &database = m_file.database();
    for (auto year = given.cbegin(); year != given.cend(); ++year) {
        const auto passed =
            database.run(u"INSERT OR REPLACE INTO number_sequence (year, last) SELECT ?, MAX(?,"
                         " COALESCE((SELECT last FROM number_sequence WHERE year = ?), 0))"_s,
                         {year.key(), year.value(), year.key()});
        if (!passed)
            return failureOf(passed);
    }
    for (const AuditLine &line : acts) {
        const QString column = columnOfLast(line.kind);
        if (column.isEmpty())
            continue;
        const auto passed = database.run(u"UPDATE complaint SET %1 = MAX(%1, ?)"
                                         " WHERE number = ? AND cleared_at IS NULL"_s.arg(column),
                                         {numberIn(line.note), line.complaintNumber});
        if (!passed)
            return failureOf(passed);
    }
    return {};
}

Result<qint64> countComplaints(const Database &database)
{
    return database
        .selectOne<qint64>(u"SELECT count(*) FROM complaint"_s, {},
                           [](const Row &row) { return row.number(0); })
        .map([](const std::optional<qint64> &count) { return count.value_or(0); });
}

} // namespace gehoor
