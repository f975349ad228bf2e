// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>

#include <QSqlQuery>

namespace gehoor {

/// As a value ends whose last page is zeros, see emptyPages(). Few others do.
inline bool endsInZeros(const QVariant &value)
{
    constexpr qsizetype suspicious = 8; // bytes; archives may end in fewer
    if (value.typeId() == QMetaType::QString)
        return static_cast<const QString *>(value.constData())->endsWith(QChar::Null);
    return value.typeId() == QMetaType::QByteArray &&
           static_cast<const QByteArray *>(value.constData())->endsWith(QByteArray(suspicious, '\0'));
}

/// A row of a statement that is being walked.
class QueryRow final : public Row
{
public:
    explicit QueryRow(const QSqlQuery &query) : m_query(query) {}
    QVariant value(int column) const override
    {
        QVariant value = m_query.value(column);
        m_inDoubt = m_inDoubt || endsInZeros(value);
        return value;
    }
    /// Whether a value that was read may come from a page of zeros.
    bool isInDoubt() const { return m_inDoubt; }

private:
    const QSqlQuery &m_query;
    mutable bool m_inDoubt = false;
};

} // namespace gehoor
