// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/ui/labels.h>

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QSet<QString> labelsIn(const QString &language)
{
    QFile file(testData(u"../../translations/gehoor_%1.ts"_s.arg(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    QSet<QString> labels;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name"_s)
            context = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != u"translation"_s || context == u"EmergencySheet"_s)
            continue;
        QString label = xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&');
        labels << (label.endsWith(u'…') ? label.chopped(1) : label);
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return labels;
}

} // namespace gehoor
