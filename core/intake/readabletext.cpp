// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/htmlscanner.h>
#include <core/intake/readabletext.h>

#include <QList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Builds text in which white space is only what the elements ask for.
class TextBuilder
{
public:
    void addWords(QStringView words);
    void addPreformatted(QString text);
    void setQuoted(qsizetype depth);
    /// What is added next begins a new line, or after an empty one.
    void breakLine(int lineEnds) { m_lineEnds = qMax(m_lineEnds, lineEnds); }
    void addLineEnd() { m_lineEnds = qMin(m_lineEnds + 1, 2); }
    void beginCell() { m_cell = true; }
    void beginItem(const QString &mark) { m_mark = mark; }
    QStringView since(qsizetype position) const { return QStringView(m_text).sliced(position); }
    qsizetype size() const { return m_text.size(); }

private:
    void separate();

    QString m_text;
    QString m_mark;  ///< of a list item that has no words yet
    QString m_quote; ///< what each line begins with
    int m_lineEnds = 0;
    bool m_space = false;
    bool m_cell = false;
};

void TextBuilder::separate()
{
    if (!m_text.isEmpty() && m_lineEnds > 0) {
        int present = 0;
        while (present < m_lineEnds && present < m_text.size() &&
               m_text[m_text.size() - 1 - present] == u'\n')
            ++present;
        m_text += QString(m_lineEnds - present, u'\n') + m_quote;
    } else if (!m_text.isEmpty() && (m_cell || m_space) && !m_text.back().isSpace()) {
        m_text += m_cell ? u'\t' : u' ';
    } else if (m_text.isEmpty()) {
        m_text = m_quote;
    }
    m_text += std::exchange(m_mark, {});
    m_lineEnds = 0;
    m_cell = m_space = false;
}

void TextBuilder::addWords(QStringView words)
{
    for (const QChar c : words) {
        if (c.isSpace()) {
            m_space = true;
            continue;
        }
        if (m_space || m_cell || m_lineEnds > 0 || !m_mark.isEmpty())
            separate();
        m_text += c;
    }
}

void TextBuilder::addPreformatted(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace("\n"_L1, QString(u'\n' + m_quote));
    separate();
    m_text += text;
}

void TextBuilder::setQuoted(qsizetype depth)
{
    constexpr qsizetype deepest = 10;
    m_quote = depth > 0 ? QString(qMin(depth, deepest), u'>') + u' ' : QString();
}

/// The address of a link as one would read it out; empty when it leads to no page, mailbox or phone.
QString readAddress(const QString &href)
{
    const QString address = href.simplified();
    for (const auto scheme : {"mailto:"_L1, "tel:"_L1}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return address.sliced(scheme.size()).section(u'?', 0, 0);
    }
    const bool page = address.startsWith("http://"_L1, Qt::CaseInsensitive) ||
                      address.startsWith("https://"_L1, Qt::CaseInsensitive);
    return page ? address : QString();
}

/// Whether the words of a link say where it leads. What is longer than anybody reads is not looked for, nor
/// looked through: much of the same letter in much of it would take hours.
bool names(QStringView words, const QString &address)
{
    constexpr qsizetype longestAddress = 2'000;
    QStringView bare = address;
    if (const auto schemeEnd = bare.indexOf(u"://"); schemeEnd >= 0)
        bare = bare.sliced(schemeEnd + 3);
    if (bare.endsWith(u'/'))
        bare.chop(1);
    return bare.size() <= longestAddress &&
           words.first(qMin(words.size(), 2 * longestAddress)).contains(bare, Qt::CaseInsensitive);
}

/// Turns the pieces of a page into text, keeping only what the elements around them need to be known for.
class PageReader
{
public:
    explicit PageReader(Quotations quotations) : m_quotations(quotations) {}

    QString read(const QString &html);

private:
    void readTag(const HtmlPiece &piece);
    void readList(const HtmlPiece &piece);
    void readQuotation(const HtmlPiece &piece);
    void endLink();
    QString itemMark();

    Quotations m_quotations;
    TextBuilder m_text;
    QList<bool> m_blockquotes; ///< around here, whether each quotes
    qsizetype m_quoted = 0;    ///< how many of them do
    QList<int> m_lists;        ///< of each list around here, the number of its last item; -1 without numbers
    int m_preformatted = 0;
    bool m_drawing = false;
    QString m_link;
    qsizetype m_linkBegin = 0;
};

QString PageReader::read(const QString &html)
{
    HtmlScanner scanner(html);
    while (const auto piece = scanner.next()) {
        if (!piece->tag.isEmpty())
            readTag(*piece);
        else if (m_drawing)
            continue;
        else if (m_preformatted > 0)
            m_text.addPreformatted(piece->text);
        else
            m_text.addWords(piece->text);
    }
    endLink();
    return m_text.since(0).trimmed().toString();
}

void PageReader::readTag(const HtmlPiece &piece)
{
    const QString &tag = piece.tag;
    const HtmlLayout layout = layoutOf(tag);
    if (tag == "svg"_L1)
        m_drawing = !piece.closing;
    else if (layout != HtmlLayout::Inline)
        m_drawing = false; // a browser too ends an unclosed drawing at the next paragraph

    if (layout != HtmlLayout::Inline)
        m_text.breakLine(layout == HtmlLayout::Paragraph && m_lists.isEmpty() ? 2 : 1);
    if (tag == "br"_L1)
        m_text.addLineEnd();
    else if (tag == "hr"_L1)
        m_text.addWords(u"----------");
    else if (tag == "pre"_L1)
        m_preformatted = qMax(0, m_preformatted + (piece.closing ? -1 : 1));
    else if ((tag == "td"_L1 || tag == "th"_L1) && !piece.closing)
        m_text.beginCell();
    else if (tag == "ul"_L1 || tag == "ol"_L1 || tag == "li"_L1)
        readList(piece);
    else if (tag == "blockquote"_L1)
        readQuotation(piece);
    if (tag == "hr"_L1)
        m_text.breakLine(2);
    if (tag == "a"_L1) {
        endLink();
        m_link = readAddress(piece.href);
        m_linkBegin = m_text.size();
    }
}

void PageReader::readList(const HtmlPiece &piece)
{
    if (piece.tag == "li"_L1) {
        if (!piece.closing)
            m_text.beginItem(itemMark());
    } else if (!piece.closing) {
        m_lists.append(piece.tag == "ol"_L1 ? 0 : -1);
    } else if (!m_lists.isEmpty()) {
        m_lists.removeLast();
        if (m_lists.isEmpty())
            m_text.breakLine(2);
    }
}

void PageReader::readQuotation(const HtmlPiece &piece)
{
    if (!piece.closing) {
        m_blockquotes.append(piece.quotes);
        m_quoted += piece.quotes ? 1 : 0;
    } else if (!m_blockquotes.isEmpty()) {
        m_quoted -= m_blockquotes.takeLast() ? 1 : 0;
    }
    if (m_quotations == Quotations::Marked)
        m_text.setQuoted(m_quoted);
}

QString PageReader::itemMark()
{
    constexpr qsizetype deepestIndent = 10;
    const QString indent(2 * qBound<qsizetype>(0, m_lists.size() - 1, deepestIndent), u' ');
    if (m_lists.isEmpty() || m_lists.last() < 0)
        return indent + "- "_L1;
    return indent + QString::number(++m_lists.last()) + ". "_L1;
}

void PageReader::endLink()
{
    const QStringView words = m_text.since(m_linkBegin).trimmed();
    if (!m_link.isEmpty() && !words.isEmpty() && !names(words, m_link))
        m_text.addWords(QString(" ("_L1 + m_link + u')'));
    m_link.clear();
}

} // namespace

QString readableText(const QString &html, Quotations quotations)
{
    return PageReader(quotations).read(html);
}

} // namespace gehoor
