// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/intake/htmlscanner.h>
#include <core/intake/mailbytes.h>

#include <QSet>

#include <libxml/HTMLparser.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiLetterOrDigit(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9');
}

QString fromNumber(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool fits = false;
    const uint code = hexadecimal ? digits.sliced(1).toUInt(&fits, 16) : digits.toUInt(&fits, 10);
    if (fits && code >= 0x80 && code < 0xA0) // written by programs that mean windows-1252
        return decodeCharset(QByteArray(1, static_cast<char>(code)), "windows-1252").text;
    if (!fits || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar::ReplacementCharacter);
    return QStringView(QChar::fromUcs4(code)).toString();
}

/// What the name or number of a reference stands for; empty when unknown.
QString referenced(QStringView name)
{
    if (name.startsWith(u'#'))
        return fromNumber(name.sliced(1));
    const htmlEntityDesc *entity =
        htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.toLatin1().constData()));
    return entity ? QStringView(QChar::fromUcs4(entity->value)).toString() : QString();
}

/// As mail programs mark what is answered to.
bool marksQuotation(QStringView attribute, QStringView value)
{
    const auto is = [&](QStringView name) { return attribute.compare(name, Qt::CaseInsensitive) == 0; };
    return is(u"cite") || (is(u"type") && value.compare(u"cite", Qt::CaseInsensitive) == 0) ||
           (is(u"class") && value.contains(u"quote", Qt::CaseInsensitive));
}

} // namespace

HtmlLayout layoutOf(const QString &tag)
{
    static const QSet<QString> paragraphs = {u"p"_s,   u"h1"_s, u"h2"_s,         u"h3"_s, u"h4"_s,
                                             u"h5"_s,  u"h6"_s, u"ul"_s,         u"ol"_s, u"table"_s,
                                             u"pre"_s, u"dl"_s, u"blockquote"_s, u"hr"_s};
    static const QSet<QString> lines = {
        u"div"_s,     u"tr"_s,      u"li"_s,         u"dt"_s,      u"dd"_s,     u"body"_s,
        u"section"_s, u"article"_s, u"header"_s,     u"footer"_s,  u"main"_s,   u"nav"_s,
        u"aside"_s,   u"address"_s, u"center"_s,     u"form"_s,    u"option"_s, u"legend"_s,
        u"caption"_s, u"figure"_s,  u"figcaption"_s, u"fieldset"_s};
    return paragraphs.contains(tag) ? HtmlLayout::Paragraph
           : lines.contains(tag)    ? HtmlLayout::Line
                                    : HtmlLayout::Inline;
}

QString withoutReferences(QStringView text)
{
    QString plain;
    qsizetype begin = 0;
    for (auto amp = text.indexOf(u'&'); amp >= 0; amp = text.indexOf(u'&', amp + 1)) {
        auto end = amp + 1;
        if (end < text.size() && text[end] == u'#')
            ++end;
        while (end < text.size() && end - amp < 32 && isAsciiLetterOrDigit(text[end]))
            ++end;
        const QStringView name = text.sliced(amp + 1, end - amp - 1);
        const QString replacement = name.isEmpty() || name == u"#" ? QString() : referenced(name);
        if (replacement.isEmpty())
            continue;
        plain += text.sliced(begin, amp - begin);
        plain += replacement;
        begin = end < text.size() && text[end] == u';' ? end + 1 : end;
    }
    plain += text.sliced(begin);
    return plain;
}

std::optional<HtmlPiece> HtmlScanner::next()
{
    while (m_at < m_html.size()) {
        const QChar following = at(m_at + 1);
        const bool tag = isAsciiLetter(following) || (following == u'/' && isAsciiLetter(at(m_at + 2)));
        if (m_html[m_at] == u'<' && tag && !m_tagsEnded) {
            if (auto piece = scanTag())
                return piece;
            continue;
        }
        if (m_html[m_at] == u'<' && (following == u'!' || following == u'?') && !m_tagsEnded) {
            passDeclaration();
            continue;
        }
        auto end = m_tagsEnded ? -1 : m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        const QStringView text = m_html.sliced(m_at, end - m_at);
        m_at = end;
        return HtmlPiece{withoutReferences(text), {}, false, {}, false};
    }
    return {};
}

std::optional<HtmlPiece> HtmlScanner::scanTag()
{
    const auto begin = m_at;
    const bool closing = at(++m_at) == u'/';
    if (closing)
        ++m_at;
    const auto nameBegin = m_at;
    while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>' && m_html[m_at] != u'/')
        ++m_at;
    const QString name = m_html.sliced(nameBegin, qMin<qsizetype>(m_at - nameBegin, 32)).toString().toLower();
    const HtmlAttributes attributes = scanAttributes();
    if (m_at >= m_html.size()) {
        m_at = begin;
        m_tagsEnded = true;
        return {};
    }
    ++m_at; // '>'
    if (!closing)
        passRawContent(name);
    return HtmlPiece{{},
                     name,
                     closing,
                     name == u"a" ? attributes.href : QString(),
                     name == u"blockquote" && attributes.quotes};
}

/// Up to the '>' of the tag.
HtmlAttributes HtmlScanner::scanAttributes()
{
    HtmlAttributes attributes;
    const auto passSpace = [this] {
        while (at(m_at).isSpace())
            ++m_at;
    };
    for (passSpace(); m_at < m_html.size() && m_html[m_at] != u'>'; passSpace()) {
        const auto nameBegin = m_at;
        while (m_at < m_html.size() && !m_html[m_at].isSpace() && !u"=>/"_s.contains(m_html[m_at]))
            ++m_at;
        const QStringView name = m_html.sliced(nameBegin, m_at - nameBegin);
        passSpace();
        if (at(m_at) != u'=') {
            m_at += at(m_at) == u'/' ? 1 : 0;
            continue;
        }
        ++m_at;
        passSpace();
        const QStringView value = scanValue();
        if (attributes.href.isEmpty() && name.compare(u"href", Qt::CaseInsensitive) == 0)
            attributes.href = withoutReferences(value);
        attributes.quotes |= marksQuotation(name, value);
    }
    return attributes;
}

QStringView HtmlScanner::scanValue()
{
    const QChar quote = at(m_at);
    const bool quoted = quote == u'"' || quote == u'\'';
    const auto begin = quoted ? ++m_at : m_at;
    const auto ends = [&](QChar c) { return quoted ? c == quote : c.isSpace() || c == u'>'; };
    while (m_at < m_html.size() && !ends(m_html[m_at]))
        ++m_at;
    const QStringView value = m_html.sliced(begin, m_at - begin);
    if (quoted && m_at < m_html.size())
        ++m_at;
    return value;
}

/// Content that is no HTML ends at its own closing tag only; without one, at the end of all, as in a browser.
void HtmlScanner::passRawContent(const QString &tag)
{
    static const QSet<QString> raw = {u"script"_s,   u"style"_s,   u"iframe"_s,
                                      u"noframes"_s, u"noembed"_s, u"title"_s};
    if (!raw.contains(tag))
        return;
    const auto end = m_html.indexOf(QString(u"</"_s + tag), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

void HtmlScanner::passDeclaration()
{
    const bool comment = m_html.sliced(m_at).startsWith(u"<!--");
    const QString mark = comment ? u"-->"_s : u">"_s;
    const auto end = m_html.indexOf(mark, comment ? m_at + 2 : m_at);
    m_at = end < 0 ? m_html.size() : end + mark.size();
}

} // namespace gehoor
