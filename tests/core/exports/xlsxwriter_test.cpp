// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/table.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QByteArray part(const QString &workbook, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, workbook, name});
    EXPECT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.exitCode(), 0) << unzip.readAllStandardError().toStdString();
    return unzip.readAllStandardOutput();
}

/// As a spreadsheet reads a text: _x0041_ is the letter A (ECMA-376, ST_Xstring).
QString decoded(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        plain +=
            text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

struct Sheet
{
    QList<QStringList> rows;
    QStringList cellTypes;
    bool hasFormula = false;
};

Sheet readSheet(const QString &workbook)
{
    Sheet sheet;
    QXmlStreamReader xml(part(workbook, u"xl/worksheets/sheet1.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row"_s)
            sheet.rows.append(QStringList());
        else if (xml.name() == u"c"_s)
            sheet.cellTypes.append(xml.attributes().value(u"t"_s).toString());
        else if (xml.name() == u"t"_s)
            sheet.rows.last().append(decoded(xml.readElementText()));
        else if (xml.name() == u"f"_s)
            sheet.hasFormula = true;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return sheet;
}

class XlsxWriterTest : public testing::Test
{
protected:
    Sheet written(const QList<QStringList> &rows)
    {
        auto writer = xlsxWriter(m_path, u"Zaken"_s, {u"Nummer"_s, u"Onderwerp"_s});
        EXPECT_TRUE(writer.has_value());
        for (const QStringList &row : rows)
            EXPECT_TRUE((*writer)->row(row).has_value());
        EXPECT_TRUE((*writer)->finish().has_value());
        EXPECT_TRUE((*writer)->commit().has_value());
        return readSheet(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"klachten.xlsx"_s);
};

TEST_F(XlsxWriterTest, givesEveryTextBackEqualAndRunsNone)
{
    const QStringList texts = {u"=1+1"_s,
                               u"+31612345678"_s,
                               u"-1"_s,
                               u"@SUM(A1)"_s,
                               u"{=SUM(A1)}"_s,
                               u"\t=1"_s,
                               u"\r=1"_s,
                               u"=HYPERLINK(\"http://example.nl\")"_s,
                               u"http://example.nl"_s,
                               u"2026-01-02"_s,
                               u"0042"_s,
                               u"TRUE"_s,
                               u"eerste\r\ntweede\nderde"_s,
                               u" spaties voor en na "_s,
                               u"<c t=\"str\"><f>1+1</f></c> & ]]> \"'"_s,
                               u"_x0041_ _x003D_1 _x005F_ _x_ _"_s,
                               u"שלום \u202Eomgekeerd\u202C e\u0301"_s,
                               u"🙂👩‍👩‍👧"_s,
                               QString(32'767, u'a')};
    QList<QStringList> rows;
    for (const QString &text : texts)
        rows.append({text, u"na"_s});
    const Sheet sheet = written(rows);
    EXPECT_FALSE(sheet.hasFormula);
    EXPECT_EQ(QSet<QString>(sheet.cellTypes.begin(), sheet.cellTypes.end()), QSet<QString>{u"inlineStr"_s});
    EXPECT_EQ(sheet.rows.first(), (QStringList{u"Nummer"_s, u"Onderwerp"_s}));
    EXPECT_EQ(sheet.rows.mid(1), rows);
}

TEST_F(XlsxWriterTest, cutsTextThatNoSpreadsheetTakesAndShowsIt)
{
    const QString faces = u"🙂"_s.repeated(500'000);
    const QString escapes = u"_x0041_"_s.repeated(10'000);
    const Sheet sheet = written({{QString(1'000'000, u'a'), u"na"_s}, {faces, u"na"_s}, {escapes, u"na"_s}});
    ASSERT_EQ(sheet.rows.size(), 4);
    EXPECT_EQ(sheet.rows[1], (QStringList{QString(32'763, u'a') + u" […]"_s, u"na"_s}));
    EXPECT_EQ(sheet.rows[2], (QStringList{faces.left(32'762) + u" […]"_s, u"na"_s}));
    const QString cut = sheet.rows[3].first();
    EXPECT_TRUE(cut.endsWith(u" […]"_s) && cut.size() > 15'000);
    EXPECT_TRUE(escapes.startsWith(cut.chopped(4)));
}

TEST_F(XlsxWriterTest, replacesWhatXmlDoesNotTake)
{
    const QString text = u"a"_s + QChar(0) + u"b\x01\x1B"_s + QChar(0xD800) + u"c"_s + QChar(0xFFFF);
    EXPECT_EQ(written({{text}}).rows.at(1).at(0), u"a\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD"_s);
}

TEST_F(XlsxWriterTest, freezesBoldHeadings)
{
    written({});
    EXPECT_TRUE(part(m_path, u"xl/worksheets/sheet1.xml"_s).contains("state=\"frozen\""));
    EXPECT_TRUE(part(m_path, u"xl/worksheets/sheet1.xml"_s).contains("<c r=\"A1\" s=\"1\""));
    EXPECT_TRUE(part(m_path, u"xl/styles.xml"_s).contains("<b/>"));
}

TEST_F(XlsxWriterTest, namesNobodyInTheFile)
{
    written({});
    const QByteArray about = part(m_path, u"docProps/core.xml"_s);
    EXPECT_TRUE(about.contains("<dc:creator></dc:creator>")) << about.toStdString();
}

} // namespace
} // namespace gehoor
