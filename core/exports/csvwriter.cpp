// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/exports/celltext.h>
#include <core/exports/table.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype flushAt = 64 * 1024;

bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    for (const QChar c : text) {
        if (c == u';' || c == u',' || c == u'"' || c == u'\t' || c == u'\r' || c == u'\n')
            return true;
    }
    return false;
}

/// Most cells: with nothing in them to mend, to quote or to keep from being taken for a formula.
bool isOrdinary(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QChar first = text.front();
    const bool opens =
        (first >= u'0' && first <= u'9') || (first.toLower() >= u'a' && first.toLower() <= u'z');
    return opens && !text.back().isSpace() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c >= u' ' && c < u'\xD800' && c != u';' && c != u',' && c != u'"';
           });
}

class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(OwnerFile file) : m_file(std::move(file)) {}

    [[nodiscard]] Result<> row(const QStringList &cells) override
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_pending += u';';
            if (isOrdinary(cells[i]))
                m_pending += cells[i];
            else
                append(printable(cells[i]));
        }
        m_pending += u"\r\n";
        return m_pending.size() < flushAt ? Result<>() : flush();
    }

    [[nodiscard]] Result<> finish() override { return flush(); }
    [[nodiscard]] Result<> commit() override { return m_file.commit(); }

private:
    void append(QString text)
    {
        if (looksLikeFormula(text))
            text.prepend(u'\'');
        if (needsQuotes(text)) {
            text.replace(u'"', u"\"\""_s);
            m_pending += u'"';
            m_pending += text;
            m_pending += u'"';
        } else {
            m_pending += text;
        }
    }

    Result<> flush()
    {
        const QByteArray bytes = m_pending.toUtf8();
        m_pending.resize(0); // keeps its room
        return m_file.write(bytes);
    }

    OwnerFile m_file;
    QString m_pending{QChar(QChar::ByteOrderMark)};
};

} // namespace

Result<std::unique_ptr<TableWriter>> csvWriter(const QString &path, const QStringList &headings)
{
    auto file = OwnerFile::open(path);
    if (!file)
        return failureOf(file);
    std::unique_ptr<TableWriter> writer = std::make_unique<CsvWriter>(std::move(*file));
    return writer->row(headings).map([&] { return std::move(writer); });
}

} // namespace gehoor
