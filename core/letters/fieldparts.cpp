// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/fieldparts.h>
#include <core/letters/toldtheme.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The criteria's sentences, once for each ground; with the parts they are about where grounds differ.
QJsonArray explanations(const QList<Assessment> &refused, const LetterRequest &request,
                        const LetterFacts &facts)
{
    if (request.explanation)
        return isBlank(*request.explanation)
                   ? QJsonArray()
                   : QJsonArray{QJsonObject{{u"paragraphs"_s, paragraphs(*request.explanation)},
                                            {u"concerned"_s, false}}};
    QMap<Ground, QList<int>> parts;
    for (const Assessment &assessment : refused) {
        if (assessment.ground)
            parts[*assessment.ground].append(numberOf(assessment.part, facts.complaint));
    }
    QJsonArray explanations;
    for (auto ground = parts.constBegin(); ground != parts.constEnd(); ++ground) {
        const QString text = facts.criteria.of(ground.key()).explanation.value(request.language);
        QJsonObject explanation{{u"paragraphs"_s, paragraphs(text)}, {u"concerned"_s, false}};
        if (parts.size() > 1)
            explanation.insert(u"concerned"_s, partsField(ground.value(), request.language, facts));
        explanations.append(explanation);
    }
    return explanations;
}

/// A client reads how to reach the internal scheme only along a way they called safe; elsewhere the letter
/// could tell a housemate that they are a client.
bool mayNameClientScheme(const Complainant &complainant)
{
    return !complainant.noPost &&
           (complainant.safeChannel == SafeChannel::Post || complainant.safeChannel == SafeChannel::Mail);
}

QStringList stepSentences(const QList<Assessment> &refused, Language language, const LetterFacts &facts)
{
    const QString clientScheme = language == Language::Dutch ? facts.organisation.clientScheme
                                                             : facts.organisation.clientSchemeEnglish;
    QStringList sentences;
    for (const FollowUpStep &step : facts.catalogue) {
        const bool chosen =
            std::any_of(refused.begin(), refused.end(), [&step](const Assessment &assessment) {
                return assessment.steps.contains(step.key);
            });
        if (!chosen)
            continue;
        const bool named = step.key == "clientScheme"_L1 && !isBlank(clientScheme) &&
                           mayNameClientScheme(facts.complaint.details.complainant);
        sentences.append(cleaned(named ? clientScheme : step.sentence.value(language)));
    }
    return sentences;
}

QString numberAndTheme(int number, Language language, const LetterFacts &facts)
{
    const QList<Part> &parts = facts.complaint.parts;
    const auto part = std::find_if(parts.begin(), parts.end(),
                                   [number](const Part &each) { return each.number == number; });
    const QString theme = part == parts.end() ? QString() : toldTheme(part->theme, language);
    const QString told = QString::number(number);
    return theme.isEmpty() ? told : told + u" ("_s + theme + u')';
}

} // namespace

QJsonArray paragraphs(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QJsonArray paragraphs;
    QJsonArray lines;
    const auto endParagraph = [&] {
        if (!lines.isEmpty())
            paragraphs.append(QJsonObject{{u"lines"_s, lines}});
        lines = {};
    };
    for (const auto &line : plain.tokenize(u'\n')) {
        const QString tidy = cleaned(line.toString());
        if (tidy.isEmpty())
            endParagraph();
        else
            lines.append(QJsonObject{{u"first"_s, lines.isEmpty()}, {u"text"_s, tidy}});
    }
    endParagraph();
    return paragraphs;
}

QJsonObject partsField(QList<int> numbers, Language language, const LetterFacts &facts)
{
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const int number : std::as_const(numbers))
        texts.append(numberAndTheme(number, language, facts));
    QString joined = texts.takeLast();
    if (!texts.isEmpty())
        joined = texts.join(u", "_s) + (language == Language::Dutch ? u" en "_s : u" and "_s) + joined;
    return {{u"single"_s, texts.isEmpty()}, {u"numbers"_s, joined}};
}

int numberOf(PartId part, const Complaint &complaint)
{
    const auto found = std::find_if(complaint.parts.begin(), complaint.parts.end(),
                                    [part](const Part &candidate) { return candidate.id == part; });
    return found == complaint.parts.end() ? 0 : found->number;
}

QList<Assessment> withVerdict(Verdict verdict, const LetterFacts &facts)
{
    QList<Assessment> found;
    std::copy_if(facts.assessments.begin(), facts.assessments.end(), std::back_inserter(found),
                 [verdict](const Assessment &assessment) { return assessment.verdict == verdict; });
    return found;
}

QList<int> numbersOf(const QList<Assessment> &assessments, const LetterFacts &facts)
{
    QList<int> numbers;
    for (const Assessment &assessment : assessments)
        numbers.append(numberOf(assessment.part, facts.complaint));
    return numbers;
}

QJsonObject scopeFields(const QList<int> &numbers, const LetterRequest &request, const LetterFacts &facts)
{
    return {{u"whole"_s, numbers.size() == facts.complaint.parts.size()},
            {u"count"_s, QString::number(facts.complaint.parts.size())},
            {u"concerned"_s, partsField(numbers, request.language, facts)}};
}

QJsonObject ownExplanation(const LetterRequest &request)
{
    const bool explained = request.explanation && !isBlank(*request.explanation);
    return {{u"explained"_s, explained},
            {u"paragraphs"_s, explained ? paragraphs(*request.explanation) : QJsonArray()}};
}

Result<QJsonObject> refusalFields(const QList<Assessment> &refused, const LetterRequest &request,
                                  const LetterFacts &facts)
{
    const QJsonArray texts =
        request.withoutExplanation ? QJsonArray() : explanations(refused, request, facts);
    if (texts.isEmpty() && isBlank(request.noExplanationReason))
        return failure(ErrorKind::ReasonMissing);
    const QStringList steps = stepSentences(refused, request.language, facts);
    if (steps.size() > mostFollowUpSteps)
        return failure(ErrorKind::TooManySteps);
    QJsonObject fields = scopeFields(numbersOf(refused, facts), request, facts);
    fields.insert(u"explained"_s, !texts.isEmpty());
    fields.insert(u"explanations"_s, texts);
    fields.insert(u"hasSteps"_s, !steps.isEmpty());
    fields.insert(u"step"_s, steps.size() == 1 ? steps.first() : QString());
    fields.insert(u"steps"_s, QJsonArray::fromStringList(steps));
    return fields;
}

Result<QList<Referral>> referralsFor(const LetterRequest &request, const LetterFacts &facts)
{
    if (facts.referrals.isEmpty())
        return failure(ErrorKind::NotForwarded);
    if (!request.forwarding)
        return facts.referrals;
    for (const Referral &referral : facts.referrals) {
        if (referral.id == *request.forwarding)
            return QList{referral};
    }
    return failure(ErrorKind::NotForwarded);
}

QJsonObject destinationFields(const QList<Referral> &referrals, const LetterRequest &request,
                              const LetterFacts &facts)
{
    QJsonArray destinations;
    for (const Referral &referral : referrals) {
        const int number = numberOf(referral.part, facts.complaint);
        destinations.append(QJsonObject{{u"day"_s, dateInFull(referral.day, request.language)},
                                        {u"function"_s, asOneLine(referral.function)},
                                        {u"concerned"_s, partsField({number}, request.language, facts)}});
    }
    const bool one = destinations.size() == 1;
    return {{u"referral"_s, one ? destinations.first() : QJsonValue(false)},
            {u"referrals"_s, one ? QJsonArray() : destinations}};
}

} // namespace gehoor
