// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <gtest/gtest.h>
#include <ostream>

// GoogleTest finds these by the namespace of the type it prints.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(QDate date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
inline void PrintTo(const QDateTime &moment, std::ostream *out)
{
    *out << moment.toString(Qt::ISODateWithMs).toStdString();
}

namespace gehoor {

/// The kinds have no names in the program: the number is the place in ErrorKind.
inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << "error " << static_cast<int>(error.kind) << " \"" << error.detail.toStdString() << '"';
}

} // namespace gehoor

namespace tl {

template <class T>
void PrintTo(const expected<T, gehoor::Error> &result, std::ostream *out)
{
    if (!result)
        PrintTo(result.error(), out);
    else if constexpr (std::is_void_v<T>)
        *out << "done";
    else
        testing::internal::UniversalPrint(*result, out);
}

} // namespace tl

namespace gehoor {

/// Whether something was done; says what went wrong when not: `ASSERT_TRUE(succeeded(file->write(...)))`.
template <class T>
testing::AssertionResult succeeded(const Result<T> &result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(result.error());
}

/// Whether something failed for this reason: `EXPECT_TRUE(failedWith(ErrorKind::WrongKey, result))`.
template <class T>
testing::AssertionResult failedWith(ErrorKind kind, const Result<T> &result)
{
    if (result)
        return testing::AssertionFailure() << "it was done";
    if (result.error().kind == kind)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(result.error());
}

} // namespace gehoor
