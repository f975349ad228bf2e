// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/phrases.h>
#include <core/triage/followupsteps.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct TextProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(TextProblem)
};

std::optional<QString> ofFields(TextFault fault)
{
    switch (fault) {
    case TextFault::UnclosedField:
        return TextProblemWords::tr("a field is opened with {{ and not closed. Close it with }}.");
    case TextFault::RawField:
        return TextProblemWords::tr(
            "a field stands between two braces, not three, and without &. What outsiders wrote "
            "must stay text.");
    case TextFault::OddField:
        return TextProblemWords::tr("“%1” cannot be the name of a field. Insert a field from the menu.");
    case TextFault::UnknownField:
        return TextProblemWords::tr("there is no field “%1” here. Insert a field from the menu.");
    case TextFault::FieldOfMany:
        return TextProblemWords::tr(
            "“%1” is a list or a choice, not a text. Write {{#%1}} ... {{/%1}} around what it is "
            "about.");
    case TextFault::UnclosedSection:
        return TextProblemWords::tr("{{#%1}} is opened here and not closed. Close it with {{/%1}}.");
    case TextFault::UnopenedSection:
        return TextProblemWords::tr(
            "{{/%1}} closes what is not open here. Take it away, or put the closing marks in the "
            "reverse order of the opening ones.");
    case TextFault::LoopInLoop:
        return TextProblemWords::tr(
            "the list “%1” cannot stand within the entries of another list. Put it before or "
            "after that list.");
    case TextFault::TooDeep:
        return TextProblemWords::tr(
            "too many choices and lists stand within each other. Make the text simpler.");
    case TextFault::UnknownPiece:
        return TextProblemWords::tr("there is no piece “%1” to take in. Insert a piece from the menu.");
    case TextFault::PieceInItself:
        return TextProblemWords::tr("the piece “%1” would take in itself. Take it away here.");
    case TextFault::TooLarge:
        return TextProblemWords::tr("with all its pieces the letter becomes too long. Take in fewer pieces.");
    default:
        return {};
    }
}

std::optional<QString> ofMarkup(TextFault fault)
{
    switch (fault) {
    case TextFault::BrokenMarkup:
        return TextProblemWords::tr(
            "a < that begins no mark. Write &lt; for the sign itself, or finish the mark.");
    case TextFault::UnknownMarkup:
        return TextProblemWords::tr(
            "<%1> cannot stand in a letter. There are <p>, <h2>, <ul>, <ol>, <li>, <b>, <br/> and "
            "<blockquote>.");
    case TextFault::MarkupWithMore:
        return TextProblemWords::tr("in <%1> stands more than its name. Leave only the name.");
    case TextFault::MisplacedMarkup:
        return TextProblemWords::tr(
            "<%1> cannot stand here. Close what stands around it first; items (<li>) stand in a "
            "list (<ul> or <ol>).");
    case TextFault::UnclosedMarkup:
        return TextProblemWords::tr("<%1> is opened here and not closed. Close it with </%1>.");
    case TextFault::UnopenedMarkup:
        return TextProblemWords::tr(
            "</%1> closes what is not open here. Take it away, or put the closing marks in the "
            "reverse order of the opening ones.");
    case TextFault::MarkupAcrossSection:
        return TextProblemWords::tr(
            "a choice or list ends in the middle of <%1>. Let it hold whole paragraphs, or stand "
            "wholly within one.");
    case TextFault::TextOutsideParagraph:
        return TextProblemWords::tr("“%1” stands outside a paragraph. Put <p> before it and </p> behind it.");
    case TextFault::UnknownEntity:
        return TextProblemWords::tr("“%1” is not known. Type the sign itself, or write &amp; for an &.");
    case TextFault::NoTitle:
        return TextProblemWords::tr("a letter begins with its subject: <title>...</title>.");
    case TextFault::NoNeutral:
        return TextProblemWords::tr(
            "{{>neutral}} is missing. Everybody gets the sentence that we share nothing about "
            "others: its absence itself would tell something. Put it in, outside any choice.");
    default:
        return {};
    }
}

QString sentence(TextFault fault)
{
    if (const auto words = ofFields(fault))
        return *words;
    if (const auto words = ofMarkup(fault))
        return *words;
    switch (fault) {
    case TextFault::UnknownHeading:
        return TextProblemWords::tr(
            "“%1” is no heading. There are [words], [blocks], [warns] and [harmless].");
    case TextFault::UnknownWordList:
        return TextProblemWords::tr(
            "there is no list of words called “%1”. Write it under [words], above this line.");
    case TextFault::NoWordList:
        return TextProblemWords::tr(
            "“%1” is no list of words. Write a name and its words, such as: @name = one/other");
    case TextFault::NoWords:
        return TextProblemWords::tr(
            "in “%1” there is no word to look for. Write words, or take the line away.");
    case TextFault::TooShort:
        return TextProblemWords::tr(
            "“%1” is too short: it would be found in many letters. Write more of it.");
    case TextFault::NothingBlocks:
        return TextProblemWords::tr("no phrase stops a letter. Leave at least one under [blocks].");
    case TextFault::Empty:
        return TextProblemWords::tr("the text is empty. Write something, or take the standard text.");
    case TextFault::TooLong:
        return TextProblemWords::tr("the text is too long. Make it shorter.");
    default:
        return TextProblemWords::tr(
            "a character that cannot be seen stands here. Delete it and type the words anew.");
    }
}

/// As the officer's list shows it.
QString stepTitle(const QString &key)
{
    const auto steps = followUpSteps().value_or(QList<FollowUpStep>());
    for (const FollowUpStep &step : steps) {
        if (step.key == key)
            return step.title.value(screenLanguage());
    }
    return key;
}

/// Whether the problem is somewhere, and not of the text as a whole.
bool hasPlace(const TextProblem &problem)
{
    switch (problem.fault) {
    case TextFault::Empty:
    case TextFault::NoTitle:
    case TextFault::NoNeutral:
    case TextFault::NothingBlocks:
        return false;
    case TextFault::TooLong:
        return !problem.subject.isEmpty();
    default:
        return true;
    }
}

} // namespace

QString wording(TextState state)
{
    switch (state) {
    case TextState::Shipped:
        return TextProblemWords::tr("standard text");
    case TextState::Own:
        return TextProblemWords::tr("own text");
    case TextState::NewShipped:
        return TextProblemWords::tr("own text; new standard text");
    }
    Q_UNREACHABLE();
}

QString wording(const TextName &name)
{
    int number = 0;
    for (const auto &[question, key] : questionKeys.entries()) {
        ++number;
        const auto is = [&, asked = question](CriterionText text) {
            return name.key == criterionTextKey(asked, text);
        };
        if (is(CriterionText::Question))
            return TextProblemWords::tr("question %1 (%2)").arg(number).arg(wording(question));
        if (is(CriterionText::Request))
            return TextProblemWords::tr("question %1, as a letter asks it").arg(number);
        if (is(CriterionText::Explanation))
            return TextProblemWords::tr("question %1, the explanation in the letter").arg(number);
    }
    if (const auto kind = letterKindKeys.value(name.key))
        return wording(*kind);
    if (name.kind == TextKind::FollowUpSteps)
        return TextProblemWords::tr("step “%1”, as the letter says it").arg(stepTitle(name.key));
    if (name.kind == TextKind::ThreatSteps)
        return TextProblemWords::tr(
            "what to do when there is a threat (your own policy, not in the information sheet)");
    const QHash<QString, QString> pieces{
        {phrasesKey, TextProblemWords::tr("the phrases of the leak check")},
        {u"parts"_s, TextProblemWords::tr("which parts it is about")},
        {u"why"_s, TextProblemWords::tr("why it is not taken up")},
        {u"neutral"_s, TextProblemWords::tr("the sentence that everybody gets")},
        {u"followup"_s, TextProblemWords::tr("the follow-up steps")},
        {u"contact"_s, TextProblemWords::tr("whom to reach")},
        {u"signature"_s, TextProblemWords::tr("the signature")},
    };
    return pieces.value(name.key, name.key);
}

QString wording(const TextProblem &problem)
{
    const QString words = sentence(problem.fault).replace(u"%1"_s, problem.subject);
    if (!hasPlace(problem))
        return words.left(1).toUpper() + words.mid(1);
    const QString line = QString::number(problem.line);
    const QString column = QString::number(problem.column);
    if (problem.piece.isEmpty())
        return TextProblemWords::tr("Line %1, character %2: %3").arg(line, column, words);
    return TextProblemWords::tr("In the piece “%1”, line %2, character %3: %4")
        .arg(problem.piece, line, column, words);
}

} // namespace gehoor
