// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/deadlines/duedate.h>
#include <core/letters/addressing.h>
#include <core/letters/letterfields.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Plain text as the template's paragraphs of lines.
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

/// Parts by their numbers only: "1 en 3". Their words may hold facts about others.
QJsonObject partsField(QList<int> numbers, Language language)
{
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const int number : std::as_const(numbers))
        texts.append(QString::number(number));
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

/// Which parts a letter is about, and whether these are all there are.
QJsonObject scopeFields(const QList<int> &numbers, const LetterRequest &request, const LetterFacts &facts)
{
    return {{u"whole"_s, numbers.size() == facts.complaint.parts.size()},
            {u"count"_s, QString::number(facts.complaint.parts.size())},
            {u"concerned"_s, partsField(numbers, request.language)}};
}

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
            explanation.insert(u"concerned"_s, partsField(ground.value(), request.language));
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

QString safeReach(const Complainant &complainant)
{
    switch (complainant.safeChannel) {
    case SafeChannel::NotAsked:
        break;
    case SafeChannel::Post: {
        QStringList lines = addressLines(complainant, Language::Dutch);
        return complainant.noPost ? QString() : lines.join(u", "_s);
    }
    case SafeChannel::Mail:
        return asOneLine(complainant.email);
    case SafeChannel::Phone:
        return asOneLine(complainant.phone);
    }
    return {};
}

} // namespace

QJsonObject generalFields(Language language, const LetterFacts &facts)
{
    const Organisation &organisation = facts.organisation;
    const Complainant &complainant = facts.complaint.details.complainant;
    const bool dutch = language == Language::Dutch;
    QString signatory = asOneLine(dutch ? organisation.signatory : organisation.signatoryEnglish);
    if (!signatory.isEmpty())
        signatory[0] = signatory[0].toUpper();
    return {{u"salutation"_s, salutation(complainant, language)},
            {u"unnamed"_s, isNameless(complainant)},
            {u"received"_s, dateInFull(facts.complaint.details.received, language)},
            {u"number"_s, facts.complaint.number.text()},
            {u"organisation"_s, asOneLine(organisation.name)},
            {u"returnAddress"_s, asOneLine(organisation.returnAddress)},
            {u"phone"_s, asOneLine(organisation.phone)},
            {u"email"_s, asOneLine(organisation.email)},
            {u"reachable"_s, asOneLine(dutch ? organisation.reachable : organisation.reachableEnglish)},
            {u"signatory"_s, signatory}};
}

QJsonObject acknowledgementFields(const LetterFacts &facts)
{
    return {{u"channelUnknown"_s, facts.complaint.details.complainant.safeChannel == SafeChannel::NotAsked}};
}

QJsonObject informationRequestFields(const LetterRequest &request, const LetterFacts &facts)
{
    if (request.explanation && !isBlank(*request.explanation))
        return {{u"explained"_s, true}, {u"explanations"_s, explanations({}, request, facts)}};
    QStringList questions;
    const auto ask = [&](Question question) {
        const QString text = facts.criteria.of(question).request.value(request.language);
        if (!questions.contains(text))
            questions.append(text);
    };
    const auto unclear = withVerdict(Verdict::MoreInformation, facts);
    for (const Criterion &criterion : facts.criteria.criteria) {
        const bool unknown = std::any_of(unclear.begin(), unclear.end(), [&](const Assessment &assessment) {
            return assessment.answers.contains(criterion.question) &&
                   assessment.answers.value(criterion.question) == Answer::Unknown;
        });
        if (unknown)
            ask(criterion.question);
    }
    if (questions.isEmpty()) {
        ask(Question::Conduct);
        ask(Question::Direct);
    }
    return {{u"explained"_s, false}, {u"questions"_s, QJsonArray::fromStringList(questions)}};
}

Result<QJsonObject> notAdmissibleFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto refused = withVerdict(Verdict::NotAdmissible, facts);
    if (refused.isEmpty())
        return failure(ErrorKind::NoNoticeNeeded);
    const QJsonArray texts =
        request.withoutExplanation ? QJsonArray() : explanations(refused, request, facts);
    if (texts.isEmpty() && isBlank(request.noExplanationReason))
        return failure(ErrorKind::ReasonMissing);

    QList<int> numbers;
    for (const Assessment &assessment : refused)
        numbers.append(numberOf(assessment.part, facts.complaint));
    const qsizetype rest = facts.complaint.parts.size() - refused.size();
    const QStringList steps = stepSentences(refused, request.language, facts);
    QJsonObject fields = scopeFields(numbers, request, facts);
    fields.insert(u"restAdmissible"_s, withVerdict(Verdict::Admissible, facts).size() == rest);
    fields.insert(u"explained"_s, !texts.isEmpty());
    fields.insert(u"explanations"_s, texts);
    fields.insert(u"hasSteps"_s, !steps.isEmpty());
    fields.insert(u"step"_s, steps.size() == 1 ? steps.first() : QString());
    fields.insert(u"steps"_s, QJsonArray::fromStringList(steps));
    return fields;
}

Result<QJsonObject> forwardedFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto referrals = referralsFor(request, facts);
    if (!referrals)
        return failureOf(referrals);
    QList<int> numbers;
    QJsonArray destinations;
    for (const Referral &referral : *referrals) {
        const int number = numberOf(referral.part, facts.complaint);
        numbers.append(number);
        destinations.append(QJsonObject{{u"day"_s, dateInFull(referral.day, request.language)},
                                        {u"function"_s, asOneLine(referral.function)},
                                        {u"concerned"_s, partsField({number}, request.language)}});
    }
    QJsonObject fields = scopeFields(numbers, request, facts);
    const bool one = destinations.size() == 1;
    fields.insert(u"referral"_s, one ? destinations.first() : QJsonValue(false));
    fields.insert(u"referrals"_s, one ? QJsonArray() : destinations);
    return fields;
}

Result<QJsonObject> memoFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto referrals = referralsFor(request, facts);
    if (!referrals)
        return failureOf(referrals);
    const Referral &referral = referrals->last();
    const ComplaintDetails &details = facts.complaint.details;
    const int number = numberOf(referral.part, facts.complaint);
    QString words;
    for (const Part &part : facts.complaint.parts) {
        if (part.id == referral.part)
            words = part.text;
    }
    const Complainant &complainant = details.complainant;
    const QDate target = dueDate(Term::Respond, referral.day, facts.terms).day;
    QJsonObject fields = scopeFields({number}, request, facts);
    fields.insert(u"function"_s, asOneLine(referral.function));
    fields.insert(u"capacity"_s, QJsonObject{{capacityKeys.key(complainant.capacity), true}});
    fields.insert(u"complainant"_s, complainant.anonymous ? QString() : asOneLine(complainant.name));
    fields.insert(u"reach"_s, safeReach(complainant));
    fields.insert(u"paragraphs"_s, paragraphs(words.left(longestLetterText)));
    fields.insert(u"cut"_s, words.size() > longestLetterText);
    fields.insert(u"target"_s, dateInFull(target, request.language));
    return fields;
}

} // namespace gehoor
