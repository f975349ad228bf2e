// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <ui/common/fields.h>
#include <ui/triage/verdictwords.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct TriageWords
{
    Q_DECLARE_TR_FUNCTIONS(TriagePage)
};

/// "1, 4": by their place in the sheet, which is the order of the enumeration.
QString numbers(const QList<Question> &questions)
{
    QStringList list;
    for (const Question question : questions)
        list << QString::number(int(question) + 1);
    return list.join(u", "_s);
}

/// Where nobody can be reached no letter follows; what then comes of a request is said with its questions.
QString comesNext(Verdict verdict, bool reachable)
{
    switch (verdict) {
    case Verdict::Admissible:
        return TriageWords::tr("Next: forward it to the responsible person.");
    case Verdict::NotAdmissible:
        return reachable
                   ? TriageWords::tr("Next: the notice that it is not taken up.")
                   : TriageWords::tr("The complainant cannot be reached, so there is no notice to send.");
    case Verdict::MoreInformation:
        return reachable
                   ? TriageWords::tr("Next: the letter that asks for information; once every part is judged, "
                                     "Ctrl+Enter opens it.")
                   : QString();
    case Verdict::NotAComplaint:
        return TriageWords::tr("Next: answer it as a question or a remark, and close the case.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString partWords(const Part &part)
{
    constexpr qsizetype enough = 300;
    const QString text = part.text.simplified();
    QStringList details;
    if (!isBlank(part.theme))
        details << part.theme;
    if (part.conduct != Conduct::Unknown)
        details << wording(part.conduct);
    if (!isBlank(part.whose))
        details << part.whose;
    if (part.happened)
        details << longDate(*part.happened);
    const QString words = text.size() > enough ? text.left(enough) + u'…' : text;
    const QString described = details.join(u", "_s).simplified();
    if (words.isEmpty() || described.isEmpty())
        return words + sentenceCase(described);
    return u"%1 (%2)"_s.arg(words, described);
}

QString verdictWords(Verdict verdict, const std::optional<Ground> &ground)
{
    const QString words = sentenceCase(wording(verdict));
    return ground ? u"%1: %2"_s.arg(words, wording(*ground)) : words;
}

QString outcomeWords(const std::optional<Verdict> &verdict, const std::optional<Ground> &ground,
                     const Outcome &outcome, const Complainant &complainant)
{
    if (!verdict)
        return TriageWords::tr("No verdict follows yet. Still open: question %1.").arg(numbers(outcome.open));
    QString words = u"⇒ "_s + verdictWords(*verdict, ground) + u'.';
    if (verdict == outcome.verdict && ground == outcome.ground)
        words += u' ' + TriageWords::tr("It rests on question %1.").arg(numbers(outcome.decisive));
    if (const QString next = comesNext(*verdict, isReachable(complainant)); !next.isEmpty())
        words += u' ' + next;
    if (ground == Ground::ConcernsAnother || ground == Ground::NoAuthority)
        words +=
            u' ' + TriageWords::tr("Is something in it about the complainant's own treatment? Then add that "
                                   "as a part of its own.");
    return words;
}

QString letterWords(const std::optional<Verdict> &verdict, const std::optional<Ground> &ground,
                    const Outcome &outcome, const CriteriaSet &criteria, const ComplaintDetails &details,
                    const std::optional<QDate> &until)
{
    if (ground)
        return criteria.of(*ground).explanation.value(details.letterLanguage);
    if (verdict != Verdict::MoreInformation)
        return {};
    QStringList lines;
    const bool followed = outcome.verdict == Verdict::MoreInformation;
    for (const Question question :
         followed ? outcome.decisive : QList<Question>{Question::Conduct, Question::Direct})
        lines << u"• "_s + criteria.of(question).request.value(details.letterLanguage);
    lines.removeDuplicates();
    if (isReachable(details.complainant))
        lines << TriageWords::tr(
                     "The letter asks for an answer by %1 at the latest. Without an answer, remind "
                     "the complainant or decide on what there is.")
                     .arg(longDate(until.value_or(QDate())));
    else
        lines << TriageWords::tr(
            "The complainant cannot be reached, so nothing can be asked: decide on what there is, "
            "or close the case as having too little information.");
    return lines.join(u'\n');
}

QString assessmentWords(const Assessment &assessment)
{
    QString words = TriageWords::tr("Assessed on %1. %2.")
                        .arg(longDate(assessment.day), verdictWords(assessment.verdict, assessment.ground));
    if (!assessment.followedFromAnswers)
        words += u' ' + TriageWords::tr("The officer decided otherwise than follows from the answers.");
    if (!isBlank(assessment.reason))
        words += u' ' + TriageWords::tr("Reason: %1").arg(assessment.reason.simplified().left(300));
    if (const auto &withdrawal = assessment.withdrawal) {
        const QString day = longDate(withdrawal->day);
        words +=
            u'\n' +
            (withdrawal->by.isEmpty() ? TriageWords::tr("Withdrawn on %1.").arg(day)
                                      : TriageWords::tr("Withdrawn on %1 by %2.").arg(day, withdrawal->by)) +
            u' ' + TriageWords::tr("Reason: %1").arg(withdrawal->reason.simplified().left(300));
    }
    return words;
}

QString toldAlready(const CaseFile &file, const Assessment &assessment)
{
    if (assessment.verdict != Verdict::NotAdmissible)
        return {};
    const auto told = std::find_if(file.letters.rbegin(), file.letters.rend(), [&](const Letter &letter) {
        return letter.posted && letter.drafted >= assessment.day &&
               (isRefusal(letter.kind) || letter.kind == LetterKind::ReferralClient ||
                letter.kind == LetterKind::ReferralEmployee);
    });
    if (told == file.letters.rend())
        return {};
    return TriageWords::tr(
               "Letter %1 told the complainant so; it was posted on %2 and cannot be unsent. After "
               "the new verdict, tell the complainant what has changed.")
        .arg(told->number)
        .arg(longDate(*told->posted));
}

} // namespace gehoor
