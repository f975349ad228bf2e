// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/bodydocument.h>
#include <ui/letters/odtbody.h>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isForXml(QChar c)
{
    return c >= u' ' && c != QChar(0xfffe) && c != QChar(0xffff);
}

void writeSpaces(QXmlStreamWriter &xml, qsizetype count)
{
    xml.writeEmptyElement(u"text:s"_s);
    xml.writeAttribute(u"text:c"_s, QString::number(count));
}

/// "BI" for bold and italic; empty for plain text.
QString styleOf(const QTextCharFormat &format)
{
    QString style;
    if (format.fontWeight() > QFont::Medium)
        style += u'B';
    if (format.fontItalic())
        style += u'I';
    if (format.fontUnderline())
        style += u'U';
    return style;
}

void writeFragments(QXmlStreamWriter &xml, const QTextBlock &block, bool isHeading)
{
    for (auto it = block.begin(); it != block.end(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString style = isHeading ? QString() : styleOf(fragment.charFormat());
        if (!style.isEmpty()) {
            xml.writeStartElement(u"text:span"_s);
            xml.writeAttribute(u"text:style-name"_s, style);
        }
        writeOdtText(xml, fragment.text());
        if (!style.isEmpty())
            xml.writeEndElement();
    }
}

void writeBlock(QXmlStreamWriter &xml, const QTextBlock &block)
{
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    const bool isQuote = kindOf(block) == BodyKind::Quote;
    QString style = isHeading          ? u"Heading"_s
                    : block.textList() ? u"List"_s
                    : isQuote          ? u"Quote"_s
                                       : u"Text"_s;
    // The signature keeps company: what goes before it stays with it, as every heading does.
    const bool beforeLast = block.next().isValid() && !block.next().next().isValid();
    if (beforeLast && !isHeading)
        style += u"BeforeLast"_s;
    xml.writeStartElement(isHeading ? u"text:h"_s : u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, style);
    if (isHeading)
        xml.writeAttribute(u"text:outline-level"_s, u"1"_s);
    writeFragments(xml, block, isHeading);
    xml.writeEndElement();
}

} // namespace

void writeOdtText(QXmlStreamWriter &xml, const QString &text)
{
    QString plain;
    const auto flush = [&] {
        xml.writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        qsizetype spaces = 0;
        while (c == u' ' && i + 1 < text.size() && text[i + 1] == u' ') {
            ++spaces;
            ++i;
        }
        if (c == u'\n' || c == QChar::LineSeparator || c == u'\t') {
            flush();
            xml.writeEmptyElement(c == u'\t' ? u"text:tab"_s : u"text:line-break"_s);
        } else if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (pair)
                plain += text.mid(i++, 2);
        } else if (isForXml(c)) {
            plain += c;
        }
        if (spaces > 0) {
            flush();
            writeSpaces(xml, spaces);
        }
    }
    flush();
}

void writeOdtBody(QXmlStreamWriter &xml, const QString &html)
{
    QTextDocument document;
    fillDocument(document, html, QFont());
    const QTextList *open = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (open && block.textList() != open)
            xml.writeEndElement();
        if (block.textList() && block.textList() != open) {
            const bool numbered = block.textList()->format().style() == QTextListFormat::ListDecimal;
            xml.writeStartElement(u"text:list"_s);
            xml.writeAttribute(u"text:style-name"_s, numbered ? u"Numbers"_s : u"Bullets"_s);
        }
        open = block.textList();
        if (open)
            xml.writeStartElement(u"text:list-item"_s);
        writeBlock(xml, block);
        if (open)
            xml.writeEndElement();
    }
    if (open)
        xml.writeEndElement();
}

} // namespace gehoor
