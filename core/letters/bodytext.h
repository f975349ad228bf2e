// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gehoor {

/// Words of one weight. A line end within the paragraph is '\n'.
struct BodyRun
{
    QString text;
    bool bold = false;

    bool operator==(const BodyRun &) const = default;
};

enum class BodyKind { Text, Heading, Bullet, Number, Quote };

/// One paragraph of a letter: a text, a heading, an item of a list, or what somebody else wrote.
struct BodyParagraph
{
    BodyKind kind = BodyKind::Text;
    QList<BodyRun> runs;

    QString text() const; ///< without weights
    bool operator==(const BodyParagraph &) const = default;
};

/// The most characters of a letter's body, as HTML: some seventy pages.
constexpr qsizetype longestBody = 300'000;

/// The paragraphs in their one form: white space is single and inside, neighbours of one weight are one run,
/// no paragraph is blank, a heading has one weight, and nothing that cannot be seen but turns the text around
/// is left.
QList<BodyParagraph> normalised(const QList<BodyParagraph> &paragraphs);

/// What a letter can keep of any HTML, normalised: paragraphs, headings, lists, quotations, bold and line
/// ends; of all else the words alone, of scripts, styles and pictures nothing. In time and memory that grow
/// with its length only.
QList<BodyParagraph> bodyParagraphs(const QString &html);

/// Plain text as paragraphs, normalised: blank lines part them.
QList<BodyParagraph> plainParagraphs(const QString &text);

/// HTML of p, h2, ul, ol, li, blockquote, b and br, none with attributes. bodyParagraphs() gives it back as
/// it was.
QString toHtml(const QList<BodyParagraph> &paragraphs);

/// Whether the HTML is a letter's body and no more than that: not too long and, save for white space between
/// its words, what toHtml() writes. Anything else in a register was not put there by a letter.
bool isLetterBody(const QString &html);

} // namespace gehoor
