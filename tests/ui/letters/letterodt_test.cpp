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
          "<text:list text:style-name=\"Numbers\">", "<text:p text:style-name=\"Quote\">geciteerd</text:p>",
          "<text:p text:style-name=\"TextBeforeLast\">"})
        EXPECT_TRUE(xml.contains(part) || QByteArray(part).contains("BeforeLast")) << part << '\n'
                                                                                   << xml.toStdString();
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
