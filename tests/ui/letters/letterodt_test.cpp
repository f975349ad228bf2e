// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/readabletext.h>
#include <tests/support/letterfacts.h>
#include <tests/support/printers.h>
#include <ui/letters/letterodt.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QByteArray unzipped(const QByteArray &odt, const QStringList &arguments)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.odt"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(odt);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, QStringList{arguments.at(0), file.fileName()} + arguments.mid(1));
    EXPECT_TRUE(unzip.waitForFinished());
    EXPECT_EQ(unzip.exitCode(), 0);
    return unzip.readAllStandardOutput();
}

/// The words of an XML file, in their order; every file must be sound XML.
QString textIn(const QByteArray &xmlBytes)
{
    QString text;
    QXmlStreamReader xml(xmlBytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == "s"_L1)
            text += u' ';
        else if (xml.isStartElement() || xml.isEndElement())
            text += xml.name() == "span"_L1 ? u""_s : u" "_s;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return text.simplified();
}

QByteArray contentXml(const LetterContent &content)
{
    return unzipped(letterOdt(content).value(), {u"-p"_s, u"content.xml"_s});
}

LetterContent letter(LetterKind kind, Language language)
{
    return compose(requestOf(kind, language), fitting(factsForAllKinds(), kind)).value();
}

TEST(LetterOdtTest, saysWhatThePaperSays)
{
    for (const auto &[kind, key] : letterKindKeys.entries()) {
        for (const Language language : {Language::Dutch, Language::English}) {
            const LetterContent content = letter(kind, language);
            const QString text = textIn(contentXml(content));
            const QStringList expected = QStringList{content.returnLine} + content.address + content.sender +
                                         QStringList{content.date, content.reference, content.subject};
            for (const QString &words : expected)
                EXPECT_TRUE(text.contains(words.simplified())) << key.data() << ": " << words.toStdString();
            QString body = readableText(content.body);
            static const QRegularExpression marks(u"^[-•*>] "_s, QRegularExpression::MultilineOption);
            body.remove(marks);
            EXPECT_TRUE(text.endsWith(body.simplified())) << key.data() << '\n'
                                                          << text.toStdString() << '\n'
                                                          << body.simplified().toStdString();
        }
    }
}

TEST(LetterOdtTest, keepsHeadingsListsAndEmphasis)
{
    LetterContent content = letter(LetterKind::NotAdmissible, Language::Dutch);
    content.body = u"<p>Een <b>vet</b> en <i>schuin</i> woord<br/>op twee regels</p><h2>Kop</h2>"
                   "<ul><li>een</li><li>twee</li></ul><ol><li>drie</li></ol>"
                   "<blockquote><p>geciteerd</p></blockquote><p>slot</p>"_s;
    const QByteArray xml = contentXml(content);
    for (const char *part :
         {"<text:span text:style-name=\"B\">vet</text:span>",
          "<text:span text:style-name=\"I\">schuin</text:span>", "woord<text:line-break/>op",
          "<text:h text:style-name=\"Heading\" text:outline-level=\"1\">Kop</text:h>",
          "<text:list text:style-name=\"Bullets\"><text:list-item><text:p "
          "text:style-name=\"List\">een</text:p>"
          "</text:list-item><text:list-item>",
          "<text:list text:style-name=\"Numbers\">",
          "<text:p text:style-name=\"QuoteBeforeLast\">geciteerd</text:p>",
          "<text:p text:style-name=\"Text\">slot</text:p>"})
        EXPECT_TRUE(xml.contains(part)) << part << '\n' << xml.toStdString();
}

/// The paragraph styles that stay with the paragraph after them.
QStringList keptWithNext(const QByteArray &styles)
{
    QStringList kept;
    QString style;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (xml.name() == "style"_L1 && attribute.name() == "name"_L1)
                style = attribute.value().toString();
            else if (attribute.name() == "keep-with-next"_L1 && attribute.value() == "always"_L1)
                kept << style;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return kept;
}

TEST(LetterOdtTest, neverLeavesTheSignatureOrAHeadingAlone)
{
    LetterContent content = letter(LetterKind::NotAdmissible, Language::Dutch);
    const QStringList kept = keptWithNext(unzipped(letterOdt(content).value(), {u"-p"_s, u"styles.xml"_s}));
    struct Before
    {
        QString html;
        QString style;
    };
    const QList<Before> table{{u"<p>tekst</p>"_s, u"TextBeforeLast"_s},
                              {u"<ul><li>een</li><li>twee</li></ul>"_s, u"ListBeforeLast"_s},
                              {u"<ol><li>een</li></ol>"_s, u"ListBeforeLast"_s},
                              {u"<blockquote><p>geciteerd</p></blockquote>"_s, u"QuoteBeforeLast"_s},
                              {u"<h2>Kop</h2>"_s, u"Heading"_s}};
    for (const Before &before : table) {
        content.body =
            u"<p>begin</p>"_s + before.html + u"<p>Met vriendelijke groet,<br/>de functionaris</p>"_s;
        QStringList styles;
        QXmlStreamReader xml(contentXml(content));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && (xml.name() == "p"_L1 || xml.name() == "h"_L1))
                styles << xml.attributes().value(u"text:style-name"_s).toString();
        }
        ASSERT_GE(styles.size(), 3);
        EXPECT_EQ(styles.constLast(), u"Text"_s) << before.html.toStdString();
        EXPECT_EQ(styles.at(styles.size() - 2), before.style) << before.html.toStdString();
        EXPECT_EQ(styles.count(before.style), 1) << before.html.toStdString();
        EXPECT_TRUE(kept.contains(before.style)) << before.style.toStdString();
    }
    EXPECT_FALSE(kept.contains(u"Text"_s)) << "else the whole letter would stay together";
}

TEST(LetterOdtTest, holdsNoMetadataAndNoMoment)
{
    const QByteArray odt = letterOdt(letter(LetterKind::NotAdmissible, Language::Dutch)).value();
    EXPECT_EQ(unzipped(odt, {u"-Z1"_s}), "mimetype\nMETA-INF/manifest.xml\ncontent.xml\nstyles.xml\n");
    EXPECT_EQ(odt, letterOdt(letter(LetterKind::NotAdmissible, Language::Dutch)).value());
    EXPECT_EQ(unzipped(odt, {u"-Z"_s}).count("80-Jan-01 00:00"), 4);
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"META-INF/manifest.xml"_s}) {
        const QByteArray xml = unzipped(odt, {u"-p"_s, name});
        textIn(xml);
        for (const char *told : {"dc:creator", "meta:", "initial-creator", "/home", "root"})
            EXPECT_FALSE(xml.contains(told)) << told;
    }
}

TEST(LetterOdtTest, putsTheAddressInTheWindow)
{
    LetterContent content = letter(LetterKind::NotAdmissible, Language::Dutch);
    EXPECT_TRUE(contentXml(content).contains("draw:name=\"Address\""));
    EXPECT_TRUE(contentXml(content).contains("svg:x=\"25mm\" svg:y=\"45.5mm\""));
    content.stationery.window = {.side = WindowSide::Right, .fromTop = 50};
    EXPECT_TRUE(contentXml(content).contains("svg:x=\"100mm\" svg:y=\"50.5mm\""));
}

TEST(LetterOdtTest, numbersThePagesAndShowsTheFooter)
{
    LetterContent content = letter(LetterKind::NotAdmissible, Language::English);
    content.stationery.footer = {u"Register <12> & @reference@"_s, u"IBAN"_s};
    const QString styles = textIn(unzipped(letterOdt(content).value(), {u"-p"_s, u"styles.xml"_s}));
    EXPECT_TRUE(styles.contains(u"2026-0042 - page"_s)) << styles.toStdString();
    EXPECT_TRUE(styles.contains(u"Register <12> & @reference@ IBAN"_s)) << styles.toStdString();
    EXPECT_EQ(styles.count(u'@'), 2);
}

TEST(LetterOdtTest, keepsHostileTextAsText)
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    const QString name = u"{{x}} <script>alert(1)</script> ]]> 'n & =1+1 \u0645\u0631\u062d \U0001F600"_s;
    facts.complaint.details.complainant.name = name;
    facts.complaint.details.complainant.formOfAddress = FormOfAddress::Neutral;
    const LetterContent content =
        compose({.kind = LetterKind::NotAdmissible,
                 .explanation = u"voor\u0001\u0000\ufffe na  drie   spaties \xd83d einde"_s},
                facts)
            .value();
    const QString text = textIn(contentXml(content));
    EXPECT_TRUE(text.contains(u"Geachte "_s + name + u","_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"einde"_s)) << text.toStdString();
}

TEST(LetterOdtTest, managesAnEmptyLetter)
{
    EXPECT_TRUE(succeeded(letterOdt(LetterContent())));
    textIn(contentXml(LetterContent()));
}

} // namespace
} // namespace gehoor
