// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/basics/language.h>
#include <core/basics/result.h>
#include <core/settings/owntext.h>
#include <core/settings/textproblem.h>

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace gehoor {

/// The questions of the information sheet, in its order.
enum class Question { Client, Employee, Conduct, Direct, Authority };
inline constexpr Keys<Question, 5> questionKeys({{{Question::Client, QLatin1StringView("client")},
                                                  {Question::Employee, QLatin1StringView("employee")},
                                                  {Question::Conduct, QLatin1StringView("conduct")},
                                                  {Question::Direct, QLatin1StringView("direct")},
                                                  {Question::Authority, QLatin1StringView("authority")}}});

enum class Answer { Yes, No, Unknown };
inline constexpr Keys<Answer, 3> answerKeys({{{Answer::Yes, QLatin1StringView("yes")},
                                              {Answer::No, QLatin1StringView("no")},
                                              {Answer::Unknown, QLatin1StringView("unknown")}}});

enum class Verdict { Admissible, NotAdmissible, MoreInformation, NotAComplaint };
inline constexpr Keys<Verdict, 4>
    verdictKeys({{{Verdict::Admissible, QLatin1StringView("admissible")},
                  {Verdict::NotAdmissible, QLatin1StringView("notAdmissible")},
                  {Verdict::MoreInformation, QLatin1StringView("moreInformation")},
                  {Verdict::NotAComplaint, QLatin1StringView("notAComplaint")}}});

/// Why a part is not admissible; each follows from the information sheet (G1 to G5).
enum class Ground { Client, Employee, NotOurConduct, ConcernsAnother, NoAuthority };
inline constexpr Keys<Ground, 5> groundKeys({{{Ground::Client, QLatin1StringView("client")},
                                              {Ground::Employee, QLatin1StringView("employee")},
                                              {Ground::NotOurConduct, QLatin1StringView("notOurConduct")},
                                              {Ground::ConcernsAnother, QLatin1StringView("concernsAnother")},
                                              {Ground::NoAuthority, QLatin1StringView("noAuthority")}}});

/// One criterion as the officer reads it: a text per language, and the sheet's sentence it rests on (Dutch,
/// verbatim).
struct Criterion
{
    Question question;
    QMap<Language, QString> wording;     ///< the question
    QMap<Language, QString> request;     ///< the same, as a letter asks it when the answer is unknown
    QString section;                     ///< the heading of the information sheet it stands under
    QString sheet;                       ///< the sentence of the information sheet
    Ground ground;                       ///< what follows from the excluding answer
    Answer excludes;                     ///< the answer that makes the part not admissible
    bool optional = false;               ///< asked only where it applies (children): may stay unanswered
    QMap<Language, QString> explanation; ///< the sentences for the letter when it excludes

    bool operator==(const Criterion &) const = default;
};

/// The five criteria: their logic in a dated version of the program's, in the words of the organisation at
/// some time. A past verdict keeps both.
struct CriteriaSet
{
    int version;
    QList<Criterion> criteria; ///< in the order of the sheet
    qint64 wording = 0;        ///< how far the organisation's texts had come, see OwnTextStore::mark()

    const Criterion &of(Question question) const;
    const Criterion &of(Ground ground) const;
    bool operator==(const CriteriaSet &) const = default;
};

constexpr int currentCriteriaVersion = 1;
/// From resources/criteria/<version>.json. An unknown version is our own mistake and gives Internal.
[[nodiscard]] Result<CriteriaSet> criteriaSet(int version = currentCriteriaVersion);

/// The texts of a criterion that the organisation may word in its own way; what leads where is not among
/// them.
enum class CriterionText { Question, Request, Explanation };
inline constexpr Keys<CriterionText, 3>
    criterionTextKeys({{{CriterionText::Question, QLatin1StringView("question")},
                        {CriterionText::Request, QLatin1StringView("request")},
                        {CriterionText::Explanation, QLatin1StringView("explanation")}}});

/// "client.question": the key of such a text within TextKind::Criteria.
QString criterionTextKey(Question question, CriterionText text);
/// In the order of the sheet.
QStringList allCriterionTexts();
/// The text as it stands in this set; empty for a key that is none.
QString criterionText(const CriteriaSet &criteria, const QString &key, Language language);
/// The set in the organisation's own words, where it has them.
CriteriaSet worded(CriteriaSet criteria, const OwnTexts &own);

constexpr qsizetype longestCriterionText = 2000;
/// Whether a text of a criterion can stand: plain text that says something.
std::optional<TextProblem> checkCriterionText(const QString &text);

using Answers = QMap<Question, Answer>;

/// What follows from the answers given so far.
struct Outcome
{
    std::optional<Verdict> verdict; ///< none while required questions are open
    std::optional<Ground> ground;   ///< with NotAdmissible
    QList<Question> decisive;       ///< the questions it rests on
    QList<Question> open;           ///< questions whose answer is still needed
    bool operator==(const Outcome &) const = default;
};

/// The rule of triage, pure: the first excluding answer in the order of the sheet gives the ground, save that
/// a missing parental authority says more than "concerns another" (G5 is G4's special form); without an
/// excluding answer an "unknown" asks for more information; all others answered, the part is admissible.
/// Questions after the excluding answer need no answer, since they can no longer change the ground.
Outcome assess(const CriteriaSet &criteria, const Answers &answers);

} // namespace gehoor
