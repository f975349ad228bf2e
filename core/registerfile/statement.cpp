// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/statement.h>

#include <QRegularExpression>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Qt takes off a byte order mark, which is as much the text's own as any other of its characters.
QString textOf(sqlite3_value *value)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    const auto *const characters = reinterpret_cast<const char *>(sqlite3_value_text(value));
    const QByteArrayView utf8(characters, sqlite3_value_bytes(value));
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith(mark) ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace

int Statement::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(connection, utf8.constData(), int(utf8.size()), &made, &rest);
    m_handle = {made, &sqlite3_finalize};
    const bool isOne = made && QByteArrayView(rest).trimmed().isEmpty();
    return code != SQLITE_OK || isOne ? code : SQLITE_MISUSE;
}

int Statement::bind(const QVariantList &values)
{
    if (values.size() != sqlite3_bind_parameter_count(m_handle.get()))
        return SQLITE_RANGE;
    m_values = values;
    for (int i = 0; i < values.size(); ++i) {
        m_values[i] = bound(values[i]);
        if (const int code = bind(i + 1, m_values[i]); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

/// SQLITE_STATIC: the value stays where it is until reset().
int Statement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *const statement = m_handle.get();
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        return sqlite3_bind_text64(statement, place, reinterpret_cast<const char *>(text.utf16()),
                                   sqlite3_uint64(text.size()) * sizeof(QChar), SQLITE_STATIC, SQLITE_UTF16);
    }
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, place, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_STATIC);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? sqlite3_bind_int64(statement, place, number) : SQLITE_MISMATCH;
    }
    }
}

int Statement::step()
{
    return sqlite3_step(m_handle.get());
}

QVariant Statement::value(int column) const
{
    // One thread at a time uses a connection, so that the value can be asked without taking its lock anew.
    sqlite3_value *const value = sqlite3_column_value(m_handle.get(), column);
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        return QByteArray(bytes, sqlite3_value_bytes(value));
    }
    default:
        return textOf(value);
    }
}

QString Statement::text(int column) const
{
    sqlite3_value *const value = sqlite3_column_value(m_handle.get(), column);
    switch (sqlite3_value_type(value)) {
    case SQLITE_TEXT:
        return textOf(value);
    case SQLITE_NULL:
        return {};
    default:
        return this->value(column).toString();
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    m_values.clear();
}

Result<QStringList> statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QChar c : script) {
        statement.append(c);
        if (c != u';' || !sqlite3_complete(statement.toUtf8().constData()))
            continue;
        statements.append(std::exchange(statement, {}));
    }
    static const QRegularExpression comment(u"--[^\\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    if (!statement.remove(comment).trimmed().isEmpty())
        return failure(ErrorKind::Internal, u"the script ends within a statement"_s);
    return statements;
}

} // namespace gehoor
