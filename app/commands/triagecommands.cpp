// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <core/intake/readabletext.h>
#include <ui/letters/letterprinter.h>
#include <ui/triage/policybox.h>
#include <ui/triage/verdictwords.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The question of QUESTION=..., about which nothing else was `given` before.
template <class Value>
Given<Question> questionOf(const QString &pair, const QMap<Question, Value> &given)
{
    const QString key = pair.section(u'=', 0, 0);
    const auto question = Call::keyed(key, questionKeys);
    if (question && given.contains(*question))
        return wrongUsage(
            Words::tr(
                "“%1” is given more than once. Give one answer, and at most one remark, to each question.")
                .arg(key));
    return question;
}

/// The answers given as QUESTION=ANSWER.
Given<Answers> answersOf(const Call &call)
{
    Answers answers;
    const QStringList given = call.values(u"answer"_s);
    for (const QString &pair : given) {
        const auto question = questionOf(pair, answers);
        if (!question)
            return tl::unexpected(question.error());
        const auto answer = Call::keyed(pair.section(u'=', 1), answerKeys);
        if (!answer)
            return tl::unexpected(answer.error());
        answers.insert(*question, *answer);
    }
    return answers;
}

/// The remarks given as QUESTION=TEXT.
Given<QMap<Question, QString>> remarksOf(const Call &call)
{
    QMap<Question, QString> remarks;
    const QStringList given = call.values(u"remark"_s);
    for (const QString &pair : given) {
        const auto question = questionOf(pair, remarks);
        if (!question)
            return tl::unexpected(question.error());
        remarks.insert(*question, pair.section(u'=', 1));
    }
    return remarks;
}

Given<Decision> decisionOf(const Call &call)
{
    Decision decision;
    const auto answers = answersOf(call);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto remarks = remarksOf(call);
    if (!remarks)
        return tl::unexpected(remarks.error());
    const auto verdict = call.oneOf(u"verdict"_s, verdictKeys);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto ground = call.oneOf(u"ground"_s, groundKeys);
    if (!ground)
        return tl::unexpected(ground.error());
    if (call.has(u"step"_s) && call.has(u"no-step"_s))
        return wrongUsage(Words::tr("Choose --step or --no-step, not both."));
    decision.answers = *answers;
    decision.remarks = *remarks;
    decision.verdict = *verdict;
    decision.ground = *ground;
    decision.reason = call.value(u"reason"_s);
    if (call.has(u"step"_s) || call.has(u"no-step"_s))
        decision.steps = call.values(u"step"_s);
    return decision;
}

/// The part of --part, which may be left out when there is only one.
Given<Part> partMeant(const Call &call, const CaseFile &file)
{
    const auto number = call.number(u"part"_s);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number && file.complaint.parts.size() > 1)
        return wrongUsage(Words::tr("The case has several parts. Choose one with --part N."));
    const Part *part = partOf(file, number->value_or(1));
    if (!part)
        return refuse(Error{ErrorKind::UnknownPart, {}});
    return *part;
}

/// What the organisation's own policy asks of the part: it warns, and changes nothing.
QJsonArray policyOf(const CaseFile &file, const Part &part)
{
    QJsonArray policy;
    for (const PolicyRemark &remark : policyRemarks(file.policy, file.complaint.details, part)) {
        if (remark.applies == false)
            continue;
        policy << QJsonObject{{u"question"_s, policyQuestionKeys.key(remark.question)},
                              {u"applies"_s, remark.applies ? QJsonValue(*remark.applies) : QJsonValue::Null},
                              {u"text"_s, policyWords(remark, file.policy, part)}};
    }
    return policy;
}

/// What the officer should see beside the verdict, whatever it is.
void tellWarnings(const CaseFile &file, const QJsonArray &policy)
{
    if (const QString alarm = safetyWords(file); !alarm.isEmpty())
        Call::message(alarm);
    for (const auto &remark : policy)
        Call::message(Words::tr("The organisation's own policy, not in the information sheet: %1")
                          .arg(remark.toObject().value(u"text"_s).toString()));
}

Given<> assessPart(const Call &call)
{
    const auto decision = decisionOf(call);
    if (!decision)
        return tl::unexpected(decision.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto part = partMeant(call, open->file);
    if (!part)
        return tl::unexpected(part.error());
    const auto assessment = open->desk->triage.decide(part->id, *decision);
    if (!assessment)
        return refuse(assessment.error());
    const auto ground = assessment->ground;
    const QJsonArray policy = policyOf(open->file, *part);
    tellWarnings(open->file, policy);
    if (call.wantsJson()) {
        Call::print(
            QJsonObject{{u"number"_s, open->number()},
                        {u"part"_s, part->number},
                        {u"verdict"_s, verdictKeys.key(assessment->verdict)},
                        {u"ground"_s, ground ? QJsonValue(groundKeys.key(*ground)) : QJsonValue::Null},
                        {u"steps"_s, QJsonArray::fromStringList(assessment->steps)},
                        {u"safetyFlag"_s, open->file.complaint.details.safetyFlag},
                        {u"policy"_s, policy}});
        return {};
    }
    QString line =
        Words::tr("%1, part %2: %3").arg(open->number()).arg(part->number).arg(wording(assessment->verdict));
    if (ground)
        line += u", "_s + wording(*ground);
    Call::print(line);
    return {};
}

/// The part as it was, with what the options say of it.
Given<Part> described(const Call &call, Part part)
{
    const auto conduct = call.oneOf(u"conduct"_s, conductKeys);
    if (!conduct)
        return tl::unexpected(conduct.error());
    const auto happened = call.date(u"happened"_s);
    if (!happened)
        return tl::unexpected(happened.error());
    const auto handled = call.oneOf(u"handled-before"_s, handledBeforeKeys);
    if (!handled)
        return tl::unexpected(handled.error());
    const auto take = [&](const QString &option, QString &place) {
        if (call.has(option))
            place = call.value(option);
    };
    take(u"text"_s, part.text);
    take(u"theme"_s, part.theme);
    take(u"whose"_s, part.whose);
    part.conduct = conduct->value_or(part.conduct);
    part.happened = *happened ? *happened : part.happened;
    part.handledBefore = handled->value_or(part.handledBefore);
    return part;
}

/// Adds a part, or changes the one of --part.
Given<> describePart(const Call &call)
{
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const ComplaintId id = open->file.complaint.id;
    Complaints &complaints = open->desk->complaints;
    const bool changes = call.has(u"part"_s);
    const auto before = changes ? partMeant(call, open->file) : Given<Part>(Part());
    const auto part = before.and_then([&](const Part &known) { return described(call, known); });
    if (!part)
        return tl::unexpected(part.error());
    const auto kept =
        changes ? complaints.changePart(id, *part) : complaints.addPart(id, *part).map([](PartId) {});
    if (!kept)
        return refuse(kept.error());
    const int number = changes ? part->number : int(open->file.complaint.parts.size()) + 1;
    if (call.wantsJson())
        Call::print(QJsonObject{{u"number"_s, open->number()}, {u"part"_s, number}});
    else
        Call::print(Words::tr("%1: part %2 kept").arg(open->number()).arg(number));
    return {};
}

/// The page of reasons as text, or as a PDF file.
Given<> tellWhy(const Call &call)
{
    const auto language = call.oneOf(u"language"_s, languageKeys);
    if (!language)
        return tl::unexpected(language.error());
    const QString path = call.value(u"out"_s);
    if (call.has(u"out"_s) && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .pdf with --out FILE."));
    const auto open = path.isEmpty() ? openCaseToRead(call) : openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const ComplaintId id = open->file.complaint.id;
    const auto page = open->desk->reasonings.page(id, language->value_or(screenLanguage()));
    if (!page)
        return refuse(page.error());
    const QString text = readableText(page->body);
    if (path.isEmpty()) {
        if (call.wantsJson())
            Call::print(QJsonObject{{u"number"_s, open->number()}, {u"text"_s, text}});
        else
            Call::print(text);
        return {};
    }
    if (const auto saved = open->desk->reasonings.save(id, letterPdf(*page), path); !saved)
        return refuse(saved.error());
    if (call.wantsJson())
        Call::print(QJsonObject{{u"number"_s, open->number()}, {u"file"_s, path}});
    else
        Call::print(Words::tr("%1: the reasoning stands in %2").arg(open->number(), path));
    return {};
}

Given<> withdrawVerdict(const Call &call)
{
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto part = partMeant(call, open->file);
    if (!part)
        return tl::unexpected(part.error());
    const auto verdict = open->file.assessment(part->id);
    if (const auto done = open->desk->triage.withdraw(part->id, *reason); !done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}, {u"part"_s, part->number}},
                Words::tr("%1, part %2: verdict withdrawn").arg(open->number()).arg(part->number));
    if (const QString told = toldAlready(open->file, *verdict); !told.isEmpty())
        Call::message(told);
    return {};
}

} // namespace

QList<Command> triageCommands()
{
    return {
        {u"assess"_s,
         u"REGISTER NUMBER [--part N] --answer client=no --answer employee=no --answer conduct=yes --answer "
         "direct=no [--answer authority=...] [--remark QUESTION=TEXT] [--step KEY | --no-step] [--verdict V [--ground G] --reason TEXT]"_s,
         2,
         2,
         {{u"part"_s, Words::tr("The part to assess."), u"N"_s},
          {u"answer"_s, Words::tr("An answer: yes, no or unknown."), u"QUESTION=ANSWER..."_s},
          {u"remark"_s, Words::tr("A remark with an answer."), u"QUESTION=TEXT..."_s},
          {u"verdict"_s, Words::tr("Decide otherwise than follows from the answers."), u"VERDICT"_s},
          {u"ground"_s, Words::tr("The ground of a verdict of your own."), u"GROUND"_s},
          {u"reason"_s, Words::tr("Why you decide otherwise, or anew."), u"TEXT"_s},
          {u"step"_s, Words::tr("A follow-up step for the letter; at most three."), u"KEY..."_s},
          {u"no-step"_s, Words::tr("No follow-up step is possible.")}},
         assessPart},
        {u"part"_s,
         u"REGISTER NUMBER [--part N] --text TEXT [--theme TEXT] [--conduct KIND] [--whose FUNCTION] "
         "[--happened DATE] [--handled-before yes|no]"_s,
         2,
         2,
         {{u"part"_s, Words::tr("Change this part; a new one is added when left out."), u"N"_s},
          {u"text"_s, Words::tr("The words of the part."), u"TEXT"_s},
          {u"theme"_s, Words::tr("What it is about."), u"TEXT"_s},
          {u"conduct"_s, Words::tr("Kind of conduct: act, omission, decision or noDecision."), u"KIND"_s},
          {u"whose"_s, Words::tr("Whose conduct: a function, no name."), u"FUNCTION"_s},
          {u"happened"_s, Words::tr("The day it happened."), u"DATE"_s},
          {u"handled-before"_s, Words::tr("Whether it was dealt with before: yes or no."), u"ANSWER"_s}},
         describePart},
        {u"withdraw-verdict"_s,
         u"REGISTER NUMBER [--part N] --reason TEXT"_s,
         2,
         2,
         {{u"part"_s, Words::tr("The part whose verdict is withdrawn."), u"N"_s},
          {u"reason"_s, Words::tr("Why the verdict is withdrawn."), u"TEXT"_s}},
         withdrawVerdict},
        {u"why"_s,
         u"REGISTER NUMBER [--out FILE.pdf] [--language nl|en]"_s,
         2,
         2,
         {{u"out"_s, Words::tr("The file to write; the text is shown when left out."), u"FILE"_s},
          {u"language"_s, Words::tr("Language of the page: nl or en."), u"LANGUAGE"_s}},
         tellWhy}};
}

} // namespace gehoor
