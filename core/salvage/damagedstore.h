// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>

#include <QStringList>

namespace gehoor {

/// Row numbers of a table, from the first to the last.
struct RowRange
{
    qint64 first;
    qint64 last; ///< toTheEnd when nothing after `first` could be read

    static constexpr qint64 toTheEnd = std::numeric_limits<qint64>::max();
    bool operator==(const RowRange &) const = default;
};

/// As the report and the trail name them: "12-15", "20-".
QString rangeText(const RowRange &range);

/// A table as the schema has it.
struct TableShape
{
    QString name;
    QStringList columns;
    QStringList key; ///< of a table without row numbers; else empty
};

/// A register of which not every page can be read. Whatever cannot be read is gone around: SQLCipher knows by
/// the checksum of each page whether it is as it was written, so that what is read is right.
class DamagedStore
{
public:
    /// `path` is a copy that may be written to: SQLite brings its log into it. NotARegister, NewerFormat;
    /// WrongKey or Damaged when the pages that tell where everything stands cannot be read.
    [[nodiscard]] static Result<DamagedStore> open(const QString &path, const Key &key);

    int formatVersion() const { return m_formatVersion; }

    /// Takes a row. Its failure ends the walk.
    using Take = std::function<Result<>(const Database::Values &values)>;
    /// Hands over every row that can be read once, and tells where others were. Of a table without row
    /// numbers it reads from both ends; then `first` and `last` are 0.
    [[nodiscard]] Result<QList<RowRange>> each(const TableShape &table, const Take &take);

    /// The value of a column, by row number, in rows that cannot be read: from an index that holds it. None
    /// when there is no such index, or it cannot be read either.
    std::optional<QList<std::pair<qint64, QVariant>>> indexed(const QString &table, const QString &column,
                                                              const RowRange &range);

private:
    struct StoredRow
    {
        qint64 number = 0;
        Database::Values values;
    };
    using Found = Result<std::optional<StoredRow>>;

    explicit DamagedStore(std::unique_ptr<Database> database, QString path);
    [[nodiscard]] Result<> readHeader();
    Found firstFrom(const TableShape &table, qint64 number, bool withValues);
    std::optional<qint64> nextReadable(const TableShape &table, qint64 number);
    [[nodiscard]] Result<QList<RowRange>> eachNumbered(const TableShape &table, const Take &take);
    [[nodiscard]] Result<QList<RowRange>> eachKeyed(const TableShape &table, const Take &take);
    [[nodiscard]] Result<bool> fromOneEnd(const TableShape &table, bool fromTheBack, const Take &take);
    void startAnew();

    std::unique_ptr<Database> m_database;
    QString m_path;
    int m_formatVersion = 0;
};

} // namespace gehoor
