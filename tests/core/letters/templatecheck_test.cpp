// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatecheck.h>
#include <core/letters/templatetokens.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

void PrintTo(const TextProblem &problem, std::ostream *out)
{
    *out << detailOf(problem).toStdString();
}

namespace {

/// A letter of this body, or a piece, in the place of the program's.
std::optional<TextProblem> problemOf(LetterKind kind, const QString &text, const OwnTexts &pieces = {})
{
    OwnTexts own = pieces;
    own.insert({TextKind::Letter, letterKindKeys.key(kind), Language::Dutch}, text);
    return checkTemplate(kind, LetterTexts(Language::Dutch, own));
}

OwnTexts piece(const QString &name, const QString &text)
{
    return {{{TextKind::Letter, name, Language::Dutch}, text}};
}

/// A refusal of which the third line is the line in question.
QString refusal(const QString &line)
{
    return u"<title>Uw klacht</title>\n{{>neutral}}\n%1\n"_s.arg(line);
}

TEST(TemplateCheckTest, acceptsEveryTextOfTheProgram)
{
    const OwnTexts none;
    for (const auto &[language, languageKey] : languageKeys.entries()) {
        const LetterTexts texts(language, none);
        for (const auto &[kind, key] : letterKindKeys.entries())
            EXPECT_EQ(checkTemplate(kind, texts), std::nullopt) << key.data() << languageKey.data();
        for (const QString &name : letterPieces())
            EXPECT_EQ(checkPiece(name, texts), std::nullopt) << name.toStdString() << languageKey.data();
    }
}

/// A line that is wrong, and what is said of it.
struct WrongLine
{
    QString line;
    TextFault fault;
    int column;
    QString subject;
};
const WrongLine wrongLines[] = {
    {u"<p>{{naam}}</p>"_s, TextFault::UnknownField, 4, u"naam"_s},
    {u"<p>{{until}}</p>"_s, TextFault::UnknownField, 4, u"until"_s},
    {u"<p>{{.}}</p>"_s, TextFault::UnknownField, 4, u"."_s},
    {u"<p>{{concerned.name}}</p>"_s, TextFault::UnknownField, 4, u"concerned.name"_s},
    {u"<p>{{explanations.paragraphs}}</p>"_s, TextFault::UnknownField, 4, u"explanations.paragraphs"_s},
    {u"{{#kind}}<p>x</p>{{/kind}}"_s, TextFault::UnknownField, 1, u"kind"_s},
    {u"<p>{{steps}}</p>"_s, TextFault::FieldOfMany, 4, u"steps"_s},
    {u"<p>{{whole}}</p>"_s, TextFault::FieldOfMany, 4, u"whole"_s},
    {u"<p>{{concerned}}</p>"_s, TextFault::FieldOfMany, 4, u"concerned"_s},
    {u"<p>{{{salutation}}}</p>"_s, TextFault::RawField, 4, u"salutation"_s},
    {u"<p>{{&salutation}}</p>"_s, TextFault::RawField, 4, u"salutation"_s},
    {u"<p>{{=<% %>=}}</p>"_s, TextFault::OddField, 4, u"=<% %>="_s},
    {u"<p>{{}}</p>"_s, TextFault::OddField, 4, {}},
    {u"<p>{{geachte heer}}</p>"_s, TextFault::OddField, 4, u"geachte heer"_s},
    {u"<p>{{number</p>"_s, TextFault::UnclosedField, 4, {}},
    {u"<p>{{number {{phone}}</p>"_s, TextFault::UnclosedField, 4, {}},
    {u"<p>{{#phone}}{{phone}}</p>"_s, TextFault::MarkupAcrossSection, 23, u"p"_s},
    {u"<p>x</p>{{#phone}}"_s, TextFault::UnclosedSection, 9, u"phone"_s},
    {u"<p>{{/phone}}</p>"_s, TextFault::UnopenedSection, 4, u"phone"_s},
    {u"{{#whole}}{{#phone}}{{/whole}}{{/phone}}"_s, TextFault::UnopenedSection, 21, u"whole"_s},
    {u"{{#phone}}<p>{{/phone}}</p>"_s, TextFault::MarkupAcrossSection, 14, u"p"_s},
    {u"<ul>{{#steps}}{{#steps}}<li>{{.}}</li>{{/steps}}{{/steps}}</ul>"_s, TextFault::LoopInLoop, 15,
     u"steps"_s},
    {u"{{#explanations}}{{#steps}}<p>{{.}}</p>{{/steps}}{{/explanations}}"_s, TextFault::LoopInLoop, 18,
     u"steps"_s},
    {u"{{#explanations}}{{#explanations}}{{/explanations}}{{/explanations}}"_s, TextFault::LoopInLoop, 18,
     u"explanations"_s},
    {u"{{#explanations}}{{#paragraphs}}{{#paragraphs}}"_s, TextFault::LoopInLoop, 33, u"paragraphs"_s},
    {u"{{>closing}}"_s, TextFault::UnknownPiece, 1, u"closing"_s},
    {u"{{>../../etc/passwd}}"_s, TextFault::OddField, 1, u"../../etc/passwd"_s},
    {u"<p>1 < 2</p>"_s, TextFault::BrokenMarkup, 6, {}},
    {u"<p"_s, TextFault::BrokenMarkup, 1, {}},
    {u"<p/>"_s, TextFault::BrokenMarkup, 1, u"p"_s},
    {u"<!-- x -->"_s, TextFault::BrokenMarkup, 1, {}},
    {u"<script>x</script>"_s, TextFault::UnknownMarkup, 1, u"script"_s},
    {u"<p>a <IMG></p>"_s, TextFault::UnknownMarkup, 6, u"img"_s},
    {u"<p onclick=\"x\">a</p>"_s, TextFault::MarkupWithMore, 1, u"p"_s},
    {u"<img src=http://example.org/x.png>"_s, TextFault::MarkupWithMore, 1, u"img"_s},
    {u"<p>a<p>b</p></p>"_s, TextFault::MisplacedMarkup, 5, u"p"_s},
    {u"<li>a</li>"_s, TextFault::MisplacedMarkup, 1, u"li"_s},
    {u"<blockquote><ul><li>a</li></ul></blockquote>"_s, TextFault::MisplacedMarkup, 13, u"ul"_s},
    {u"<title>a</title>"_s, TextFault::MisplacedMarkup, 1, u"title"_s},
    {u"<p>a"_s, TextFault::UnclosedMarkup, 1, u"p"_s},
    {u"a</p>"_s, TextFault::TextOutsideParagraph, 1, u"a"_s},
    {u"<h2>a</h2></p>"_s, TextFault::UnopenedMarkup, 11, u"p"_s},
    {u"<p>a<b>b</p></b>"_s, TextFault::UnopenedMarkup, 9, u"p"_s},
    {u"  {{salutation}}"_s, TextFault::TextOutsideParagraph, 3, u"{{salutation}}"_s},
    {u"<ul>a</ul>"_s, TextFault::TextOutsideParagraph, 5, u"a"_s},
    {u"<p>&eacute;&#8238;</p>"_s, TextFault::UnknownEntity, 4, u"&eacute;"_s},
    {u"<p>a &#x202e; b</p>"_s, TextFault::UnknownEntity, 6, u"&#x202e;"_s},
    {u"<p>a\u202eb</p>"_s, TextFault::Hidden, 5, {}},
    {u"<p>a\u0000b</p>"_s, TextFault::Hidden, 5, {}},
};

TEST(TemplateCheckTest, saysWhatIsWrongAndWhere)
{
    for (const WrongLine &wrong : wrongLines) {
        EXPECT_EQ(problemOf(LetterKind::NotAdmissible, refusal(wrong.line)),
                  (TextProblem{wrong.fault, 3, wrong.column, wrong.subject}))
            << wrong.line.toStdString();
    }
}

TEST(TemplateCheckTest, acceptsWhatAnOrganisationMayWrite)
{
    for (const QString &line :
         {u"<p>{{ salutation }}</p>"_s, u"{{! een opmerking <p> }}"_s, u"<p>a<br>b<BR />c</p>"_s,
          u"<P>Grote letters</P>"_s, u"<p>R&amp;D & co &lt;b&gt;</p>"_s, u"<p><b>Let op</b>: {{phone}}</p>"_s,
          u"{{#concerned}}<p>{{numbers}}</p>{{/concerned}}"_s, u"<p>{{concerned.numbers}}</p>"_s,
          u"<ul>{{#steps}}<li>{{.}}</li>{{/steps}}</ul>"_s, u"<p>مرحبا بالعالم</p>"_s,
          u"<ol><li>een</li></ol>"_s, u"<p>Diyarbakır'da İstanbul ısırgan</p>"_s, u"<p>a > b</p>"_s})
        EXPECT_EQ(problemOf(LetterKind::NotAdmissible, refusal(line)), std::nullopt) << line.toStdString();
}

TEST(TemplateCheckTest, wantsASubjectAndTheSentenceThatEverybodyGets)
{
    const QString body = u"<p>Dag</p>{{>neutral}}"_s;
    EXPECT_EQ(problemOf(LetterKind::Closing, body), TextProblem{TextFault::NoTitle});
    EXPECT_EQ(problemOf(LetterKind::Closing, u"<title> </title>"_s + body), TextProblem{TextFault::NoTitle});
    EXPECT_EQ(problemOf(LetterKind::Closing, u"<title>{{number}}</title>"_s + body), std::nullopt);
    EXPECT_EQ(problemOf(LetterKind::Closing, u"<title>a<b>c</b></title>"_s + body)->fault,
              TextFault::MisplacedMarkup);
    const TextProblem silent{TextFault::NoNeutral};
    EXPECT_EQ(problemOf(LetterKind::Closing, u"<title>Dag</title><p>Dag</p>"_s), silent);
    EXPECT_EQ(problemOf(LetterKind::Closing, u"<title>Dag</title>{{#explained}}{{>neutral}}{{/explained}}"_s),
              silent)
        << "everybody, whatever the case";
    EXPECT_EQ(problemOf(LetterKind::Memo, u"<title>Dag</title><p>Dag</p>"_s), std::nullopt);
}

TEST(TemplateCheckTest, letsAClientsLetterSayNothingAHousemateCouldRead)
{
    for (const QString &field : {u"organisation"_s, u"email"_s, u"signatory"_s, u"returnAddress"_s}) {
        EXPECT_EQ(problemOf(LetterKind::ReferralClient, u"<title>Dag</title><p>{{%1}}</p>"_s.arg(field)),
                  (TextProblem{TextFault::UnknownField, 1, 22, field}));
    }
    const auto problem = problemOf(LetterKind::ReferralClient, u"<title>Dag</title>{{>signature}}"_s);
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(problem->piece, u"signature"_s);
}

TEST(TemplateCheckTest, refusesPiecesThatTakeInThemselves)
{
    const QString letter = refusal(u"{{>contact}}"_s);
    EXPECT_EQ(problemOf(LetterKind::NotAdmissible, letter, piece(u"contact"_s, u"<p>a</p>{{>contact}}"_s)),
              (TextProblem{TextFault::PieceInItself, 1, 9, u"contact"_s, u"contact"_s}));
    OwnTexts ring = piece(u"contact"_s, u"{{>signature}}"_s);
    ring.insert({TextKind::Letter, u"signature"_s, Language::Dutch}, u"{{>contact}}"_s);
    EXPECT_EQ(problemOf(LetterKind::NotAdmissible, letter, ring),
              (TextProblem{TextFault::PieceInItself, 1, 1, u"contact"_s, u"signature"_s}));
    const LetterTexts texts(Language::Dutch, ring);
    EXPECT_EQ(checkPiece(u"signature"_s, texts)->fault, TextFault::PieceInItself);
}

TEST(TemplateCheckTest, boundsWhatATextCanBecome)
{
    const QString million(1'000'000, u'x');
    EXPECT_EQ(problemOf(LetterKind::Memo, million), TextProblem{TextFault::TooLong});
    EXPECT_EQ(problemOf(LetterKind::Memo, u" \u200b\n"_s), TextProblem{TextFault::Empty});
    EXPECT_EQ(problemOf(LetterKind::Memo, QString(100'000, u'{'))->fault, TextFault::UnclosedField);
    EXPECT_EQ(problemOf(LetterKind::Memo, QString(100'000, u'<'))->fault, TextFault::BrokenMarkup);
    const QString deep = QString(u"{{#phone}}"_s).repeated(20) + QString(u"{{/phone}}"_s).repeated(20);
    EXPECT_EQ(problemOf(LetterKind::NotAdmissible, refusal(deep))->fault, TextFault::TooDeep);

    // A piece of a piece of a piece, each many times.
    OwnTexts laughs = piece(u"contact"_s, QString(u"{{>signature}}"_s).repeated(1000));
    laughs.insert({TextKind::Letter, u"signature"_s, Language::Dutch},
                  QString(u"{{>parts}}"_s).repeated(1000));
    laughs.insert({TextKind::Letter, u"parts"_s, Language::Dutch}, u"<p>ha</p>"_s);
    EXPECT_EQ(problemOf(LetterKind::NotAdmissible, refusal(u"{{>contact}}"_s), laughs)->fault,
              TextFault::TooLarge);
}

TEST(TemplateCheckTest, looksAtAPieceWhereItIsTakenIn)
{
    const auto check = [](const QString &name, const QString &text) {
        const OwnTexts own = piece(name, text);
        return checkPiece(name, LetterTexts(Language::Dutch, own));
    };
    EXPECT_EQ(check(u"parts"_s, u"deel {{numbers}}"_s), std::nullopt);
    EXPECT_EQ(check(u"parts"_s, u"<p>deel {{numbers}}</p>"_s),
              (TextProblem{TextFault::MisplacedMarkup, 1, 1, u"p"_s}))
        << "it stands within a sentence";
    EXPECT_EQ(check(u"signature"_s, u"<p>{{function}}</p>"_s),
              (TextProblem{TextFault::UnknownField, 1, 4, u"function"_s}))
        << "not every letter that is signed has it";
    EXPECT_EQ(check(u"contact"_s, u"<p>a</p></ul>"_s),
              (TextProblem{TextFault::UnopenedMarkup, 1, 9, u"ul"_s}));
    EXPECT_EQ(check(u"why"_s, u"{{/explained}}{{#explained}}"_s),
              (TextProblem{TextFault::UnopenedSection, 1, 1, u"explained"_s}));
}

TEST(TemplateCheckTest, looksAtAPieceThatNoLetterTakesInByItself)
{
    OwnTexts own = piece(u"signature"_s, u"<p>Dag</p>"_s);
    own.insert({TextKind::Letter, u"contact"_s, Language::Dutch}, u"<p>Bel ons.</p>"_s);
    for (const LetterKind kind : {LetterKind::Memo, LetterKind::Reminder})
        own.insert({TextKind::Letter, letterKindKeys.key(kind), Language::Dutch}, u"<title>a</title>"_s);
    EXPECT_EQ(checkPiece(u"signature"_s, LetterTexts(Language::Dutch, own)), std::nullopt);
    own.insert({TextKind::Letter, u"signature"_s, Language::Dutch}, u"<p>Dag"_s);
    EXPECT_EQ(checkPiece(u"signature"_s, LetterTexts(Language::Dutch, own)),
              (TextProblem{TextFault::UnclosedMarkup, 1, 1, u"p"_s}));
}

TEST(TemplateTokensTest, coverAllOfTheText)
{
    for (const QString &text : {u"<title>a</title> {{#x}}b{{/x}}<br/>{{{y}}} < {{"_s, u"{{{{}}}}<<>>"_s,
                                u""_s, u"}}>{"_s, QString(5000, u'{')}) {
        qsizetype end = 0;
        for (const TemplateToken &token : templateTokens(text)) {
            EXPECT_EQ(token.begin, end);
            EXPECT_GT(token.end, token.begin);
            end = token.end;
        }
        EXPECT_EQ(end, text.size());
    }
}

TEST(TextProblemTest, comesBackFromItsDetail)
{
    for (const TextProblem &problem : {TextProblem{TextFault::UnknownField, 12, 3, u"a b c"_s, u"contact"_s},
                                       TextProblem{TextFault::Empty}})
        EXPECT_EQ(problemFrom(detailOf(problem)), problem);
    EXPECT_EQ(problemFrom(u""_s), std::nullopt);
    EXPECT_EQ(problemFrom(u"nonsense 1 2"_s), std::nullopt);
}

} // namespace
} // namespace gehoor
