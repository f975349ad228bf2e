// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/intake/htmlscanner.h>
#include <core/letters/bodytext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// What a text document uses for itself: pictures, frames, characters that are none.
bool isNoCharacter(QChar c)
{
    return c == QChar::ObjectReplacementCharacter || (c >= QChar(0xfdd0) && c <= QChar(0xfdef)) ||
           c >= QChar(0xfffe);
}

/// Writes the runs of one paragraph in their one form.
class RunWriter
{
public:
    void add(QChar c, bool bold)
    {
        if (isLineEnd(c))
            ++m_lineEnds;
        else if (c.isSpace() || c.category() == QChar::Other_Control)
            m_space = true;
        else if (!turnsDirection(c) && !isNoCharacter(c))
            write(c, bold);
    }
    QList<BodyRun> runs() const { return m_runs; }

private:
    void write(QChar c, bool bold)
    {
        // Between two weights white space has the lighter one.
        const bool bothBold = bold && !m_runs.isEmpty() && m_runs.last().bold;
        if (!m_runs.isEmpty() && m_lineEnds > 0)
            append(QString(m_lineEnds, u'\n'), bothBold);
        else if (!m_runs.isEmpty() && m_space)
            append(u" "_s, bothBold);
        append(c, bold);
        m_lineEnds = 0;
        m_space = false;
    }

    void append(const QString &text, bool bold)
    {
        if (m_runs.isEmpty() || m_runs.last().bold != bold)
            m_runs.append({text, bold});
        else
            m_runs.last().text += text;
    }

    QList<BodyRun> m_runs;
    qsizetype m_lineEnds = 0;
    bool m_space = false;
};

/// Reads paragraphs out of HTML.
class BodyReader
{
public:
    QList<BodyParagraph> read(const QString &html)
    {
        HtmlScanner scanner(html);
        while (const auto piece = scanner.next()) {
            if (!piece->tag.isEmpty())
                readTag(*piece);
            else if (m_preformatted > 0)
                add(piece->text);
            else
                add(QString(piece->text).replace(u'\n', u' '));
        }
        endParagraph();
        return normalised(m_paragraphs);
    }

private:
    void readTag(const HtmlPiece &piece)
    {
        const QString &tag = piece.tag;
        if (layoutOf(tag) != HtmlLayout::Inline) {
            endParagraph();
            m_heading = false;
        }
        if (tag == "br"_L1)
            add(u"\n"_s);
        else if (tag == "td"_L1 || tag == "th"_L1)
            add(u" "_s);
        else if (tag == "b"_L1 || tag == "strong"_L1)
            count(m_bold, piece);
        else if (tag == "blockquote"_L1)
            count(m_quotes, piece);
        else if (tag == "pre"_L1)
            count(m_preformatted, piece);
        else if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit())
            m_heading = !piece.closing;
        else if (tag == "ul"_L1 || tag == "ol"_L1)
            readList(piece);
    }

    static void count(int &depth, const HtmlPiece &piece)
    {
        depth = std::max(0, depth + (piece.closing ? -1 : 1));
    }

    void readList(const HtmlPiece &piece)
    {
        if (!piece.closing)
            m_lists.append(piece.tag == "ol"_L1 ? BodyKind::Number : BodyKind::Bullet);
        else if (!m_lists.isEmpty())
            m_lists.removeLast();
    }

    void add(const QString &text)
    {
        m_current.kind = m_heading            ? BodyKind::Heading
                         : !m_lists.isEmpty() ? m_lists.last()
                         : m_quotes > 0       ? BodyKind::Quote
                                              : BodyKind::Text;
        m_current.runs.append({text, m_bold > 0});
    }

    void endParagraph()
    {
        if (!m_current.runs.isEmpty())
            m_paragraphs.append(std::exchange(m_current, {}));
    }

    QList<BodyParagraph> m_paragraphs;
    BodyParagraph m_current;
    QList<BodyKind> m_lists;
    int m_bold = 0;
    int m_quotes = 0;
    int m_preformatted = 0;
    bool m_heading = false;
};

/// The element around the paragraphs of a kind; empty for those that stand by themselves.
QString surrounding(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Bullet:
        return u"ul"_s;
    case BodyKind::Number:
        return u"ol"_s;
    case BodyKind::Quote:
        return u"blockquote"_s;
    case BodyKind::Text:
    case BodyKind::Heading:
        break;
    }
    return {};
}

QString element(const QString &tag, const QString &content)
{
    return tag.isEmpty() ? content : u'<' + tag + u'>' + content + u"</"_s + tag + u'>';
}

QString runsToHtml(const QList<BodyRun> &runs)
{
    QString html;
    for (const BodyRun &run : runs) {
        const QString text = run.text.toHtmlEscaped().replace(u'\'', u"&apos;"_s).replace(u'\n', u"<br/>"_s);
        html += run.bold ? element(u"b"_s, text) : text;
    }
    return html;
}

QString paragraphToHtml(const BodyParagraph &paragraph)
{
    const bool item = paragraph.kind == BodyKind::Bullet || paragraph.kind == BodyKind::Number;
    const QString tag = paragraph.kind == BodyKind::Heading ? u"h2"_s : item ? u"li"_s : u"p"_s;
    return element(tag, runsToHtml(paragraph.runs));
}

/// HTML for comparing: no white space, and the characters whose escaping is a choice unescaped.
QString squeezed(QString html)
{
    html.replace("&quot;"_L1, "\""_L1).replace("&apos;"_L1, "'"_L1).replace("&#39;"_L1, "'"_L1);
    html.removeIf([](QChar c) { return c.isSpace(); });
    return html;
}

} // namespace

QString BodyParagraph::text() const
{
    QString text;
    for (const BodyRun &run : runs)
        text += run.text;
    return text;
}

QList<BodyParagraph> normalised(const QList<BodyParagraph> &paragraphs)
{
    QList<BodyParagraph> result;
    for (const BodyParagraph &paragraph : paragraphs) {
        RunWriter writer;
        for (const BodyRun &run : paragraph.runs) {
            for (const QChar c : run.text)
                writer.add(c, run.bold && paragraph.kind != BodyKind::Heading);
        }
        const BodyParagraph tidy{paragraph.kind, writer.runs()};
        if (!isBlank(tidy.text()))
            result.append(tidy);
    }
    return result;
}

QList<BodyParagraph> bodyParagraphs(const QString &html)
{
    return BodyReader().read(html);
}

QList<BodyParagraph> plainParagraphs(const QString &text)
{
    QList<BodyParagraph> paragraphs(1);
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (const QStringView line : plain.tokenize(u'\n')) {
        if (isBlank(line.toString()))
            paragraphs.append(BodyParagraph());
        else
            paragraphs.last().runs.append({line.toString() + u'\n', false});
    }
    return normalised(paragraphs);
}

QString toHtml(const QList<BodyParagraph> &paragraphs)
{
    QString html;
    for (auto first = paragraphs.begin(); first != paragraphs.end();) {
        const BodyKind kind = first->kind;
        const auto end = std::find_if(first, paragraphs.end(),
                                      [kind](const BodyParagraph &other) { return other.kind != kind; });
        QString group;
        for (; first != end; ++first)
            group += paragraphToHtml(*first);
        html += element(surrounding(kind), group);
    }
    return html;
}

bool isLetterBody(const QString &html)
{
    return html.size() <= longestBody && squeezed(html) == squeezed(toHtml(bodyParagraphs(html)));
}

} // namespace gehoor
