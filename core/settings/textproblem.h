// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>

namespace gehoor {

/// Why a text of the organisation's cannot stand.
enum class TextFault {
    Empty,
    TooLong,
    Hidden, ///< a character that cannot be seen and does something
    // Fields and sections
    UnclosedField, ///< {{ without }}
    RawField,      ///< {{{x}}} or {{&x}}, which would let a value in as markup
    OddField,      ///< {{=...}}, or no name
    UnknownField,  ///< subject: its name
    FieldOfMany,   ///< a list or a choice where a text is asked for
    UnclosedSection,
    UnopenedSection,
    LoopInLoop, ///< a list within the entries of another that it does not belong to
    TooDeep,
    UnknownPiece,
    PieceInItself,
    TooLarge, ///< with all its pieces
    // Markup
    BrokenMarkup,
    UnknownMarkup,
    MarkupWithMore, ///< attributes
    MisplacedMarkup,
    UnclosedMarkup,
    UnopenedMarkup,
    MarkupAcrossSection,
    TextOutsideParagraph,
    UnknownEntity,
    NoTitle,
    // Phrases and lists
    UnknownHeading,
    UnknownWordList, ///< subject: its name
    NoWordList,      ///< under [words], and not "@name = a/b"
    NoWords,         ///< a line in which there is nothing to look for
    TooShort,        ///< it would be found everywhere
    NothingBlocks,   ///< a list of phrases that stops no letter
    NoNeutral,       ///< a letter to the complainant without the sentence that everybody gets
};
inline constexpr Keys<TextFault, 32>
    textFaultKeys({{{TextFault::Empty, QLatin1StringView("empty")},
                    {TextFault::TooLong, QLatin1StringView("tooLong")},
                    {TextFault::Hidden, QLatin1StringView("hidden")},
                    {TextFault::UnclosedField, QLatin1StringView("unclosedField")},
                    {TextFault::RawField, QLatin1StringView("rawField")},
                    {TextFault::OddField, QLatin1StringView("oddField")},
                    {TextFault::UnknownField, QLatin1StringView("unknownField")},
                    {TextFault::FieldOfMany, QLatin1StringView("fieldOfMany")},
                    {TextFault::UnclosedSection, QLatin1StringView("unclosedSection")},
                    {TextFault::UnopenedSection, QLatin1StringView("unopenedSection")},
                    {TextFault::LoopInLoop, QLatin1StringView("loopInLoop")},
                    {TextFault::TooDeep, QLatin1StringView("tooDeep")},
                    {TextFault::UnknownPiece, QLatin1StringView("unknownPiece")},
                    {TextFault::PieceInItself, QLatin1StringView("pieceInItself")},
                    {TextFault::TooLarge, QLatin1StringView("tooLarge")},
                    {TextFault::BrokenMarkup, QLatin1StringView("brokenMarkup")},
                    {TextFault::UnknownMarkup, QLatin1StringView("unknownMarkup")},
                    {TextFault::MarkupWithMore, QLatin1StringView("markupWithMore")},
                    {TextFault::MisplacedMarkup, QLatin1StringView("misplacedMarkup")},
                    {TextFault::UnclosedMarkup, QLatin1StringView("unclosedMarkup")},
                    {TextFault::UnopenedMarkup, QLatin1StringView("unopenedMarkup")},
                    {TextFault::MarkupAcrossSection, QLatin1StringView("markupAcrossSection")},
                    {TextFault::TextOutsideParagraph, QLatin1StringView("textOutsideParagraph")},
                    {TextFault::UnknownEntity, QLatin1StringView("unknownEntity")},
                    {TextFault::NoTitle, QLatin1StringView("noTitle")},
                    {TextFault::UnknownHeading, QLatin1StringView("unknownHeading")},
                    {TextFault::UnknownWordList, QLatin1StringView("unknownWordList")},
                    {TextFault::NoWordList, QLatin1StringView("noWordList")},
                    {TextFault::NoWords, QLatin1StringView("noWords")},
                    {TextFault::TooShort, QLatin1StringView("tooShort")},
                    {TextFault::NothingBlocks, QLatin1StringView("nothingBlocks")},
                    {TextFault::NoNeutral, QLatin1StringView("noNeutral")}}});

/// A fault and where it is.
struct TextProblem
{
    TextFault fault;
    int line = 1;         ///< from 1
    int column = 1;       ///< from 1
    QString subject = {}; ///< the name, sign or word it is about; may be empty
    QString piece = {};   ///< the piece it stands in; empty: the text itself

    bool operator==(const TextProblem &) const = default;
};

/// A problem at a place in a text.
TextProblem problemAt(TextFault fault, const QString &text, qsizetype offset, const QString &subject = {});

/// Where the first character stands that cannot be seen and does something (controls, turns of direction);
/// -1: nowhere.
qsizetype hiddenIn(const QString &text);

/// As the detail of ErrorKind::TextRefused, and back.
QString detailOf(const TextProblem &problem);
std::optional<TextProblem> problemFrom(const QString &detail);

} // namespace gehoor
