// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/forwarding/responsibleaddress.h>
#include <core/forwarding/responsibleimport.h>

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype largestList = 1024LL * 1024;
constexpr qsizetype longestSubject = 80;

struct CsvRow
{
    int line = 1;
    QStringList cells;
};

/// The text of the file; a byte order mark is no part of it.
Result<QString> decoded(const QByteArray &csv)
{
    if (csv.size() > largestList)
        return importFailure({ImportFault::TooLarge});
    int line = 0;
    QString text;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &bytes : lines) {
        ++line;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decodedLine = decoder(bytes);
        if (decoder.hasError() || bytes.contains('\0'))
            return importFailure({ImportFault::NotUtf8, line});
        text += decodedLine + u'\n';
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return isBlank(text) ? importFailure({ImportFault::Empty}) : Result<QString>(text);
}

/// What parts the cells: whichever of the two the first line has more of.
QChar separatorOf(const QString &text)
{
    const QString heading = text.section(u'\n', 0, 0, QString::SectionSkipEmpty);
    return heading.count(u';') >= heading.count(u',') ? u';' : u',';
}

/// Cuts the text into rows and cells (RFC 4180); lines without anything in them are left out.
class CsvCutter
{
public:
    explicit CsvCutter(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<QList<CsvRow>> rows()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_quoted)
            return importFailure({ImportFault::UnclosedQuote, m_quoteLine});
        endRow();
        return m_rows;
    }

private:
    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (m_quoted)
            return takeQuoted(c);
        if (c == u'"' && isBlank(m_cell)) {
            m_quoted = true;
            m_quoteLine = m_line;
            m_cell.clear();
        } else if (c == m_separator) {
            m_cells.append(m_cell.trimmed());
            m_cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else {
            m_cell += c;
        }
    }
    void takeQuoted(QChar c)
    {
        const bool doubled = c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
        if (doubled)
            ++m_at;
        if (c == u'"' && !doubled)
            m_quoted = false;
        else
            m_cell += c;
    }
    void endRow()
    {
        m_cells.append(m_cell.trimmed());
        if (std::any_of(m_cells.begin(), m_cells.end(), [](const QString &cell) { return !isBlank(cell); }))
            m_rows.append({m_begun, m_cells});
        m_cells.clear();
        m_cell.clear();
        m_begun = m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_begun = 1;
    int m_quoteLine = 1;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_cells;
    QList<CsvRow> m_rows;
};

std::optional<ImportColumn> columnNamed(const QString &heading)
{
    static const QHash<QString, ImportColumn> names{{u"functie"_s, ImportColumn::Function},
                                                    {u"function"_s, ImportColumn::Function},
                                                    {u"naam"_s, ImportColumn::Name},
                                                    {u"name"_s, ImportColumn::Name},
                                                    {u"team"_s, ImportColumn::Team},
                                                    {u"email"_s, ImportColumn::Email},
                                                    {u"emailadres"_s, ImportColumn::Email},
                                                    {u"emailaddress"_s, ImportColumn::Email},
                                                    {u"actief"_s, ImportColumn::Active},
                                                    {u"active"_s, ImportColumn::Active},
                                                    {u"themas"_s, ImportColumn::Themes},
                                                    {u"themes"_s, ImportColumn::Themes},
                                                    {u"locaties"_s, ImportColumn::Locations},
                                                    {u"locations"_s, ImportColumn::Locations},
                                                    {u"plaatsvervanger"_s, ImportColumn::Deputy},
                                                    {u"deputy"_s, ImportColumn::Deputy},
                                                    {u"vervangingvan"_s, ImportColumn::DeputyFrom},
                                                    {u"deputyfrom"_s, ImportColumn::DeputyFrom},
                                                    {u"vervangingtotenmet"_s, ImportColumn::DeputyTo},
                                                    {u"deputyto"_s, ImportColumn::DeputyTo}};
    QString letters;
    for (const QChar c : heading) {
        if (c.isLetter())
            letters += c.toLower();
    }
    const auto found = names.find(letters);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

Result<QList<ImportColumn>> columnsOf(const CsvRow &row)
{
    QList<ImportColumn> columns;
    for (const QString &heading : row.cells) {
        const auto column = columnNamed(heading);
        if (!column)
            return importFailure({ImportFault::UnknownColumn, row.line, heading});
        if (columns.contains(*column))
            return importFailure({ImportFault::ColumnTwice, row.line, heading});
        columns.append(*column);
    }
    if (!columns.contains(ImportColumn::Function))
        return importFailure({ImportFault::NoFunctionColumn, row.line});
    return columns;
}

std::optional<bool> asFlag(const QString &cell)
{
    const QString word = cell.toLower();
    if (QStringList{u""_s, u"ja"_s, u"yes"_s, u"1"_s, u"true"_s, u"j"_s, u"y"_s}.contains(word))
        return true;
    if (QStringList{u"nee"_s, u"no"_s, u"0"_s, u"false"_s, u"n"_s}.contains(word))
        return false;
    return std::nullopt;
}

Result<std::optional<QDate>> asDay(const QString &cell, int line)
{
    if (cell.isEmpty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    if (!day.isValid())
        return importFailure({ImportFault::BadDay, line, cell});
    return std::optional(day);
}

Result<> put(ImportedResponsible &row, ImportColumn column, const QString &cell)
{
    Responsible &person = row.person;
    switch (column) {
    case ImportColumn::Function:
        person.function = cell.simplified();
        break;
    case ImportColumn::Name:
        person.name = cell;
        break;
    case ImportColumn::Team:
        person.team = cell;
        break;
    case ImportColumn::Email:
        if (!cell.isEmpty() && !responsibleAddress(cell))
            return importFailure({ImportFault::BadEmail, row.line, cell});
        person.email = cell;
        break;
    case ImportColumn::Active: {
        const auto active = asFlag(cell);
        if (!active)
            return importFailure({ImportFault::BadActive, row.line, cell});
        person.active = *active;
        break;
    }
    case ImportColumn::Themes:
        person.themes = cell.split(u'|');
        break;
    case ImportColumn::Locations:
        person.locations = cell.split(u'|');
        break;
    case ImportColumn::Deputy:
        row.deputy = cell.simplified();
        break;
    case ImportColumn::DeputyFrom:
    case ImportColumn::DeputyTo: {
        const auto day = asDay(cell, row.line);
        if (!day)
            return failureOf(day);
        (column == ImportColumn::DeputyFrom ? row.deputyFrom : row.deputyTo) = *day;
    }
    }
    return {};
}

Result<ImportedResponsible> rowFrom(const CsvRow &csv, const QList<ImportColumn> &columns)
{
    ImportedResponsible row{.line = csv.line};
    if (csv.cells.size() != columns.size())
        return importFailure({ImportFault::CellCount, csv.line});
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (const auto done = put(row, columns.at(i), csv.cells.at(i)); !done)
            return failureOf(done);
    }
    if (isBlank(row.person.function))
        return importFailure({ImportFault::NoFunction, csv.line});
    if (row.deputyFrom && row.deputyTo && *row.deputyTo < *row.deputyFrom)
        return importFailure({ImportFault::BadDay, csv.line, row.deputyTo->toString(Qt::ISODate)});
    if (!row.deputy.isEmpty() && !row.deputyFrom)
        return importFailure({ImportFault::BadDay, csv.line});
    return row;
}

} // namespace

QString detailOf(const ImportProblem &problem)
{
    return u"%1 %2 "_s.arg(importFaultKeys.key(problem.fault)).arg(problem.line) +
           problem.subject.left(longestSubject).simplified();
}

std::optional<ImportProblem> importProblemFrom(const QString &detail)
{
    const auto fault = importFaultKeys.value(detail.section(u' ', 0, 0));
    if (!fault)
        return {};
    return ImportProblem{*fault, detail.section(u' ', 1, 1).toInt(), detail.section(u' ', 2)};
}

tl::unexpected<Error> importFailure(const ImportProblem &problem)
{
    return failure(ErrorKind::ImportRefused, detailOf(problem));
}

Result<ImportedList> readResponsibles(const QByteArray &csv)
{
    const auto text = decoded(csv);
    if (!text)
        return failureOf(text);
    const auto rows = CsvCutter(*text).rows();
    if (!rows)
        return failureOf(rows);
    if (rows->isEmpty())
        return importFailure({ImportFault::Empty});
    const auto columns = columnsOf(rows->first());
    if (!columns)
        return failureOf(columns);
    if (rows->size() == 1)
        return importFailure({ImportFault::Empty});
    ImportedList list{.columns = QSet(columns->begin(), columns->end()), .rows = {}};
    QSet<QString> functions;
    const QList<CsvRow> persons = rows->mid(1);
    for (const CsvRow &csvRow : persons) {
        const auto row = rowFrom(csvRow, *columns);
        if (!row)
            return failureOf(row);
        const QString function = row->person.function.toCaseFolded();
        if (functions.contains(function))
            return importFailure({ImportFault::FunctionTwice, csvRow.line, row->person.function});
        functions.insert(function);
        list.rows.append(*row);
    }
    return list;
}

} // namespace gehoor
