// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/zip.h>
#include <ui/letters/letterodt.h>
#include <ui/letters/odtbody.h>
#include <ui/letters/sheet.h>

#include <QFile>
#include <QImage>
#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";
constexpr auto logoName = "Pictures/logo.png";

QString millimetres(double length)
{
    return QString::number(length) + u"mm"_s;
}

class OdtWriter
{
public:
    explicit OdtWriter(const LetterContent &content)
        : m_content(content), m_layout(layoutOf(content.stationery)), m_xml(&m_bytes)
    {
    }

    QByteArray contentXml()
    {
        m_xml.writeStartDocument();
        startRoot(u"office:document-content"_s);
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        writeLogo();
        writeFrame(u"Address"_s,
                   m_layout.address.united(
                       {m_layout.address.left(), m_layout.returnLineTop, m_layout.address.width(), 1}),
                   [this] { writeWindow(); });
        QRectF sender = m_layout.sender;
        sender.setHeight(m_layout.headTop - sender.top());
        writeFrame(u"Sender"_s, sender, [this] { writeSender(); });
        writeHead();
        writeOdtBody(m_xml, m_content.body);
        m_xml.writeEndDocument();
        return m_bytes;
    }

    /// The styles of resources/letters/styles.xml, for this letter's language, sheet and page numbers.
    Result<QByteArray> stylesXml() const
    {
        QFile file(u":/letters/odtstyles.xml"_s);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Internal, file.fileName());
        const bool dutch = m_content.language == Language::Dutch;
        QString styles = QString::fromUtf8(file.readAll());
        styles.replace(u"@language@"_s, dutch ? u"nl"_s : u"en"_s)
            .replace(u"@country@"_s, dutch ? u"NL"_s : u"GB"_s)
            .replace(u"@headDistance@"_s, millimetres(m_layout.headTop - sheet::top))
            .replace(u"@reference@"_s, inXml([&](QXmlStreamWriter &xml) {
                         writeOdtText(xml, m_content.reference + (dutch ? u" - pagina "_s : u" - page "_s));
                     }))
            .replace(u"@footer@"_s, inXml([this](QXmlStreamWriter &xml) {
                         writeOdtText(xml, m_content.stationery.footer.join(u'\n'));
                     }));
        return styles.toUtf8();
    }

private:
    static QString inXml(const std::function<void(QXmlStreamWriter &)> &write)
    {
        QString text;
        QXmlStreamWriter xml(&text);
        write(xml);
        return text;
    }

    void startRoot(const QString &name)
    {
        m_xml.writeStartElement(name);
        const QString begin = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
        m_xml.writeAttribute(u"xmlns:office"_s, begin + u"office:1.0"_s);
        m_xml.writeAttribute(u"xmlns:text"_s, begin + u"text:1.0"_s);
        m_xml.writeAttribute(u"xmlns:draw"_s, begin + u"drawing:1.0"_s);
        m_xml.writeAttribute(u"xmlns:svg"_s, begin + u"svg-compatible:1.0"_s);
        m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
        m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
    }

    void paragraph(const QString &style, const QString &text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        writeOdtText(m_xml, text);
        m_xml.writeEndElement();
    }

    /// A frame at its place on the first page.
    void startFrame(const QString &name, const QRectF &place)
    {
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, name);
        m_xml.writeAttribute(u"draw:style-name"_s, u"Frame"_s);
        m_xml.writeAttribute(u"text:anchor-type"_s, u"page"_s);
        m_xml.writeAttribute(u"text:anchor-page-number"_s, u"1"_s);
        m_xml.writeAttribute(u"svg:x"_s, millimetres(place.left()));
        m_xml.writeAttribute(u"svg:y"_s, millimetres(place.top()));
        m_xml.writeAttribute(u"svg:width"_s, millimetres(place.width()));
        m_xml.writeAttribute(u"svg:height"_s, millimetres(place.height()));
    }

    void writeFrame(const QString &name, const QRectF &place, const std::function<void()> &inside)
    {
        startFrame(name, place);
        m_xml.writeStartElement(u"draw:text-box"_s);
        inside();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeLogo()
    {
        const QSizeF size = QImage::fromData(m_content.stationery.logo.png, "PNG").size();
        if (size.isEmpty())
            return;
        startFrame(u"Logo"_s,
                   {m_layout.logo.topLeft(), size.scaled(m_layout.logo.size(), Qt::KeepAspectRatio)});
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, QString::fromLatin1(logoName));
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeEndElement();
    }

    void writeWindow()
    {
        paragraph(u"ReturnLine"_s, m_content.returnLine);
        for (const QString &line : m_content.address)
            paragraph(u"Address"_s, line);
    }

    void writeSender()
    {
        for (qsizetype i = 0; i < m_content.sender.size(); ++i)
            paragraph(i == 0 ? u"SenderName"_s : u"Sender"_s, m_content.sender[i]);
    }

    void writeHead()
    {
        const bool dutch = m_content.language == Language::Dutch;
        const QString date =
            m_content.place.isEmpty() ? m_content.date : m_content.place + u", "_s + m_content.date;
        paragraph(u"FirstHead"_s, (dutch ? u"Datum\t"_s : u"Date\t"_s) + date);
        paragraph(u"Head"_s, (dutch ? u"Kenmerk\t"_s : u"Our reference\t"_s) + m_content.reference);
        if (!m_content.onBehalfOf.isEmpty())
            paragraph(u"Head"_s, (dutch ? u"Namens\t"_s : u"On behalf of\t"_s) + m_content.onBehalfOf);
        paragraph(u"LastHead"_s, (dutch ? u"Onderwerp\t"_s : u"Subject\t"_s) + m_content.subject);
    }

    const LetterContent &m_content;
    const SheetLayout m_layout;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray manifest(bool withLogo)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto entry = [&](const char *path, const char *type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, QString::fromLatin1(path));
        xml.writeAttribute(u"manifest:media-type"_s, QString::fromLatin1(type));
    };
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    entry("/", mimeType);
    entry("content.xml", "text/xml");
    entry("styles.xml", "text/xml");
    if (withLogo)
        entry(logoName, "image/png");
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> letterOdt(const LetterContent &content)
{
    OdtWriter writer(content);
    const auto styles = writer.stylesXml();
    if (!styles)
        return failureOf(styles);
    const QByteArray &logo = content.stationery.logo.png;
    QList<ZipEntry> entries{{"mimetype", mimeType},
                            {"META-INF/manifest.xml", manifest(!logo.isEmpty())},
                            {"content.xml", writer.contentXml()},
                            {"styles.xml", *styles}};
    if (!logo.isEmpty())
        entries.append({logoName, logo});
    return zipOf(entries);
}

} // namespace gehoor
