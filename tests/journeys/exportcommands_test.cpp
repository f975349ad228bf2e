// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/commandstest.h>

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The overview as a table, by command.
using ExportCommandsTest = CommandsTest;

TEST_F(ExportCommandsTest, writeCellsThatNoSpreadsheetRuns)
{
    ASSERT_EQ(on(u"intake"_s,
                 {writeMail(u"f.eml"_s, "From: \"=1+1\" <f@example.nl>\r\nSubject: =1+1\r\n\r\nTekst.\r\n")})
                  .status,
              0);
    const QString csv = path(u"overzicht.csv"_s);
    ASSERT_EQ(on(u"export"_s, {u"--out"_s, csv}).status, 0);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_TRUE(content.contains("'=1+1")) << content.constData();
    EXPECT_FALSE(content.contains(";=1+1")) << content.constData();
    EXPECT_EQ(QFileInfo(csv).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    EXPECT_EQ(on(u"export"_s, {u"--out"_s, path(u"overzicht.xlsx"_s)}).status, 0);
    EXPECT_TRUE(on(u"audit"_s, {u"--json"_s}).out.contains("exported"));
}

TEST_F(ExportCommandsTest, speakTheLanguageOfTheLocale)
{
    ASSERT_EQ(on(u"intake"_s, {complaintMail()}).status, 0);
    ASSERT_EQ(on(u"assess"_s, QStringList{u"2026-0001"_s} + concernsAnother()).status, 0);
    const Program dutch(u"een zeer geheime zin"_s, u"nl_NL.UTF-8"_s);
    const QStringList headings{u"Nummer"_s,        u"Ontvangen"_s, u"Kanaal"_s,  u"Klager"_s,
                               u"Hoedanigheid"_s,  u"Onderwerp"_s, u"Oordeel"_s, u"Stand"_s,
                               u"Volgende stap"_s, u"Uiterlijk"_s};
    const QStringList words{u"17-11-2026"_s, u"niet ontvankelijk"_s, u"bericht te versturen"_s};
    const QString csv = path(u"zaken.csv"_s);
    ASSERT_EQ(dutch.run({u"export"_s, registerPath(), u"--out"_s, csv}).status, 0);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(table.contains(headings.join(u';'))) << table.toStdString();
    const QString xlsx = path(u"zaken.xlsx"_s);
    ASSERT_EQ(dutch.run({u"export"_s, registerPath(), u"--out"_s, xlsx}).status, 0);
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, xlsx, u"xl/worksheets/sheet1.xml"_s, u"xl/workbook.xml"_s});
    ASSERT_TRUE(unzip.waitForFinished());
    const QString sheet = QString::fromUtf8(unzip.readAllStandardOutput());
    for (const QString &word : headings + words)
        EXPECT_TRUE(sheet.contains(u'>' + word + u'<')) << word.toStdString();
    for (const QString &word : words)
        EXPECT_TRUE(table.contains(u';' + word + u';')) << word.toStdString();
    EXPECT_TRUE(sheet.contains(u"name=\"Zaken\""_s)) << sheet.toStdString();
}

} // namespace
} // namespace gehoor
