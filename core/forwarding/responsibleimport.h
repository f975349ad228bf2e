// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/basics/result.h>
#include <core/forwarding/responsible.h>

#include <QSet>

namespace gehoor {

// A list of responsible persons as a spreadsheet writes it: CSV in UTF-8, cells parted by semicolons or
// commas, the first line names the columns, in Dutch or English. Themes and locations are parted by "|", days
// are ISO.

enum class ImportColumn {
    Function,
    Name,
    Team,
    Email,
    Active,
    Themes,
    Locations,
    Deputy,
    DeputyFrom,
    DeputyTo
};

/// Why a list is not taken in.
enum class ImportFault {
    Empty,
    TooLarge,
    NotUtf8,
    UnknownColumn, ///< subject: its heading
    ColumnTwice,   ///< subject: its heading
    NoFunctionColumn,
    UnclosedQuote,
    CellCount, ///< more or fewer cells than columns
    NoFunction,
    FunctionTwice, ///< subject: the function
    BadEmail,      ///< subject: what stands there
    BadActive,     ///< subject: what stands there
    BadDay,        ///< subject: what stands there
    BadDeputy      ///< no such function, or the person themselves; subject: the function
};
inline constexpr Keys<ImportFault, 14>
    importFaultKeys({{{ImportFault::Empty, QLatin1StringView("empty")},
                      {ImportFault::TooLarge, QLatin1StringView("tooLarge")},
                      {ImportFault::NotUtf8, QLatin1StringView("notUtf8")},
                      {ImportFault::UnknownColumn, QLatin1StringView("unknownColumn")},
                      {ImportFault::ColumnTwice, QLatin1StringView("columnTwice")},
                      {ImportFault::NoFunctionColumn, QLatin1StringView("noFunctionColumn")},
                      {ImportFault::UnclosedQuote, QLatin1StringView("unclosedQuote")},
                      {ImportFault::CellCount, QLatin1StringView("cellCount")},
                      {ImportFault::NoFunction, QLatin1StringView("noFunction")},
                      {ImportFault::FunctionTwice, QLatin1StringView("functionTwice")},
                      {ImportFault::BadEmail, QLatin1StringView("badEmail")},
                      {ImportFault::BadActive, QLatin1StringView("badActive")},
                      {ImportFault::BadDay, QLatin1StringView("badDay")},
                      {ImportFault::BadDeputy, QLatin1StringView("badDeputy")}}});

/// A fault and the line of the file it stands in, from 1.
struct ImportProblem
{
    ImportFault fault;
    int line = 1;
    QString subject = {};

    bool operator==(const ImportProblem &) const = default;
};

/// As the detail of ErrorKind::ImportRefused, and back.
QString detailOf(const ImportProblem &problem);
std::optional<ImportProblem> importProblemFrom(const QString &detail);
tl::unexpected<Error> importFailure(const ImportProblem &problem);

/// One line of the list. The deputy is named by function, for they may come later in the list.
struct ImportedResponsible
{
    int line = 1;
    Responsible person = {};
    QString deputy = {};
    std::optional<QDate> deputyFrom = {};
    std::optional<QDate> deputyTo = {};

    bool operator==(const ImportedResponsible &) const = default;
};

struct ImportedList
{
    QSet<ImportColumn> columns; ///< those that are there; what has no column stays as it was
    QList<ImportedResponsible> rows;

    bool operator==(const ImportedList &) const = default;
};

/// Reads the whole list, or says what is wrong with it: ImportRefused.
[[nodiscard]] Result<ImportedList> readResponsibles(const QByteArray &csv);

/// What an import did.
struct ImportCount
{
    int added = 0;
    int changed = 0;

    bool operator==(const ImportCount &) const = default;
};

} // namespace gehoor
