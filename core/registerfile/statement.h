// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>

struct sqlite3;
struct sqlite3_stmt;

namespace gehoor {

/// One statement, run by SQLite itself: Qt's way turns each value of a row into UTF-16 and keeps it before
/// anybody asks for it, which takes longer than finding the row. The functions that say how it went give
/// SQLite's result codes.
class Statement
{
public:
    /// What is not exactly one statement is SQLITE_MISUSE.
    [[nodiscard]] int prepare(sqlite3 *connection, const QString &sql);
    /// One value for each parameter, else SQLITE_RANGE. They are held on to until reset().
    [[nodiscard]] int bind(const QVariantList &values);
    /// SQLITE_ROW, SQLITE_DONE or a failure.
    [[nodiscard]] int step();
    /// Of the row it stands at.
    QVariant value(int column) const;
    QString text(int column) const;
    /// Ready to be bound and run again; holds on to nothing.
    void reset();

private:
    [[nodiscard]] int bind(int place, const QVariant &value);

    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_handle{nullptr, nullptr};
    QVariantList m_values;
};

/// As a value ends whose last page is zeros, see emptyPages(). Few others do.
inline bool endsInZeros(const QString &text)
{
    return text.endsWith(QChar::Null);
}
inline bool endsInZeros(const QVariant &value)
{
    constexpr qsizetype suspicious = 8; // bytes; archives may end in fewer
    if (value.typeId() == QMetaType::QString)
        return endsInZeros(*static_cast<const QString *>(value.constData()));
    return value.typeId() == QMetaType::QByteArray &&
           static_cast<const QByteArray *>(value.constData())->endsWith(QByteArray(suspicious, '\0'));
}

/// A row of a statement that is being walked.
class StatementRow final : public Row
{
public:
    explicit StatementRow(const Statement &statement) : m_statement(statement) {}
    QVariant value(int column) const override { return watched(m_statement.value(column)); }
    QString text(int column) const override { return watched(m_statement.text(column)); }
    /// Whether a value that was read may come from a page of zeros.
    bool isInDoubt() const { return m_inDoubt; }

private:
    template <class Value>
    Value watched(Value value) const
    {
        m_inDoubt = m_inDoubt || endsInZeros(value);
        return value;
    }

    const Statement &m_statement;
    mutable bool m_inDoubt = false;
};

/// The statements of a script, one after the other. Internal when it ends within one.
[[nodiscard]] Result<QStringList> statementsOf(const QString &script);

} // namespace gehoor
