// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/pdfpages.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

double millimetres(const QXmlStreamReader &xml, const QString &attribute)
{
    return xml.attributes().value(attribute).toDouble() / pointsPerMillimetre;
}

} // namespace

QString PdfPage::text() const
{
    QStringList texts;
    for (const PdfWord &word : words)
        texts.append(word.text);
    return texts.join(u' ');
}

PdfWord PdfPage::find(const QString &word) const
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const PdfWord &candidate) { return candidate.text == word; });
    return found == words.end() ? PdfWord() : *found;
}

QList<PdfPage> pdfPages(const QByteArray &pdf)
{
    QList<PdfPage> pages;
    QXmlStreamReader xml(pdfTool(u"pdftotext"_s, {u"-bbox"_s}, pdf));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1) {
            pages.append({millimetres(xml, u"width"_s), millimetres(xml, u"height"_s), {}});
        } else if (xml.name() == "word"_L1) {
            const QPointF from(millimetres(xml, u"xMin"_s), millimetres(xml, u"yMin"_s));
            const QPointF to(millimetres(xml, u"xMax"_s), millimetres(xml, u"yMax"_s));
            pages.last().words.append({xml.readElementText(), QRectF(from, to)});
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return pages;
}

QString pdfTool(const QString &tool, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QStringList all = arguments;
    all.append(file.fileName());
    if (tool == "pdftotext"_L1)
        all.append(u"-"_s);
    QProcess process;
    process.start(tool, all);
    EXPECT_TRUE(process.waitForFinished()) << tool.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace gehoor
