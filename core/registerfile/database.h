// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/result.h>
#include <core/registerfile/key.h>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace gehoor {

/// One row of an answer, read by column number. Valid only inside the function it is handed to.
class Row
{
public:
    virtual QVariant value(int column) const = 0;
    virtual QString text(int column) const = 0; ///< null when NULL
    bool isNull(int column) const { return value(column).isNull(); }
    qint64 number(int column) const { return value(column).toLongLong(); }
    bool flag(int column) const { return value(column).toLongLong() != 0; }
    QByteArray bytes(int column) const { return value(column).toByteArray(); }
    /// From ISO 8601 text, or none when NULL.
    std::optional<QDate> date(int column) const;

protected:
    ~Row() = default;
};

/// The only place that knows Qt SQL. Statements are written out whole; values are bound, never pasted in.
/// Dates are bound as ISO text (toSql), an empty optional as NULL; an empty text is bound as an empty text.
/// What is read from a damaged page is never taken for an answer: Damaged. One opened for reading gives no
/// more answers once it is open on another machine: InUse, until it is opened anew.
class Database
{
public:
    using Values = QVariantList;

    /// Opens and keys the file: NoCipher, WrongKey, Damaged, NoPermission.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Key &key,
                                                                bool readOnly);
    /// Opens another file with the key of this one; failures as open() and checkInPlace().
    [[nodiscard]] Result<std::unique_ptr<Database>> openLike(const QString &path, bool readOnly) const;
    ~Database();

    /// Closes the file and wipes the key: until wake() all else fails as Locked. Internal while a statement
    /// or a transaction is under way; then nothing happened.
    [[nodiscard]] Result<> sleep();
    /// Opens it again, as it was; failures as open(), after which it sleeps on.
    [[nodiscard]] Result<> wake(const Key &key);
    bool isAsleep() const;

    /// Makes `copy`, opened for writing, equal to this one as it stands now, under the copy's own key: by
    /// SQLite's online backup, so that the work goes on. Damaged when a page of this one cannot be read.
    [[nodiscard]] Result<> copyInto(Database &copy) const;
    /// The numbers, from 1, of pages of the file that a disk lost and left as zeros. ReadFailed.
    [[nodiscard]] Result<QList<qint64>> emptyPages() const;
    /// To be asked before pages are written anew: Damaged when there is one of those, InUse when another
    /// holds back what stands in the log, so that it cannot be told. ReadFailed.
    [[nodiscard]] Result<> checkNothingIsLost() const;

    /// NotInPlace (detail: the path) once the file was moved, taken away or replaced while it is open, as
    /// by a program that synchronises folders: what is written in it then is gone on closing.
    [[nodiscard]] Result<> checkInPlace() const;

    /// Not while it sleeps.
    const Key &key() const;
    /// Brings the write-ahead log into the file and does without one from then on. InUse when somebody reads
    /// along.
    [[nodiscard]] Result<> giveUpLog();
    /// Gives up the log and keeps everybody else out, readers too, until letIn() or until this is closed.
    /// InUse when somebody reads along; then all is as before.
    [[nodiscard]] Result<> shutOut();
    void letIn();

    /// Runs one statement that returns no rows; the number of rows it touched. Like insert() and script()
    /// only within transaction(), else Internal: what changes the register is an act, see RegisterFile.
    [[nodiscard]] Result<qint64> run(const QString &sql, const Values &values = {});
    /// Runs one INSERT; the row number SQLite gave.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const Values &values = {});
    /// Calls `each` for every row; it may stop the walk by returning false.
    [[nodiscard]] Result<> each(const QString &sql, const Values &values,
                                const std::function<bool(const Row &)> &each) const;
    /// Runs a script of several statements, cut by sqlite3_complete().
    [[nodiscard]] Result<> script(const QString &sql);
    /// Runs `work` between BEGIN IMMEDIATE and COMMIT; rolls back on failure. Does not nest. Who may call it,
    /// a test lists. Failures of checkInPlace().
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &work);
    /// Runs what is no act, for it concerns the file and nothing that is kept in it: one PRAGMA, or VACUUM,
    /// which SQLite refuses within a transaction. Internal for any other statement.
    [[nodiscard]] Result<> maintain(const QString &sql);

    /// All rows, each made by `make`.
    template <class T, class Make>
    [[nodiscard]] Result<QList<T>> select(const QString &sql, const Values &values, Make make) const
    {
        QList<T> rows;
        const auto done = each(sql, values, [&](const Row &row) {
            rows.append(make(row));
            return true;
        });
        if (!done)
            return failureOf(done);
        return rows;
    }

    /// The first row, or none.
    template <class T, class Make>
    [[nodiscard]] Result<std::optional<T>> selectOne(const QString &sql, const Values &values,
                                                     Make make) const
    {
        std::optional<T> found;
        const auto done = each(sql, values, [&](const Row &row) {
            found.emplace(make(row));
            return false;
        });
        if (!done)
            return failureOf(done);
        return found;
    }

private:
    Database();
    struct Private;
    std::unique_ptr<Private> d;
};

/// The text as it comes back once bound: SQLite cannot keep half a surrogate pair, U+FFFE or U+FFFF, which
/// become U+FFFD. All other text comes back equal.
QString storable(const QString &text);

/// What is bound for a value, so that it comes back equal.
QVariant bound(const QVariant &value);

/// Values as they are bound.
QVariant toSql(QDate date);
QVariant toSql(const std::optional<QDate> &date);
QVariant toSql(const QDateTime &moment);
template <class Tag>
QVariant toSql(Id<Tag> id)
{
    return id.value();
}
template <class Tag>
QVariant toSql(const std::optional<Id<Tag>> &id)
{
    return id ? QVariant(id->value()) : QVariant();
}

} // namespace gehoor
