// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gehoor {

/// One piece of HTML: a run of text, or a tag.
struct HtmlPiece
{
    QString text; ///< character references resolved; empty for a tag
    QString tag;  ///< lower case, empty for text
    bool closing = false;
    QString href;        ///< of an `a` tag
    bool quotes = false; ///< a `blockquote` of what was written before, not one that only indents
};

/// What is read of the attributes of a tag.
struct HtmlAttributes
{
    QString href;
    bool quotes = false;
};

/// Cuts HTML into text and tags from front to end, as browsers do for broken HTML too. Comments, declarations
/// and the content of script, style and the like are passed over.
class HtmlScanner
{
public:
    explicit HtmlScanner(QStringView html) : m_html(html) {}

    /// The next piece, none at the end.
    std::optional<HtmlPiece> next();

private:
    std::optional<HtmlPiece> scanTag();
    HtmlAttributes scanAttributes();
    QStringView scanValue();
    void passRawContent(const QString &tag);
    void passDeclaration();
    QChar at(qsizetype position) const { return position < m_html.size() ? m_html[position] : QChar(); }

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_tagsEnded =
        false; ///< a tag was not closed before the end: what follows is text, looked through only once
};

/// Whether an element stands within a line, on lines of its own, or in a paragraph of its own.
enum class HtmlLayout { Inline, Line, Paragraph };
HtmlLayout layoutOf(const QString &tag);

/// Text with its character references (&eacute; &#233; &#xE9;) resolved; unknown ones stay as they are.
QString withoutReferences(QStringView text);

} // namespace gehoor
